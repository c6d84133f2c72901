"""What lies in the folder of a saved game, read without changing anything.

The head is in two files, and whichever is sound will do. Line ends that another program has
changed do no harm either.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from game.saves import chain, header, plain, record
from game.saves.disk import DISK, Disk, read_or_none
from game.saves.header import Header
from game.saves.problem import SaveError
from game.saves.record import Record

HEADER = "campaign.json"
JOURNAL = "journal.jsonl"
MOST_BYTES = 8 * 1024 * 1024
"""The longest journal that is read."""

Stamp = tuple[tuple[int, int, int], ...]
"""Time, size and inode of the two files."""


@dataclass(frozen=True, slots=True)
class Files:
    """A saved game as it lies on the disk.

    `sound` is how many bytes of the journal are as we write them, `damaged` how many bytes of its
    end do not fit. `altered` says that something is not as it was written though nothing need be
    lost: saving mends it.
    """

    header: Header
    records: tuple[Record, ...]
    sound: int
    damaged: int = 0
    altered: bool = False


def read_files(folder: Path, disk: Disk = DISK) -> Files:
    """Read a saved game. Raises SaveError."""
    head_data = _head_data(folder, disk)
    try:
        data = read_or_none(disk, folder / JOURNAL, MOST_BYTES) or b""
    except OSError as error:
        raise SaveError("save.problem.unreadable") from error
    if len(data) > MOST_BYTES:
        raise SaveError("save.problem.too-long")
    head = _head(folder.name, head_data, data)
    found = read_journal(data, head)
    records = tuple(record.decode(body, n) for n, body in enumerate(found.bodies, 1))
    whole = head_data in (None, header.encode(head)) and found.sound == len(data)
    return Files(head, records, found.sound, found.damaged, altered=not whole)


def _head_data(folder: Path, disk: Disk) -> bytes | None:
    """The bytes of the head's file; None if it is there and cannot be read."""
    try:
        return read_or_none(disk, folder / HEADER, header.MOST_BYTES) or b""
    except OSError:
        return None


def stamp(folder: Path) -> Stamp:
    """What is another one as soon as a file of a saved game is another one."""
    return tuple(_stamp(folder / name) for name in (HEADER, JOURNAL))


def saved_at(folder: Path) -> datetime:
    """When a saved game was last written to."""
    latest = max(time for time, _, _ in stamp(folder)) / 1_000_000_000
    try:
        return datetime.fromtimestamp(latest, UTC)
    except (OSError, OverflowError, ValueError):  # a clock that no calendar knows
        return datetime.fromtimestamp(0, UTC)


def _stamp(path: Path) -> tuple[int, int, int]:
    try:
        found = path.stat()
    except OSError:
        return (0, 0, 0)
    return found.st_mtime_ns, found.st_size, found.st_ino


@dataclass(frozen=True, slots=True)
class JournalContents:
    """The bodies of the sound records of a journal.

    `sound` is how many bytes are exactly as we write them; `damaged` how many bytes of records do
    not fit. Where line ends were changed nothing is sound, but nothing need be damaged.
    """

    bodies: tuple[bytes, ...]
    sound: int
    damaged: int


def read_journal(data: bytes, head: Header) -> JournalContents:
    """The longest sound beginning of a journal that belongs to a head."""
    first = chain.line(head.id, header.body(head))
    found = _after(data, first, len(first))
    if found.damaged or not data.startswith(first):
        found = max(_attempts(data, first), key=lambda each: (len(each.bodies), -each.damaged))
    if data.startswith(first):
        sound = len(first) + chain.read(data[len(first) :], _last(first)).sound
    else:
        sound = len(data) if first.startswith(data) else 0
    return JournalContents(found.bodies, sound, found.damaged)


def _attempts(data: bytes, first: bytes) -> Iterator[JournalContents]:
    """The first line may be damaged, run into the next one, or be lost."""
    for text in dict.fromkeys((data, plain.mended(data))):
        for skip in (len(first), text.find(b"\n") + 1, 0):
            yield _after(text, first, skip)


def _after(text: bytes, first: bytes, skip: int) -> JournalContents:
    rest = text[skip:]
    found = chain.read(rest, _last(first))
    return JournalContents(found.bodies, 0, len(rest) - found.length)


def _last(first: bytes) -> str:
    """The digest that a line carries."""
    return first[9:25].decode()


def _head(name: str, head_data: bytes | None, journal: bytes) -> Header:
    """The copy in the journal if it is sound, since the records hang on it; else the file."""
    problem = SaveError("save.problem.unreadable")
    head: Header | None = None
    try:
        head = header.decode(head_data) if head_data is not None else None
    except SaveError as error:
        if error.why.key != "save.problem.header":
            raise
        problem = error
    found = _copy(name, journal) or head
    if found is None:
        raise problem
    if found.id != name:
        raise SaveError("save.problem.moved", id=found.id)
    return found


def _copy(name: str, journal: bytes) -> Header | None:
    first = chain.read(plain.mended(journal).partition(b"\n")[0] + b"\n", name).bodies
    try:
        return header.decode_body(first[0]) if first else None
    except SaveError:
        return None
