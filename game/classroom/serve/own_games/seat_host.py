"""The program as the pages of one seat see it: one game, no other, and nothing of the machine's."""

from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from game.classroom import result_code as codes
from game.classroom.result import result_of
from game.classroom.result_code import Result
from game.classroom.serve.own_games.course import Course
from game.pack.mod_report import Packages
from game.rules.archive import Pack
from game.saves.problem import SaveError
from game.session.class_door import Reach
from game.session.class_lesson import Plan
from game.session.host import SavedGame
from game.session.session import Session
from game.session.settings import Settings, read_settings, write_settings
from game.session.setup import Setup, setup_data

REPORT = "/report"
"""Where a pupil’s browser gets the report."""

SETTINGS = "settings.json"
ONE_GAME = "save.problem.one-game"


class SeatHost:
    """Implements `session.host.Host`. The folder keeps the settings; without, they are not kept."""

    problem: str | None = None
    has_browser = has_class = has_packages = False

    def __init__(self, course: Course, seat: int, folder: Path | None) -> None:
        self._course, self._seat, self._folder = course, seat, folder
        self.settings, self.settings_unsaved = Settings(), False
        if folder is not None:
            self.settings, _ = read_settings(folder / SETTINGS)

    @property
    def version(self) -> str:
        """The version of the game."""
        return self._course.version

    @property
    def pack(self) -> Pack | None:
        """The content."""
        return self._course.pack

    @property
    def texts(self) -> Mapping[str, Mapping[str, str]]:
        """The texts in force."""
        return self._course.pack.texts

    @property
    def unsaved(self) -> int | None:
        """Nothing is left by leaving: the room keeps the game."""
        return None

    def apply_settings(self, settings: Settings) -> None:
        """Take new settings, for this seat alone."""
        self.settings = settings
        if self._folder is not None:
            self.settings_unsaved = not write_settings(self._folder / SETTINGS, settings)

    # --- results ------------------------------------------------------------------------
    def result(self, session: Session) -> Result | None:
        """The result of a game; None while it goes on."""
        return result_of(
            session.state,
            session.scenario,
            setup_data(session.setup),
            content=session.pack.content_hash,
            played=session.hash,
            seat=self._seat,
        )

    def result_code(self, session: Session) -> str:
        """The code of the result, with the number of the seat in it."""
        found = self.result(session)
        return codes.write(found) if found is not None else ""

    def write_report(self, session: Session) -> str:
        """Nothing is written: a pupil’s browser gets the report where this says."""
        del session
        return REPORT

    # --- what a seat of a room has none of ------------------------------------------------
    def to_browser(self) -> None:
        """Nothing: it is in one."""

    def packages(self) -> Packages:
        """None: what a room plays was settled when it was opened."""
        return Packages("")

    def switch_package(self, name: str, *, on: bool) -> NoReturn:
        """Raises SaveError."""
        self._refuse((name, on))

    @property
    def laying(self) -> bool:
        """Never: a room plays what it was opened with."""
        return False

    def lay_packages(self) -> None:
        """Nothing: there are none."""

    @property
    def door(self) -> None:
        """None: this is a room already."""
        return None

    def open_door(self, reach: Reach) -> NoReturn:
        """Raises SaveError."""
        self._refuse(reach)

    def close_door(self) -> None:
        """Nothing: there is none."""

    def saved(self) -> tuple[SavedGame, ...]:
        """None."""
        return ()

    def start(self, setup: Setup) -> NoReturn:
        """Nobody begins another game here. Raises SaveError."""
        self._refuse(setup)

    def resume(self, name: str) -> NoReturn:
        """Raises SaveError."""
        self._refuse(name)

    def renew(self, name: str) -> NoReturn:
        """Raises SaveError."""
        self._refuse(name)

    def read_old(self, name: str) -> NoReturn:
        """Raises SaveError."""
        self._refuse(name)

    def delete(self, name: str) -> NoReturn:
        """Raises SaveError."""
        self._refuse(name)

    def export_open(self, folder: str) -> NoReturn:
        """Raises SaveError."""
        self._refuse(folder)

    def export_saved(self, name: str) -> NoReturn:
        """Raises SaveError."""
        self._refuse(name)

    def lesson(self) -> None:
        """None."""

    def begin_lesson(self, plan: Plan) -> NoReturn:
        """Raises SaveError."""
        self._refuse(plan)

    def forget_lesson(self) -> None:
        """There is none."""

    def write_class(self) -> NoReturn:
        """Raises SaveError."""
        self._refuse(None)

    def _refuse(self, _asked: object) -> NoReturn:
        raise SaveError(ONE_GAME)
