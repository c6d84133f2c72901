"""What a new game is chosen with: posters of scenarios, the band of all months, the two desks."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.drawing.features import Features
from game.page.nodes.base import Node
from game.page.nodes.people import Portrait
from game.page.nodes.pickable import Pickable
from game.page.nodes.prose import Prose
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class Chooser(Pickable):
    """One of several, of which one is chosen: that is told apart from having the focus."""

    role = "radio"
    sound = "paper"

    def state(self) -> list[str]:
        return ["checked"] if self.chosen else []


@dataclass(frozen=True, eq=False)
class ScenarioPoster(Chooser):
    """A scenario by its poster: a drawing by its name, the title on it, the months on a band."""

    name: str
    months: str
    drawing: str = field(default="", kw_only=True)

    def says(self) -> str:
        return f"{self.name}, {self.months}"


@dataclass(frozen=True, slots=True)
class Span:
    """Months in a row that are played with one poster, and the name of its drawing."""

    count: int
    drawing: str


@dataclass(frozen=True, eq=False)
class MonthsBand(Chooser):
    """All months as slanted strips in the colours of the posters: one game through all of them."""

    name: str
    months: str
    spans: Sequence[Span]

    def says(self) -> str:
        return f"{self.name}, {self.months}"


@dataclass(frozen=True, eq=False)
class DeskCard(Chooser):
    """A desk one can sit down at: whose it is, what it is; `tag` says how it is taken.

    `side` is the purpose of the colour behind the head, `alt` the head in words.
    """

    features: Features | None
    name: str
    text: str
    tag: str = field(default="", kw_only=True)
    side: str = field(default="red", kw_only=True)
    alt: str = field(default="", kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (
            Portrait(self.features, 126, label=self.alt),
            Label(self.name, "number"),
            Label(self.tag, "caption", colour="red_text" if self.chosen else "muted"),
            Prose(self.text, "prose-small"),
        )

    def says(self) -> str:
        return self.name
