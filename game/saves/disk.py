"""The system calls of saving, in one place, so that a test can make each of them fail."""

import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from game import bounded

if sys.platform == "darwin":
    import fcntl

_BINARY: int = getattr(os, "O_BINARY", 0)
_BUSY_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.0)
"""How long to wait, in seconds, for a virus scanner or a cloud client to let a file go."""


class Disk:
    """What saving asks of the operating system. Every method may raise OSError."""

    def make_folder(self, path: Path) -> None:
        """Make a folder and those above it; one that exists is left as it is."""
        path.mkdir(parents=True, exist_ok=True)

    def read(self, path: Path, most: int) -> bytes:
        """The bytes of a file; of one that has more than `most`, one more than that."""
        return bounded.read(path, most)

    def open(self, path: Path, *, new: bool = False) -> int:
        """Open a file for writing, make it if need be; `new` refuses one that exists."""
        flags = os.O_RDWR | os.O_CREAT | _BINARY | (os.O_EXCL if new else 0)
        return os.open(path, flags, 0o644)

    def size(self, file: int) -> int:
        """How long an open file is."""
        return os.fstat(file).st_size

    def truncate(self, file: int, length: int) -> None:
        """Cut an open file."""
        os.ftruncate(file, length)

    def seek(self, file: int, place: int) -> None:
        """Write from here next."""
        os.lseek(file, place, os.SEEK_SET)

    def write(self, file: int, data: bytes) -> int:
        """Write some of the data; say how much."""
        return os.write(file, data)

    def sync(self, file: int) -> None:
        """Return when the file is on the disk itself."""
        if sys.platform == "darwin":
            fcntl.fcntl(file, fcntl.F_FULLFSYNC)  # fsync does not reach the disk there
        else:
            os.fsync(file)

    def close(self, file: int) -> None:
        """Close a file."""
        os.close(file)

    def replace(self, old: Path, new: Path) -> None:
        """Give a file another name, over whatever has it. The old content is never lost first."""
        for wait in _BUSY_WAITS if sys.platform == "win32" else ():
            try:
                old.replace(new)
            except PermissionError:
                time.sleep(wait)
            else:
                return
        old.replace(new)

    def remove(self, path: Path) -> None:
        """Delete a file."""
        path.unlink()

    def sync_folder(self, path: Path) -> None:
        """Put the names in a folder on the disk too. Windows has no such call."""
        if sys.platform == "win32":
            return
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


DISK = Disk()
"""The real one."""


def make_folders(disk: Disk, path: Path) -> None:
    """Make a folder and those above it, and return when the disk has their names."""
    missing = [each for each in (path, *path.parents) if not each.exists()]
    disk.make_folder(path)
    for each in reversed(missing):
        disk.sync_folder(each.parent)


def write_all(disk: Disk, file: int, data: bytes) -> None:
    """Write every byte, however many calls it takes."""
    left = memoryview(data)
    while left:
        left = left[disk.write(file, bytes(left)) :]


def read_or_none(disk: Disk, path: Path, most: int) -> bytes | None:
    """The bytes of a file as `Disk.read` gives them; None if there is no such file."""
    try:
        return disk.read(path, most)
    except FileNotFoundError:
        return None


def read_whole(disk: Disk, path: Path) -> bytes:
    """All bytes of a file, however many."""
    return disk.read(path, path.stat().st_size)


def set_aside(disk: Disk, path: Path, data: bytes) -> None:
    """Keep bytes that were found under a file's name as `<name>.bad-N`; the same ones only once."""
    n = 1
    while (aside := path.with_name(f"{path.name}.bad-{n}")).exists():
        if disk.read(aside, len(data)) == data:
            return
        n += 1
    write_whole(disk, aside, data)


def write_whole(disk: Disk, path: Path, data: bytes) -> None:
    """Write a file so that after a crash there is either the old or the new one, never half."""
    draft = path.with_name(f"{path.name}.new")
    if draft.exists():
        disk.remove(draft)
    try:
        _write_draft(disk, draft, data)
    except OSError:
        with suppress(OSError):
            disk.remove(draft)
        raise
    disk.replace(draft, path)
    disk.sync_folder(path.parent)


def _write_draft(disk: Disk, draft: Path, data: bytes) -> None:
    file = disk.open(draft, new=True)
    try:
        write_all(disk, file, data)
        disk.sync(file)
    finally:
        disk.close(file)
