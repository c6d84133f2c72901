"""How far a game ended from the record: two dots on a line."""

from typing import Unpack

import pygame

from game.ui.shapes import disc, ring
from game.ui.widgets.base import Opts, Widget


class DistanceStrip(Widget):
    """Dark dot the record, red ring-dot yours, a thick line between; the band is the doubt."""

    role = "chart"

    def __init__(
        self,
        record: float,
        yours: float | None,
        *,
        low: float,
        high: float,
        band: tuple[float, float] | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        opts.setdefault(
            "label", f"record {record:g}" + (f", yours {yours:g}" if yours is not None else "")
        )
        super().__init__(**opts)
        self._record, self._yours, self._band = record, yours, band
        self._low, self._high = low, high

    def preferred(self) -> int:
        return self.ctx.units.u(190)

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(26)

    def _x(self, value: float) -> int:
        pad = self.ctx.units.u(9)
        share = (value - self._low) / ((self._high - self._low) or 1)
        return self.rect.left + pad + round((self.rect.width - 2 * pad) * max(0.0, min(1.0, share)))

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        y = self.rect.centery
        surface.fill(theme.line, (self.rect.left, y - units.u(1), self.rect.width, units.u(2)))
        if self._band:
            left, right = self._x(self._band[0]), self._x(self._band[1])
            half = units.u(6)
            surface.fill(theme.tan, (left, y - half, max(units.u(4), right - left), 2 * half))
        here = self._x(self._record)
        if self._yours is not None:
            there = self._x(self._yours)
            thick = units.u(4)
            span = (min(here, there), y - thick // 2, abs(there - here), thick)
            surface.fill(theme.text, span)
            disc(surface, theme.text, here, y, units.u(7))
            disc(surface, theme.red_text, there, y, units.u(7))
            # the inner ring tells yours from the record without colour
            ring(surface, theme.card, there, y, units.u(4), units.u(2))
        else:
            disc(surface, theme.text, here, y, units.u(7))
