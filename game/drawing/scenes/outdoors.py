"""Out of doors: a line in the hills, a house in the snow, a square in the frost."""

from game.drawing.motifs.pen import Pen
from game.drawing.scenes.palette import (
    BLUE,
    DRAB,
    DUSK,
    FAR,
    HILL,
    INK,
    OCHRE,
    RED,
    SNOW,
    SOOT,
    TAN,
)
from game.drawing.shapes import Point


def train(pen: Pen) -> None:
    """A saloon carriage and an engine before hills, and the wire that runs on over them."""
    w = pen.width
    pen.dx = 0
    pen.poly(
        HILL,
        (0, 336),
        (w * 0.13, 356),
        (w * 0.5, 300),
        (w * 0.63, 362),
        (w * 0.76, 316),
        (w, 384),
        (w, 440),
        (0, 440),
    )
    pen.box(SNOW, 0, 440, w, 60)
    pen.box(INK, 0, 436, w, 5)
    _wires(pen)
    _carriage(pen)
    _engine(pen)


def _wires(pen: Pen) -> None:
    w = pen.width
    poles = ((0.566, 332, 3), (0.61, 300, 4), (0.672, 254, 5), (0.763, 184, 7), (0.908, 74, 10))
    tops: list[Point] = []
    for share, top, thick in poles:
        x = w * share
        arm = (436 - top) * 0.21 / 2
        pen.box(INK, x - thick / 2, top, thick, 436 - top)
        pen.box(INK, x - arm, top + thick * 2, 2 * arm, thick)
        tops.append((arm, top + thick * 2))
    for side in (-1, 1):
        run = [(w * share + side * tops[n][0], tops[n][1]) for n, (share, _, _) in enumerate(poles)]
        pen.line(INK, [(w * 0.48, 396), *run, (w, 36 if side < 0 else 74)], 2)


def _carriage(pen: Pen) -> None:
    pen.at(0.03)
    pen.poly(SNOW, (6, 352), (298, 352), (304, 362), (0, 362))
    pen.poly(INK, (0, 358), (304, 358), (310, 368), (-6, 368))
    pen.box(INK, 8, 366, 292, 54)
    pen.box(INK, -4, 416, 316, 8)
    pen.box(INK, 300, 414, 14, 5)
    for number in range(8):
        pen.box(OCHRE if number == 3 else SOOT, 24 + 34 * number, 376, 22, 22)
    pen.box(RED, -2, 402, 9, 10)
    for x in (40, 70, 232, 262):
        pen.disc(INK, x, 427, 11)


def _engine(pen: Pen) -> None:
    pen.at(0.34)
    pen.box(SNOW, -2, 335, 60, 5)
    pen.box(INK, -2, 340, 60, 9)
    pen.box(INK, 4, 346, 46, 66)
    pen.box(TAN, 14, 356, 18, 16)
    pen.box(INK, 46, 368, 98, 40)
    pen.disc(INK, 146, 388, 20)
    pen.box(INK, 70, 358, 18, 12)
    pen.poly(INK, (126, 342), (148, 342), (143, 372), (131, 372))
    pen.box(INK, -10, 406, 168, 10)
    pen.box(INK, -18, 412, 16, 5)
    pen.poly(INK, (148, 416), (158, 416), (170, 436), (148, 436))
    for x in (22, 58, 94):
        pen.disc(INK, x, 422, 14)
        pen.disc(TAN, x, 422, 4)
    pen.disc(INK, 132, 426, 10)
    pen.box(TAN, 20, 426, 78, 3)


def gorki(pen: Pen) -> None:
    """A manor house with columns behind birches, one window lit, a sledge track to the door."""
    w = pen.width
    pen.dx = 0
    pen.poly(
        FAR, (0, 300), (w * 0.2, 268), (w * 0.45, 292), (w * 0.8, 254), (w, 286), (w, 372), (0, 372)
    )
    pen.poly(SNOW, (0, 366), (w * 0.4, 352), (w, 372), (w, 500), (0, 500))
    pen.poly(HILL, (w * 0.57, 372), (w * 0.60, 372), (w * 0.40, 500), (w * 0.24, 500))
    _manor(pen)
    _birches(pen)


def _manor(pen: Pen) -> None:
    pen.at(0.585)
    pen.box(TAN, -240, 236, 480, 138)
    pen.poly(SNOW, (-252, 226), (252, 226), (244, 240), (-244, 240))
    for x in (-216, -170, -124, 102, 148, 194):
        pen.box(SOOT, x, 262, 22, 34)
        pen.box(SOOT, x, 318, 22, 40)
    pen.box(OCHRE, 148, 262, 22, 34)
    pen.box(SNOW, -92, 206, 184, 168)
    pen.poly(INK, (-104, 206), (104, 206), (0, 160))
    pen.poly(SNOW, (-104, 200), (104, 200), (0, 152))
    pen.poly(TAN, (-76, 198), (76, 198), (0, 166))
    pen.box(DUSK, -84, 214, 168, 160)
    for number in range(6):
        pen.box(SNOW, -88 + 33 * number, 212, 14, 162)
    pen.box(SOOT, -14, 306, 28, 68)
    pen.poly(SNOW, (-110, 372), (110, 372), (126, 386), (-126, 386))
    for x in (-200, 180):
        pen.box(INK, x, 196, 18, 34)
        pen.box(SNOW, x - 3, 190, 24, 8)


def _birches(pen: Pen) -> None:
    for share, top, thick in (
        (0.06, 0, 16),
        (0.13, 60, 11),
        (0.205, 0, 20),
        (0.27, 110, 9),
        (0.93, 0, 18),
        (0.87, 90, 10),
    ):
        pen.at(share)
        pen.box(SNOW, -thick / 2, top, thick, 412 - top)
        pen.box(TAN, thick / 2 - 3, top, 3, 412 - top)
        for number in range(top // 40, 10):
            side = -1 if number % 2 else 0
            pen.box(INK, side * thick / 2, 20 + number * 40, thick * 0.5, 5)
        for number, reach in enumerate((70, 54, 62, 46)):
            y = top + 46 + number * 44
            way = 1 if number % 2 else -1
            pen.line(
                INK, [(way * thick / 2, y), (way * reach, y - 40), (way * (reach + 16), y - 70)], 2
            )
        pen.poly(HILL, (-thick, 412), (thick, 412), (thick * 4, 424), (-thick * 2, 424))


def bonfires(pen: Pen) -> None:
    """A wall, a wooden cube, fires between dark columns of people, smoke that stands."""
    w = pen.width
    pen.dx = 0
    pen.box(FAR, 0, 0, w, 330)
    pen.poly(HILL, (0, 0), (w * 0.62, 0), (w * 0.30, 330), (0, 330))
    _wall(pen)
    pen.box(SNOW, 0, 322, w, 178)
    _vault(pen)
    for share in (0.10, 0.80, 0.92):
        _smoke(pen, share)
    _columns(pen)
    for share, size in ((0.20, 1.0), (0.335, 0.8), (0.70, 0.9), (0.86, 1.1)):
        _fire(pen, share, size)


def _wall(pen: Pen) -> None:
    w = pen.width
    pen.dx = 0
    for x in range(0, int(w) + 36, 36):
        pen.poly(
            DRAB, (x, 260), (x, 222), (x + 6, 230), (x + 12, 230), (x + 18, 222), (x + 18, 260)
        )
    pen.box(DRAB, 0, 256, w, 74)
    pen.at(0.74)
    pen.box(DRAB, -46, 130, 92, 200)
    pen.box(DRAB, -32, 78, 64, 54)
    pen.poly(DRAB, (-34, 80), (34, 80), (0, -40))
    pen.disc(FAR, 0, 104, 17)
    pen.line(INK, [(0, 104), (0, 92)], 2)
    pen.line(INK, [(0, 104), (9, 108)], 2)
    pen.at(0.16)
    pen.poly(DRAB, (-40, 256), (-40, 180), (40, 180), (40, 256))
    pen.poly(DRAB, (-44, 182), (44, 182), (0, 92))


def _vault(pen: Pen) -> None:
    pen.at(0.50)
    pen.box(INK, -104, 258, 208, 80)
    pen.box(SOOT, -84, 224, 168, 36)
    pen.box(INK, -58, 200, 116, 26)
    pen.box(SNOW, -108, 254, 216, 5)
    pen.box(SNOW, -86, 221, 172, 4)
    pen.box(TAN, -16, 284, 32, 54)
    for x in (-70, 44):
        pen.box(SOOT, x, 276, 26, 5)
        pen.box(SOOT, x, 292, 26, 5)
    # the red lies on six shoulders before the door
    pen.box(INK, -74, 360, 148, 8)
    pen.poly(RED, (-62, 338), (62, 338), (66, 362), (-66, 362))


def _smoke(pen: Pen, share: float) -> None:
    pen.at(share)
    pen.poly(
        HILL,
        (-10, 380),
        (-34, 250),
        (-20, 150),
        (-46, 60),
        (-30, 0),
        (34, 0),
        (18, 70),
        (40, 160),
        (14, 260),
        (10, 380),
    )


def _columns(pen: Pen) -> None:
    """People in files: shoulders and heads, larger towards the foot of the picture."""
    w = pen.width
    pen.dx = 0
    for row, (y, size) in enumerate(((372, 9), (398, 12), (430, 15), (470, 19))):
        step = size * 2.5
        gap = w * 0.5
        count = int(w / step) + 2
        for number in range(count):
            x = number * step + (row % 2) * step / 2
            if abs(x - gap) < 100 + row * 34:
                continue
            pen.disc(DUSK, x, y, size * 0.62)
            pen.poly(
                SOOT,
                (x - size, y + size * 2.2),
                (x - size * 0.9, y + size * 0.7),
                (x + size * 0.9, y + size * 0.7),
                (x + size, y + size * 2.2),
            )
        for x in (0.0, w * 0.5 + 100 + row * 34):
            pen.box(SOOT, x, y + size * 1.6, w * 0.5 - 100 - row * 34, 60)
    pen.box(BLUE, w * 0.055, 296, 5, 100)
    pen.poly(
        DUSK,
        (w * 0.055 + 5, 298),
        (w * 0.055 + 96, 302),
        (w * 0.055 + 88, 322),
        (w * 0.055 + 98, 342),
        (w * 0.055 + 5, 338),
    )


def _fire(pen: Pen, share: float, size: float) -> None:
    pen.at(share)
    base = 428.0
    pen.poly(
        OCHRE,
        (-22 * size, base),
        (-14 * size, base - 40 * size),
        (-4 * size, base - 22 * size),
        (2 * size, base - 60 * size),
        (12 * size, base - 26 * size),
        (18 * size, base - 42 * size),
        (24 * size, base),
    )
    pen.poly(SNOW, (-9 * size, base), (0, base - 26 * size), (9 * size, base))
    pen.line(INK, [(-30 * size, base + 6), (30 * size, base - 4)], 6)
    pen.line(INK, [(-30 * size, base - 4), (30 * size, base + 6)], 6)
