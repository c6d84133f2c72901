"""What a class answers on a wall: letters, how many gave each, and which of them leads."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node
from game.page.nodes.wall_words import Fitted, WallText


@dataclass(frozen=True, eq=False)
class WallOption(Node):
    """An answer under its letter, with how many gave it; using it counts one hand more.

    `share` is per mille of the class. Without `figure` neither number nor bar are shown. Why it is
    `closed` is said where it can be given by nobody.
    """

    role = "option"

    letter: str
    text: str
    figure: str = ""
    share: int = 0
    on_activate: OnUse | None = None
    closed: str = field(default="", kw_only=True)
    size: float = field(default=33, kw_only=True)
    high: float = field(default=161, kw_only=True)
    chosen: bool = field(default=False, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (
            WallText(self.letter, "number", colour="on_dark", size=self._large, align="center"),
            Fitted(
                (WallText(self.text, "option", size=self.size), *self._why()),
                gap=2,
                middle=not self.figure,
            ),
            *((WallText(self.figure, "number", size=86, align="right"),) if self.figure else ()),
        )

    @property
    def _large(self) -> float:
        """The letters beside the answer, which its height has room for."""
        return min(86, self.high * 0.6)

    def _why(self) -> Sequence[Node]:
        return (WallText(self.closed, "ui", colour="muted"),) if self.closed else ()

    def takes_focus(self) -> bool:
        return self.on_activate is not None

    def says(self) -> str:
        return ", ".join(each for each in (self.letter, self.text, self.figure) if each)

    def state(self) -> list[str]:
        return ["selected"] if self.chosen else []

    def activate(self) -> Next | None:
        return None if self.on_activate is None else self.on_activate() or STAY


@dataclass(frozen=True, slots=True)
class WallRow:
    """An answer in a table of a wall: its letter, how many gave it, per mille of the class."""

    letter: str
    count: int
    share: int
    leads: bool


@dataclass(frozen=True, eq=False)
class WallTable(Node):
    """What a class answered, a row an answer; the ink of the one that leads says of what."""

    role = "table"

    title: str
    rows: Sequence[WallRow]
    ink: Literal["red", "ochre"] = "red"

    def inside(self) -> Sequence[Node]:
        figures = (
            part
            for row in self.rows
            for part in (
                WallText(
                    row.letter,
                    "number",
                    colour="on_dark" if row.leads else "text",
                    size=34,
                    align="center",
                ),
                WallText(str(row.count), "number", size=34, align="right"),
            )
        )
        return (WallText(self.title, "heading", size=28), *figures)

    def says(self) -> str:
        told = ", ".join(f"{each.letter} {each.count}" for each in self.rows)
        return f"{self.title}: {told}"


@dataclass(frozen=True, eq=False)
class WallLetter(Node):
    """A large letter, and the answer that it stands for."""

    role = "heading"

    letter: str
    text: str
    size: float = field(default=39, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (
            WallText(self.letter, "number", colour="on_dark", size=72, align="center"),
            WallText(self.text, "option", size=self.size),
        )

    def says(self) -> str:
        return f"{self.letter}, {self.text}"
