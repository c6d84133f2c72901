"""Away from Moscow: rest homes, towns of the south and the east, snow."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen


def veranda(pen: Pen) -> None:
    """The veranda of a sanatorium: columns, deck chairs, a low sun."""
    pen.ground()
    pen.at(0.72)
    pen.disc(OCHRE, 0, 44, 26)
    pen.dx = 0
    pen.box(CREAM, 0, 0, pen.width, 10)
    pen.floor(76)
    for number in range(int(pen.width / 130) + 1):
        x = 24.0 + number * 130
        pen.box(CREAM, x, 10, 12, 66)
        pen.box(TAN, x + 8, 10, 4, 66)
        if number * 130 < pen.width * 0.7:
            pen.line(TAN, [(x + 34, 74), (x + 76, 34)], 5)
            pen.line(TAN, [(x + 50, 74), (x + 30, 54), (x + 92, 60)], 4)
            pen.line(RED if number == 1 else BLUE, [(x + 72, 38), (x + 52, 58), (x + 36, 54)], 8)


def rest_house(pen: Pen) -> None:
    """A white house with columns among lime trees."""
    pen.wedge(0.78)
    pen.floor(74, DEEP)
    pen.at(0.46)
    pen.box(CREAM, -130, 28, 260, 46)
    pen.poly(TAN, (-136, 28), (136, 28), (120, 16), (-120, 16))
    pen.poly(CREAM, (-54, 18), (54, 18), (0, -4))
    pen.box(TAN, -44, 22, 88, 52)
    for x in (-44, -18, 8, 34):
        pen.box(CREAM, x, 18, 10, 56)
    for x in (-114, -84, 64, 94):
        pen.box(OCHRE, x, 38, 16, 22)
    pen.box(RED, -28, 56, 12, 18)
    for x, r in ((-190, 26), (-158, 18), (176, 24)):
        pen.disc(BLUE, x, 40, r)
        pen.box(CREAM, x - 3, 52, 6, 24)


def south(pen: Pen) -> None:
    """The southern coast: cypresses, a white wall, the sea."""
    pen.at(0.22)
    pen.disc(RED, 0, 34, 28)
    pen.dx = 0
    pen.box(BLUE, 0, 50, pen.width, 34)
    for x in range(0, int(pen.width), 60):
        pen.line(CREAM, [(x, 60 + x % 13), (x + 22, 60 + x % 13)], 1.4)
    pen.at(0.56)
    pen.poly(TAN, (-90, 84), (-30, 46), (60, 34), (400, 30), (400, 84))
    pen.box(CREAM, 16, 30, 110, 34)
    pen.poly(OCHRE, (8, 30), (134, 30), (116, 18), (26, 18))
    for x in (30, 60, 90):
        pen.box(INK, x, 40, 14, 14)
    for x, top in ((-24, 8), (-4, 20), (146, 4), (168, 16)):
        pen.poly(INK, (x - 9, 66), (x, top), (x + 9, 66))
        pen.poly(BLUE, (x - 9, 66), (x, top), (x, 66))


def tiflis(pen: Pen) -> None:
    """Balconies over a river and a stone bridge, hills behind."""
    pen.dx = 0
    w = pen.width
    pen.poly(BLUE, (0, 60), (w * 0.2, 14), (w * 0.46, 50), (w * 0.72, 6), (w, 44), (w, 84), (0, 84))
    pen.at(0.3)
    for x, top, wide, colour in ((-130, 26, 66, CREAM), (-60, 14, 58, TAN), (2, 30, 62, CREAM)):
        pen.box(colour, x, top, wide, 70 - top)
        pen.box(OCHRE, x - 4, top + 20, wide + 8, 5)
        for number in range(4):
            pen.box(OCHRE, x + number * (wide / 3.2), top + 8, 3, 14)
        pen.box(INK, x + 8, top + 32, 12, 14)
        pen.box(INK, x + wide - 22, top + 32, 12, 14)
    pen.box(RED, -64, 10, 66, 5)
    pen.at(0.68)
    pen.box(TAN, -120, 40, 260, 12)
    for x in (-110, -30, 50):
        pen.poly(
            TAN,
            (x - 10, 52),
            (x + 90, 52),
            (x + 90, 84),
            (x + 74, 84),
            (x + 66, 64),
            (x + 40, 56),
            (x + 14, 64),
            (x + 6, 84),
            (x - 10, 84),
        )
    pen.box(CREAM, -120, 36, 260, 5)
    pen.dx = 0
    pen.box(INK, 0, 76, w, 2)


def minaret(pen: Pen) -> None:
    """A mosque and its minaret over the roofs of a Tatar town."""
    pen.ground(flip=True)
    pen.at(0.42)
    pen.box(CREAM, -60, 44, 124, 40)
    pen.poly(TAN, (-44, 44), (48, 44), (30, 24), (2, 12), (-26, 24))
    pen.box(CREAM, 84, 22, 22, 62)
    pen.poly(OCHRE, (80, 22), (110, 22), (95, -6))
    pen.box(OCHRE, 78, 34, 34, 5)
    pen.ring(OCHRE, 2, 6, 6, 2.5)
    pen.poly(INK, (-12, 84), (-12, 62), (2, 52), (16, 62), (16, 84))
    pen.box(INK, -44, 56, 14, 14)
    pen.box(INK, 34, 56, 14, 14)
    for x in (-170, -112, 132, 186):
        pen.poly(RED if x == 132 else BLUE, (x - 6, 62), (x + 24, 44), (x + 54, 62))
        pen.box(TAN, x, 62, 48, 22)


def river(pen: Pen) -> None:
    """Works chimneys on one bank of a river, a walled town on the other."""
    pen.wedge(0.82)
    pen.dx = 0
    w = pen.width
    pen.poly(BLUE, (w * 0.3, 52), (w * 0.56, 52), (w * 0.8, 84), (w * 0.1, 84))
    pen.at(0.14)
    pen.poly(
        CREAM, (-70, 60), (-70, 38), (-40, 26), (-40, 38), (-10, 26), (-10, 38), (20, 26), (20, 60)
    )
    for x, top in ((30, 4), (48, 14)):
        pen.box(CREAM, x, top, 10, 56)
        pen.disc(TAN, x + 14, top, 7)
    pen.at(0.66)
    pen.poly(DEEP, (-60, 60), (-30, 36), (150, 36), (150, 60))
    for x in (-30, 24, 78, 132):
        pen.box(TAN, x, 22, 20, 20)
        pen.poly(RED, (x - 3, 22), (x + 23, 22), (x + 10, 6))
    pen.at(0.42)
    pen.poly(CREAM, (-46, 62), (60, 62), (48, 72), (-36, 72))
    pen.box(CREAM, -24, 52, 56, 10)
    pen.box(RED, 2, 38, 9, 14)


def street(pen: Pen) -> None:
    """A provincial street: a two-storey committee house, fences, mud."""
    pen.ground(flip=True)
    pen.floor(70, TAN)
    pen.dx = 0
    for number in range(5):
        x = pen.width * (0.05 + number * 0.2)
        pen.poly(OCHRE, (x, 78), (x + 70, 74), (x + 90, 80), (x + 20, 84))
    pen.at(0.44)
    pen.box(CREAM, -64, 40, 128, 32)
    pen.box(TAN, -64, 16, 128, 24)
    pen.poly(OCHRE, (-72, 16), (72, 16), (48, 0), (-48, 0))
    for x in (-50, -12, 26):
        pen.box(INK, x, 22, 16, 14)
        pen.box(INK, x, 48, 16, 16)
    pen.line(CREAM, [(76, 20), (76, -2)], 2.5)
    pen.poly(RED, (76, 0), (110, 5), (76, 13))
    pen.box(RED, 62, 20, 15, 4)
    for number in range(9):
        pen.box(CREAM, -220 + number * 16, 50, 9, 22)
        pen.box(CREAM, 100 + number * 16, 52, 9, 20)


def snow_road(pen: Pen) -> None:
    """A sleigh road across the snow to a house with lit windows."""
    pen.strip(RED, 0.72, 0.84, 40)
    pen.dx = 0
    w = pen.width
    pen.poly(CREAM, (0, 84), (0, 56), (w * 0.3, 48), (w * 0.62, 54), (w, 46), (w, 84))
    pen.poly(TAN, (w * 0.08, 84), (w * 0.24, 84), (w * 0.46, 58), (w * 0.425, 56))
    pen.at(0.46)
    pen.box(TAN, -44, 24, 96, 32)
    pen.poly(CREAM, (-54, 26), (62, 26), (40, 8), (-32, 8))
    for x in (-30, -4, 22):
        pen.box(OCHRE, x, 34, 14, 14)
    for share, top in ((0.2, 18), (0.25, 28), (0.66, 12), (0.71, 24), (0.92, 20)):
        pen.at(share)
        pen.poly(BLUE, (-18, 58), (0, top), (18, 58))
        pen.poly(CREAM, (-6, top + 16), (0, top), (7, top + 18))


def taiga(pen: Pen) -> None:
    """Rails going east through firs."""
    pen.wedge(0.14)
    pen.dx = 0
    w = pen.width
    for number in range(int(w / 30) + 1):
        x = number * 30.0
        top = 14 + number * 11 % 19
        pen.poly(BLUE if number % 2 else DEEP, (x - 17, 62), (x, top), (x + 17, 62))
    pen.floor(60)
    pen.at(0.5)
    pen.poly(INK, (-8, 60), (-4, 60), (-90, 84), (-106, 84))
    pen.poly(INK, (4, 60), (8, 60), (106, 84), (90, 84))
    for number in range(5):
        y = 62 + number * 5
        half = 14 + number * 22
        pen.box(OCHRE, -half, y, 2 * half, 2.5)
    pen.line(INK, [(150, 64), (150, 26)], 4)
    pen.line(RED, [(150, 28), (178, 20)], 6)
    pen.disc(OCHRE, 150, 36, 5)
