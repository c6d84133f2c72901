"""The black bar at the top: date flag, gauges, the button that ends the month."""

from collections.abc import Sequence
from typing import Unpack

import pygame

from game.ui.shapes import polygon
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column
from game.ui.widgets.wrap import Flow


class TopBar(Widget):
    """Flag, gauges and button on one line; with large text the gauges go under it."""

    role = "banner"

    def __init__(
        self,
        date: str,
        under: str,
        gauges: Sequence[Widget] = (),
        button: Button | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        self._lines = (
            Label(date, "date", colour="on_red"),
            Label(under, "caption", colour="on_red"),
        )
        self._flag: Widget = Column(self._lines, gap=0)
        self._gauges = Flow(list(gauges), gap=28, line_gap=2)
        self._button = button
        kids: list[Widget] = [self._flag, self._gauges]
        super().__init__([*kids, button] if button else kids, **opts)

    def prepare(self) -> None:
        # one line of date instead of two leaves more room for the page
        made = (
            Flow(self._lines, gap=16) if self.ctx.units.large_text else Column(self._lines, gap=0)
        )
        self._flag = self.children[0] = made

    # --- geometry ---------------------------------------------------------------------
    def _end(self) -> int:
        units = self.ctx.units
        return self._button.preferred() + units.u(48) if self._button else units.u(24)

    def _flag_width(self, width: int) -> int:
        return min(self._flag.preferred(), width - self._end() - self.ctx.units.u(90))

    def _gauges_at(self, width: int) -> tuple[int, int, bool]:
        """Left edge and width of the gauges, and whether they stand under the flag."""
        units = self.ctx.units
        left = max(units.u(94) + self._flag_width(width), min(units.u(332), width // 3))
        room = width - left - self._end()
        if units.large_text or room < self._gauges.preferred():
            return units.u(24), width - units.u(48), bool(self._gauges.children)
        return left, room, False

    def _first_line(self, width: int) -> int:
        high = self._flag.measure(self._flag_width(width))
        if self._button:
            high = max(high, self._button.measure(self._button.preferred()))
        _, room, under = self._gauges_at(width)
        if not under:
            high = max(high, self._gauges.measure(room))
        return max(self.ctx.units.u(56), high + self.ctx.units.u(8))

    def height_at(self, width: int) -> int:
        _, room, under = self._gauges_at(width)
        more = self._gauges.measure(room) + self.ctx.units.u(8) if under else 0
        return self._first_line(width) + more

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        high = self._first_line(rect.width)
        left, room, under = self._gauges_at(rect.width)
        self._centre(self._flag, rect.left + units.u(24), self._flag_width(rect.width), high)
        if self._button:
            wide = self._button.preferred()
            self._centre(self._button, rect.right - units.u(24) - wide, wide, high)
        if under:
            own = self._gauges.measure(room)
            self._gauges.place(pygame.Rect(rect.left + left, rect.top + high, room, own))
        else:
            self._centre(self._gauges, rect.left + left, room, high)

    def _centre(self, child: Widget, x: int, width: int, line: int) -> None:
        high = child.measure(width)
        top = self.rect.top + (line - high) // 2 - self.ctx.units.u(1)
        child.place(pygame.Rect(x, top, width, high))

    # --- picture ----------------------------------------------------------------------
    def paint(self, surface: pygame.Surface) -> None:
        theme, units, box = self.ctx.theme, self.ctx.units, self.rect
        surface.fill(theme.colour("dark"), box)
        edge = self._flag.rect.right + units.u(46)
        foot = box.top + self._first_line(box.width)
        points = [box.topleft, (edge, box.top), (edge - units.u(28), foot), (box.left, foot)]
        polygon(surface, theme.colour("red"), points)
