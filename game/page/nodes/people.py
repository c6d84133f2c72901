"""People: heads, heads with names, candidates."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.drawing.features import Features
from game.page.nodes.base import Node
from game.page.nodes.pickable import Pickable
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class Portrait(Node):
    """A head, as wide as asked in logical units; without features a silhouette.

    It has its own ground or another; `away` puts it half out of its frame. `gone` is grey: a head
    that has left what the page tells of. Such a one may arrive as `grey`.
    """

    role = "image"

    features: Features | None
    width: float = 84
    ground: str = field(default="", kw_only=True)
    away: bool = field(default=False, kw_only=True)
    gone: bool = field(default=False, kw_only=True)

    def state(self) -> list[str]:
        return ["gone"] if self.gone else []


@dataclass(frozen=True, eq=False)
class PortraitTile(Pickable):
    """A head over a name, perhaps with a line under it; can be picked.

    `limit` is the longest line of the words under it, 0 for none.
    """

    role = "person"

    features: Features | None
    name: str
    caption: str = ""
    width: float = field(default=84, kw_only=True)
    limit: float = field(default=0, kw_only=True)

    def inside(self) -> Sequence[Node]:
        parts: list[Node] = [
            Portrait(self.features, self.width),
            Label(self.name, "ui", align="center", limit=self.limit),
        ]
        if self.caption:
            under = Label(self.caption, "caption", colour="muted", align="center", limit=self.limit)
            parts.append(under)
        return parts

    def says(self) -> str:
        return f"{self.name}, {self.caption}" if self.caption else self.name


@dataclass(frozen=True, eq=False)
class PersonCard(Pickable):
    """A candidate: head at the left, name, words and chips at the right; can be picked.

    `alt` is the head in words.
    """

    role = "option"

    features: Features | None
    name: str
    body: Node
    width: float = field(default=52, kw_only=True)
    alt: str = field(default="", kw_only=True)

    def inside(self) -> Sequence[Node]:
        head = Portrait(self.features, self.width, label=self.alt)
        return (head, Label(self.name, "option"), self.body)

    def says(self) -> str:
        return self.name
