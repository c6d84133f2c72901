"""Chips: costs, effects, tags."""

from dataclasses import dataclass, field
from typing import Literal

from game.page.nodes.base import Node

ChipKind = Literal["plain", "cost", "gold", "dark", "blue", "ochre"]


@dataclass(frozen=True, eq=False)
class Chip(Node):
    """A short fact. ``trend`` is shown as arrows: +2 is two up, -1 one down. ``sign`` is a mark."""

    role = "chip"

    text: str
    kind: ChipKind = "plain"
    trend: int = field(default=0, kw_only=True)
    sign: Literal["", "desk"] = field(default="", kw_only=True)

    def says(self) -> str:
        return self.text + (f", {'up' if self.trend > 0 else 'down'}" if self.trend else "")
