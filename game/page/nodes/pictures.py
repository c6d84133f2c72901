"""Pictures on a page: the strip over a card, the poster, a stamp."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node

MENU_PAD = 90
"""How much narrower a menu on the poster is than the words over it: the paper tapers."""


@dataclass(frozen=True, eq=False)
class Banner(Node):
    """The constructivist strip over a card, by the name of its motif."""

    role = "image"

    motif: str
    height: float = field(default=84, kw_only=True)


@dataclass(frozen=True, eq=False)
class Poster(Node):
    """One child on paper at the left; the rest is the poster of the title."""

    role = "page"

    child: Node
    key: str = field(default="poster", kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.child,)


@dataclass(frozen=True, eq=False)
class Stamp(Node):
    """A rubber stamp, slightly askew."""

    role = "image"

    text: str
    angle: float = field(default=8, kw_only=True)
    colour: str = field(default="red_text", kw_only=True)

    def says(self) -> str:
        return self.text
