"""The bar and the strip, from the record of the frame."""

from collections.abc import Callable

from game.ui.replies import Next
from game.ui.widgets import Button, Dots, Gauge, NavItem, NavRail, TopBar, Widget
from game.viewmodel.frame import FrameView, GaugeView


def top_bar(view: FrameView, name: str, end: Callable[[], Next]) -> TopBar:
    """Date, gauges, and the button that ends the month or goes on."""
    button = Button(name, end, kind="light", arrow=True, key="end-month", sound="stamp")
    return TopBar(view.date, view.under, [_gauge(each) for each in view.gauges], button)


def rail(view: FrameView, current: str, foot: str, go: Callable[[str], Next]) -> NavRail:
    """The pages, with what waits on them, and a line at the foot."""
    items = [NavItem(page.id, page.name, page.badge) for page in view.pages]
    return NavRail(items, current, go, foot=foot)


def _gauge(view: GaugeView) -> Widget:
    if view.dots is not None:
        return Dots(*view.dots, view.caption, tip=view.tip)
    return Gauge(view.value, view.caption, tip=view.tip)
