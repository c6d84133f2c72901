"""The program as the screens see it: content, settings, saved games, reports."""

import errno
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import game
from game.app import paths
from game.app.aside import Aside
from game.app.mod_list import ModList
from game.app.mods import Wanted
from game.app.problem import ContentProblem
from game.app.result_code import result_code
from game.app.save_list import SaveList
from game.app.starts import Starts
from game.app.text_lookup import TextLookup
from game.app.wiring import Playable, load_playable
from game.pack import baked
from game.pack.mod_report import NO_MODS, Packages
from game.rules.archive import Pack
from game.saves.carried import ENDING, pack_game, pack_up
from game.saves.disk import DISK, make_folders, write_whole
from game.saves.lock import Lock
from game.saves.old import OldGame
from game.saves.pins import packed
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.class_door import Door, DoorError, Reach
from game.session.class_lesson import ClassLesson, Plan
from game.session.host import SavedGame
from game.session.pinned import pin
from game.session.rehearsal import rehearse
from game.session.resume import begin, renew, resume
from game.session.session import Session
from game.session.settings import Settings, read_settings, write_settings
from game.session.setup import Setup

if TYPE_CHECKING:
    from game.app.class_lesson import LessonHere


class AppHost:
    """Implements `session.host.Host`. One game at a time is open, and one lesson."""

    has_class = has_packages = True

    def __init__(
        self, pack: Pack | None = None, wanted: Wanted | None = None, *, rehearses: bool = False
    ) -> None:
        """`rehearses` is whether new games are played to try content out, and are not saved."""
        self.pack, self.rehearses = pack, rehearses
        self.starts = Starts(paths.starts())
        self.report, self._trouble, self._safe = NO_MODS, "", False
        self._mod_list = ModList()
        self.wanted = wanted or Wanted()
        self._say_with: Pack | None = pack
        self.problem: str | None = None
        self.settings, self._settings_problem = read_settings(paths.settings())
        self.session: Session | None = None
        self.on_settings: Callable[[Settings], None] = lambda _: None
        self.settings_unsaved = False
        self.lost = ""  # what to say of a game that could not be saved when it was let go
        self.has_browser = self.goes_to_browser = False
        self._store = Store(paths.saves(), contents=paths.played())
        self._texts = TextLookup(pack, self.settings.language)
        self._save_list = SaveList(self._store)
        self._lesson: LessonHere | None = None
        self._lesson_lock = Lock(paths.lessons())
        self._laying: Aside[Playable] = Aside()

    @property
    def version(self) -> str:
        """The version of the game."""
        return game.__version__

    def to_browser(self) -> None:
        """Let the game go on in a browser once the window is closed."""
        self.goes_to_browser = True

    def load(self, *, safe: bool = False) -> None:
        """Read the content, after the first frame. `safe` leaves the player's packages out."""
        mine = self.wanted.in_folder()
        self._safe = bool(mine) and (safe or not self.starts.begin(mine))
        wanted = self.wanted.without_folder() if self._safe else self.wanted
        self._take(partial(load_playable, wanted))
        if self._safe and self.pack is not None:
            self.problem = self.say("ui.mods.safe-title")
        if self._settings_problem is not None and self.pack is not None:
            self.problem = self.say(self._settings_problem)

    def _take(self, job: Callable[[], Playable]) -> None:
        try:
            playable = job()
        except ContentProblem as error:
            self.problem = str(error)
            return
        self.take_content(playable)

    def take_content(self, playable: Playable) -> None:
        """Play new games with this content from now on. The open game keeps its own."""
        self._pin_open()
        self.pack, self.problem = playable.pack, playable.told()
        self.report, self._trouble = playable.report, playable.trouble
        self._take_texts()

    def packages(self) -> Packages:
        """The packages in the player's folder."""
        return self._mod_list.packages(
            self.report,
            safe=self._safe,
            trouble=self._trouble,
            playing=self.session is not None,
            named=self.wanted.named,
        )

    def switch_package(self, name: str, *, on: bool) -> bool:
        """Store that a package is to be on, or off; False if the disk refuses."""
        return self._mod_list.switch(name, on=on)

    def lay_packages(self) -> None:
        """Read the content anew, beside the page, with the packages that are to be on.

        The game that is open keeps its own; a new one is begun with these, once `take_up` has them.
        """
        self.starts.forget()
        self._safe = False
        self.starts.begin(self.wanted.in_folder())
        self._laying.begin(partial(load_playable, self.wanted))

    @property
    def laying(self) -> bool:
        """Whether content is being read anew."""
        return self._laying.busy

    def take_up(self) -> bool:
        """Take content that has been read anew meanwhile; False while there is none."""
        done = self._laying.take()
        if done is None:
            return False
        self._take(done)
        self.starts.arrived()
        return True

    @property
    def texts(self) -> Mapping[str, Mapping[str, str]]:
        """The texts in force: those of the game that is open, where it has content of its own."""
        return self._say_with.texts if self._say_with is not None else {}

    def say(self, key: str, /, **args: object) -> str:
        """A text in the player's language."""
        return self._texts.say(key, **args)

    def explain(self, error: SaveError) -> str:
        """What is wrong with a saved game, in words."""
        return self._texts.why(error.why)

    def term(self, name: str) -> tuple[str, str] | None:
        """A term of the glossary."""
        return self._texts.term(name)

    @property
    def spoken_names(self) -> Mapping[str, str]:
        """Names as the texts write them, and how a voice says them."""
        return self._texts.spoken

    def start(self, setup: Setup) -> Session:
        """Begin a game. Raises KeyError if the content lacks what the setup names.

        Raises SaveError if the one that is open cannot be saved: it stays open.
        """
        pack = self._need_pack()
        self._need_saved()
        self.close()
        if self.rehearses:
            self.session = rehearse(setup, pack)
        else:
            self.session = begin(setup, pack, self._store, self.version)
        self._take_texts()
        return self.session

    def go_on(self, session: Session) -> None:
        """Go on with the open rehearsal as it is on other content."""
        self.session = session
        self._take_texts()

    def saved(self) -> tuple[SavedGame, ...]:
        """The saved games, the one played last first."""
        game_file = self.session.game_file if self.session is not None else None
        mine = game_file.header.id if game_file is not None else None
        return self._save_list.rows(self.pack, self._texts, mine)

    def resume(self, name: str) -> Session:
        """Take up a saved game. Raises SaveError, and then the one that is open stays open."""
        pack = self._need_pack()
        if self.session is not None and self._is_open(name):
            return self.session
        self._need_saved()
        return self._enter(resume(name, pack, self._store, self.version))

    def renew(self, name: str) -> Session:
        """Go on with today's content where a saved game stands, as a new game. Raises SaveError."""
        pack = self._need_pack()
        self._need_saved()
        if self._is_open(name):
            self.close()
        return self._enter(renew(name, pack, self._store, self.version))

    def _enter(self, taken_up: Session) -> Session:
        self.close()
        self.session = taken_up
        self._take_texts()
        return taken_up

    def read_old(self, name: str) -> OldGame:
        """Read a saved game that is too old to be played. Raises SaveError."""
        return self._store.read_old(name)

    def delete(self, name: str) -> bool:
        """Put a saved game into the trash; True if it was being played. Raises SaveError."""
        session = self.session
        if session is None or session.game_file is None or not self._is_open(name):
            self._store.delete(name)
            return False
        session.save()
        with session.game_file.laid_down():
            self._store.delete(name)
        self.session = None
        self._take_texts()
        return True

    @property
    def unsaved(self) -> int | None:
        """The turn up to which the open game is saved, if the disk does not take the rest."""
        session = self.session
        return None if session is None or session.save() else session.saved_turn

    def export_open(self, folder: str) -> str:
        """Write the open game as one file into a folder; says where it is. Raises OSError.

        It goes out of memory, with what the disk of the saved games did not take.
        """
        session = self.session
        if session is None or session.game_file is None:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        head = session.game_file.header
        content = self._store.pins.bytes_of(head.packages) or packed(baked(session.pack))
        if not folder.strip():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        place = Path(folder.strip()).expanduser()
        return self._export(place, head.id, pack_game(session.game_file, content))

    def export_saved(self, name: str) -> str:
        """Write a saved game as one file; says where it is. Raises SaveError, OSError."""
        if self._is_open(name):
            self._need_saved()
        folder = self._store.folder_of(name)
        data = pack_up(folder.parent, self._store.pins, only=name)
        return self._export(self.exports(), name, data)

    def exports(self) -> Path:
        """Where saved games go that are to be carried elsewhere."""
        return paths.exports()

    def _export(self, folder: Path, name: str, data: bytes) -> str:
        DISK.make_folder(folder)
        path = folder / f"{name}{ENDING}"
        write_whole(DISK, path, data)
        return str(path)

    def apply_settings(self, settings: Settings) -> None:
        """Take new settings at once and store them."""
        self.store_settings(settings)
        self.on_settings(settings)

    def take_settings(self, settings: Settings) -> None:
        """Take settings for this run only."""
        self.settings = settings
        self._take_texts()

    def store_settings(self, settings: Settings) -> None:
        """Store settings that the window has taken already."""
        if settings != self.settings:
            self.take_settings(settings)
            self.settings_unsaved = not write_settings(paths.settings(), settings)

    def lesson(self) -> ClassLesson | None:
        """The lesson of a class that is kept, if there is one.

        Raises SaveError, also while another window holds it; from here on this one does.
        """
        from game.app import class_lesson

        if self._lesson is None and self.pack is not None:
            self._hold_lesson()
            try:
                self._lesson = class_lesson.taken_up(self.pack, paths.lessons())
            finally:
                if self._lesson is None:
                    self.leave_lesson()
        return self._lesson

    def _hold_lesson(self) -> None:
        """Keep other windows from the lesson. Raises SaveError if one of them holds it."""
        if not self._lesson_lock.take():
            raise SaveError("save.problem.lesson-held")

    def leave_lesson(self) -> None:
        """Let other windows have the lesson, which stays as it is kept."""
        self._lesson = None
        self._lesson_lock.free()

    def begin_lesson(self, plan: Plan) -> ClassLesson:
        """Begin a lesson in place of the one that is kept.

        Raises KeyError for an unknown one, SaveError while another window holds the one before.
        """
        from game.app import class_lesson

        with suppress(OSError):  # a lesson goes on without a disk
            make_folders(DISK, paths.lessons())
        self._hold_lesson()
        self.close_door()
        self._lesson = class_lesson.begin(plan, self._need_pack(), paths.lessons())
        return self._lesson

    def forget_lesson(self) -> None:
        """Delete the lesson that is kept. Raises SaveError."""
        from game.app import class_lesson

        self._hold_lesson()
        self.close_door()
        try:
            class_lesson.forget(paths.lessons())
        except OSError as error:
            raise SaveError("save.problem.lesson-stays") from error
        self.leave_lesson()

    @property
    def door(self) -> Door | None:
        """Where devices come into the lesson: nowhere, without a window to hold it in."""
        return None

    def open_door(self, reach: Reach) -> None:
        """Let devices into the lesson that is kept. Raises DoorError."""
        raise DoorError("window", reach=reach)

    def close_door(self) -> None:
        """Let no device in any more, and listen no more."""

    def write_class(self) -> str:
        """Write the debrief of the lesson that is kept. Raises OSError, SaveError."""
        from game.app.class_report import write_class

        lesson, pack = self.lesson(), self._need_pack()
        if lesson is None:
            raise SaveError("save.problem.lesson")
        return str(write_class(paths.reports(), lesson, pack, self.settings.language))

    def result_code(self, session: Session) -> str:
        """The code of a game's result; empty while it is not over."""
        return result_code(session)

    def write_report(self, session: Session) -> str:
        """Write the report of a game and say where it is. Raises OSError."""
        from game.app.report import report_path, write_html

        path = report_path(paths.reports(), session)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_html(path, session, self.settings.language)
        return str(path)

    def close(self) -> bool:
        """Let the open game go. False if something could not be saved."""
        session = self.session
        saved = session is None or session.close()
        self._pin_open()
        self.lost = (
            self.say("save.lost", turn=session.saved_turn)
            if session is not None and not saved
            else ""
        )
        self.session = None
        self._take_texts()
        return saved

    def _pin_open(self) -> None:
        """Keep the content of the open game, if the disk did not take it when it was begun."""
        if self.session is not None and self.pack is not None and self.session.pack is self.pack:
            pin(self.pack, self._store.pins)

    def _take_texts(self) -> None:
        """Speak with the texts of the game that is open; where there is none, with today's."""
        self._say_with = self.session.pack if self.session is not None else self.pack
        self._texts = TextLookup(self._say_with, self.settings.language)

    def _need_pack(self) -> Pack:
        if self.pack is None:
            raise SaveError("save.problem.no-content")
        return self.pack

    def _need_saved(self) -> None:
        """See to it that letting the open game go loses nothing. Raises SaveError."""
        if self.session is not None and not self.session.save():
            raise SaveError("save.problem.unsaved", turn=self.session.saved_turn)

    def _is_open(self, name: str) -> bool:
        game_file = self.session.game_file if self.session is not None else None
        return game_file is not None and game_file.header.id == name
