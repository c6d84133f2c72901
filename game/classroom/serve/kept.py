"""A room that is kept: in memory, and in a folder of the teacher's if he has named one.

With a folder, nothing is acknowledged that is not on the disk itself. Who answered what stands
there no longer than the room knows it: each question and the end begin the file anew.
"""

from collections.abc import Callable
from pathlib import Path

from game.classroom.follow import Refused
from game.classroom.limits import LOG_BYTES
from game.classroom.log import Log, from_text
from game.classroom.moves import Ask, Close, Move
from game.classroom.room import Room
from game.saves.disk import DISK, Disk, make_folders, read_or_none, write_all, write_whole
from game.saves.lock import Lock

FILE = "room.log"


class TakenError(Exception):
    """Another program keeps its room in this folder."""


class KeptRoom:
    """A room and its log. `path` is where the log is written; without, it is in memory only."""

    def __init__(self, log: Log, path: Path | None = None, disk: Disk = DISK) -> None:
        self._log, self._path, self._disk = log, path, disk
        # what is on the disk may differ from what we know: write all of it next time
        self._differs = True

    @property
    def room(self) -> Room:
        """The room as it stands."""
        return self._log.room

    def make(self, move: Move, at: int) -> Refused | None:
        """Make a move, and return when it is kept. Raises OSError; the room is then as it was."""
        found = self._log.add(move, at)
        if isinstance(found, Refused):
            return found
        forgets = isinstance(move, Ask | Close)
        if forgets:
            found = found.forget()
        if self._path is not None:
            self._keep(self._path, found, whole=forgets or self._differs)
        self._log = found
        return None

    def keep(self) -> None:
        """Write all of the log. Raises OSError."""
        if self._path is not None:
            self._keep(self._path, self._log, whole=True)

    def _keep(self, path: Path, log: Log, *, whole: bool) -> None:
        self._differs = True
        if whole:
            write_whole(self._disk, path, log.to_text())
        else:
            self._append(path, log.lines[-1])
        self._differs = False

    def _append(self, path: Path, line: bytes) -> None:
        file = self._disk.open(path)
        try:
            self._disk.seek(file, self._disk.size(file))
            write_all(self._disk, file, line)
            self._disk.sync(file)
        finally:
            self._disk.close(file)


def open_room(folder: Path, begin: Callable[[], Room], disk: Disk = DISK) -> tuple[KeptRoom, Lock]:
    """The room of a folder, or a new one there; and the lock, which its keeper frees.

    Raises LogError for a file that is no log of a room, TakenError, OSError.
    """
    make_folders(disk, folder)
    lock = Lock(folder)
    if not lock.take():
        raise TakenError(str(folder))
    try:
        path = folder / FILE
        data = read_or_none(disk, path, LOG_BYTES)
        log = Log.begin(begin()) if data is None else from_text(data)
        kept = KeptRoom(log, path, disk)
        kept.keep()
    except BaseException:
        lock.free()
        raise
    return kept, lock
