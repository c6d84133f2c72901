"""The pictures of the report: a measure beside the record, numbers over the months."""

from itertools import cycle

from game.drawing.charts.line import LineChart, Mark, Series, line_chart
from game.drawing.charts.strip import HEIGHT, Strip, strip
from game.drawing.room import Room
from game.drawing.ruler import Estimate
from game.drawing.shapes import Picture, Shape
from game.drawing.svg import svg
from game.drawing.theme import PAPER
from game.drawing.units import Units
from game.viewmodel.record import MeasureView
from game.viewmodel.series import ChartView

_UNITS = Units()
_CHART = Room(0, 0, 600, 250)
_STRIP = Room(0, 0, 200, HEIGHT)
_WHOLE = 1000
_LOOKS: tuple[tuple[str, Mark], ...] = (
    ("red", "plain"),
    ("blue", "short"),
    ("dark", "points"),
    ("ochre", "long"),
)
"""Colour and dashes of the lines: either is enough to tell them apart."""


def measure_strip(view: MeasureView) -> str:
    """The record's value and band beside yours, on one axis."""
    band = (view.at_low, view.at_high)
    shapes = strip(Strip(view.at_recorded, view.at_yours, 0, _WHOLE, band), _STRIP, _UNITS)
    title = f"{view.name}: {view.recorded} / {view.yours}"
    return _picture(shapes, _STRIP, "strip", title)


def series_chart(view: ChartView) -> str:
    """The lines of a chart with their names at their ends; the record as rings at its steps."""
    lines = [
        Series(each.name, each.values, colour, mark)
        for each, (colour, mark) in zip(view.lines, cycle(_LOOKS), strict=False)
    ]
    records = [
        Series(each.shown, _at(each.step, each.value, len(view.steps)), "dark", "rings")
        for each in view.marks
    ]
    chart = LineChart(view.steps, (*lines, *records), unit=view.unit)
    shapes = line_chart(chart, _CHART, _UNITS, Estimate(_UNITS))
    return _picture(shapes, _CHART, "chart", view.title)


def _at(step: int, value: float, steps: int) -> tuple[float | None, ...]:
    """A value at one step only."""
    return tuple(value if number == step else None for number in range(steps))


def _picture(shapes: tuple[Shape, ...], room: Room, kind: str, title: str) -> str:
    return svg(Picture(room.width, room.height, shapes), PAPER, css_class=kind, title=title)
