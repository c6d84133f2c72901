"""What is shown where there is room, and where there is not."""

from collections.abc import Sequence
from typing import Any

from game.page.nodes.base import Node
from game.page.nodes.rooms import Condition, Cramped, Either, LargeText, Roomy, Wide
from game.window.ctx import WindowCtx
from game.window.widgets.base import Widget, shows

LEAST = 300
"""Below this width, growing with text, a pane is too narrow to read in."""

_POSTER = 1150
"""The least width of a poster that fills the page."""

_STRIP, _MARGINS = 132, 54
"""What the strip of pages takes of the width with text of its size, and all around the panes."""


def holds(condition: Condition, ctx: WindowCtx) -> bool:
    """Whether a condition holds in a window."""
    if isinstance(condition, bool):
        return condition
    if isinstance(condition, LargeText):
        return ctx.units.large_text
    if isinstance(condition, Roomy | Cramped):
        return roomy(ctx) == isinstance(condition, Roomy)
    if isinstance(condition, Wide):
        return not narrow(ctx, condition.share)
    return narrow(ctx, condition.share)


def roomy(ctx: WindowCtx) -> bool:
    """Whether a poster that fills the page has room, with a column beside it."""
    return not ctx.units.large_text and ctx.size[0] >= ctx.units.u(_POSTER)


def narrow(ctx: WindowCtx, share: float) -> bool:
    """Whether two panes with this share must stand under one another."""
    units = ctx.units
    strip = max(units.u(_STRIP), units.t(_STRIP)) + units.u(_MARGINS)
    return (ctx.size[0] - strip) * min(share, 1 - share) < units.t(LEAST)


@shows(Either)
class EitherWidget(Widget[Either]):
    """The one or the other."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        chosen = holds(self.node.condition, self.ctx)
        return (self.node.then if chosen else self.node.otherwise,)

    def prepare(self) -> None:
        # it stands for what it shows, also where space is shared out
        self.grow = self.grow or self.children[0].grow
