"""Rooms: a sickbed, a telephone on the wall, a door with a chair before it, a table from above."""

from game.drawing.motifs.pen import Pen
from game.drawing.scenes.palette import (
    DRAB,
    DUSK,
    FAR,
    HILL,
    INK,
    OCHRE,
    PAPER,
    RED,
    SHADE,
    SNOW,
    SOOT,
    TAN,
)


def bedroom(pen: Pen) -> None:
    """An iron bed by a window, a lamp, an empty chair, a slate on the blanket."""
    w = pen.width
    pen.dx = 0
    pen.poly(HILL, (w * 0.42, 0), (w, 0), (w, 400), (w * 0.78, 400))
    pen.box(TAN, 0, 396, w, 104)
    pen.box(DRAB, 0, 390, w, 7)
    _window(pen)
    _bed(pen)
    pen.at(0.80)
    pen.box(DUSK, -8, 316, 120, 9)
    for x in (0, 92):
        pen.box(DUSK, x, 324, 9, 132)
    pen.box(INK, 44, 262, 6, 56)
    pen.box(INK, 26, 310, 44, 8)
    pen.poly(OCHRE, (20, 214), (76, 214), (100, 264), (-4, 264))
    pen.box(SNOW, 84, 296, 14, 22)
    pen.at(0.915)
    pen.box(INK, -8, 250, 8, 214)
    pen.box(INK, -8, 346, 84, 9)
    pen.box(INK, 68, 352, 8, 112)
    for y in (262, 288, 314):
        pen.box(INK, -8, y, 34, 5)


def _window(pen: Pen) -> None:
    pen.at(0.10)
    pen.box(SNOW, 0, 54, 190, 236)
    pen.poly(FAR, (0, 290), (0, 236), (70, 206), (130, 232), (190, 212), (190, 290))
    for x, y in ((30, 168), (62, 186), (150, 174)):
        pen.line(SOOT, [(x, 254), (x + 2, y)], 4)
        pen.disc(TAN, x + 2, y, 34)
        pen.disc(DRAB, x + 10, y + 8, 24)
    for x in (-6, 91, 184):
        pen.box(DUSK, x, 48, 10, 248)
    for y in (48, 140, 288):
        pen.box(DUSK, -6, y, 200, 9)
    pen.poly(TAN, (-40, 34), (10, 34), (-4, 330), (-40, 330))
    pen.poly(TAN, (180, 34), (230, 34), (230, 330), (196, 330))
    pen.box(DUSK, -50, 28, 290, 8)


def _bed(pen: Pen) -> None:
    pen.at(0.335)
    for x, top in ((0, 226), (430, 286)):
        pen.box(INK, x, top, 10, 240)
        pen.disc(INK, x + 5, top, 11)
    pen.box(INK, 0, 262, 10, 8)
    pen.box(INK, 0, 418, 440, 10)
    pen.box(SNOW, 10, 372, 420, 48)
    # the head lies turned to the wall
    pen.poly(SNOW, (12, 376), (24, 318), (118, 310), (140, 376))
    pen.poly(TAN, (92, 314), (118, 310), (140, 376), (104, 376))
    pen.disc(DUSK, 92, 322, 27)
    pen.poly(TAN, (80, 304), (112, 302), (118, 330), (92, 346), (78, 338))
    pen.poly(
        DRAB, (116, 376), (134, 330), (222, 306), (330, 336), (430, 344), (430, 412), (116, 412)
    )
    pen.poly(SHADE, (222, 306), (330, 336), (430, 344), (430, 412), (270, 412))
    # the right arm lies where it was put
    pen.poly(SNOW, (168, 340), (260, 352), (262, 368), (166, 360))
    pen.disc(TAN, 270, 360, 11)
    pen.poly(DUSK, (318, 322), (386, 330), (380, 366), (312, 358))
    pen.poly(SOOT, (324, 328), (379, 335), (375, 360), (319, 353))


def telephone(pen: Pen) -> None:
    """A wall telephone, its receiver hanging on the cord; a strip of light from a door."""
    w = pen.width
    pen.dx = 0
    pen.box(DRAB, 0, 0, w, 500)
    pen.poly(SHADE, (w * 0.34, 0), (w, 0), (w, 500), (w * 0.72, 500))
    pen.poly(OCHRE, (0, 0), (w * 0.06, 0), (w * 0.11, 500), (0, 500))
    pen.poly(INK, (w * 0.06, 0), (w * 0.078, 0), (w * 0.128, 500), (w * 0.11, 500))
    pen.at(0.50)
    for x in (-26, 58):
        pen.disc(TAN, x, 58, 26)
        pen.disc(DUSK, x, 58, 7)
    pen.box(DUSK, -104, 72, 240, 264)
    pen.box(INK, -92, 84, 216, 240)
    pen.box(SOOT, -92, 300, 216, 8)
    pen.poly(DUSK, (-10, 250), (42, 250), (70, 150), (-38, 150))
    pen.disc(TAN, 16, 150, 56)
    pen.disc(SOOT, 16, 150, 46)
    pen.disc(INK, 16, 150, 28)
    # the hook is up: nothing lies in it
    pen.poly(TAN, (-104, 150), (-150, 126), (-158, 138), (-104, 168))
    pen.poly(TAN, (-150, 126), (-176, 104), (-182, 114), (-158, 140))
    pen.box(TAN, 136, 176, 40, 10)
    pen.box(TAN, 168, 170, 12, 62)
    pen.disc(DUSK, 174, 236, 12)
    cord = [(-60, 336), (-74, 372), (-110, 392), (-150, 382), (-176, 400), (-168, 430)]
    pen.line(INK, cord, 5)
    pen.poly(INK, (-196, 422), (-142, 422), (-136, 448), (-202, 448))
    pen.box(INK, -180, 446, 22, 54)
    pen.at(0.80)
    pen.box(SNOW, 0, 120, 96, 130)
    for number in range(6):
        pen.box(SOOT, 12, 140 + number * 17, 72 - (number % 3) * 14, 4)
    pen.box(RED, 40, 110, 14, 14)


def dictation(pen: Pen) -> None:
    """A door ajar with a light behind it, a chair, a clock; five envelopes, one with its seal."""
    w = pen.width
    pen.dx = 0
    pen.poly(HILL, (0, 0), (w * 0.52, 0), (w * 0.30, 420), (0, 420))
    pen.box(DRAB, 0, 416, w, 84)
    pen.box(SHADE, 0, 410, w, 8)
    pen.at(0.47)
    pen.box(DUSK, -14, 34, 214, 382)
    pen.box(OCHRE, 0, 48, 80, 368)
    pen.poly(SNOW, (0, 236), (58, 244), (80, 300), (80, 330), (0, 322))
    pen.poly(DRAB, (0, 318), (80, 326), (80, 380), (0, 372))
    pen.poly(TAN, (78, 48), (186, 66), (186, 440), (78, 416))
    for y, high in ((96, 110), (240, 140)):
        pen.poly(DRAB, (96, y), (168, y + 10), (168, y + high + 10), (96, y + high - 6))
    pen.disc(INK, 94, 238, 7)
    pen.at(0.34)
    pen.box(INK, -8, 250, 9, 200)
    pen.box(INK, -8, 346, 106, 9)
    pen.box(INK, 89, 352, 9, 98)
    for y in (262, 290, 318):
        pen.box(INK, -8, y, 46, 5)
    pen.poly(SNOW, (14, 338), (78, 334), (84, 346), (10, 347))
    pen.line(RED, [(40, 336), (82, 322)], 4)
    pen.at(0.33)
    pen.disc(DUSK, 20, 116, 52)
    pen.disc(SNOW, 20, 116, 43)
    pen.line(INK, [(20, 116), (20, 84)], 5)
    pen.line(INK, [(20, 116), (42, 128)], 5)
    _envelopes(pen)


def _envelopes(pen: Pen) -> None:
    pen.at(0.73)
    pen.box(DUSK, -16, 356, 304, 12)
    for x in (0, 258):
        pen.box(DUSK, x, 366, 14, 112)
    pen.poly(INK, (10, 356), (18, 296), (118, 296), (126, 356))
    pen.box(SNOW, 30, 232, 76, 66)
    pen.box(INK, 14, 286, 108, 14)
    for number in range(4):
        pen.box(SOOT, 40, 244 + number * 12, 56 - (number % 2) * 16, 3)
    for number in range(5):
        y = 344 - number * 13
        pen.poly(SNOW if number % 2 else TAN, (150, y), (266, y), (272, y + 12), (144, y + 12))
    pen.poly(SNOW, (154, 240), (262, 240), (268, 292), (148, 292))
    pen.line(SOOT, [(154, 240), (208, 274), (262, 240)], 3)
    pen.disc(RED, 208, 272, 13)


def typescript(pen: Pen) -> None:
    """Two typescripts on a table from above, signatures in two columns, a hand's pen, a lamp."""
    w = pen.width
    pen.dx = 0
    pen.box(DRAB, 0, 0, w, 500)
    pen.poly(SHADE, (w * 0.55, 0), (w, 0), (w, 500), (w * 0.25, 500))
    pen.at(0.86)
    pen.disc(TAN, 0, 84, 200)
    pen.disc(OCHRE, 0, 84, 88)
    pen.disc(PAPER, 0, 84, 26)
    _page(pen, 0.20, -30, 17)
    _page(pen, 0.52, 34, 6)
    pen.at(0.75)
    pen.poly(INK, (-30, 410), (150, 330), (156, 344), (-24, 422))
    pen.poly(TAN, (-30, 410), (-24, 422), (-52, 428))
    pen.poly(RED, (120, 343), (150, 330), (156, 344), (126, 357))
    pen.at(0.05)
    pen.box(DUSK, 0, 300, 78, 96)
    pen.poly(INK, (8, 306), (70, 306), (64, 350), (14, 350))
    pen.box(SNOW, 14, 290, 50, 14)


def _page(pen: Pen, share: float, lean: float, names: int) -> None:
    """A typed sheet with rows of names in two columns at its foot."""
    pen.at(share)

    def at(x: float, y: float) -> tuple[float, float]:
        return (x + lean * y / 440, y + lean * 0.2 * (1 - x / 300))

    pen.poly(DUSK, at(14, 44), at(322, 44), at(322, 474), at(14, 474))
    pen.poly(SNOW, at(0, 32), at(308, 32), at(308, 462), at(0, 462))
    for number in range(9):
        y = 62 + number * 17
        pen.poly(
            SOOT,
            at(28, y),
            at(280 - (number % 4) * 18, y),
            at(280 - (number % 4) * 18, y + 5),
            at(28, y + 5),
        )
    for number in range(names):
        left = 34 if number % 2 == 0 else 172
        y = 236 + (number // 2) * 23
        wave = [
            at(left + step * 17, y + (8 if step % 2 else -2) + (number * 7 + step * 3) % 6)
            for step in range(6)
        ]
        pen.line(INK, wave, 3)
