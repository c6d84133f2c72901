"""Two panes side by side that scroll each for itself, or one under another when text is large."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node
from game.page.nodes.layout import Pair


@dataclass(frozen=True, eq=False)
class Pane(Node):
    """A panel that scrolls inside itself and keeps its foot in sight while there is room.

    `share` is that of the left of the two panes it is one of. It scrolls under ``KEY:scroll``.
    """

    role = "region"

    rows: Sequence[Node]
    foot: Sequence[Node] = ()
    share: float = field(kw_only=True)
    grow: int = field(default=1, kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (*self.rows, *self.foot)


@dataclass(frozen=True, eq=False)
class TwoPanes(Pair):
    """The panes side by side, or stacked where they would be too narrow.

    With `right_first` the right one is on top then, because a pick in it would be lost below.
    """

    share: float = field(kw_only=True)
    right_first: bool = field(default=False, kw_only=True)
    grow: int = field(default=1, kw_only=True)
