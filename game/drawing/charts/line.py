"""A line chart with names on the lines themselves."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from game.drawing.charts.scale import Scale
from game.drawing.paragraph import shortened
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Disc, Fill, Hatch, Mix, Point, Polygon, Ring, Shape, Text, stroke
from game.drawing.units import Units
from game.locale.numerals import grouped

STYLE = "caption"
_INKS = {"red": "red_text", "blue": "blue_text", "ochre": "ochre_text", "dark": "text"}

Mark = Literal["line", "dots", "dashes", "rings", "plain", "short", "points", "long"]
"""Dots with a line, or without one, or with every other stretch of it; rings; a line without dots,
whole or in dashes of even length."""

_PATTERNS: dict[Mark, tuple[float, float] | None] = {
    "plain": None,
    "short": (9, 6),
    "points": (3, 5),
    "long": (18, 6),
}
_SIZES: dict[Mark, float] = {"dots": 5.0, "line": 1.6, "dashes": 1.6}


@dataclass(frozen=True, slots=True)
class Series:
    """One line. None is a gap: nothing was recorded, so nothing is drawn."""

    label: str
    values: tuple[float | None, ...]
    colour: str = "red"
    mark: Mark = "line"

    @property
    def ink(self) -> str:
        """The colour by purpose: lines are as thin as letters."""
        return _INKS.get(self.colour, self.colour)


@dataclass(frozen=True, slots=True)
class Band:
    """Between two values the record is in doubt."""

    low: tuple[float | None, ...]
    high: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class LineChart:
    """Values over labelled steps; several series, perhaps a band of doubt behind them."""

    steps: tuple[str, ...]
    series: tuple[Series, ...]
    band: Band | None = None
    unit: str = ""
    floor: float | None = None

    @property
    def summary(self) -> str:
        """Each line from its first value to its last, in words."""
        return ", ".join(_summary(each) for each in self.series)

    def tick(self, value: float) -> str:
        """A value as it is written at the axis."""
        shown = grouped(round(value)) if value == round(value) else f"{value:g}"
        return f"{shown}{self.unit}"


def _summary(series: Series) -> str:
    known = [v for v in series.values if v is not None]
    return f"{series.label}: {known[0]:g} to {known[-1]:g}" if known else series.label


@dataclass(frozen=True, slots=True)
class _Plot:
    """The room inside the axes, and where a value stands in it."""

    room: Room
    scale: Scale
    last: int  # the number of the last step

    def y(self, value: float) -> float:
        return self.room.bottom - self.room.height * self.scale.share(value)

    def runs(self, values: Sequence[float | None]) -> list[list[Point]]:
        """Runs of points between gaps."""
        runs: list[list[Point]] = [[]]
        for number, value in enumerate(values):
            if value is None:
                runs.append([])
            else:
                x = self.room.left + self.room.width * number / self.last
                runs[-1].append((x, self.y(value)))
        return [run for run in runs if run]


def line_chart(chart: LineChart, room: Room, units: Units, ruler: Ruler) -> tuple[Shape, ...]:
    """Axes, the band of doubt, the lines, and their names at their ends."""
    plot = _plot(chart, room, units, ruler)
    shapes: list[Shape] = [
        *_ticks(chart, plot, units, ruler),
        *_steps(chart, plot, room, units, ruler),
    ]
    if chart.band:
        shapes += _doubt(chart.band, plot, units)
    ends: list[tuple[float, Series]] = []
    for series in chart.series:
        runs = plot.runs(series.values)
        for run in runs:
            shapes += _run(series, run, units)
        if runs:
            ends.append((runs[-1][-1][1], series))
    return (*shapes, *_names(ends, plot.room, room, units, ruler))


def _plot(chart: LineChart, room: Room, units: Units, ruler: Ruler) -> _Plot:
    scale = Scale.of(_values(chart))
    ascent, descent = ruler.ascent(STYLE), ruler.descent(STYLE)
    left = max(ruler.width(chart.tick(each), STYLE) for each in scale.ticks) + units.u(8)
    right = max((ruler.width(s.label, STYLE) + units.u(14) for s in chart.series), default=0)
    right = min(right, room.width // 2)
    low = ascent + descent + units.u(6)
    top = ascent // 2 + units.u(4)
    inner = Room(
        room.left + left,
        room.top + top,
        max(1, room.width - left - right),
        max(1, room.height - low - top),
    )
    return _Plot(inner, scale, max(1, len(chart.steps) - 1))


def _values(chart: LineChart) -> list[float]:
    """Everything that must lie between the lowest and the highest tick."""
    values = [v for s in chart.series for v in s.values if v is not None]
    if chart.band:
        values += [v for v in (*chart.band.low, *chart.band.high) if v is not None]
    if chart.floor is not None:
        values.append(chart.floor)
    return values


def _ticks(chart: LineChart, plot: _Plot, units: Units, ruler: Ruler) -> list[Shape]:
    """A line across for every tick, its value at the left."""
    inner, shapes = plot.room, list[Shape]()
    edge, down = inner.left - units.u(8), ruler.ascent(STYLE) // 3
    for tick in plot.scale.ticks:
        y = round(plot.y(tick))
        shapes.append(Fill((inner.left, y, inner.width, units.u(1)), "line"))
        shapes.append(Text(edge, y + down, chart.tick(tick), STYLE, "muted", "end"))
    return shapes


def _steps(chart: LineChart, plot: _Plot, room: Room, units: Units, ruler: Ruler) -> list[Text]:
    """Names under the steps, each pushed on where it would touch the one before."""
    inner, texts, edge = plot.room, list[Text](), room.left
    base = inner.bottom + units.u(6) + ruler.ascent(STYLE)
    for number in _named(chart.steps, inner.width, units, ruler):
        name = chart.steps[number]
        wide = ruler.width(name, STYLE)
        middle = inner.left + inner.width * number // plot.last
        x = min(max(middle - wide // 2, edge), room.right - wide)
        texts.append(Text(x + wide // 2, base, name, STYLE, "muted", "middle"))
        edge = x + wide + units.u(8)
    return texts


def _named(steps: Sequence[str], width: int, units: Units, ruler: Ruler) -> list[int]:
    """As many step names as fit; always the first and the last."""
    count = len(steps)
    widest = max((ruler.width(each, STYLE) for each in steps), default=1) + units.u(16)
    if count <= 1:
        return list(range(count))
    stride = max(1, -(-count * widest // max(1, width)))
    named = list(range(0, count, stride))
    if named[-1] != count - 1:
        if len(named) > 1 and count - 1 - named[-1] < stride:
            named.pop()
        named.append(count - 1)
    return named


def _doubt(band: Band, plot: _Plot, units: Units) -> list[Shape]:
    """The band, there and back, hatched: it is told from a ground without its colour."""
    shapes: list[Shape] = []
    for under, over in zip(plot.runs(band.low), plot.runs(band.high), strict=False):
        if len(under) > 1:
            outline = (*under, *reversed(over))
            shapes.append(Polygon(outline, Mix("card", "tan", 0.8)))
            shapes.append(Hatch(plot.room, "diagonal", units.u(8), "line", outline))
    return shapes


def _run(series: Series, run: list[Point], units: Units) -> list[Shape]:
    """A run of points by its mark."""
    ink, mark = series.ink, series.mark
    if mark == "rings":
        return [Ring(x, y, units.u(7), units.u(3), ink, smooth=True) for x, y in run]
    if mark in _PATTERNS and len(run) > 1:
        whole = stroke(run, ink, units.u(3))
        dashes = _PATTERNS[mark]
        return [replace(whole, dashes=(units.u(dashes[0]), units.u(dashes[1])) if dashes else None)]
    stretches = [] if mark == "dots" else list(pairwise(run))
    size = units.u(_SIZES.get(mark, _SIZES["line"]))
    return [
        *(stroke(each, ink, units.u(3)) for each in stretches[:: 2 if mark == "dashes" else 1]),
        *(Disc(x, y, size, ink, smooth=True) for x, y in run),
    ]


def _names(
    ends: list[tuple[float, Series]], inner: Room, room: Room, units: Units, ruler: Ruler
) -> list[Text]:
    """Beside the end of each line, pushed apart where they would touch."""
    ascent = ruler.ascent(STYLE)
    pitch = ascent + ruler.descent(STYLE) - units.u(2)
    x = inner.right + units.u(9)
    ends = sorted(ends, key=lambda end: end[0])
    places = _spread([y for y, _ in ends], pitch, inner.bottom)
    return [
        Text(
            x,
            round(y) + ascent // 3,
            shortened(series.label, STYLE, room.right - x, ruler),
            STYLE,
            series.ink,
        )
        for y, (_, series) in zip(places, ends, strict=True)
    ]


def _spread(places: list[float], pitch: int, foot: int) -> list[float]:
    """Sorted heights, moved down until all keep their distance, then up from the foot."""
    for index in range(1, len(places)):
        places[index] = max(places[index], places[index - 1] + pitch)
    floor = float(foot)
    for index in reversed(range(len(places))):
        places[index] = min(places[index], floor)
        floor = places[index] - pitch
    return places
