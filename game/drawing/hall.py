"""The hall of a vote: grounds for the seats to stand on, and the tribune in the middle."""

from game.drawing.shapes import Fill, Group, Point, Polygon, Shape
from game.drawing.units import Units

WEDGE = (520, 300)
"""Width and height of the red corner of a hall."""


def hall(width: int, height: int, units: Units, foot: tuple[int, int]) -> tuple[Shape, ...]:
    """The hall of a vote that was held; the tribune stands on a foot."""
    facet, shade, slope = units.u(260), units.u(154), units.u(270)
    wide, high = units.u(WEDGE[0]), units.u(WEDGE[1])
    return (
        Fill((0, 0, width, height), "rail"),
        _ground(((0, 0), (facet, 0), (0, shade)), "tan"),
        _ground(((width - slope, 0), (width, 0), (width, units.u(272))), "dark"),
        _ground(((0, height - high), (wide, height), (0, height)), "red"),
        *tribune(units, foot),
    )


def chamber(width: int, height: int, units: Units) -> tuple[Shape, ...]:
    """The hall of a coming vote, cut to its room."""
    shapes = (
        Fill((0, 0, width, height), "rail"),
        _ground(((0, 0), (width // 4, 0), (0, height // 2)), "tan"),
        _ground(((width - width // 5, 0), (width, 0), (width, height * 3 // 5)), "dark"),
        _ground(((0, height - height * 2 // 5), (0, height), (width // 3, height)), "red"),
        *tribune(units, (width // 2, height - units.u(8)), 0.7),
    )
    return (Group(shapes, clip=(0, 0, width, height)),)


def tribune(units: Units, foot: tuple[int, int], share: float = 1) -> tuple[Shape, ...]:
    """The speaker's desk on its red step, standing on a point."""
    x, y = foot
    wide, high = units.u(136 * share), units.u(20 * share)
    top, deep = units.u(84 * share), units.u(48 * share)
    step = Fill((x - wide // 2, y - high, wide, high), "red")
    return step, Fill((x - top // 2, y - high - deep, top, deep), "dark")


def _ground(points: tuple[Point, ...], ink: str) -> Shape:
    return Polygon(points, ink, smooth=True)
