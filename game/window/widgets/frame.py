"""The frame of a page: bar, gauges, strip, and the page in the rest."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.frame import Dots, FootButton, Frame, Gauge, NavButton, NavRail, TopBar
from game.page.nodes.layout import Flow
from game.page.nodes.scroller import Scroller
from game.page.nodes.text import Label
from game.window.shapes import disc, polygon, ring
from game.window.text import lay_out
from game.window.widgets.base import N, Silent, Widget, shows, widget_of
from game.window.widgets.rooms import holds
from game.window.widgets.scroller import ScrollerWidget
from game.window.widgets.text import LabelWidget

_PAD = (16, 14)


class _Pair(Widget[N]):
    """A thing and its caption: under it, or beside it when text is large and height is dear."""

    @property
    def _gap(self) -> int:
        return self.u(8)

    def natural(self) -> int:
        widths = [c.preferred() for c in self.children]
        return sum(widths) + self._gap if self.ctx.units.large_text else max(widths)

    def _beside(self, width: int) -> bool:
        return self.ctx.units.large_text and self.preferred() <= width

    def height_at(self, width: int) -> int:
        heights = [c.measure(width) for c in self.children]
        return max(heights) if self._beside(width) else sum(heights)

    def arrange(self, rect: pygame.Rect) -> None:
        thing, caption = self.children
        high, low = thing.measure(rect.width), caption.measure(rect.width)
        if not self._beside(rect.width):
            thing.place(pygame.Rect(*rect.topleft, rect.width, high))
            caption.place(pygame.Rect(rect.left, rect.top + high, rect.width, low))
            return
        wide = thing.preferred()
        thing.place(pygame.Rect(*rect.topleft, wide, high))
        left = rect.left + wide + self._gap
        caption.place(pygame.Rect(left, rect.top + max(0, high - low) // 2, rect.right - left, low))


def _caption(text: str) -> Label:
    return Label(text, "caption", colour="on_dark_muted")


@shows(Gauge)
class GaugeWidget(_Pair[Gauge]):
    """A big number over its caption."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        number = Label(self.node.value, "gauge", colour="on_dark")
        return (number, _caption(self.node.caption))


@dataclass(frozen=True, eq=False)
class _DotRow(Silent):
    filled: int
    total: int


@shows(_DotRow)
class _DotRowWidget(Widget[_DotRow]):
    def natural(self) -> int:
        return self.t(14) * self.node.total

    def height_at(self, width: int) -> int:
        # as tall as the numbers beside it, so that captions stand on one line
        return lay_out(self.ctx.fonts, "0", "gauge", width).height

    def paint(self, surface: pygame.Surface) -> None:
        colour = self.ink("on_dark")
        radius = self.t(5)
        for number in range(self.node.total):
            x = self.rect.left + self.t(14) * number + radius + 1
            y = self.rect.centery + self.u(1)
            if number < self.node.filled:
                disc(surface, colour, x, y, radius)
            else:
                ring(surface, colour, x, y, radius, self.u(1))


@shows(Dots)
class DotsWidget(_Pair[Dots]):
    """Dots over their caption."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        return (_DotRow(node.left, node.total), _caption(node.caption))


@shows(TopBar)
class TopBarWidget(Widget[TopBar]):
    """Flag, gauges and button on one line; with large text the gauges go under it."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        lines = (
            Label(node.date, "date", colour="on_red"),
            Label(node.under, "caption", colour="on_red"),
        )
        # one line of date instead of two leaves more room for the page
        flag = Flow(lines, gap=16) if self.ctx.units.large_text else Column(lines, gap=0)
        gauges = Flow(node.gauges, gap=28, line_gap=2)
        return (flag, gauges, *((node.button,) if node.button else ()))

    def prepare(self) -> None:
        self._flag, self._gauges = self.children[:2]
        self._button = self.children[2] if self.node.button else None

    # --- geometry ---------------------------------------------------------------------
    def _end(self) -> int:
        return self._button.preferred() + self.u(48) if self._button else self.u(24)

    def _flag_width(self, width: int) -> int:
        return min(self._flag.preferred(), width - self._end() - self.u(90))

    def _gauges_at(self, width: int) -> tuple[int, int, bool]:
        """Left edge and width of the gauges, and whether they stand under the flag."""
        units = self.ctx.units
        left = max(self.u(94) + self._flag_width(width), min(self.u(332), width // 3))
        room = width - left - self._end()
        if units.large_text or room < self._gauges.preferred():
            return self.u(24), width - self.u(48), bool(self._gauges.children)
        return left, room, False

    def _first_line(self, width: int) -> int:
        high = self._flag.measure(self._flag_width(width))
        if self._button:
            high = max(high, self._button.measure(self._button.preferred()))
        _, room, under = self._gauges_at(width)
        if not under:
            high = max(high, self._gauges.measure(room))
        return max(self.u(56), high + self.u(8))

    def height_at(self, width: int) -> int:
        _, room, under = self._gauges_at(width)
        more = self._gauges.measure(room) + self.u(8) if under else 0
        return self._first_line(width) + more

    def arrange(self, rect: pygame.Rect) -> None:
        high = self._first_line(rect.width)
        left, room, under = self._gauges_at(rect.width)
        self._centre(self._flag, rect.left + self.u(24), self._flag_width(rect.width), high)
        if self._button:
            wide = self._button.preferred()
            self._centre(self._button, rect.right - self.u(24) - wide, wide, high)
        if under:
            own = self._gauges.measure(room)
            self._gauges.place(pygame.Rect(rect.left + left, rect.top + high, room, own))
        else:
            self._centre(self._gauges, rect.left + left, room, high)

    def _centre(self, child: Widget[Any], x: int, width: int, line: int) -> None:
        high = child.measure(width)
        top = self.rect.top + (line - high) // 2 - self.u(1)
        child.place(pygame.Rect(x, top, width, high))

    # --- picture ----------------------------------------------------------------------
    def paint(self, surface: pygame.Surface) -> None:
        box = self.rect
        surface.fill(self.ink("dark"), box)
        edge = self._flag.rect.right + self.u(46)
        foot = box.top + self._first_line(box.width)
        points = [box.topleft, (edge, box.top), (edge - self.u(28), foot), (box.left, foot)]
        polygon(surface, self.ink("red"), points)


@shows(NavButton)
class NavButtonWidget(Widget[NavButton]):
    """One line of the strip, with its badge."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        item = self.node.item
        colour = "on_dark" if self.node.current else "text"
        parts: list[Node] = [Label(item.label, "nav", colour=colour)]
        if item.badge:
            parts.append(Label(str(item.badge), "toggle", colour="on_red", align="center"))
        return parts

    def natural(self) -> int:
        badge = self._badge_side() + self.u(10) if self.node.item.badge else 0
        return self.children[0].preferred() + self.u(22 + 12) + badge

    def _badge_side(self) -> int:
        return max(self.t(24), self.children[1].preferred() + self.u(8))

    def height_at(self, width: int) -> int:
        return self.children[0].measure(width - self.u(34)) + self.u(10)

    def arrange(self, rect: pygame.Rect) -> None:
        badge = self._badge_side() if self.node.item.badge else 0
        wide = rect.width - self.u(22) - (badge + self.u(14) if badge else self.u(6))
        high = self.children[0].measure(wide)
        top = rect.top + (rect.height - high) // 2
        self.children[0].place(pygame.Rect(rect.left + self.u(22), top, wide, high))
        if badge:
            side = self.children[1].measure(badge)
            box = pygame.Rect(rect.right - badge - self.u(10), 0, badge, side)
            box.centery = rect.centery - self.u(1)
            self.children[1].place(box)

    def paint(self, surface: pygame.Surface) -> None:
        if self.node.current:
            surface.fill(self.ink("dark"), self.rect)
            surface.fill(self.ink("red"), (*self.rect.topleft, self.u(8), self.rect.height))
        elif self.hovered:
            surface.fill(self.ink("paper"), self.rect)
        line = (self.rect.left, self.rect.bottom - 1, self.rect.width, self.u(1))
        surface.fill(self.ink("line"), line)
        if self.node.item.badge:
            badge = self.children[1].rect.inflate(0, self.u(2))
            surface.fill(self.ink("red"), badge)


@shows(FootButton)
class FootButtonWidget(Widget[FootButton]):
    """A small line at the foot of the strip."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        self._text = LabelWidget(Label(self.node.item.label, "caption", colour="muted"))
        return (self._text,)

    def natural(self) -> int:
        return self._text.preferred() + self.u(14)

    def height_at(self, width: int) -> int:
        return max(self.u(44), self._text.measure(width - self.u(14)))

    def arrange(self, rect: pygame.Rect) -> None:
        pad = self.u(9)
        high = self._text.measure(rect.width - pad - pad // 2)
        top = rect.top + (rect.height - high) // 2
        self._text.place(pygame.Rect(rect.left + pad, top, rect.width - pad - pad // 2, high))

    def paint(self, surface: pygame.Surface) -> None:
        self._text.colour = "text" if self.hovered or self.focused else "muted"
        if self.hovered:
            surface.fill(self.ink("paper"), self.rect)


@shows(NavRail)
class NavRailWidget(Widget[NavRail]):
    """The pages from the top, the foot at the bottom."""

    def prepare(self) -> None:
        count = len(self.node.items)
        self._buttons, self._foot = self.children[:count], self.children[count:]

    def natural(self) -> int:
        wide = max((b.preferred() for b in self.children), default=0)
        return max(self.u(132), wide) + self.u(2)

    def height_at(self, width: int) -> int:
        return sum(b.measure(width) for b in self._buttons) + self._foot_height(width)

    def _foot_height(self, width: int) -> int:
        pad = self.u(6) if self._foot else 0
        return sum(line.measure(width) for line in self._foot) + pad

    def arrange(self, rect: pygame.Rect) -> None:
        foot = self._foot_height(rect.width)
        count = max(1, len(self._buttons))
        # the lines share the height, but stay lines in a tall window
        roomy = min(self.u(60), (rect.height - foot) // count)
        y = rect.top
        for button in self._buttons:
            high = max(roomy, button.measure(rect.width))
            button.place(pygame.Rect(rect.left, y, rect.width - self.u(2), high))
            y += high
        y = max(y, rect.bottom - foot)
        for line in self._foot:
            high = line.measure(rect.width)
            line.place(pygame.Rect(rect.left, y, rect.width - self.u(2), high))
            y += high

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("rail"), self.rect)
        edge = self.u(2)
        # beyond its own foot: a short strip still borders on the page all the way down
        surface.fill(self.ink("rule"), (self.rect.right - edge, self.rect.top, edge, 10**4))


@shows(Frame)
class FrameWidget(Widget[Frame]):
    """Puts bar, strip and page together; the page scrolls when it must."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node, key = self.node, self.node.key
        scrolls = holds(node.scroll, self.ctx)
        page = Scroller(node.page, key=f"{key}:page", main=True) if scrolls else node.page
        self._page = widget_of(page)
        self._top = widget_of(node.top) if node.top else None
        bare = node.rail is None or holds(node.bare, self.ctx)
        # the strip may be taller than the window when text is large
        self._rail = (
            None
            if bare or node.rail is None
            else ScrollerWidget(Scroller(node.rail, key=f"{key}:rail"))
        )
        return [each for each in (self._top, self._rail, self._page) if each is not None]

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        rest = pygame.Rect(rect)
        if self._top:
            high = self._top.measure(rect.width)
            self._top.place(pygame.Rect(*rect.topleft, rect.width, high))
            rest.top, rest.height = rect.top + high, rect.height - high
        if self._rail:
            wide = self._rail_width(self._rail, rest)
            self._rail.place(pygame.Rect(*rest.topleft, wide, rest.height))
            rest.left, rest.width = rest.left + wide, rest.width - wide
        pad = (0, 0) if holds(self.node.bleed, self.ctx) else _PAD
        self._page.place(rest.inflate(-2 * self.u(pad[0]), -2 * self.u(pad[1])))

    def _rail_width(self, rail: ScrollerWidget, rest: pygame.Rect) -> int:
        wide = rail.preferred()
        if rail.children[0].measure(wide) > rest.height:
            wide += rail.bar_width + self.u(6)
        return wide

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("paper"), self.rect)
