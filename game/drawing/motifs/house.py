"""Buildings and rooms: the Kremlin, a desk, a hospital, a prison, the post."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen


def kremlin(pen: Pen) -> None:
    """Tower, wall with swallow-tail merlons, a cathedral."""
    pen.ground()
    pen.dx = 0
    for x in range(0, int(pen.width) + 24, 24):
        pen.poly(DEEP, (x, 84), (x, 46), (x + 4, 51), (x + 8, 51), (x + 12, 46), (x + 12, 84))
    pen.box(DEEP, 0, 58, pen.width, 26)
    pen.at(0.36)
    pen.box(CREAM, -26, 40, 52, 44)
    pen.box(CREAM, -18, 24, 36, 16)
    pen.poly(CREAM, (-14, 24), (14, 24), (0, -4))
    pen.disc(INK, 0, 33, 6)
    pen.poly(INK, (-9, 84), (-9, 64), (0, 54), (9, 64), (9, 84))
    pen.at(0.56)
    for x, top, r in ((-34, 36, 9), (0, 24, 13), (34, 36, 9)):
        pen.box(CREAM, x - r, top + 8, 2 * r, 60)
        pen.disc(OCHRE, x, top, r + 2)
        pen.poly(OCHRE, (x - 5, top - r), (x + 5, top - r), (x, top - r - 12))
    pen.box(CREAM, -48, 56, 96, 28)


def desk(pen: Pen) -> None:
    """Lamp, telephone, a heap of papers."""
    pen.ground(flip=True)
    pen.dx = 0
    pen.box(CREAM, 0, 72, pen.width, 12)
    pen.at(0.20)
    pen.poly(OCHRE, (0, 4), (60, 4), (84, 34), (-24, 34))
    pen.poly(TAN, (-24, 34), (84, 34), (130, 72), (-70, 72))
    pen.box(INK, 27, 34, 6, 34)
    pen.box(INK, 8, 66, 44, 6)
    pen.at(0.45)
    for number in range(5):
        x = (number * 7) % 11
        pen.box(CREAM if number % 2 else TAN, x, 62 - number * 9, 96, 8)
    pen.at(0.70)
    pen.poly(CREAM, (0, 72), (14, 40), (76, 40), (90, 72))
    pen.poly(
        CREAM,
        (-6, 40),
        (-6, 26),
        (8, 20),
        (82, 20),
        (96, 26),
        (96, 40),
        (76, 40),
        (72, 32),
        (18, 32),
        (14, 40),
    )
    pen.disc(INK, 45, 55, 13)
    pen.disc(CREAM, 45, 55, 5)


def hospital(pen: Pen) -> None:
    """A bed under a lamp, a chart of the fever, a cross."""
    pen.ground()
    pen.at(0.30)
    pen.box(CREAM, 0, 22, 6, 62)
    pen.box(CREAM, 178, 36, 6, 48)
    pen.box(CREAM, 0, 60, 184, 8)
    pen.poly(TAN, (10, 46), (52, 40), (60, 58), (10, 60))
    pen.poly(CREAM, (52, 44), (176, 48), (178, 60), (52, 60))
    pen.disc(OCHRE, 40, 38, 11)
    pen.at(0.12)
    pen.disc(CREAM, 0, 42, 28)
    pen.box(RED, -6, 24, 12, 36)
    pen.box(RED, -18, 36, 36, 12)
    pen.at(0.68)
    pen.box(CREAM, 0, 12, 170, 60)
    for row in range(5):
        pen.box(TAN, 6, 20 + row * 11, 158, 1.5)
    marks = [(8, 52), (30, 48), (52, 54), (74, 30), (92, 22), (112, 44), (136, 26), (160, 60)]
    pen.line(RED, marks, 3)


def prison_gate(pen: Pen) -> None:
    """Bars in an arch, a guard's lantern."""
    pen.ground(flip=True)
    pen.at(0.42)
    pen.box(TAN, -100, 0, 200, 84)
    for row in range(5):
        for col in range(6):
            x = -100 + col * 36 + (18 if row % 2 else 0)
            pen.box(CREAM, x + 1, row * 18 + 1, min(34, 99 - x), 15)
    pen.disc(INK, 0, 46, 46)
    pen.box(INK, -46, 46, 92, 38)
    for x in (-32, -16, 0, 16, 32):
        pen.box(CREAM, x - 2, 4, 4, 80)
    for y in (34, 62):
        pen.box(CREAM, -46, y, 92, 4)
    pen.box(RED, -9, 50, 18, 16)
    pen.disc(INK, 0, 58, 3)
    pen.at(0.74)
    pen.poly(OCHRE, (0, 26), (24, 26), (70, 84), (-46, 84))
    pen.poly(CREAM, (2, 12), (22, 12), (26, 30), (-2, 30))


def letter(pen: Pen) -> None:
    """An envelope with a seal, and the sheet half out of it."""
    pen.ground()
    pen.at(0.34)
    pen.poly(CREAM, (26, 0), (164, 0), (164, 60), (26, 60))
    for y, w in ((10, 110), (20, 118), (30, 84)):
        pen.box(BLUE, 38, y, w, 3)
    pen.poly(TAN, (0, 30), (95, 66), (190, 30), (190, 84), (0, 84))
    pen.poly(OCHRE, (0, 84), (80, 56), (110, 56), (190, 84))
    pen.disc(RED, 95, 62, 13)
    pen.disc(DEEP, 95, 62, 7)
    pen.wires(0.70, length=150)
    pen.at(0.12)
    pen.box(CREAM, -22, 16, 44, 54)
    pen.box(RED, -17, 21, 34, 44)
    pen.disc(CREAM, 0, 40, 10)


def telephone(pen: Pen) -> None:
    """A wall telephone with the receiver off its hook."""
    pen.wedge(0.66)
    pen.at(0.44)
    pen.box(OCHRE, -38, 4, 76, 76)
    pen.box(TAN, -28, 12, 56, 38)
    pen.disc(CREAM, -13, 24, 8)
    pen.disc(CREAM, 13, 24, 8)
    pen.poly(INK, (-10, 38), (10, 38), (16, 58), (-16, 58))
    pen.box(INK, -26, 64, 52, 6)
    pen.line(CREAM, [(-38, 30), (-56, 26)], 4)
    pen.line(CREAM, [(38, 60), (66, 82), (104, 82), (122, 62)], 2.4)
    pen.line(CREAM, [(120, 22), (126, 58)], 8)
    pen.poly(CREAM, (106, 14), (134, 10), (136, 20), (108, 25))
    pen.poly(CREAM, (112, 58), (138, 54), (140, 64), (114, 68))
    pen.box(RED, -8, 72, 16, 6)


def handset(pen: Pen) -> None:
    """A desk telephone beside a printed slip."""
    pen.ground()
    pen.floor(76)
    pen.at(0.42)
    pen.poly(CREAM, (-66, 76), (-44, 44), (44, 44), (66, 76))
    pen.box(CREAM, -12, 28, 24, 18)
    pen.poly(
        TAN, (-82, 30), (-76, 14), (76, 14), (82, 30), (58, 32), (54, 24), (-54, 24), (-58, 32)
    )
    pen.disc(INK, 0, 60, 15)
    pen.disc(OCHRE, 0, 60, 8)
    pen.at(0.66)
    pen.poly(TAN, (0, 26), (96, 20), (102, 74), (6, 78))
    for row in range(3):
        pen.line(INK, [(14, 36 + row * 9), (78, 32 + row * 9)], 2)
    pen.box(RED, 18, 62, 12, 10)
    pen.box(CREAM, 54, 60, 12, 10)


def tape(pen: Pen) -> None:
    """A telegraph key and a curling strip of paper tape."""
    pen.ground(flip=True)
    pen.floor(76)
    pen.at(0.4)
    pen.box(OCHRE, -110, 66, 150, 10)
    pen.line(CREAM, [(-92, 52), (20, 44)], 6)
    pen.box(CREAM, -44, 44, 10, 22)
    pen.disc(RED, -92, 48, 11)
    pen.ring(TAN, 62, 42, 26, 9)
    pen.disc(OCHRE, 62, 42, 8)
    pen.line(CREAM, [(84, 58), (120, 62), (150, 40), (182, 30), (214, 44), (206, 66), (260, 74)], 7)
    for x, y in ((128, 56), (146, 43), (166, 35), (192, 34), (226, 69)):
        pen.box(INK, x, y, 9, 2)
