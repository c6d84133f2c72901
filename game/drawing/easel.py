"""The easel that heads are drawn on: shapes from paths, in the sketch's 100 × 120 units."""

from collections.abc import Sequence

from game.drawing.features import INK
from game.drawing.shapes import Ink, Line, Oval, Point, Polygon, Ring, Shape
from game.drawing.svgpath import flatten

WIDTH, HEIGHT = 100, 120


class Easel:
    """Shapes so far, the first at the back."""

    def __init__(self) -> None:
        self.shapes: list[Shape] = []

    def path(self, path: str, ink: Ink) -> None:
        """The filled outlines of a path; an empty one draws nothing."""
        self.shapes += [Polygon(outline, ink) for outline in flatten(path)]

    def oval(self, x: float, y: float, rx: float, ry: float, ink: Ink) -> None:
        """A filled ellipse around a point."""
        self.shapes.append(Oval((x - rx, y - ry, 2 * rx, 2 * ry), ink))

    def hoop(self, x: float, y: float, radius: float, width: float) -> None:
        """The rim of a glass."""
        self.shapes.append(Ring(x, y, radius, width, INK))

    def stroke(self, points: Sequence[Point], width: float) -> None:
        """A wire."""
        self.shapes.append(Line(tuple(points), INK, width))
