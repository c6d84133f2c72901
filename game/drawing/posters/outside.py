"""Posters of what is outside: prices like scissors, two halves of a party, a crowd at the works."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, Pen
from game.drawing.theme import Colour

_DUSK = (50, 75, 88)


def scissors(pen: Pen) -> None:
    """Mountains under a high sun, and scissors open across them."""
    pen.disc(CREAM, 128, 128, 46)
    pen.poly(BLUE, (0, 218), (62, 130), (108, 204), (150, 160), (193, 214), (193, 280), (0, 280))
    pen.poly(_DUSK, (62, 130), (46, 190), (74, 182), (102, 206), (108, 204))
    pen.poly(INK, (0, 262), (193, 228), (193, 280), (0, 280))
    pen.poly(RED, (26, 246), (60, 266), (176, 156), (166, 150))
    pen.poly(CREAM, (38, 236), (184, 240), (180, 252), (44, 252))
    pen.ring(CREAM, 26, 226, 17, 8)
    pen.ring(RED, 28, 264, 17, 8)
    pen.disc(INK, 64, 246, 5)


def wedge(pen: Pen) -> None:
    """A red wedge of people into a blue disc of others."""
    pen.poly((217, 201, 163), (193, 60), (193, 280), (58, 280))
    pen.disc(BLUE, 122, 184, 68)
    pen.poly(RED, (0, 103), (128, 184), (0, 228))
    pen.poly(DEEP, (0, 216), (128, 184), (0, 228))
    for x, y in (
        (17, 156),
        (36, 164),
        (18, 180),
        (38, 184),
        (58, 174),
        (82, 180),
        (18, 206),
        (40, 204),
    ):
        _person(pen, CREAM, x, y)
    for x, y in ((142, 152), (162, 160), (146, 176), (168, 180), (150, 200), (170, 200)):
        _person(pen, CREAM, x, y)
    for x, y in ((136, 222), (158, 224)):
        _person(pen, CREAM, x, y)
    pen.box(INK, 150, 250, 34, 6)
    pen.box(INK, 136, 262, 42, 8)


def letter(pen: Pen) -> None:
    """Chimneys, a crowd below them, and a sealed letter on top of all."""
    pen.poly(DEEP, (0, 178), (193, 104), (193, 280), (0, 280))
    pen.poly(INK, (76, 178), (76, 140), (98, 126), (98, 138), (120, 122), (193, 130), (193, 148))
    for x, top in ((112, 60), (138, 36), (166, 52)):
        pen.box(INK, x, top, 16, 90)
    for row in range(7):
        for place in range(9):
            x, y = place * 24 - 6 + (row % 2) * 12, 166 + row * 19
            if y > 196 - x * 0.4:
                ink = OCHRE if (row * 3 + place * 5) % 7 == 0 else (CREAM, INK)[(row + place) % 2]
                _person(pen, ink, x, y)
    pen.poly(CREAM, (58, 214), (150, 190), (166, 248), (74, 274))
    pen.line(INK, ((58, 214), (116, 240), (150, 190)), 3)
    pen.line(INK, ((58, 214), (150, 190), (166, 248), (74, 274), (58, 214)), 2)
    pen.disc(RED, 115, 236, 13)
    pen.ring(INK, 115, 236, 13, 2)


def _person(pen: Pen, ink: Colour, x: float, y: float) -> None:
    """Somebody in a crowd: a head and shoulders."""
    pen.disc(ink, x, y, 5)
    pen.poly(ink, (x - 8, y + 13), (x - 5, y + 7), (x + 5, y + 7), (x + 8, y + 13))
