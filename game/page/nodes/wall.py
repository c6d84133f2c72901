"""What is projected before a class: letters that the back row can read, whoever sits at the board.

A wall has a layout of its own. Its letters do not grow with the size of text that a player has set:
they are as large as the class needs them, in logical units of a page that is 720 high.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node, Parts
from game.page.nodes.layout import Pair
from game.page.nodes.text import Label

Edge = Literal["solid", "filled", "dashed"]

LEAST = 23.5
"""The smallest letters of a wall: 25 pixels of a screen that is 768 high."""


@dataclass(frozen=True, eq=False)
class WallText(Label):
    """Text of a size of its own; where its room is too small, that of `Fitted` says how small."""

    style: str = "stage-line"
    size: float = field(default=LEAST, kw_only=True)


@dataclass(frozen=True, eq=False)
class Fitted(Parts):
    """Things under one another, as large as there is room for, down to the smallest letters.

    What stands in `instead` is shown in their place where their letters would have to be smaller
    than `least`, a share of their size. The last part may stand `low`, at the foot of the room, or
    all of them in the `middle`.
    """

    instead: Sequence[Node] = field(default=(), kw_only=True)
    least: float = field(default=0, kw_only=True)
    gap: float = field(default=10, kw_only=True)
    low: bool = field(default=False, kw_only=True)
    middle: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, eq=False)
class Countdown(Node):
    """Time that runs down to nothing and stays there. It decides nothing.

    `run` tells one run from the next; a new one begins anew.
    """

    role = "timer"

    seconds: int
    run: int
    note: str
    running: bool = field(default=True, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (WallText(self.note, "ui", colour="on_dark"),)

    def says(self) -> str:
        return f"{clock(self.seconds)}, {self.note}"


def clock(seconds: int) -> str:
    """Minutes and seconds.

    >>> clock(75)
    '1:15'
    """
    return f"{seconds // 60}:{seconds % 60:02}"


@dataclass(frozen=True, eq=False)
class WallHead(Node):
    """The bar: what is shown and where in the lesson, the stage on a plate, what is counted."""

    role = "banner"

    title: str
    under: str
    plate: str
    figure: str = ""
    told: str = ""
    timer: Countdown | None = None

    def inside(self) -> Sequence[Node]:
        return (
            WallText(self.title, "date", colour="on_red", size=29),
            WallText(self.under, "ui", colour="on_red"),
            WallText(self.plate, "menu", size=31),
            WallText(self.figure, "number", colour="on_dark", size=33),
            WallText(self.told, "ui", colour="on_dark", size=27),
            *((self.timer,) if self.timer is not None else ()),
        )

    def tells(self) -> Sequence[Node]:
        return self.children[2:3]


@dataclass(frozen=True, eq=False)
class Keycap(Node):
    """A key of the board and what it does; it can be pressed itself."""

    role = "button"
    roves = "board"

    cap: str
    text: str
    on_activate: OnUse
    focusable: bool = field(default=True, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (
            WallText(self.cap, "number", align="center"),
            WallText(self.text, "ui", colour="on_dark"),
        )

    def says(self) -> str:
        return f"{self.text}, {self.cap}"

    def activate(self) -> Next | None:
        return self.on_activate() or STAY


@dataclass(frozen=True, eq=False)
class WallFoot(Node):
    """The keys of the teacher, the most needed first: the last may have room for no words."""

    role = "navigation"

    name: str
    keys: Sequence[Keycap]

    def inside(self) -> Sequence[Node]:
        return (WallText(self.name, "ui", colour="on_dark_muted"), *self.keys)


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
class WallBand(Node):
    """A question to the class, over the whole width."""

    role = "region"

    name: str
    text: str
    size: float = field(default=37, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (
            WallText(self.name, "option", size=30, colour="on_dark"),
            Fitted((WallText(self.text, "option", size=self.size, colour="on_red"),), middle=True),
        )

    def says(self) -> str:
        return f"{self.name}: {self.text}"


@dataclass(frozen=True, eq=False)
class WallSides(Pair):
    """Two fields beside one another with a line between; `share` is the left one's, per mille.

    `raised` is the one on the ground of cards.
    """

    share: int = field(default=512, kw_only=True)
    raised: Literal["left", "right"] = field(default="left", kw_only=True)


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


@dataclass(frozen=True, eq=False)
class Wall(Node):
    """The whole screen: bar, page, perhaps a question, and the keys of the teacher."""

    role = "page"

    head: WallHead
    body: Node
    foot: WallFoot
    band: WallBand | None = field(default=None, kw_only=True)

    def inside(self) -> Sequence[Node]:
        band = (self.band,) if self.band is not None else ()
        return (self.head, self.body, *band, self.foot)


@dataclass(frozen=True, eq=False)
class DarkWall(Node):
    """A wall that shows nothing: a word, if any, and what shows it again."""

    role = "page"

    word: str
    key_to_light: Keycap

    def inside(self) -> Sequence[Node]:
        word = WallText(self.word, "title", size=60, colour="on_dark_dim", align="center")
        return (word, self.key_to_light)
