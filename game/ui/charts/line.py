"""A line chart with names on the lines themselves."""

from collections.abc import Sequence
from typing import Unpack

import pygame

from game.drawing.charts.line import STYLE, Band, Series, line_chart
from game.drawing.charts.line import LineChart as Charted
from game.drawing.room import Room
from game.ui.text import BookRuler
from game.ui.widgets.base import Opts, Widget
from game.window.surface import paint


class LineChart(Widget):
    """Values over labelled steps; several series, perhaps a band of doubt behind them."""

    role = "chart"

    def __init__(
        self,
        steps: Sequence[str],
        series: Sequence[Series],
        *,
        band: Band | None = None,
        height: float = 220,
        unit: str = "",
        floor: float | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(**opts)
        self._chart, self._height = Charted(tuple(steps), tuple(series), band, unit, floor), height
        self.label = self.label or self._chart.summary

    def preferred(self) -> int:
        return self.ctx.units.u(320)

    def height_at(self, width: int) -> int:
        extra = self.ctx.fonts.face(STYLE).ascent * 2
        return self.ctx.units.u(self._height) + extra

    def paint(self, surface: pygame.Surface) -> None:
        ctx = self.ctx
        shapes = line_chart(self._chart, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))
        paint(surface, shapes, ctx.theme, ctx.fonts)
