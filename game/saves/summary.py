"""What the list of saved games shows of one, read without playing it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from game.rules.ids import SEATS
from game.rules.table import PERSON
from game.saves.disk import DISK, Disk
from game.saves.files import read_files, saved_at
from game.saves.header import Header, Origin, Package
from game.saves.old import read_old
from game.saves.problem import SaveError
from game.saves.record import Record, standing
from game.saves.stored import beyond


@dataclass(frozen=True, slots=True)
class Summary:
    """A saved game in the list. `ended` counts the turns that were played to their end.

    `rules` is the number of the rules it is played by, None for one of format 1: that one can only
    be read. `cut` says that the end of the journal is lost: it goes on from a stored state, or is
    read as far as it is sound. `card` is the one answered last, `moves` counts those made since a
    turn was closed last. `packages` are those it is played with; of format 1 none are known.
    """

    id: str
    saved_at: datetime
    setup: Mapping[str, str] = field(default_factory=dict)
    ended: int = 0
    rules: int | None = None
    origin: Origin | None = None
    cut: bool = False
    problem: SaveError | None = None
    card: str = ""
    moves: int = 0
    packages: tuple[Package, ...] = ()

    @property
    def is_old(self) -> bool:
        """Whether it can be read and not played."""
        return self.problem is None and self.rules is None


def summarise(folder: Path, disk: Disk = DISK) -> Summary:
    """Read a saved game for the list; nothing on disk is changed. A bad one says what is wrong."""
    when = saved_at(folder)
    try:
        found = read_files(folder, disk)
    except SaveError as error:
        return _other(folder, when, error, disk)
    head = found.header
    last = beyond(folder, head, found.records, disk)
    if last is not None:
        cut = Summary(folder.name, when, head.setup, last.ended, head.rules, head.origin, cut=True)
        return replace(cut, packages=head.packages)
    ended = head.opening.turn - 1 if head.opening is not None else 0
    made = standing(found.records)
    ended += _closed(made, head)
    card, moves = _last_card(made), _since_closed(made)
    return Summary(
        folder.name,
        when,
        head.setup,
        ended,
        head.rules,
        head.origin,
        card=card,
        moves=moves,
        packages=head.packages,
    )


def _last_card(made: Sequence[Record]) -> str:
    """The card that was answered last, if any was."""
    moves = (each.move for each in reversed(made) if each.move is not None)
    return next((str(move.get("card", "")) for move in moves if move["kind"] == "choose"), "")


def _since_closed(made: Sequence[Record]) -> int:
    """How many moves were made in the turn that is open."""
    kinds = [each.move["kind"] for each in reversed(made) if each.move is not None]
    return kinds.index("end-turn") if "end-turn" in kinds else len(kinds)


def _closed(records: Iterable[Record], head: Header) -> int:
    """How many turns were closed: a game of two people goes on when both have closed one."""
    setup = head.setup
    seats = SEATS if setup.get("rival") == PERSON else (setup.get("seat", ""),)
    closed = [each.seat for each in records if each.move and each.move["kind"] == "end-turn"]
    return min(closed.count(seat) for seat in seats)


def _other(folder: Path, when: datetime, error: SaveError, disk: Disk) -> Summary:
    if error.why.key != "save.problem.old":
        return Summary(folder.name, when, problem=error)
    try:
        old = read_old(folder, disk)
    except SaveError as worse:
        return Summary(folder.name, when, problem=worse)
    return Summary(folder.name, when, old.setup, old.ended, cut=old.damaged)
