"""The journal of a campaign: append-only on disk, whole in memory.

Memory may be ahead of the disk: when the disk is full or read-only, lines wait, and every later
attempt writes all that wait. A line that was once on disk is never written again.
"""

from contextlib import suppress
from pathlib import Path

from game.saves import chain, record
from game.saves.disk import DISK, Disk, write_all, write_whole
from game.saves.problem import SaveError
from game.saves.record import Record

MOST_BYTES = 8 * 1024 * 1024


class Journal:
    """The records of one campaign. `start` is the campaign's id: a foreign journal does not fit.

    `damaged` is how many bytes of a bad tail were found by `load`; they are kept as `*.bad-N`.
    """

    def __init__(self, path: Path, start: str, disk: Disk = DISK) -> None:
        self.path = path
        self.records: list[Record] = []
        self.damaged = 0
        self._disk = disk
        self._tail = b""  # damaged bytes that still have to be set aside
        self._lines: list[bytes] = []
        self._last = start
        self._saved = 0  # lines on disk
        self._length = 0  # their bytes

    @property
    def waiting(self) -> int:
        """How many records are not on disk yet."""
        return len(self._lines) - self._saved

    def load(self) -> None:
        """Read the longest sound prefix of what is on disk. Raises OSError and SaveError."""
        data = read_bytes(self.path)
        found = chain.read(data, self._last)
        self.records = [record.decode(body, n) for n, body in enumerate(found.bodies, 1)]
        for body in found.bodies:
            self._chain(body)
        self._saved, self._length = len(found.bodies), found.sound
        self._tail = data[found.sound :]
        self.damaged = len(self._tail)
        with suppress(OSError):  # a read-only disk: the tail stays where it is
            self._set_aside()

    def add(self, each: Record) -> None:
        """Take a record into memory; `flush` puts it on disk."""
        self.records.append(each)
        self._chain(record.encode(each))

    def flush(self) -> None:
        """Write every line that waits, and return when the disk has it. Raises OSError."""
        self._set_aside()
        fresh = not self.path.exists()
        if fresh:
            self._saved = self._length = 0  # new, or deleted while we played: write it all
        elif not self.waiting:
            return
        file = self._disk.open(self.path)
        try:
            self._append(file)
        finally:
            self._disk.close(file)
        if fresh:
            self._disk.sync_folder(self.path.parent)
        self._saved = len(self._lines)
        self._length = sum(len(each) for each in self._lines)

    def _chain(self, body: bytes) -> None:
        self._lines.append(chain.line(self._last, body))
        self._last = chain.digest(self._last, body)

    def _append(self, file: int) -> None:
        """Write behind what is known to be good; a half-written line of before goes."""
        if self._disk.size(file) < self._length:
            self._saved = self._length = 0  # someone cut it
        self._disk.truncate(file, self._length)
        self._disk.seek(file, self._length)
        write_all(self._disk, file, b"".join(self._lines[self._saved :]))
        self._disk.sync(file)

    def _set_aside(self) -> None:
        """Keep a damaged tail under a name of its own, then cut it off."""
        if not self._tail:
            return
        n = 1
        while (aside := self.path.with_name(f"{self.path.name}.bad-{n}")).exists():
            n += 1
        write_whole(self._disk, aside, self._tail)
        self._tail = b""
        file = self._disk.open(self.path)
        try:
            self._disk.truncate(file, self._length)
            self._disk.sync(file)
        finally:
            self._disk.close(file)


def read_bytes(path: Path) -> bytes:
    """The bytes of a journal; none if there is no such file. Raises OSError and SaveError."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SaveError("save.problem.too-long")
        return path.read_bytes()
    except FileNotFoundError:
        return b""
