"""People: a meeting, a crowd, a vote."""

from game.drawing.motifs.pen import BLUE, CREAM, INK, OCHRE, RED, TAN, Pen
from game.drawing.theme import Colour


def _bust(pen: Pen, colour: Colour, x: float, y: float, size: float) -> None:
    pen.disc(colour, x, y, size * 0.42)
    low = y + size * 1.9
    pen.poly(
        colour,
        (x - size * 0.95, low),
        (x - size * 0.75, y + size * 0.75),
        (x, y + size * 0.45),
        (x + size * 0.75, y + size * 0.75),
        (x + size * 0.95, low),
    )


def meeting(pen: Pen) -> None:
    """A table seen from the end, heads along both sides."""
    pen.ground()
    pen.at(0.5)
    for x in (-250, -190, -130, -70, 70, 130, 190, 250):
        near = abs(x) / 250
        _bust(pen, CREAM if x < 0 else TAN, x * 0.8, 26 + near * 8, 15 + near * 7)
    _bust(pen, OCHRE, 0, 18, 15)
    pen.poly(RED, (-60, 50), (60, 50), (190, 84), (-190, 84))
    pen.poly(CREAM, (-20, 56), (10, 56), (8, 66), (-30, 66))
    pen.poly(CREAM, (40, 60), (66, 60), (84, 72), (50, 72))


def crowd(pen: Pen) -> None:
    """Many heads and a banner on two poles."""
    pen.strip(BLUE, 0.02, 0.22, 70)
    pen.strip(RED, 0.60, 0.86, 120)
    pen.dx = 0
    w = pen.width
    pen.line(CREAM, [(w * 0.24, 84), (w * 0.27, 6)], 3)
    pen.line(CREAM, [(w * 0.60, 84), (w * 0.57, 6)], 3)
    pen.poly(RED, (w * 0.27, 6), (w * 0.57, 6), (w * 0.575, 32), (w * 0.265, 32))
    pen.box(CREAM, w * 0.30, 13, w * 0.24, 4)
    pen.box(CREAM, w * 0.32, 21, w * 0.20, 4)
    for row, (y, size, colour) in enumerate(((44, 13, TAN), (56, 16, OCHRE), (68, 20, CREAM))):
        gap = size * 1.9
        for number in range(int(w / gap) + 2):
            lift = (number * 7 + row * 5) % 6
            _bust(pen, colour, number * gap - (row % 2) * gap / 2, y - lift, size)
            # a line of dark between neighbours keeps heads apart
            pen.line(INK, [(number * gap + gap / 2, y + 14), (number * gap + gap / 2, 84)], 1)


def ballot(pen: Pen) -> None:
    """Hands raised over a box."""
    pen.ground(flip=True)
    pen.at(0.5)
    for number, x in enumerate((-230, -180, -130, 120, 170, 220)):
        top = 12 + (number * 5) % 11
        sleeve = TAN if number % 3 else OCHRE
        pen.poly(sleeve, (x - 12, 84), (x - 9, top + 30), (x + 9, top + 30), (x + 12, 84))
        pen.box(CREAM, x - 8, top + 10, 16, 20)
        for finger in range(4):
            pen.box(CREAM, x - 8 + finger * 4.3, top - (finger in (1, 2)) * 4, 3.2, 14)
        pen.poly(CREAM, (x + 8, top + 24), (x + 15, top + 10), (x + 12, top + 8), (x + 7, top + 16))
    pen.poly(CREAM, (-66, 40), (66, 40), (60, 84), (-60, 84))
    pen.poly(TAN, (-66, 40), (-54, 30), (54, 30), (66, 40))
    pen.box(INK, -28, 33, 56, 4)
    pen.poly(OCHRE, (-18, 4), (22, 8), (18, 35), (-20, 35))
    pen.box(RED, -34, 54, 68, 14)
