"""The country: mountains, fields, bread, the map."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen


def mountains(pen: Pen) -> None:
    """The Caucasus under a red sun."""
    pen.ground()
    pen.at(0.62)
    pen.disc(RED, 0, 36, 30)
    pen.dx = 0
    w = pen.width
    pen.poly(BLUE, (0, 84), (w * 0.18, 30), (w * 0.30, 84))
    pen.poly(BLUE, (w * 0.55, 84), (w * 0.80, 22), (w, 84))
    pen.poly(CREAM, (w * 0.14, 84), (w * 0.38, 8), (w * 0.62, 84))
    pen.poly(TAN, (w * 0.38, 8), (w * 0.62, 84), (w * 0.42, 84), (w * 0.44, 50))
    pen.poly(CREAM, (w * 0.50, 84), (w * 0.66, 36), (w * 0.84, 84))
    pen.poly(TAN, (w * 0.66, 36), (w * 0.84, 84), (w * 0.70, 84))
    pen.poly(INK, (0, 84), (0, 78), (w, 70), (w, 84))


def field(pen: Pen) -> None:
    """Furrows running to a low sun, and a plough."""
    pen.at(0.72)
    pen.disc(OCHRE, 0, 40, 28)
    pen.dx = 0
    w = pen.width
    pen.box(DEEP, 0, 42, w, 42)
    for number in range(-6, 15):
        foot, width = w * 0.5 + (number - 4) * w * 0.16, w * 0.06
        top = w * 0.6 + (number - 4) * w * 0.03
        pen.poly(RED, (foot, 84), (foot + width, 84), (top + 5, 42), (top, 42))
    pen.at(0.24)
    pen.line(CREAM, [(-60, 20), (-20, 52), (50, 58), (110, 50)], 5)
    pen.poly(CREAM, (-14, 50), (24, 54), (4, 76))
    pen.disc(CREAM, 66, 64, 12)
    pen.disc(DEEP, 66, 64, 7)


def bread(pen: Pen) -> None:
    """A loaf, ears of rye and a ration."""
    pen.ground()
    pen.at(0.40)
    pen.disc(OCHRE, -50, 50, 26)
    pen.disc(OCHRE, 50, 50, 26)
    pen.box(OCHRE, -50, 24, 100, 52)
    pen.box(INK, -80, 70, 160, 14)
    for x in (-40, -8, 24):
        pen.poly(CREAM, (x, 30), (x + 8, 30), (x + 24, 56), (x + 16, 56))
    pen.poly(CREAM, (-96, 70), (96, 70), (104, 77), (-104, 77))
    for base in (0.10, 0.16):
        pen.at(base)
        pen.line(CREAM, [(0, 84), (6, 20)], 2)
        for step in range(6):
            y = 22 + step * 8
            pen.poly(CREAM, (5, y), (-8, y - 10), (-2, y + 2))
            pen.poly(CREAM, (5, y), (18, y - 8), (12, y + 3))
    pen.wires(0.70, length=160)


def map_pins(pen: Pen) -> None:
    """A wall map with pins and threads."""
    pen.ground(flip=True)
    pen.at(0.26)
    pen.poly(
        CREAM, (0, 6), (110, 12), (220, 4), (330, 12), (330, 80), (220, 72), (110, 80), (0, 74)
    )
    pen.poly(TAN, (110, 12), (220, 4), (220, 72), (110, 80))
    pen.line(BLUE, [(20, 12), (50, 30), (44, 52), (80, 76)], 2)
    pen.line(BLUE, [(240, 8), (262, 34), (300, 44), (320, 70)], 2)
    spots = [(62, 34), (128, 24), (170, 50), (232, 30), (286, 56)]
    for x, y in spots[1:]:
        pen.line(INK, [spots[0], (x, y)], 1.2)
    for number, (x, y) in enumerate(spots):
        pen.poly(INK if number else RED, (x - 6, y - 10), (x + 6, y - 10), (x, y + 3))
        pen.disc(INK if number else RED, x, y - 12, 7)
        pen.disc(CREAM, x, y - 12, 2.5)
