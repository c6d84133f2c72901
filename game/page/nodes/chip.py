"""Chips: costs, effects, tags."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.nodes.base import Node
from game.page.nodes.people import Portrait

ChipKind = Literal["plain", "cost", "gold", "dark", "blue", "ochre"]


@dataclass(frozen=True, eq=False)
class Chip(Node):
    """A short fact. ``trend`` is shown as arrows: +2 is two up, -1 one down. ``sign`` is a mark.

    ``heads`` are those of the people whom it is about.
    """

    role = "chip"

    text: str
    kind: ChipKind = "plain"
    trend: int = field(default=0, kw_only=True)
    sign: Literal["", "desk"] = field(default="", kw_only=True)
    heads: Sequence[Portrait] = field(default=(), kw_only=True)

    def inside(self) -> Sequence[Node]:
        return self.heads

    def says(self) -> str:
        return self.text + (f", {'up' if self.trend > 0 else 'down'}" if self.trend else "")
