"""Two panes side by side that scroll each for itself, or one under another when text is large."""

from collections.abc import Sequence

from game.ui.ctx import Ctx
from game.ui.widgets import Column, Panel, Scroller, Split, Widget

LEAST = 300
"""Below this width, growing with text, a pane is too narrow to read in."""


def narrow(ctx: Ctx, share: float) -> bool:
    """Whether two panes with this share must stand under one another."""
    units = ctx.units
    strip = max(units.u(132), units.t(132)) + units.u(54)
    return (ctx.size[0] - strip) * min(share, 1 - share) < units.t(LEAST)


def pane(
    ctx: Ctx, rows: Sequence[Widget], foot: Sequence[Widget] = (), *, share: float, key: str
) -> Widget:
    """A panel that scrolls inside itself and keeps its foot in sight while there is room."""
    body = Column(list(rows), gap=7)
    below = Column(list(foot), gap=8)
    both = Column([body, below] if foot else [body], gap=10)
    if narrow(ctx, share):
        return Panel(both, key=key)
    if ctx.units.large_text:  # a foot that stays would leave no room to scroll in
        return Panel(Scroller(both, key=f"{key}:scroll"), key=key, grow=1)
    scroller = Scroller(body, key=f"{key}:scroll")
    return Panel(Column([scroller, below] if foot else [scroller], gap=10), key=key, grow=1)


def two_panes(ctx: Ctx, left: Widget, right: Widget, *, share: float) -> Widget:
    """The panes side by side, or stacked."""
    if narrow(ctx, share):
        return Column([left, right], gap=14)
    return Split(left, right, share=share, least=1, grow=1)


def to_top(ctx: Ctx | None, *keys: str) -> None:
    """Let scrollers begin at their top again, because what they show is another thing."""
    for key in keys:
        if ctx is not None:
            ctx.memory.pop(f"scroll:{key}", None)
