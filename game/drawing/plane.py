"""The plane beside the words of a set scene: a lit wall, a door ajar, a head cut by a rail."""

from game.drawing.features import UNKNOWN, Features
from game.drawing.portraits import portrait
from game.drawing.shapes import Fill, Ink, Inset, Mix, Picture, Point, Polygon
from game.drawing.theme import hexa

WIDE = 540
"""How wide the plane is at its top where there is room, in logical units."""

WALL, DOOR = hexa("#8a7a52"), hexa("#2a2723")
DARKER = 0.18
"""The share of black in the shade of the wall: that of the shade behind every head."""

_LEAN = 150 / WIDE  # the edge goes so far to the left on its way down
_SLIT, _AJAR = 16, 36
_HEAD = (42 / WIDE, 375 / WIDE)  # left and width of the head
FOOT = 146
"""The room for words below the rail, in logical units."""

_RAIL_HIGH = 12


def edge(wide: float, y: float, high: float) -> float:
    """Where the wall ends at a height."""
    return wide - wide * _LEAN * y / high


def plane(wide: float, high: float, features: Features | None, foot: float = FOOT) -> Picture:
    """The plane for a room: `wide` is the wall at its top, `foot` the room below the rail."""
    cut = high - foot
    left, head = wide * _HEAD[0], wide * _HEAD[1]
    box = (left, cut - head * 1.2, head, head * 1.2)
    shade: Ink = Mix(WALL, (0, 0, 0), DARKER)
    shapes = (
        Polygon(_strip(0, wide, high), WALL, smooth=True),
        _shade(left + cut, wide, high, cut, shade),
        Inset(portrait(features or UNKNOWN, WALL), box, bare=True),
        Polygon(
            ((0, cut), (edge(wide, cut, high), cut), (edge(wide, high, high), high), (0, high)),
            "dark",
        ),
        Fill((0, cut, edge(wide, cut, high), _RAIL_HIGH), "on_dark"),
        Polygon(_between(wide, wide + _SLIT, wide, high), "on_dark", smooth=True),
        Polygon(_between(wide + _SLIT, wide + _SLIT + _AJAR, wide, high), DOOR, smooth=True),
    )
    return Picture(wide + _SLIT + _AJAR, high, shapes)


def _strip(left: float, wide: float, high: float) -> tuple[Point, ...]:
    return ((left, 0), (wide, 0), (edge(wide, high, high), high), (left, high))


def _between(left: float, right: float, wide: float, high: float) -> tuple[Point, ...]:
    """A band along the edge of the wall."""
    lean = wide * _LEAN
    return ((left, 0), (right, 0), (right - lean, high), (left - lean, high))


def _shade(total: float, wide: float, high: float, cut: float, ink: Ink) -> Polygon:
    """The wall below the diagonal that the shade behind the head begins: x + y is the total."""
    # where the diagonal meets the edge of the wall: x = wide - lean·y/high and x + y = total
    slope = wide * _LEAN / high
    y = (total - wide) / (1 - slope)
    points = ((0, total), (total - y, y), (edge(wide, cut, high), cut), (0, cut))
    return Polygon(tuple(p for p in points if p[1] <= max(cut, total)), ink, smooth=True)
