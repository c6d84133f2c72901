"""A body and its votes: the seats, the hall they stand in, the key of ballots."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from game.drawing.seats import Ballot, SeatMark
from game.page.answers import STAY, Next
from game.page.ctx import Say
from game.page.nodes.base import Node
from game.page.nodes.text import Label
from game.page.twin import Twin

KINDS: tuple[Ballot, ...] = ("for", "against", "abstain", "absent")


@dataclass(frozen=True, eq=False)
class Hemicycle(Node):
    """Members from left to right, each with a ballot; one stop for the keyboard.

    Where it arrives it is the ballots that do, each when its member is called.
    """

    role = "chart"

    seats: Sequence[SeatMark]
    height: float = field(default=330, kw_only=True)
    on_choose: Callable[[int], Next | None] | None = field(default=None, kw_only=True)
    words: Callable[[SeatMark], str] | None = field(default=None, kw_only=True)
    key: str = field(default="hemicycle", kw_only=True)
    focusable: bool = field(default=True, kw_only=True)

    def says(self) -> str:
        return ", ".join(f"{k} {sum(s.ballot == k for s in self.seats)}" for k in KINDS)

    def twin(self, say: Say) -> Twin:
        rows = tuple((str(at), self.tell(each)) for at, each in enumerate(self.seats, 1))
        return Twin((say("ui.twin.seat"), say("ui.twin.shown")), rows)

    def tell(self, seat: SeatMark) -> str:
        """A seat in words."""
        return self.words(seat) if self.words else f"{seat.label or '—'}: {seat.ballot}"

    def choose(self, index: int) -> Next | None:
        """Pick a seat by its place from the left."""
        return (self.on_choose(index) or STAY) if self.on_choose else None


@dataclass(frozen=True, eq=False)
class Chamber(Node):
    """The seats of a coming vote in their hall."""

    seats: Hemicycle
    key: str = field(default="chamber", kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.seats,)


@dataclass(frozen=True, eq=False)
class Hall(Node):
    """The hall of a vote that was held, as a poster that fills the page.

    Words above, seats in the middle, score and legend at the foot, panels at the right.
    """

    head: Node
    seats: Hemicycle
    score: Node
    legend: Node
    side: Node

    def inside(self) -> Sequence[Node]:
        return (self.head, self.seats, self.score, self.legend, self.side)


@dataclass(frozen=True, eq=False)
class BallotKey(Node):
    """A ballot's sign on its colour, and what it stands for."""

    role = "listitem"

    ballot: Ballot
    words: str

    def inside(self) -> Sequence[Node]:
        return (Label(self.words, "ui"),)

    def says(self) -> str:
        return self.words
