"""Above and below a page of a wall: where the lesson is, the clock, the keys, the question."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node
from game.page.nodes.wall_words import Fitted, WallText


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
