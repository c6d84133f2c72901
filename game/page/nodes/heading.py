"""What parts a page into sections: headings, hairlines."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class Heading(Label):
    """The heading of a panel with a rule under it, and perhaps something at its right."""

    role = "heading"

    style: str = "heading"
    rule: float = field(default=3, kw_only=True)
    aside: Node | None = field(default=None, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.aside,) if self.aside else ()


@dataclass(frozen=True, eq=False)
class Rule(Node):
    """A hairline between things."""

    role = "none"

    colour: str = field(default="line", kw_only=True)
    width: float = field(default=1, kw_only=True)
    space: float = field(default=6, kw_only=True)
