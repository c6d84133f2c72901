"""What a wall tells beside the votes: how sure something is, who speaks, lines of a list."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.nodes.base import Node
from game.page.nodes.wall_words import LEAST, WallText

Edge = Literal["solid", "filled", "dashed"]


@dataclass(frozen=True, eq=False)
class Certainty(Node):
    """How sure something is, as a stamp: the border says it as well as the word."""

    role = "text"

    word: str
    edge: Edge = "solid"

    def inside(self) -> Sequence[Node]:
        return (WallText(self.word, "menu", size=25, colour=self._ink),)

    @property
    def _ink(self) -> str:
        return "on_gold" if self.edge == "filled" else "text"

    def says(self) -> str:
        return self.word


@dataclass(frozen=True, eq=False)
class WallPerson(Node):
    """A head beside a name, with a line under it."""

    role = "person"

    head: Node
    name: str
    line: str = ""
    size: float = field(default=27, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (
            self.head,
            WallText(self.name, "option", size=self.size),
            *((WallText(self.line, size=self.size),) if self.line else ()),
        )

    def says(self) -> str:
        return f"{self.name}, {self.line}" if self.line else self.name


@dataclass(frozen=True, eq=False)
class WallLine(Node):
    """A line of cells; `shares` are the widths of its columns, per mille.

    `head` is the line over the others. The last cell of one with a `mark` is bold.
    """

    role = "row"

    cells: Sequence[str]
    shares: Sequence[int]
    size: float = field(default=25, kw_only=True)
    head: bool = field(default=False, kw_only=True)
    mark: bool = field(default=False, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return tuple(
            WallText(
                each,
                "ui-bold" if self.head or (self.mark and index == len(self.cells) - 1) else "ui",
                colour="muted" if self.head else "text",
                size=LEAST if self.head else self.size,
            )
            for index, each in enumerate(self.cells)
        )

    def says(self) -> str:
        return ", ".join(each for each in self.cells if each)
