"""A measure told apart: the record's accounts as dots on a band, yours a triangle above them."""

from dataclasses import dataclass

from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Disc, Fill, Shape, Text, triangle
from game.drawing.units import Units

WHOLE = 1_000
_TICKS = 8


@dataclass(frozen=True, slots=True)
class Accounts:
    """Places are per mille of the line. `low` and `high` are what stands at its ends."""

    low: str
    high: str
    accounts: tuple[int, ...]
    yours_at: int
    yours: str

    @property
    def summary(self) -> str:
        """The line in words."""
        return f"{self.yours}, {self.low} – {self.high}"


def height(units: Units, ruler: Ruler) -> int:
    """The figure above, the line, nothing below."""
    return ruler.ascent("gauge") + ruler.descent("gauge") + units.u(46)


def accounts(chart: Accounts, room: Room, units: Units, ruler: Ruler) -> tuple[Shape, ...]:
    """The line with its band, its dots and the triangle."""
    u = units.u
    left, right = room.left + u(12), room.right - u(12)
    y = room.bottom - u(18)

    def x(place: int) -> int:
        return left + (right - left) * max(0, min(WHOLE, place)) // WHOLE

    shapes: list[Shape] = []
    if chart.accounts:
        start, end = x(min(chart.accounts)), x(max(chart.accounts))
        shapes.append(Fill((start, y - u(12), max(u(4), end - start), 2 * u(12)), "tan"))
    shapes.append(Fill((left, y - u(1), right - left, u(2)), "text"))
    shapes += [
        Fill((x(WHOLE * each // _TICKS), y - u(5), u(2), 2 * u(5)), "text")
        for each in range(_TICKS + 1)
    ]
    shapes += [Disc(x(each), y, u(8), "text", smooth=True) for each in chart.accounts]
    here = x(chart.yours_at)
    shapes.append(triangle(here, y - u(12), u(28), "down", "red_text"))
    base = room.top + ruler.ascent("gauge")
    wide = ruler.width(chart.yours, "gauge")
    start = max(left, min(right - wide, here - wide // 2))
    shapes.append(Text(start, base, chart.yours, "gauge", "red_text"))
    # an end is written where the figure leaves it room
    own = base + ruler.descent("gauge") + ruler.ascent("caption") - u(2)
    clear = u(24)
    if here - left > ruler.width(chart.low, "caption") + clear:
        shapes.append(Text(left, own, chart.low, "caption", "muted"))
    if right - here > ruler.width(chart.high, "caption") + clear:
        shapes.append(Text(right, own, chart.high, "caption", "muted", "end"))
    return tuple(shapes)
