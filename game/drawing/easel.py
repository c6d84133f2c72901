"""The easel that heads are drawn on: shapes from paths, 300 × 360 units, the axis at 150."""

from collections.abc import Sequence

from game.drawing.features import INK
from game.drawing.shapes import Ink, Line, Mix, Oval, Point, Polygon, Ring, Shape
from game.drawing.svgpath import flatten
from game.drawing.theme import PAPER, Colour

WIDTH, HEIGHT, AXIS = 300, 360, 150.0
_MIDDLE = 170.0
"""The height about which a head is stretched: a little below the eyes."""


class Easel:
    """Shapes so far, the first at the back.

    `wide` and `tall` stretch what is drawn next about the middle of the face; a `drained` easel
    has greys only.
    """

    def __init__(self, *, drained: bool = False) -> None:
        self.shapes: list[Shape] = []
        self.drained = drained
        self.wide, self.tall = 1.0, 1.0

    def ink(self, ink: Ink) -> Ink:
        """The ink as this easel has it."""
        return _grey(ink) if self.drained else ink

    def spot(self, x: float, y: float) -> Point:
        """A point where the stretched head has it."""
        return (AXIS + (x - AXIS) * self.wide, _MIDDLE + (y - _MIDDLE) * self.tall)

    def path(self, path: str, ink: Ink) -> None:
        """The filled outlines of a path; an empty one draws nothing."""
        for outline in flatten(path):
            self.polygon(outline, ink)

    def halves(self, path: str, lit: Ink, dark: Ink) -> None:
        """The filled outlines of a path, lit to the left of the axis and dark to its right."""
        for outline in flatten(path):
            self.polygon(outline, dark)
            self.polygon(_left_of_axis(outline), lit)

    def polygon(self, points: Sequence[Point], ink: Ink) -> None:
        """A filled outline; one of less than three points is nothing."""
        if len(points) > 2:
            self.shapes.append(Polygon(tuple(self.spot(*p) for p in points), self.ink(ink)))

    def oval(self, x: float, y: float, rx: float, ry: float, ink: Ink) -> None:
        """A filled ellipse around a point."""
        x, y = self.spot(x, y)
        self.shapes.append(Oval((x - rx, y - ry, 2 * rx, 2 * ry), self.ink(ink)))

    def hoop(self, x: float, y: float, radius: float, width: float) -> None:
        """The rim of a glass."""
        self.shapes.append(Ring(*self.spot(x, y), radius, width, self.ink(INK)))

    def stroke(self, points: Sequence[Point], width: float, ink: Ink = INK) -> None:
        """A wire, or a line drawn by age."""
        spots = tuple(self.spot(*p) for p in points)
        self.shapes.append(Line(spots, self.ink(ink), width, jointed=True))


def _left_of_axis(outline: Sequence[Point]) -> list[Point]:
    """The part of an outline to the left of the axis (Sutherland and Hodgman's way of cutting)."""
    kept: list[Point] = []
    for (x, y), (after_x, after_y) in zip(outline, [*outline[1:], outline[0]], strict=True):
        if x <= AXIS:
            kept.append((x, y))
        if (x <= AXIS) != (after_x <= AXIS):
            kept.append((AXIS, y + (after_y - y) * (AXIS - x) / (after_x - x)))
    return kept


def _grey(ink: Ink) -> Ink:
    """An ink without its colour, as light as it was; the colours of a theme are those of paper."""
    if isinstance(ink, Mix):
        return Mix(_grey(ink.first), _grey(ink.second), ink.share)
    if isinstance(ink, str):
        return _grey(PAPER.colour(ink))
    if isinstance(ink, tuple):
        return _level(ink)
    return ink


def _level(colour: Colour) -> Colour:
    """The grey that is as light as a colour, with a breath of the paper in it."""
    red, green, blue = colour
    light = round(0.3 * red + 0.59 * green + 0.11 * blue)
    return (min(255, light + 3), light, max(0, light - 7))
