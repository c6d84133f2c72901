"""All saved games of a player: one folder each under the folder `saves`."""

import os
import shutil
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from game.saves.disk import DISK, Disk
from game.saves.files import HEADER, Stamp, saved_at, stamp
from game.saves.game_file import GameFile, open_game_file
from game.saves.header import MOST_BYTES, Header, Opening, Origin, Package, decode
from game.saves.lock import Lock
from game.saves.old import OldGame, read_old
from game.saves.pins import Pins, name_of
from game.saves.problem import SaveError
from game.saves.snapshot import Snapshot
from game.saves.summary import Summary, summarise
from game.saves.ulid import is_id, new_id

TRASH = ".trash"
TRASH_DAYS = 30
_BEFORE_THE_HEAD = {"lock", "snap-00000.json", "snap-00000.json.new", "campaign.json.new"}
"""What may lie in a folder before its game is begun."""


class Store:
    """The saved games under one folder, which need not exist yet.

    `contents` is the folder of what they are played with; without one it is not kept.
    """

    def __init__(self, folder: Path, disk: Disk = DISK, *, contents: Path | None = None) -> None:
        self.folder = folder
        self.pins = Pins(contents, disk)
        self._disk = disk
        self._summaries: dict[str, tuple[Stamp, Summary]] = {}

    def create(
        self,
        setup: Mapping[str, str],
        *,
        game: str,
        rules: int,
        packages: tuple[Package, ...],
        origin: Origin | None = None,
        opening: Snapshot | None = None,
    ) -> GameFile:
        """Begin a saved game. If the disk refuses, the game lives in memory and says so."""
        head = Header(
            id=new_id(),
            game=game,
            rules=rules,
            packages=packages,
            setup=setup,
            started=datetime.now(UTC).isoformat(timespec="seconds"),
            origin=origin,
            opening=_opening(opening) if opening is not None else None,
        )
        game_file = GameFile(self.folder / head.id, head, self._disk, opening=opening)
        game_file.save()
        return game_file

    def summaries(self) -> tuple[Summary, ...]:
        """Every saved game, the one played last first."""
        try:
            folders = [each for each in self.folder.iterdir() if _is_begun(each)]
        except OSError:
            return ()
        found = [self._summary(each) for each in folders]
        return tuple(sorted(found, key=lambda each: (each.saved_at, each.id), reverse=True))

    def open(self, name: str) -> GameFile:
        """Open a saved game to play on. Raises SaveError."""
        return open_game_file(self.folder_of(name), self._disk)

    def read_old(self, name: str) -> OldGame:
        """Read a saved game of format 1, which cannot be played. Raises SaveError."""
        return read_old(self.folder_of(name), self._disk)

    def busy(self, name: str) -> bool:
        """Whether another program has a saved game open. Raises SaveError if there is none."""
        return Lock(self.folder_of(name)).is_held()

    def delete(self, name: str) -> None:
        """Put a saved game into the trash, which forgets after thirty days. Raises SaveError."""
        folder = self.folder_of(name)
        if self.busy(name):
            raise SaveError("save.problem.locked")
        trash = self.folder / TRASH
        try:
            self._disk.make_folder(trash)
            place = _free_place(trash, name)
            self._disk.replace(folder, place)
        except OSError as error:
            raise SaveError("save.problem.not-deleted") from error
        with suppress(OSError):  # a trash that may not be changed: it lies there all the same
            os.utime(place)
        _forget(trash)
        self._let_contents_go(trash)

    def _let_contents_go(self, trash: Path) -> None:
        """Keep the contents that a game needs, in the trash too; all if one cannot be asked."""
        games = self.summaries()
        try:
            thrown = [self._packages(each) for each in trash.iterdir()]
        except (OSError, SaveError):
            return
        if not any(each.problem is not None for each in games):
            needed = (*(each.packages for each in games), *thrown)
            self.pins.let_go({name_of(each) for each in needed})

    def _packages(self, folder: Path) -> tuple[Package, ...]:
        """What a game in the trash is played with. Raises OSError, SaveError."""
        try:
            return decode(self._disk.read(folder / HEADER, MOST_BYTES)).packages
        except SaveError as error:
            if error.why.key == "save.problem.old":
                return ()
            raise

    def _summary(self, folder: Path) -> Summary:
        """A summary; it is read again only when a file is another one than before."""
        now = stamp(folder)
        before = self._summaries.get(folder.name)
        if before is None or before[0] != now:
            before = self._summaries[folder.name] = (now, self._summarised(folder))
        return before[1]

    def _summarised(self, folder: Path) -> Summary:
        try:
            return summarise(folder, self._disk)
        except Exception as error:  # noqa: BLE001  # whatever is in it, the others are listed
            problem = SaveError("save.problem.unreadable")
            problem.__cause__ = error
            return Summary(folder.name, saved_at(folder), problem=problem)

    def folder_of(self, name: str) -> Path:
        """The folder of a saved game. Raises SaveError."""
        folder = self.folder / name
        try:
            is_there = is_id(name) and folder.is_dir()
        except OSError as error:
            raise SaveError("save.problem.unreadable") from error
        if not is_there:
            raise SaveError("save.problem.missing")
        return folder


def _is_begun(folder: Path) -> bool:
    """Whether a folder is a saved game; one in which none was begun is passed over.

    A program that was stopped while it began a game leaves a folder without head or journal.
    """
    if not is_id(folder.name):
        return False
    try:
        names = {each.name for each in folder.iterdir()}
    except OSError:
        return True  # what is wrong with it is said in its place
    return not names <= _BEFORE_THE_HEAD


def _opening(found: Snapshot) -> Opening:
    return Opening(found.digest, found.ended + 1)


def _free_place(trash: Path, name: str) -> Path:
    """Where a game goes in the trash; one of the same name may lie there already."""
    place, n = trash / name, 1
    while os.path.lexists(place):
        n += 1
        place = trash / f"{name}.{n}"
    return place


def _forget(trash: Path) -> None:
    oldest = time.time() - TRASH_DAYS * 24 * 3600
    with suppress(OSError):
        for each in trash.iterdir():
            _forget_one(each, oldest)


def _forget_one(each: Path, oldest: float) -> None:
    with suppress(OSError):
        if is_id(each.name.partition(".")[0]) and each.stat().st_mtime < oldest:
            shutil.rmtree(each)
