"""Visits before a vote: who wavers, the doors that are left, who speaks, what it would come to."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.drawing.features import Features
from game.drawing.visits import Sign
from game.page.nodes.base import Node
from game.page.nodes.layout import Flow
from game.page.nodes.people import Portrait
from game.page.nodes.pickable import Pickable
from game.page.nodes.prose import Prose
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class WaverLine(Pickable):
    """A head, a name and what would move him, with its sign.

    `visited` if somebody has been there, `refused` if nothing came of it.
    `alt` is the head in words.
    """

    role = "listitem"
    sound = "paper"

    features: Features | None
    name: str
    words: str
    want: Sign
    visited: bool = field(default=False, kw_only=True)
    refused: bool = field(default=False, kw_only=True)
    alt: str = field(default="", kw_only=True)

    @property
    def ground(self) -> str:
        """The colour that it stands on."""
        if self.chosen:
            return "dark"
        return "tan" if self.refused else "red" if self.visited else "card"

    @property
    def ink(self) -> str:
        """The colour of its words."""
        return "text" if self.ground == "card" else f"on_{self.ground}"

    def inside(self) -> Sequence[Node]:
        head = Portrait(self.features, 50, label=self.alt)
        return (
            head,
            Label(self.name, "option", colour=self.ink),
            Label(self.words, "ui", colour=self.ink),
        )

    def says(self) -> str:
        return f"{self.name}, {self.words}"

    def state(self) -> list[str]:
        return [
            *super().state(),
            *(["visited"] if self.visited else []),
            *(["refused"] if self.refused else []),
        ]


@dataclass(frozen=True, eq=False)
class Doors(Node):
    """Visits as doors: those that were made are crossed out."""

    role = "image"

    left: int
    total: int

    def says(self) -> str:
        return f"{self.left} / {self.total}"


@dataclass(frozen=True, eq=False)
class Speaker(Node):
    """Somebody large, and what he says beside him; `alt` is the head in words."""

    features: Features | None
    name: str
    standing: str
    words: str
    alt: str = field(default="", kw_only=True)

    def inside(self) -> Sequence[Node]:
        standing = Label(self.standing, "caption", colour="muted")
        return (
            Portrait(self.features, 164, label=self.alt),
            Flow([Label(self.name, "option"), standing], gap=10),
            Prose(self.words, "prose-small"),
        )

    def says(self) -> str:
        return self.name


@dataclass(frozen=True, eq=False)
class CountRange(Node):
    """Ballots as marks and as a bar: for, open, against; where a majority begins, what is likely.

    The page gives the label, which says it in words.
    """

    role = "meter"

    sure: int
    open: int
    against: int
    needs: int
    low: int
    high: int

    @property
    def most(self) -> int:
        """All ballots."""
        return self.sure + self.open + self.against

    def says(self) -> str:
        return f"{self.low}\u2013{self.high} / {self.most}"
