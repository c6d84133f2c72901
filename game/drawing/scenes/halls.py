"""Halls: tiers of a theatre in mourning, a congress from the rostrum, a table in lamplight."""

from game.drawing.motifs.pen import Pen
from game.drawing.scenes.palette import (
    DRAB,
    DUSK,
    HILL,
    INK,
    OCHRE,
    RED,
    SHADE,
    SNOW,
    SOOT,
    TAN,
)
from game.drawing.shapes import Point


def theatre(pen: Pen) -> None:
    """Tiers hung with black, a stage with a covered table, one man at the rostrum."""
    w = pen.width
    pen.dx = 0
    pen.box(DRAB, 0, 0, w, 500)
    for number in range(4):
        y = 20.0 + number * 84
        _tier(pen, 0, w * (0.30 - number * 0.035), y)
        _tier(pen, w, w * (0.70 + number * 0.035), y)
    pen.dx = 0
    pen.poly(DUSK, (w * 0.27, 0), (w * 0.73, 0), (w * 0.73, 372), (w * 0.27, 372))
    pen.poly(INK, (w * 0.27, 0), (w * 0.36, 0), (w * 0.30, 372), (w * 0.27, 372))
    pen.poly(INK, (w * 0.64, 0), (w * 0.73, 0), (w * 0.73, 372), (w * 0.70, 372))
    pen.poly(RED, (w * 0.38, 0), (w * 0.62, 0), (w * 0.62, 48), (w * 0.38, 48))
    pen.poly(TAN, (w * 0.24, 372), (w * 0.76, 372), (w * 0.80, 412), (w * 0.20, 412))
    _presidium(pen)
    _stalls(pen)


def _tier(pen: Pen, outer: float, inner: float, y: float) -> None:
    """A balcony that recedes to the stage, with heads over its black cloth."""
    pen.dx = 0
    steps = 9
    for number in range(steps):
        share = (number + 0.5) / steps
        x = outer + (inner - outer) * share
        size = 13 - 6 * share
        pen.disc(INK, x, y + 26 + 18 * share, size)
        pen.disc(INK, x, y + 44 + 14 * share, size * 1.3)
    pen.poly(TAN, (outer, y + 44), (inner, y + 56), (inner, y + 82), (outer, y + 88))
    pen.poly(INK, (outer, y + 50), (inner, y + 61), (inner, y + 72), (outer, y + 72))


def _presidium(pen: Pen) -> None:
    pen.at(0.5)
    for number in range(9):
        x = -150 + number * 30
        if number not in (6, 7):
            pen.disc(TAN, x, 288, 10)
            pen.poly(SOOT, (x - 15, 330), (x - 10, 298), (x + 10, 298), (x + 15, 330))
    pen.box(RED, -180, 322, 290, 50)
    pen.box(INK, -180, 322, 290, 9)
    pen.at(0.615)
    pen.disc(TAN, 0, 256, 14)
    pen.poly(SOOT, (-26, 340), (-16, 272), (16, 272), (26, 340))
    pen.poly(INK, (-34, 312), (34, 312), (28, 386), (-28, 386))
    pen.poly(OCHRE, (18, 300), (30, 292), (44, 312), (18, 312))


def _stalls(pen: Pen) -> None:
    w = pen.width
    pen.dx = 0
    for row, (y, size) in enumerate(((430, 14), (466, 19), (506, 25))):
        step = size * 2.3
        for number in range(int(w / step) + 2):
            x = number * step + (row % 2) * step / 2
            pen.disc(DUSK, x, y, size * 0.7)
            pen.box(SOOT, x - size * 1.2, y + size * 0.55, size * 2.4, 60)


def hall(pen: Pen) -> None:
    """The hall as a speaker sees it: the edge of the rostrum, benches, galleries, red cards."""
    w = pen.width
    pen.dx = 0
    pen.poly(HILL, (0, 0), (w, 0), (w, 150), (0, 150))
    for number in range(7):
        x = w * (number + 0.5) / 7
        pen.poly(TAN, (x - 26, 0), (x + 26, 0), (x + 22, 150), (x - 22, 150))
        pen.box(SNOW, x - w / 14 + 34, 12, w / 7 - 68, 72)
    pen.box(DRAB, 0, 108, w, 44)
    for number in range(int(w / 24) + 1):
        pen.disc(INK, number * 24.0, 104, 8)
    pen.box(SHADE, 0, 150, w, 350)
    for row in range(7):
        y, size = 182.0 + row * 38 + row * row * 1.5, 9.0 + row * 2.4
        step = size * 2.35
        for number in range(int(w / step) + 2):
            x = number * step + (row % 2) * step / 2
            pen.disc(TAN if (number * 5 + row * 3) % 11 else SNOW, x, y, size * 0.66)
            pen.poly(
                DUSK,
                (x - size, y + size * 3),
                (x - size * 0.8, y + size * 0.7),
                (x + size * 0.8, y + size * 0.7),
                (x + size, y + size * 3),
            )
            if (number * 7 + row * 5) % 17 == 0:
                pen.box(INK, x + size * 0.7, y - size * 2.1, size * 0.35, size * 2.6)
                pen.box(RED, x + size * 0.4, y - size * 3.1, size * 1.1, size * 1.4)
    pen.at(0.5)
    pen.poly(INK, (-210, 500), (-170, 396), (170, 396), (210, 500))
    pen.poly(TAN, (-170, 396), (170, 396), (150, 380), (-150, 380))
    pen.poly(SNOW, (-70, 392), (60, 388), (66, 382), (-64, 382))
    pen.box(SNOW, 104, 336, 26, 48)
    pen.box(OCHRE, 108, 352, 18, 32)


def reading(pen: Pen) -> None:
    """A long table in lamplight; one stands and reads, the others look at their hands."""
    w = pen.width
    pen.dx = 0
    pen.box(DUSK, 0, 0, w, 500)
    pen.poly(SOOT, (w * 0.18, 0), (w * 0.56, 0), (w * 0.80, 330), (w * 0.02, 330))
    pen.poly(DRAB, (w * 0.30, 0), (w * 0.46, 0), (w * 0.66, 330), (w * 0.14, 330))
    heads: list[Point] = [
        (0.08, 268),
        (0.17, 256),
        (0.26, 250),
        (0.35, 247),
        (0.56, 247),
        (0.65, 250),
        (0.74, 256),
    ]
    for share, y in heads:
        pen.at(share)
        pen.disc(INK, 0, y - 4, 24)
        pen.disc(TAN, 0, y + 4, 21)
        pen.poly(INK, (-50, 350), (-34, y + 24), (34, y + 24), (50, 350))
        pen.poly(TAN, (-16, 330), (16, 330), (22, 346), (-22, 346))
    pen.at(0.455)
    pen.disc(INK, 0, 160, 28)
    pen.disc(TAN, 0, 169, 25)
    pen.poly(INK, (-58, 350), (-40, 196), (40, 196), (58, 350))
    pen.poly(SNOW, (-34, 250), (30, 244), (34, 316), (-30, 322))
    for number in range(5):
        pen.line(SOOT, [(-24, 264 + number * 11), (22 - (number % 2) * 12, 261 + number * 11)], 3)
    pen.dx = 0
    pen.poly(TAN, (0, 350), (w, 350), (w, 500), (0, 500))
    pen.poly(DRAB, (0, 392), (w, 384), (w, 500), (0, 500))
    pen.box(INK, 0, 346, w, 6)
    pen.at(0.86)
    pen.poly(OCHRE, (-30, 206), (30, 206), (58, 268), (-58, 268))
    pen.box(INK, -4, 268, 8, 80)
    pen.box(INK, -30, 342, 60, 10)
    pen.at(0.93)
    pen.box(RED, 0, 326, 46, 22)
