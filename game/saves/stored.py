"""The stored states of a saved game, and what they tell of its journal.

A state is stored only after the disk has the record that it stands after. One that stands after
more records than the journal has therefore proves that the end of the journal is lost.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from game.saves import snapshot
from game.saves.disk import DISK, Disk
from game.saves.header import Header
from game.saves.record import Record
from game.saves.snapshot import Snapshot


def stored(
    folder: Path, head: Header, records: Sequence[Record], disk: Disk = DISK
) -> Iterator[Snapshot]:
    """The sound snapshots of a game, the last one first."""
    for n in snapshot.numbers(folder):
        found = snapshot.read(folder, n, disk)
        if found is not None and _fits(found, head, records):
            yield found


def beyond(
    folder: Path, head: Header, records: Sequence[Record], disk: Disk = DISK
) -> Snapshot | None:
    """The last sound snapshot, if the journal does not reach it any more."""
    if not _is_ahead(folder, records):
        return None
    found = next(stored(folder, head, records, disk), None)
    return found if found is not None and found.n > len(records) else None


def is_cut(folder: Path, head: Header, records: Sequence[Record], disk: Disk = DISK) -> bool:
    """Whether a state of this game was stored after a record that its journal has not.

    A snapshot that cannot be read counts too: it was written once.
    """
    ahead = (n for n in snapshot.numbers(folder) if n > len(records))
    found = (snapshot.read(folder, n, disk) for n in ahead)
    return any(each is None or _fits(each, head, records) for each in found)


def _is_ahead(folder: Path, records: Sequence[Record]) -> bool:
    return max(snapshot.numbers(folder), default=0) > len(records)


def _fits(found: Snapshot, head: Header, records: Sequence[Record]) -> bool:
    """Whether a snapshot is of this game, and stands on the way that the journal tells of."""
    if found.state["seed"] != head.setup.get("seed"):
        return False
    if found.n == 0:
        return head.opening is None or found.digest == head.opening.digest
    return found.n > len(records) or records[found.n - 1].state == found.hash[:16]
