"""The poster behind the title: diagonals, a head in a disc, a desk, and paper at the left."""

from dataclasses import replace

from game.drawing.features import Features, paint_name
from game.drawing.portraits import portrait
from game.drawing.shapes import Disc, Fill, Inset, Line, Mix, Picture, Polygon, Shape
from game.drawing.units import Units

_HEAD = Features(
    hair="swept",
    moustache="heavy",
    coat="olive",
    collar="tunic",
    face="broad",
    brows="thick",
    ground="#8a1d17",
)
TOP, SLANT = 560, 310
"""The right edge of the paper at the top, and how far it leans."""

_DESK = 210  # from the middle of the disc down to the desk
_LINES = ((-180, 330), (-186, 270), (-192, 300))  # what is written on the desk


def poster(width: int, height: int, units: Units, shift: int = 0, foot: int = 0) -> Picture:
    """The poster for a room.

    The paper may have to be wider by a shift than it is by itself, and at its foot reach so far to
    the right that it leans less.
    """
    shapes = (
        Fill((0, 0, width, height), "red"),
        _band(height, units, shift, foot),
        *_medal(width, units),
        *_desk(width, height, units),
        _paper(height, units, shift, foot),
    )
    return Picture(width, height, shapes)


def _edges(height: int, units: Units, shift: int, foot: int) -> tuple[int, int]:
    """Where the right edge of the paper is, at the top and at the foot."""
    top = shift + units.u(TOP)
    return max(top, foot), max(top - round(SLANT * height / 720), foot)


def _band(height: int, units: Units, shift: int, foot: int) -> Shape:
    """The dark diagonal; wide paper pushes it aside."""
    top, low = _edges(height, units, shift, foot)
    near = max(units.u(50), units.u(200) - shift)
    far = near + units.u(100)
    points = ((top + near, 0), (top + far, 0), (low + far, height), (low + near, height))
    return Polygon(points, "dark", smooth=True)


def _paper(height: int, units: Units, shift: int, foot: int) -> Shape:
    top, low = _edges(height, units, shift, foot)
    return Polygon(((0, 0), (top, 0), (low, height), (0, height)), "paper", smooth=True)


def _middle(width: int, units: Units) -> tuple[int, int]:
    """The middle of the disc, in the right part of the poster."""
    return width - units.u(270), units.u(330)


def _medal(width: int, units: Units) -> tuple[Shape, ...]:
    """The head before the disc: one ground inside the circle, the diagonals around it."""
    x, y = _middle(width, units)
    radius = units.u(205)
    wide = units.u(344)
    high = round(wide * 1.2)
    box = (x - wide // 2, y + units.u(_DESK) - high, wide, high)
    return (
        *_rays(x + radius // 2, y, units),
        Disc(x, y, radius, paint_name(_HEAD.ground, "red"), smooth=True),
        Inset(portrait(replace(_HEAD, ground="none")), box),
        Inset(portrait(_HEAD), box, circle=(x, y, radius)),
    )


def _rays(x: int, y: int, units: Units) -> tuple[Shape, ...]:
    ink = Mix("red", "on_red", 0.45)
    far = x + units.u(300)
    return tuple(
        Line(((x, y + units.u(low)), (far, y + units.u(low - 300))), ink, units.u(3))
        for low in (150, 202, 254)
    )


def _desk(width: int, height: int, units: Units) -> tuple[Shape, ...]:
    x, y = _middle(width, units)
    top = y + units.u(_DESK)
    near = ((x - units.u(220), top), (x + units.u(220), top))
    far = ((x + units.u(170), height), (x - units.u(270), height))
    lines = tuple(
        Fill(
            (x + units.u(left), top + units.u(26 + 20 * number), units.u(wide), units.u(8)),
            "on_dark",
        )
        for number, (left, wide) in enumerate(_LINES)
    )
    return Polygon((*near, *far), "dark", smooth=True), *lines
