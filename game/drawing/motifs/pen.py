"""The pen the strips are drawn with: 84 units high, as wide as the strip is."""

from collections.abc import Sequence

from game.drawing.shapes import Disc, Line, Point, Polygon, Ring, Shape
from game.drawing.theme import Colour, hexa

INK, CREAM, RED, BLUE = hexa("#1b1a17"), hexa("#efe6d0"), hexa("#b3261e"), hexa("#3e5c6b")
OCHRE, TAN, DEEP = hexa("#b98a2f"), hexa("#cdb991"), hexa("#7d1a14")
HEIGHT = 84.0
_SKY = 168.0
"""How far above the strip its bands go on."""


class Pen:
    """Shapes so far; ``dx`` shifts what follows, so a figure is drawn around nought."""

    def __init__(self, width: float) -> None:
        self.shapes: list[Shape] = []
        self.width = width
        self.dx = 0.0

    def at(self, share: float) -> None:
        """Put nought at a share of the width."""
        self.dx = self.width * share

    def _spots(self, points: Sequence[Point]) -> tuple[Point, ...]:
        return tuple((x + self.dx, y) for x, y in points)

    def poly(self, colour: Colour, *points: Point) -> None:
        """Filled polygon."""
        self.shapes.append(Polygon(self._spots(points), colour))

    def box(self, colour: Colour, x: float, y: float, w: float, h: float) -> None:
        """Filled rectangle."""
        self.poly(colour, (x, y), (x + w, y), (x + w, y + h), (x, y + h))

    def disc(self, colour: Colour, x: float, y: float, r: float) -> None:
        """Filled circle."""
        self.shapes.append(Disc(x + self.dx, y, r, colour))

    def ring(self, colour: Colour, x: float, y: float, r: float, width: float) -> None:
        """Circle with a hole."""
        self.shapes.append(Ring(x + self.dx, y, r, width, colour))

    def line(self, colour: Colour, points: Sequence[Point], width: float) -> None:
        """Broken line."""
        self.shapes.append(Line(self._spots(points), colour, width))

    def strip(self, colour: Colour, foot: float, head: float, width: float) -> None:
        """A diagonal band over the whole height; feet and heads are shares of the width.

        It goes on above, where a narrow room has more sky.
        """
        low, high = self.width * foot, self.width * head
        top = low + (high - low) * (HEIGHT + _SKY) / HEIGHT
        keep, self.dx = self.dx, 0.0
        self.poly(colour, (low, HEIGHT), (low + width, HEIGHT), (top + width, -_SKY), (top, -_SKY))
        self.dx = keep

    def ground(self, *, flip: bool = False) -> None:
        """The usual bands on the black: a red one rising, a blue one further on."""
        if flip:
            self.strip(BLUE, 0.30, 0.02, 90)
            self.strip(RED, 0.62, 0.92, 110)
        else:
            self.strip(RED, 0.0, 0.40, 115)
            self.strip(BLUE, 0.62, 0.88, 85)

    def wedge(self, share: float = 0.5, *, flip: bool = False) -> None:
        """One red band from the foot, and a blue corner: a quieter ground than the usual."""
        turn = 1 - share if flip else share
        self.strip(RED, turn, turn + (-0.16 if flip else 0.16), 90)
        self.dx = 0.0
        far, near = (0.0, 0.12) if flip else (self.width, self.width * 0.88)
        near = self.width * 0.12 if flip else near
        self.poly(BLUE, (far, 12), (far, HEIGHT), (near, HEIGHT))

    def sheet(
        self, x: float, y: float, w: float, h: float, *, lines: int = 4, colour: Colour = CREAM
    ) -> None:
        """A sheet of paper with lines of writing, the last one short."""
        self.box(colour, x, y, w, h)
        step = (h - 12) / max(1, lines)
        for number in range(lines):
            long = (w - 14) * (0.6 if number == lines - 1 else 1)
            self.box(INK, x + 7, y + 9 + number * step, long, 2)

    def floor(self, y: float, colour: Colour = CREAM) -> None:
        """What things stand on, across the whole strip."""
        keep, self.dx = self.dx, 0.0
        self.box(colour, 0, y, self.width, HEIGHT - y)
        self.dx = keep

    def wires(
        self, share: float, count: int = 3, *, length: float = 200, colour: Colour = CREAM
    ) -> None:
        """Thin level lines: text, rails, telegraph wires."""
        self.at(share)
        for number in range(count):
            long = length - (40 if number == count - 1 else 0)
            self.box(colour, 0, 21 + 16 * number, long, 2)
