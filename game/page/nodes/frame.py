"""The frame of most screens: bar above, strip at the left, the page in the rest."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, OnChoose
from game.page.nodes.base import Node
from game.page.nodes.button import Button
from game.page.nodes.rooms import Condition


@dataclass(frozen=True, eq=False)
class Gauge(Node):
    """A big number and a small caption."""

    role = "status"

    value: str
    caption: str

    def says(self) -> str:
        return f"{self.caption}: {self.value}"


@dataclass(frozen=True, eq=False)
class Dots(Node):
    """A small purse as dots: full ones are left, hollow ones spent."""

    role = "status"

    left: int
    total: int
    caption: str

    def says(self) -> str:
        return f"{self.caption}: {self.left} / {self.total}"


@dataclass(frozen=True, eq=False)
class TopBar(Node):
    """The bar at the top: date and what is under it, gauges, the button that ends the month."""

    role = "banner"
    landmark = "bar"

    date: str
    under: str
    gauges: Sequence[Node] = ()
    button: Button | None = None

    def inside(self) -> Sequence[Node]:
        return (*self.gauges, *((self.button,) if self.button else ()))


@dataclass(frozen=True, slots=True)
class NavItem:
    """A page one can go to; ``badge`` counts what waits there."""

    value: str
    label: str
    badge: int = 0


@dataclass(frozen=True, eq=False)
class FootButton(Node):
    """A small line at the foot of the strip: it names a key, and does what the key does."""

    role = "button"
    roves = "way"
    sound = "paper"

    item: NavItem
    on_choose: OnChoose
    focusable: bool = field(default=True, kw_only=True)

    def says(self) -> str:
        return f"{self.item.label}, {self.item.badge}" if self.item.badge else self.item.label

    def activate(self) -> Next | None:
        return self.on_choose(self.item.value) or STAY


@dataclass(frozen=True, eq=False)
class NavButton(FootButton):
    """One line of the strip: a page, marked while it is the one on show."""

    role = "navigation item"

    current: bool = field(kw_only=True)

    def state(self) -> list[str]:
        return ["current"] if self.current else []


@dataclass(frozen=True, eq=False)
class NavRail(Node):
    """All pages; at the foot the keys for help and menu, which can be pressed there too."""

    role = "navigation"
    landmark = "strip"

    items: Sequence[NavItem]
    current: str
    on_choose: OnChoose
    foot: Sequence[NavItem] = field(default=(), kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (*map(self._page, self.items), *map(self._below, self.foot))

    def _page(self, item: NavItem) -> NavButton:
        current = item.value == self.current
        return NavButton(item, self.on_choose, current=current, key=f"nav:{item.value}")

    def _below(self, item: NavItem) -> FootButton:
        return FootButton(item, self.on_choose, key=f"foot:{item.value}")


@dataclass(frozen=True, eq=False)
class Frame(Node):
    """Puts bar, strip and page together.

    `scroll` is whether the page scrolls as a whole, `bleed` whether it goes to the edges, `bare`
    whether the strip is left away.
    """

    role = "page"

    page: Node
    top: Node | None = field(default=None, kw_only=True)
    rail: Node | None = field(default=None, kw_only=True)
    scroll: Condition = field(default=True, kw_only=True)
    bleed: Condition = field(default=False, kw_only=True)
    bare: Condition = field(default=False, kw_only=True)
    key: str = field(default="frame", kw_only=True)

    def inside(self) -> Sequence[Node]:
        return [each for each in (self.top, self.rail, self.page) if each is not None]
