"""How far a game ended from the record: two dots on a line."""

from dataclasses import dataclass

from game.drawing.room import Room
from game.drawing.shapes import Disc, Fill, Hatch, Ring, Shape
from game.drawing.units import Units

HEIGHT = 26


@dataclass(frozen=True, slots=True)
class Strip:
    """The record's value and yours on an axis from low to high; the band is the doubt."""

    record: float
    yours: float | None
    low: float
    high: float
    band: tuple[float, float] | None = None

    @property
    def summary(self) -> str:
        """Both values in words."""
        yours = "" if self.yours is None else f", yours {self.yours:g}"
        return f"record {self.record:g}{yours}"


def strip(chart: Strip, room: Room, units: Units) -> tuple[Shape, ...]:
    """Dark dot the record, red ring-dot yours, a thick line between."""
    u, y = units.u, room.centre[1]
    shapes: list[Shape] = [Fill((room.left, y - u(1), room.width, u(2)), "line")]
    if chart.band:
        left, right = (_x(chart, each, room, units) for each in chart.band)
        box = (left, y - u(6), max(u(4), right - left), 2 * u(6))
        shapes += Fill(box, "tan"), Hatch(box, "diagonal", u(5), "line")
    here = _x(chart, chart.record, room, units)
    record = Disc(here, y, u(7), "text", smooth=True)
    if chart.yours is None:
        return (*shapes, record)
    there, thick = _x(chart, chart.yours, room, units), u(4)
    return (
        *shapes,
        Fill((min(here, there), y - thick // 2, abs(there - here), thick), "text"),
        record,
        Disc(there, y, u(7), "red_text", smooth=True),
        # the inner ring tells yours from the record without colour
        Ring(there, y, u(4), u(2), "card", smooth=True),
    )


def _x(chart: Strip, value: float, room: Room, units: Units) -> int:
    pad = units.u(9)
    share = (value - chart.low) / ((chart.high - chart.low) or 1)
    return room.left + pad + round((room.width - 2 * pad) * max(0.0, min(1.0, share)))
