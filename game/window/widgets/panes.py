"""Two panes side by side that scroll each for itself, or one under another when text is large."""

from collections.abc import Sequence
from typing import Any

from game.page.nodes.base import Node
from game.page.nodes.box import Box
from game.page.nodes.column import Column
from game.page.nodes.layout import Split
from game.page.nodes.panes import Pane, TwoPanes
from game.page.nodes.scroller import Scroller
from game.window.widgets.base import Widget, shows
from game.window.widgets.rooms import narrow


@shows(Pane)
class PaneWidget(Widget[Pane]):
    """A panel that scrolls inside itself and keeps its foot in sight while there is room."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        body = Column(list(node.rows), gap=7)
        below = Column(list(node.foot), gap=8)
        both = Column([body, below] if node.foot else [body], gap=10)
        if narrow(self.ctx, node.share):
            return (_panel(both),)
        if self.ctx.units.large_text:  # a foot that stays would leave no room to scroll in
            return (_panel(Scroller(both, key=f"{node.key}:scroll"), grow=1),)
        scroller = Scroller(body, key=f"{node.key}:scroll")
        return (_panel(Column([scroller, below] if node.foot else [scroller], gap=10), grow=1),)

    def prepare(self) -> None:
        self.grow = self.children[0].grow


@shows(TwoPanes)
class TwoPanesWidget(Widget[TwoPanes]):
    """The panes side by side, or stacked."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        if narrow(self.ctx, node.share):
            both = (node.right, node.left) if node.right_first else (node.left, node.right)
            return (Column(both, gap=14),)
        return (Split(node.left, node.right, share=node.share, least=1, grow=1),)

    def prepare(self) -> None:
        self.grow = self.children[0].grow


def _panel(child: Node, *, grow: int = 0) -> Box:
    """The look of a panel; the region is the pane itself."""
    return Box(child, pad=14, ground="card", border="rule", grow=grow)
