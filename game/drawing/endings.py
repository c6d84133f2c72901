"""Pictures that the debrief opens on, one for a family of endings: flat planes, few of them.

They are drawn on 640 × 264 units; what stands left of the diagonal is covered by the words.
"""

from collections.abc import Callable
from functools import lru_cache

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen
from game.drawing.shapes import Picture, Point
from game.drawing.theme import Colour, hexa

WIDTH, HEIGHT = 640, 264
_OVER = 2
_DIM, _SHADE, _NIGHT = hexa("#8a7a52"), hexa("#706340"), hexa("#2c2a26")
_SKIN, _DUN = hexa("#ead9b8"), hexa("#b7a578")
_COATS = (INK, _NIGHT, hexa("#3b2a1e"), hexa("#27323d"))


def _bust(pen: Pen, spot: Point, size: float, coat: Colour, head: Colour = _NIGHT) -> None:
    """Somebody seen from behind or in the dark: a head over shoulders that stand on a spot."""
    x, foot = spot
    pen.disc(head, x, foot - size * 1.06, size * 0.25)
    pen.poly(
        coat,
        (x - size * 0.52, foot),
        (x - size * 0.46, foot - size * 0.55),
        (x - size * 0.2, foot - size * 0.8),
        (x + size * 0.2, foot - size * 0.8),
        (x + size * 0.46, foot - size * 0.55),
        (x + size * 0.52, foot),
    )


def _figure(pen: Pen, x: float, foot: float, size: float, coat: Colour) -> None:
    """Somebody who stands."""
    pen.disc(_SKIN, x, foot - size * 0.9, size * 0.1)
    pen.poly(
        coat,
        (x - size * 0.15, foot - size * 0.78),
        (x + size * 0.15, foot - size * 0.78),
        (x + size * 0.2, foot - size * 0.34),
        (x + size * 0.13, foot),
        (x - size * 0.13, foot),
        (x - size * 0.2, foot - size * 0.34),
    )


def _ground(pen: Pen, colour: Colour, *points: Point) -> None:
    pen.box(colour, 0, 0, WIDTH, HEIGHT)
    if points:
        pen.poly(DEEP if colour == RED else INK, *points)


def _card_index(pen: Pen) -> None:
    """A wall of drawers, a man on a ladder, people who wait below with papers."""
    _ground(pen, RED, (0, 264), (640, 60), (640, 264))
    pen.poly(INK, (52, 0), (640, 0), (640, 262), (52, 190))
    for column in range(10):
        left, right = 58 + column * 60, 112 + column * 60
        for row in range(5):
            lean = (left - 52) * 0.055
            top, deep = 4 + row * (40 + column * 0.9) - 6 + lean, 34 + column * 0.9
            number = column * 5 + row
            face = OCHRE if number in (16, 38, 27) else _DUN if number % 4 == 1 else TAN
            pen.poly(
                face, (left, top), (right, top + 3), (right, top + deep + 3), (left, top + deep)
            )
            pen.box(CREAM, left + 14, top + 7, 26, 8)
            pen.disc(INK, left + 27, top + deep - 8, 4)
    pen.line(CREAM, [(448, 262), (486, 20)], 6)
    pen.line(CREAM, [(482, 262), (514, 24)], 6)
    for step in range(7):
        pen.line(CREAM, [(454 + step * 4.6, 232 - step * 32), (486 + step * 4, 234 - step * 32)], 5)
    pen.poly(
        INK, (454, 120), (492, 118), (500, 176), (494, 228), (476, 228), (474, 186), (460, 228)
    )
    pen.poly(INK, (484, 122), (524, 104), (530, 112), (492, 142))
    pen.disc(_SKIN, 476, 100, 16)
    pen.poly(INK, (459, 98), (462, 84), (488, 82), (494, 96), (478, 90))
    for number, x in enumerate((88, 154, 222, 288, 352, 560, 622)):
        _bust(pen, (x, 270), 78, _COATS[number % 2], OCHRE if number == 2 else INK)
        pen.poly(CREAM, (x + 16, 240), (x + 46, 230), (x + 52, 252), (x + 22, 262))


def _hall(pen: Pen) -> None:
    """A rostrum under a cloth, and before it rows of raised cards."""
    _ground(pen, TAN)
    pen.poly(CREAM, (180, 0), (520, 0), (640, 120), (640, 264), (100, 264))
    pen.poly(RED, (0, 0), (640, 0), (640, 30), (420, 56), (170, 34), (0, 62))
    pen.poly(DEEP, (0, 62), (170, 34), (172, 44), (0, 84))
    pen.box(INK, 330, 96, 118, 66)
    pen.box(RED, 318, 154, 142, 16)
    pen.disc(_SKIN, 388, 62, 15)
    pen.poly(INK, (362, 98), (368, 82), (408, 82), (414, 98))
    pen.poly(INK, (406, 84), (442, 54), (448, 62), (414, 96))
    pen.poly(CREAM, (368, 96), (400, 90), (404, 104), (372, 108))
    for row, (foot, size, start) in enumerate(((206, 44, 96), (238, 58, 60), (276, 78, 88))):
        for number in range(14 - row * 3):
            x = start + number * (44 + row * 16)
            coat = _COATS[(number + row) % 4]
            if (number * 5 + row) % 7 != 3:
                pen.line(
                    coat,
                    [(x + size * 0.34, foot - size * 0.6), (x + size * 0.42, foot - size * 1.4)],
                    size * 0.15,
                )
                card = BLUE if (number + row * 2) % 9 == 4 else RED
                pen.poly(
                    card,
                    (x + size * 0.24, foot - size * 1.36),
                    (x + size * 0.58, foot - size * 1.42),
                    (x + size * 0.62, foot - size * 1.84),
                    (x + size * 0.28, foot - size * 1.78),
                )
            _bust(pen, (x, foot), size, coat, coat)


def _corridor(pen: Pen) -> None:
    """A corridor of doors; people wait on a bench, light falls from one door that is ajar."""
    _ground(pen, _SHADE)
    pen.poly(_DIM, (0, 0), (640, 0), (430, 84), (270, 84))
    pen.poly(_NIGHT, (0, 264), (640, 264), (430, 172), (270, 172))
    pen.box(INK, 270, 84, 160, 88)
    pen.box(_DIM, 322, 104, 56, 68)
    for near, far in ((20, 92), (122, 176), (200, 236)):
        top = [84 * x / 270 + 26 * (1 - x / 270) for x in (near, far)]
        foot = [264 - 92 * x / 270 for x in (near, far)]
        pen.poly(INK, (near, foot[0]), (near, top[0]), (far, top[1]), (far, foot[1]))
    for near, far, lit in ((620, 540, False), (512, 462, True)):
        back = [(640 - x) / 210 for x in (near, far)]
        top = [84 * each + 26 * (1 - each) for each in back]
        foot = [264 - 92 * each for each in back]
        pen.poly(
            OCHRE if lit else INK, (near, foot[0]), (near, top[0]), (far, top[1]), (far, foot[1])
        )
        if lit:
            pen.poly(OCHRE, (near, foot[0]), (far, foot[1]), (330, 216), (300, 250))
            pen.poly(
                INK,
                (near, foot[0]),
                (near, top[0]),
                (near - 22, top[0] + 14),
                (near - 22, foot[0] - 6),
            )
    pen.poly(INK, (128, 262), (128, 214), (330, 186), (330, 202))
    for number, (x, low, size) in enumerate(
        ((150, 252, 70), (210, 238, 62), (262, 226, 54), (306, 215, 46))
    ):
        _bust(pen, (x, low), size, _COATS[(number + 2) % 4], _SKIN if number == 1 else _NIGHT)
        pen.poly(CREAM, (x - 4, low - 12), (x + 16, low - 16), (x + 18, low - 2), (x - 2, low + 2))
    _figure(pen, 568, 262, 150, INK)
    pen.box(RED, 548, 110, 40, 5)


def _sickroom(pen: Pen) -> None:
    """A bed under a lamp, snow in the window, somebody who takes down what is said."""
    _ground(pen, _NIGHT)
    pen.box(BLUE, 300, 26, 118, 122)
    pen.box(CREAM, 354, 26, 8, 122)
    pen.box(CREAM, 300, 82, 118, 8)
    for x, y in ((318, 50), (338, 118), (384, 44), (400, 106), (330, 70), (376, 128), (406, 62)):
        pen.disc(CREAM, x, y, 3.4)
    pen.poly(RED, (0, 264), (0, 226), (640, 206), (640, 264))
    pen.poly(OCHRE, (470, 0), (560, 0), (640, 150), (640, 206), (380, 214))
    pen.poly(INK, (480, 0), (552, 0), (570, 34), (462, 34))
    pen.box(CREAM, 600, 112, 14, 122)
    pen.box(CREAM, 358, 146, 12, 96)
    pen.poly(CREAM, (366, 204), (372, 178), (606, 160), (606, 212))
    pen.poly(TAN, (520, 166), (602, 148), (606, 176), (530, 188))
    pen.disc(_SKIN, 560, 146, 20)
    pen.poly(INK, (556, 154), (572, 152), (570, 172), (560, 174))
    pen.poly(
        DEEP, (372, 206), (380, 186), (512, 170), (538, 190), (602, 186), (602, 214), (372, 226)
    )
    pen.poly(INK, (196, 264), (200, 196), (232, 152), (276, 152), (300, 204), (296, 264))
    pen.disc(_SKIN, 256, 124, 24)
    pen.poly(INK, (230, 124), (232, 100), (256, 92), (280, 104), (282, 116), (258, 108), (244, 138))
    pen.disc(INK, 232, 106, 12)
    pen.poly(INK, (282, 166), (330, 186), (326, 200), (276, 196))
    pen.poly(CREAM, (300, 188), (352, 178), (360, 212), (308, 222))
    for row in range(3):
        pen.line(BLUE, [(310, 196 + row * 8), (346 - row * 6, 189 + row * 8)], 3)


def _cells(pen: Pen) -> None:
    """A shop floor in the evening: a lamp, benches, somebody who speaks from a crate."""
    _ground(pen, BLUE)
    for x in range(-30, 660, 112):
        pen.poly(INK, (x, 78), (x + 84, 8), (x + 84, 78))
        pen.poly(TAN, (x + 88, 14), (x + 108, 14), (x + 108, 70), (x + 88, 70))
    pen.box(INK, 0, 76, 640, 12)
    pen.box(_NIGHT, 0, 88, 640, 112)
    pen.box(INK, 96, 88, 16, 150)
    pen.box(INK, 560, 88, 16, 150)
    pen.disc(_SHADE, 520, 150, 52)
    pen.disc(_NIGHT, 520, 150, 38)
    pen.line(_SHADE, [(520, 98), (300, 92)], 7)
    pen.poly(OCHRE, (356, 112), (396, 112), (520, 264), (210, 264))
    pen.poly(INK, (372, 76), (382, 76), (410, 106), (344, 106))
    pen.box(DEEP, 352, 204, 58, 36)
    pen.box(RED, 352, 204, 58, 8)
    _figure(pen, 380, 206, 92, INK)
    pen.poly(INK, (388, 136), (424, 112), (430, 120), (394, 152))
    for number, x in enumerate((96, 154, 214, 276, 470, 532, 594)):
        foot = 252 + (number % 2) * 8
        _bust(pen, (x, foot), 62, _COATS[number % 4], _SKIN if number in (2, 5) else INK)
    for number, x in enumerate((130, 196, 260, 330, 400, 470, 548, 616)):
        _bust(pen, (x, 290), 70, _COATS[(number + 1) % 4], RED if number == 3 else _NIGHT)


def _three(pen: Pen) -> None:
    """A long table under a lamp and three chairs; one of the three has turned his away."""
    _ground(pen, DEEP)
    pen.poly(RED, (0, 0), (640, 0), (640, 90), (0, 190))
    pen.poly(OCHRE, (310, 0), (440, 0), (600, 200), (130, 200))
    pen.poly(INK, (340, 0), (410, 0), (430, 26), (320, 26))
    for x, coat, head in ((210, INK, _SKIN), (352, BLUE, _SKIN)):
        pen.disc(head, x, 98, 27)
        pen.poly(
            coat,
            (x - 58, 204),
            (x - 50, 150),
            (x - 24, 126),
            (x + 24, 126),
            (x + 50, 150),
            (x + 58, 204),
        )
        pen.poly(CREAM, (x - 10, 127), (x + 10, 127), (x, 146))
    pen.poly(INK, (184, 92), (188, 70), (212, 64), (236, 74), (238, 92), (222, 82), (200, 84))
    pen.poly(_SHADE, (325, 96), (330, 72), (354, 66), (378, 76), (380, 98), (366, 82), (340, 84))
    pen.poly(INK, (206, 110), (216, 110), (226, 114), (196, 114))
    pen.poly(INK, (476, 220), (478, 96), (492, 88), (492, 220))
    pen.poly(_NIGHT, (486, 226), (492, 150), (520, 122), (566, 126), (592, 170), (594, 226))
    pen.disc(INK, 540, 96, 28)
    pen.box(INK, 520, 108, 40, 20)
    pen.poly(CREAM, (60, 202), (640, 202), (640, 226), (30, 226))
    pen.poly(TAN, (30, 226), (640, 226), (640, 264), (0, 264))
    for x in (170, 250, 330):
        pen.poly(RED, (x, 208), (x + 50, 206), (x + 44, 220), (x - 6, 222))
        pen.poly(INK, (x + 6, 211), (x + 36, 210), (x + 35, 213), (x + 5, 214))
    pen.poly(INK, (420, 218), (428, 190), (462, 190), (470, 218))
    pen.poly(INK, (412, 190), (418, 180), (472, 180), (478, 190))
    pen.disc(CREAM, 445, 206, 7)


def _train(pen: Pen) -> None:
    """A night train that leaves, and a man with a basket who is to be on it."""
    _ground(pen, INK)
    pen.poly(BLUE, (0, 0), (640, 0), (640, 60), (0, 130))
    for x, y in (
        (70, 30),
        (140, 66),
        (210, 22),
        (290, 50),
        (360, 18),
        (470, 36),
        (560, 16),
        (600, 52),
    ):
        pen.disc(CREAM, x, y, 3)
    pen.poly(RED, (120, 200), (120, 92), (640, 34), (640, 232))
    pen.poly(DEEP, (120, 92), (640, 34), (640, 22), (120, 84))
    pen.poly(INK, (120, 200), (640, 232), (640, 244), (120, 208))
    for number in range(6):
        left = 148 + number * 84
        right = left + 52
        top = [92 - (x - 120) * 0.112 + 18 for x in (left, right)]
        foot = [150 + (x - 120) * 0.012 for x in (left, right)]
        lit = OCHRE if number != 2 else _NIGHT
        pen.poly(lit, (left, foot[0]), (left, top[0]), (right, top[1]), (right, foot[1]))
        if number in (1, 4):
            _bust(pen, (left + 27, foot[0]), 42, INK, INK)
    pen.poly(CREAM, (0, 208), (120, 206), (640, 246), (640, 264), (0, 264))
    pen.poly(TAN, (0, 244), (640, 262), (640, 264), (0, 264))
    for x in (160, 280, 420, 570):
        pen.disc(_NIGHT, x, 214 + (x - 120) * 0.06, 17)
        pen.disc(TAN, x, 214 + (x - 120) * 0.06, 6)
    _figure(pen, 250, 262, 156, _NIGHT)
    pen.poly(INK, (228, 124), (234, 108), (266, 108), (274, 122))
    pen.poly(OCHRE, (276, 214), (330, 210), (326, 256), (282, 258))
    pen.line(TAN, [(284, 214), (292, 192), (316, 192), (322, 211)], 5)
    pen.poly(CREAM, (226, 178), (246, 172), (252, 196), (232, 202))
    pen.disc(CREAM, 66, 56, 26)
    pen.disc(BLUE, 56, 50, 22)


def _bare(pen: Pen) -> None:
    _ground(pen, RED, (0, 264), (640, 0), (640, 264))


PICTURES: dict[str, Callable[[Pen], None]] = {
    "card-index": _card_index,
    "cells": _cells,
    "corridor": _corridor,
    "hall": _hall,
    "sickroom": _sickroom,
    "three": _three,
    "train": _train,
}


@lru_cache(maxsize=16)
def ending_picture(name: str) -> Picture:
    """The picture of a family of endings; an unknown name gives the bare ground."""
    pen = Pen(WIDTH)
    PICTURES.get(name, _bare)(pen)
    return Picture(WIDTH, HEIGHT, tuple(pen.shapes), over=_OVER, ground=INK)
