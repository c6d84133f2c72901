"""A line chart with names on the lines themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, Unpack

import pygame

from game.drawing.theme import mix
from game.locale.numerals import grouped
from game.ui.charts.scale import Scale
from game.ui.shapes import disc, stroke
from game.ui.widgets.base import Opts, Widget


@dataclass(frozen=True, slots=True)
class Series:
    """One line. None is a gap: nothing was recorded, so nothing is drawn."""

    label: str
    values: tuple[float | None, ...]
    colour: str = "red"
    mark: Literal["line", "dots", "dashes"] = "line"


@dataclass(frozen=True, slots=True)
class Band:
    """Between two values the record is in doubt."""

    low: tuple[float | None, ...]
    high: tuple[float | None, ...]


_INKS = {"red": "red_text", "blue": "blue_text", "ochre": "ochre_text", "dark": "text"}


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
        self._steps, self._series, self._band = list(steps), list(series), band
        self._height, self._unit, self._floor = height, unit, floor
        self.label = self.label or ", ".join(_summary(s) for s in series)

    def preferred(self) -> int:
        return self.ctx.units.u(320)

    def height_at(self, width: int) -> int:
        extra = self.ctx.fonts.face("caption").ascent * 2
        return self.ctx.units.u(self._height) + extra

    # --- geometry ---------------------------------------------------------------------
    def _scale(self) -> Scale:
        values = [v for s in self._series for v in s.values if v is not None]
        if self._band:
            values += [v for v in (*self._band.low, *self._band.high) if v is not None]
        if self._floor is not None:
            values.append(self._floor)
        return Scale.of(values)

    def _plot(self, scale: Scale) -> pygame.Rect:
        face, units = self.ctx.fonts.face("caption"), self.ctx.units
        left = max(face.width(self._tick(t)) for t in scale.ticks) + units.u(8)
        right = max(face.width(s.label) for s in self._series) + units.u(14) if self._series else 0
        right = min(right, self.rect.width // 3)
        low = face.ascent + face.descent + units.u(6)
        top = face.ascent // 2 + units.u(4)
        return pygame.Rect(
            self.rect.left + left,
            self.rect.top + top,
            max(1, self.rect.width - left - right),
            max(1, self.rect.height - low - top),
        )

    def _spots(
        self, values: Sequence[float | None], plot: pygame.Rect, scale: Scale
    ) -> list[list[tuple[float, float]]]:
        """Runs of points between gaps."""
        runs: list[list[tuple[float, float]]] = [[]]
        last = max(1, len(self._steps) - 1)
        for number, value in enumerate(values):
            if value is None:
                runs.append([])
            else:
                x = plot.left + plot.width * number / last
                runs[-1].append((x, plot.bottom - plot.height * scale.share(value)))
        return [run for run in runs if run]

    # --- picture ----------------------------------------------------------------------
    def paint(self, surface: pygame.Surface) -> None:
        scale = self._scale()
        plot = self._plot(scale)
        self._axes(surface, plot, scale)
        if self._band:
            self._paint_band(surface, self._band, plot, scale)
        ends: list[tuple[float, Series]] = []
        for series in self._series:
            runs = self._spots(series.values, plot, scale)
            self._paint_series(surface, series, runs)
            if runs:
                ends.append((runs[-1][-1][1], series))
        self._names(surface, plot, ends)

    def _tick(self, value: float) -> str:
        shown = grouped(round(value)) if value == round(value) else f"{value:g}"
        return f"{shown}{self._unit}"

    def _axes(self, surface: pygame.Surface, plot: pygame.Rect, scale: Scale) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        face = self.ctx.fonts.face("caption")
        for tick in scale.ticks:
            y = round(plot.bottom - plot.height * scale.share(tick))
            surface.fill(theme.line, (plot.left, y, plot.width, units.u(1)))
            text = self._tick(tick)
            x = plot.left - units.u(8) - face.width(text)
            face.draw(surface, text, theme.muted, x, y + face.ascent // 3)
        base = plot.bottom + units.u(6) + face.ascent
        edge = self.rect.left
        for number in self._named_steps(plot.width):
            x = plot.left + plot.width * number // max(1, len(self._steps) - 1)
            wide = face.width(self._steps[number])
            x = min(max(x - wide // 2, edge), self.rect.right - wide)
            face.draw(surface, self._steps[number], theme.muted, x, base)
            edge = x + wide + units.u(8)

    def _named_steps(self, width: int) -> list[int]:
        """As many step names as fit; always the first and the last."""
        face = self.ctx.fonts.face("caption")
        count = len(self._steps)
        widest = max((face.width(s) for s in self._steps), default=1) + self.ctx.units.u(16)
        if count <= 1:
            return list(range(count))
        stride = max(1, -(-count * widest // max(1, width)))
        named = list(range(0, count, stride))
        if named[-1] != count - 1:
            if len(named) > 1 and count - 1 - named[-1] < stride:
                named.pop()
            named.append(count - 1)
        return named

    def _paint_band(
        self, surface: pygame.Surface, band: Band, plot: pygame.Rect, scale: Scale
    ) -> None:
        low = self._spots(band.low, plot, scale)
        high = self._spots(band.high, plot, scale)
        colour = mix(self.ctx.theme.card, self.ctx.theme.tan, 0.8)
        for under, over in zip(low, high, strict=False):
            if len(under) > 1:
                pygame.draw.polygon(surface, colour, [*under, *reversed(over)])

    def _paint_series(
        self, surface: pygame.Surface, series: Series, runs: list[list[tuple[float, float]]]
    ) -> None:
        units = self.ctx.units
        colour = self.ctx.theme.colour(_INKS.get(series.colour, series.colour))
        for run in runs:
            if series.mark != "dots" and len(run) > 1:
                pairs = list(pairwise(run))
                for pair in pairs[:: 2 if series.mark == "dashes" else 1]:
                    stroke(surface, colour, pair, units.u(3))
            size = {"dots": 5.0, "line": 1.6, "dashes": 1.6}[series.mark]
            for x, y in run:
                disc(surface, colour, round(x), round(y), units.u(size))

    def _names(
        self, surface: pygame.Surface, plot: pygame.Rect, ends: list[tuple[float, Series]]
    ) -> None:
        """Beside the end of each line, pushed apart where they would touch."""
        face = self.ctx.fonts.face("caption")
        pitch = face.ascent + face.descent - self.ctx.units.u(2)
        floor = float("-inf")
        ends = sorted(ends, key=lambda e: e[0])
        overrun = max(0.0, ends[0][0] + pitch * (len(ends) - 1) - plot.bottom) if ends else 0.0
        for y, series in ends:
            at = max(y - overrun, floor)
            floor = at + pitch
            ink = self.ctx.theme.colour(_INKS.get(series.colour, series.colour))
            x = plot.right + self.ctx.units.u(9)
            face.draw(surface, series.label, ink, x, round(at) + face.ascent // 3)


def _summary(series: Series) -> str:
    known = [v for v in series.values if v is not None]
    return f"{series.label}: {known[0]:g} to {known[-1]:g}" if known else series.label
