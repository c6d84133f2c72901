"""The bar and the strip, from the record of the frame."""

from collections.abc import Callable, Sequence

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.nodes import Button, Dots, Gauge, NavItem, NavRail, Node, TopBar
from game.screens.prompts import prompts
from game.viewmodel.frame import FrameView, GaugeView

DIALOGS = ("help", "menu")
"""What the foot of the strip opens."""

Show = Callable[[str], Next]


def top_bar(view: FrameView, name: str, end: Callable[[], Next]) -> TopBar:
    """Date, gauges, and the button that ends the month or goes on."""
    button = Button(name, end, kind="light", arrow=True, key="end-month", sound="stamp")
    return TopBar(view.date, view.under, [_gauge(each) for each in view.gauges], button)


def rail(
    ctx: Ctx, items: Sequence[NavItem], current: str, go: Callable[[str], Next | None], show: Show
) -> NavRail:
    """The pages; at the foot help and menu, which are dialogs."""
    keys = prompts(ctx)
    foot = [NavItem(each, ctx.say(f"ui.frame.foot.{each}", **keys)) for each in DIALOGS]
    return NavRail(items, current, lambda to: show(to) if to in DIALOGS else go(to), foot=foot)


def _gauge(view: GaugeView) -> Node:
    if view.dots is not None:
        return Dots(*view.dots, view.caption, tip=view.tip)
    return Gauge(view.value, view.caption, tip=view.tip)
