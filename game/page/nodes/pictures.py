"""Pictures on a page: the strip over a card, a stamp."""

from dataclasses import dataclass, field

from game.page.nodes.base import Node


@dataclass(frozen=True, eq=False)
class Banner(Node):
    """The constructivist strip over a card, by the name of its motif.

    It takes the width there is; `width` is what it asks for beside other things.
    """

    role = "image"

    motif: str
    height: float = field(default=84, kw_only=True)
    width: float = field(default=300, kw_only=True)


@dataclass(frozen=True, eq=False)
class Stamp(Node):
    """A rubber stamp, slightly askew."""

    role = "image"

    text: str
    angle: float = field(default=8, kw_only=True)
    colour: str = field(default="red_text", kw_only=True)

    def says(self) -> str:
        return self.text
