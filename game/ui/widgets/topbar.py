"""The black bar at the top: date flag, gauges, the button that ends the month."""

from collections.abc import Sequence
from typing import Unpack

import pygame

from game.ui.shapes import disc, polygon, ring
from game.ui.text import lay_out
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column, Flow


class Gauge(Column):
    """A big number over a small caption."""

    role = "status"

    def __init__(self, value: str, caption: str, **opts: Unpack[Opts]) -> None:
        opts.setdefault("label", f"{caption}: {value}")
        number = Label(value, "gauge", colour="on_dark")
        super().__init__([number, Label(caption, "caption", colour="on_dark_muted")], gap=0, **opts)


class _DotRow(Widget):
    role = "none"

    def __init__(self, filled: int, total: int) -> None:
        super().__init__()
        self._filled, self._total = filled, total

    def preferred(self) -> int:
        return self.ctx.units.t(14) * self._total

    def height_at(self, width: int) -> int:
        # as tall as the numbers beside it, so that captions stand on one line
        return lay_out(self.ctx.fonts, "0", "gauge", width).height

    def paint(self, surface: pygame.Surface) -> None:
        units, colour = self.ctx.units, self.ctx.theme.colour("on_dark")
        radius = units.t(5)
        for number in range(self._total):
            x = self.rect.left + units.t(14) * number + radius + 1
            if number < self._filled:
                disc(surface, colour, x, self.rect.centery, radius)
            else:
                ring(surface, colour, x, self.rect.centery, radius, units.u(1))


class Dots(Column):
    """A small purse as dots: full ones are left, hollow ones spent."""

    role = "status"

    def __init__(self, left: int, total: int, caption: str, **opts: Unpack[Opts]) -> None:
        opts.setdefault("label", f"{caption}: {left} / {total}")
        small = Label(caption, "caption", colour="on_dark_muted")
        super().__init__([_DotRow(left, total), small], gap=0, **opts)


class TopBar(Widget):
    """Date flag, gauges that wrap when text is large, and one button."""

    role = "banner"

    def __init__(
        self,
        date: str,
        under: str,
        gauges: Sequence[Widget] = (),
        button: Button | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        self._flag = Column(
            [Label(date, "date", colour="on_red"), Label(under, "caption", colour="on_red")], gap=0
        )
        self._gauges = Flow(list(gauges), gap=28, line_gap=4)
        self._button = button
        kids: list[Widget] = [self._flag, self._gauges]
        super().__init__([*kids, button] if button else kids, **opts)

    def _parts(self, width: int) -> tuple[int, int, int]:
        """Width of the flag's text, left edge and width of the gauges."""
        units = self.ctx.units
        end = self._button.preferred() + units.u(48) if self._button else units.u(24)
        flag = min(self._flag.preferred(), width - end - units.u(90))
        left = max(units.u(24) + flag + units.u(70), min(units.u(332), width // 3))
        return flag, left, max(units.u(60), width - left - end)

    def height_at(self, width: int) -> int:
        flag, _, room = self._parts(width)
        high = max(self._flag.measure(flag), self._gauges.measure(room))
        if self._button:
            high = max(high, self._button.measure(self._button.preferred()))
        return max(self.ctx.units.u(56), high + self.ctx.units.u(8))

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        flag, left, room = self._parts(rect.width)
        self._centre(self._flag, rect.left + units.u(24), flag)
        self._centre(self._gauges, rect.left + left, room)
        if self._button:
            wide = self._button.preferred()
            self._centre(self._button, rect.right - units.u(24) - wide, wide)

    def _centre(self, child: Widget, x: int, width: int) -> None:
        high = child.measure(width)
        top = self.rect.top + (self.rect.height - high) // 2 - self.ctx.units.u(1)
        child.place(pygame.Rect(x, top, width, high))

    def paint(self, surface: pygame.Surface) -> None:
        theme, units, box = self.ctx.theme, self.ctx.units, self.rect
        surface.fill(theme.colour("dark"), box)
        edge = self._flag.rect.right + units.u(46)
        slant = units.u(28)
        points = [box.topleft, (edge, box.top), (edge - slant, box.bottom), box.bottomleft]
        polygon(surface, theme.colour("red"), points)
