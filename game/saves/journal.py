"""The journal of a game: append-only on disk, whole in memory.

Memory may be ahead of the disk: when the disk is full or read-only, lines wait, and every later
attempt writes all that wait. Before anything is written, what is on the disk is compared with what
was written there: a damaged file is set aside and written anew, and a file in which another program
has gone on is left alone.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from game.saves import chain, header, record
from game.saves.disk import DISK, Disk, read_or_none, read_whole, set_aside, write_all, write_whole
from game.saves.files import MOST_BYTES, read_journal
from game.saves.header import Header
from game.saves.record import Record


class PartedError(Exception):
    """Another program writes the same game: `n` records are common. `why` is its short name."""

    def __init__(self, n: int, why: str) -> None:
        super().__init__(f"{why} after record {n}")
        self.n, self.why = n, why


class Journal:
    """The records of one game, behind a copy of its head."""

    def __init__(
        self, path: Path, head: Header, records: Iterable[Record] = (), disk: Disk = DISK
    ) -> None:
        self.path = path
        self.records: list[Record] = []
        self._disk = disk
        self._head = head
        self._bodies: list[bytes] = []
        self._last = head.id
        self._whole = bytearray()
        self._written = 0  # how many bytes of it are on disk
        self._synced = False  # whether they are there for certain
        self._chain(header.body(head))
        for each in records:
            self.add(each)

    @property
    def whole(self) -> bytes:
        """The file as it should be, with what the disk has not taken yet."""
        return bytes(self._whole)

    @property
    def written(self) -> int:
        """How many records are on disk."""
        return max(0, self._whole.count(b"\n", 0, self._written) - 1)

    def add(self, each: Record) -> None:
        """Take a record into memory; `flush` puts it on disk."""
        body = record.encode(each)
        self.records.append(each)
        self._bodies.append(body)
        self._chain(body)

    def on_disk(self, sound: int) -> None:
        """Say how many bytes were read from the disk: they need not be written again."""
        self._written = sound

    def flush(self) -> None:
        """Write everything that waits, and return when the disk has it.

        Raises OSError, and PartedError if another program has gone on in this file.
        """
        found = read_or_none(self._disk, self.path, MOST_BYTES)
        if found is None:
            self._append(0)
            self._disk.sync_folder(self.path.parent)
        elif not self._whole.startswith(found):
            self._mend(found)
        elif not len(found) == self._written == len(self._whole):
            self._append(min(len(found), self._written))
        elif not self._synced:  # an earlier run wrote it; on a read-only disk there it stands
            with suppress(OSError):
                self._append(self._written)
        self._written, self._synced = len(self._whole), True

    def _chain(self, body: bytes) -> None:
        self._whole += chain.line(self._last, body)
        self._last = chain.digest(self._last, body)

    def _append(self, start: int) -> None:
        """Write from a byte on; a half-written line of before goes."""
        file = self._disk.open(self.path)
        try:
            if self._disk.size(file) > start:
                self._disk.truncate(file, start)
            self._disk.seek(file, start)
            write_all(self._disk, file, bytes(self._whole[start:]))
            self._disk.sync(file)
        finally:
            self._disk.close(file)

    def _mend(self, found: bytes) -> None:
        """Write the file anew, unless it holds decisions that were not made here."""
        theirs = read_journal(found, self._head)
        common = _common(theirs.bodies, self._bodies)
        if common < len(theirs.bodies):
            raise PartedError(common, "other-writer")
        set_aside(self._disk, self.path, read_whole(self._disk, self.path)[theirs.sound :])
        write_whole(self._disk, self.path, bytes(self._whole))


def _common(one: Iterable[bytes], other: Iterable[bytes]) -> int:
    """How many records are the same from the first on."""
    n = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        n += 1
    return n
