"""One program at a time may write a saved game. The system takes the lock back if we die."""

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _claim(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _claim(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


_TAKEN = (BlockingIOError, PermissionError)
_TRIES = 3


class Lock:
    """A lock on a folder: `take` it, `free` it. Where the disk cannot lock, everyone may write."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "lock"
        self._file: int | None = None

    def take(self) -> bool:
        """Whether the folder is ours; False only if another program holds it.

        A lock whose file was deleted or exchanged keeps nobody out, so it is taken anew.
        """
        for _ in range(_TRIES):  # the file may go between opening and claiming it
            if self._file is not None and self._is_in_place(self._file):
                return True
            self.free()
            try:
                file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError:
                return True  # a read-only folder: nobody can write, so nobody can do harm
            try:
                _claim(file)
            except OSError as error:
                os.close(file)
                return not isinstance(error, _TAKEN)
            self._file = file
        return True

    def is_held(self) -> bool:
        """Whether another program holds the folder now. Makes no file."""
        if self._file is not None or not os.path.lexists(self._path):
            return False
        taken = self.take()
        self.free()
        return not taken

    def free(self) -> None:
        """Let the folder go."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _is_in_place(self, file: int) -> bool:
        """Whether the file we hold is the one that others find."""
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except OSError:
            return False
