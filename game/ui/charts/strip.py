"""How far a game ended from the record: two dots on a line."""

from typing import Unpack

import pygame

from game.drawing.charts.strip import HEIGHT, Strip, strip
from game.drawing.room import Room
from game.ui.widgets.base import Opts, Widget
from game.window.surface import paint


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
        self._chart = Strip(record, yours, low, high, band)
        opts.setdefault("label", self._chart.summary)
        super().__init__(**opts)

    def preferred(self) -> int:
        return self.ctx.units.u(190)

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(HEIGHT)

    def paint(self, surface: pygame.Surface) -> None:
        shapes = strip(self._chart, Room(*self.rect), self.ctx.units)
        paint(surface, shapes, self.ctx.theme)
