"""The strip of pages on the left."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Unpack

import pygame

from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class NavItem:
    """A page one can go to; ``badge`` counts what waits there."""

    value: str
    label: str
    badge: int = 0


class NavButton(Widget):
    """One line of the strip."""

    role = "navigation item"

    def __init__(
        self, item: NavItem, *, current: bool, choose: Callable[[str], Next | None]
    ) -> None:
        name = f"{item.label}, {item.badge}" if item.badge else item.label
        super().__init__(key=f"nav:{item.value}", label=name, focusable=True)
        self.item, self.current, self._choose = item, current, choose
        self.children = [Label(item.label, "nav", colour="on_dark" if current else "text")]
        if item.badge:
            self.children.append(Label(str(item.badge), "toggle", colour="on_red", align="center"))

    def preferred(self) -> int:
        badge = self._badge_side() + self.ctx.units.u(10) if self.item.badge else 0
        return self.children[0].preferred() + self.ctx.units.u(22 + 12) + badge

    def _badge_side(self) -> int:
        return max(self.ctx.units.t(24), self.children[1].preferred() + self.ctx.units.u(8))

    def height_at(self, width: int) -> int:
        return self.children[0].measure(width - self.ctx.units.u(34)) + self.ctx.units.u(10)

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        badge = self._badge_side() if self.item.badge else 0
        wide = rect.width - units.u(22) - (badge + units.u(14) if badge else units.u(6))
        high = self.children[0].measure(wide)
        top = rect.top + (rect.height - high) // 2
        self.children[0].place(pygame.Rect(rect.left + units.u(22), top, wide, high))
        if badge:
            side = self.children[1].measure(badge)
            box = pygame.Rect(rect.right - badge - units.u(10), 0, badge, side)
            box.centery = rect.centery - units.u(1)
            self.children[1].place(box)

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate):
            self.ctx.sounds.play("paper")
            return self._choose(self.item.value) or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        if self.current:
            surface.fill(theme.colour("dark"), self.rect)
            surface.fill(theme.colour("red"), (*self.rect.topleft, units.u(8), self.rect.height))
        elif self.hovered:
            surface.fill(theme.colour("paper"), self.rect)
        line = (self.rect.left, self.rect.bottom - 1, self.rect.width, units.u(1))
        surface.fill(theme.colour("line"), line)
        if self.item.badge:
            badge = self.children[1].rect.inflate(0, units.u(2))
            surface.fill(theme.colour("red"), badge)

    def state(self) -> list[str]:
        return ["current"] if self.current else []


class FootButton(Widget):
    """A small line at the foot of the strip: it names a key, and does what the key does."""

    role = "button"

    def __init__(self, item: NavItem, *, choose: Callable[[str], Next | None]) -> None:
        super().__init__(key=f"foot:{item.value}", label=item.label, focusable=True)
        self._value, self._choose = item.value, choose
        self._text = Label(item.label, "caption", colour="muted")
        self.children = [self._text]

    def preferred(self) -> int:
        return self._text.preferred() + self.ctx.units.u(14)

    def height_at(self, width: int) -> int:
        return max(self.ctx.units.u(28), self._text.measure(width - self.ctx.units.u(14)))

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        pad = self.ctx.units.u(9)
        high = self._text.measure(rect.width - pad - pad // 2)
        top = rect.top + (rect.height - high) // 2
        self._text.place(pygame.Rect(rect.left + pad, top, rect.width - pad - pad // 2, high))

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate):
            self.ctx.sounds.play("paper")
            return self._choose(self._value) or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        self._text.colour = "text" if self.hovered or self.focused else "muted"
        if self.hovered:
            surface.fill(self.ctx.theme.colour("paper"), self.rect)


class NavRail(Widget):
    """All pages; at the foot the keys for help and menu, which can be pressed there too."""

    role = "navigation"

    def __init__(
        self,
        items: Sequence[NavItem],
        current: str,
        on_choose: Callable[[str], Next | None],
        *,
        foot: Sequence[NavItem] = (),
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(**opts)
        self._buttons = [NavButton(i, current=i.value == current, choose=on_choose) for i in items]
        self._foot = [FootButton(item, choose=on_choose) for item in foot]
        self.children = [*self._buttons, *self._foot]

    def preferred(self) -> int:
        wide = max((b.preferred() for b in self.children), default=0)
        return max(self.ctx.units.u(132), wide) + self.ctx.units.u(2)

    def height_at(self, width: int) -> int:
        foot = self._foot_height(width)
        return sum(b.measure(width) for b in self._buttons) + foot

    def _foot_height(self, width: int) -> int:
        pad = self.ctx.units.u(6) if self._foot else 0
        return sum(line.measure(width) for line in self._foot) + pad

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        foot = self._foot_height(rect.width)
        count = max(1, len(self._buttons))
        roomy = min(self.ctx.units.u(60), (rect.height - foot) // count)
        y = rect.top
        for button in self._buttons:
            high = max(roomy, button.measure(rect.width))
            button.place(pygame.Rect(rect.left, y, rect.width - self.ctx.units.u(2), high))
            y += high
        y = max(y, rect.bottom - foot)
        for line in self._foot:
            high = line.measure(rect.width)
            line.place(pygame.Rect(rect.left, y, rect.width - self.ctx.units.u(2), high))
            y += high

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        surface.fill(theme.colour("rail"), self.rect)
        edge = units.u(2)
        surface.fill(theme.colour("rule"), (self.rect.right - edge, self.rect.top, edge, 10**4))
