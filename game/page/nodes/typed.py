"""A typed sheet of numbered findings, each with its source and with how sure it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node
from game.page.nodes.pickable import Pickable
from game.page.nodes.pictures import Stamp
from game.page.nodes.stage import EchoMark

CELLS = 5
"""A finding is as sure as so many cells are full."""


@dataclass(frozen=True, eq=False)
class Finding(Pickable):
    """A finding; the `first` is the gravest, and bold beside a bar."""

    role = "article"

    number: int
    text: str
    source: str
    sure: int
    word: str
    mark: EchoMark | None = None
    first: bool = field(default=False, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.mark,) if self.mark else ()

    def says(self) -> str:
        return f"{self.number}. {self.text} {self.source}, {self.word}, {self.sure} / {CELLS}"


@dataclass(frozen=True, eq=False)
class TypedSheet(Node):
    """The sheet: lines at its head, left and right, the findings, and the stamp at its foot."""

    role = "document"

    head: Sequence[str]
    corner: Sequence[str]
    findings: Sequence[Finding]
    stamp: Stamp

    def inside(self) -> Sequence[Node]:
        return (*self.findings, self.stamp)

    def says(self) -> str:
        return " ".join((*self.head, *self.corner))
