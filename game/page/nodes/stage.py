"""A moment that stops the game: what is seen, and lines that come one after another."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.drawing.features import Features
from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node
from game.page.nodes.prose import Prose
from game.page.nodes.text import Label

Setting = Literal["beside", "above", "mourning"]
"""A person beside the words; a picture above them; a picture in a frame of mourning."""


@dataclass(frozen=True, eq=False)
class Bust(Node):
    """A head as large as the page allows, cut by a rail over the name and who that is."""

    role = "image"

    features: Features | None
    name: str
    part: str

    def inside(self) -> Sequence[Node]:
        return (
            Label(self.name, "stage-name", colour="on_dark"),
            Label(self.part, "ui", colour="on_dark_muted"),
        )


@dataclass(frozen=True, eq=False)
class Telegram(Node):
    """A telegram: its head, and the strips that are pasted on it so far, of `room` in all."""

    role = "document"

    route: str
    date: str
    strips: Sequence[str]
    room: int

    def inside(self) -> Sequence[Node]:
        strips = [Label(each, "strip") for each in self.strips]
        head = (
            Label(self.route, "telegram", colour="on_tan"),
            Label(self.date, "telegram", colour="on_tan", align="right"),
        )
        return (*head, *strips)


@dataclass(frozen=True, eq=False)
class Sight(Node):
    """A drawn scene by its name; a telegram may lie on it."""

    role = "image"

    picture: str
    telegram: Telegram | None = None

    def inside(self) -> Sequence[Node]:
        return (self.telegram,) if self.telegram is not None else ()

    def tells(self) -> Sequence[Node]:
        return self.inside()


@dataclass(frozen=True, eq=False)
class EchoMark(Node):
    """The red mark of what comes from an earlier choice; using it opens that choice."""

    role = "link"

    text: str
    on_activate: OnUse
    focusable: bool = field(default=True, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (Label(self.text, "ui", colour="on_red"),)

    def says(self) -> str:
        return self.text

    def activate(self) -> Next | None:
        return self.on_activate() or STAY


@dataclass(frozen=True, eq=False)
class StageLine(Node):
    """A line, under its mark and the name of who says it; a `past` one is dim."""

    text: str
    speaker: str = field(default="", kw_only=True)
    mark: EchoMark | None = field(default=None, kw_only=True)
    past: bool = field(default=False, kw_only=True)
    style: str = field(default="stage-line", kw_only=True)

    def inside(self) -> Sequence[Node]:
        dim = "on_dark_dim"
        style, ink = ("stage-past", dim) if self.past else (self.style, "on_dark")
        name = Label(self.speaker, "subhead", colour=dim if self.past else "on_dark_muted")
        return (
            *((self.mark,) if self.mark is not None else ()),
            *((name,) if self.speaker else ()),
            Prose(self.text, style, colour=ink, limit=0),
        )


@dataclass(frozen=True, eq=False)
class LastLines(Node):
    """Lines of which the last is always whole; of the earlier ones, as many as there is room for.

    Those that have left are not here any more. With large text only the last one is shown.
    """

    lines: Sequence[StageLine]

    def inside(self) -> Sequence[Node]:
        return self.lines

    def tells(self) -> Sequence[Node]:
        return self.lines[-1:]


@dataclass(frozen=True, eq=False)
class Ticks(Node):
    """How far one has come of so many steps."""

    role = "progress"

    done: int
    total: int

    def says(self) -> str:
        return f"{self.done} / {self.total}"


@dataclass(frozen=True, eq=False)
class Stage(Node):
    """The whole page: what is seen (a `Bust`, a `Sight`), the head over the words, lines, and foot.

    Using the page itself anywhere goes on. `heard` is the sound that the moment begins with,
    played once for each `beat` that has one. What moves when a line comes is the business of who
    shows it: here one state follows another.
    """

    role = "page"

    sight: Node
    head: Node
    lines: LastLines
    foot: Node
    on_activate: OnUse
    setting: Setting = field(default="beside", kw_only=True)
    heard: str = field(default="", kw_only=True)
    beat: int = field(default=0, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.sight, self.head, self.lines, self.foot)

    def tells(self) -> Sequence[Node]:
        return (self.head,)

    def activate(self) -> Next | None:
        return self.on_activate() or STAY
