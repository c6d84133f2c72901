"""Words on a wall: as large as the class needs them, and smaller where there is no room.

Letters do not grow with the size of text that a player has set: they are in logical units of a page
that is 720 high.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node, Parts
from game.page.nodes.text import Label

LEAST = 23.5
"""The smallest letters of a wall: 25 pixels of a screen that is 768 high."""


@dataclass(frozen=True, eq=False)
class WallText(Label):
    """Text of a size of its own; where its room is too small, that of `Fitted` says how small."""

    style: str = "stage-line"
    size: float = field(default=LEAST, kw_only=True)


@dataclass(frozen=True, eq=False)
class Fitted(Parts):
    """Things under one another, as large as there is room for, down to the smallest letters.

    What stands in `instead` is shown in their place where their letters would have to be smaller
    than `least`, a share of their size. The last part may stand `low`, at the foot of the room, or
    all of them in the `middle`.
    """

    instead: Sequence[Node] = field(default=(), kw_only=True)
    least: float = field(default=0, kw_only=True)
    gap: float = field(default=10, kw_only=True)
    low: bool = field(default=False, kw_only=True)
    middle: bool = field(default=False, kw_only=True)
