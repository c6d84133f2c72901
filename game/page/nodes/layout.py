"""Rows, grids, panes: what stands beside what. Gaps and widths are logical units."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.nodes.base import Node, Parts

Align = Literal["top", "middle", "stretch"]


@dataclass(frozen=True, eq=False)
class Pair(Node):
    """Two things beside one another, each of which may be large."""

    left: Node
    right: Node

    def inside(self) -> Sequence[Node]:
        return (self.left, self.right)

    def flank(self) -> Node | None:
        return self.right


@dataclass(frozen=True, eq=False)
class Spacer(Node):
    """Empty space: fixed, or growing."""

    role = "none"

    height: float = 0
    width: float = field(default=0, kw_only=True)


@dataclass(frozen=True, eq=False)
class Row(Parts):
    """Things side by side; they stack when they do not fit, unless `stack` is False.

    `least` is the least width of a part that grows.
    """

    gap: float = field(default=12, kw_only=True)
    align: Align = field(default="middle", kw_only=True)
    stack: bool = field(default=True, kw_only=True)
    least: float = field(default=160, kw_only=True)


@dataclass(frozen=True, eq=False)
class Flow(Parts):
    """Things in a line that wraps, as words do."""

    gap: float = field(default=6, kw_only=True)
    line_gap: float = field(default=6, kw_only=True)


@dataclass(frozen=True, eq=False)
class Grid(Parts):
    """Equal columns; fewer of them when they would be narrower than `least`."""

    columns: int = field(default=2, kw_only=True)
    least: float = field(default=120, kw_only=True)
    gap: float = field(default=12, kw_only=True)


@dataclass(frozen=True, eq=False)
class Split(Pair):
    """Two panes side by side that stack when either gets narrower than `least`.

    `share` is the left one's part of the width.
    """

    share: float = field(default=0.64, kw_only=True)
    least: float = field(default=300, kw_only=True)
    gap: float = field(default=14, kw_only=True)


@dataclass(frozen=True, eq=False)
class Overlay(Parts):
    """Things on top of one another; the last is in front."""
