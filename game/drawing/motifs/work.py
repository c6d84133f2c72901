"""Work and traffic: factory, telegraph, train, ship, office."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen


def factory(pen: Pen) -> None:
    """Saw-tooth roof, two chimneys, a clock."""
    pen.ground()
    pen.at(0.12)
    pen.disc(CREAM, 0, 38, 24)
    pen.disc(INK, 0, 38, 18)
    pen.line(CREAM, [(0, 25), (0, 39), (11, 43)], 3)
    pen.at(0.34)
    roof = [(0, 84), (0, 40), (36, 24), (36, 40), (72, 24), (72, 40), (108, 24), (108, 84)]
    pen.poly(CREAM, *roof)
    pen.box(CREAM, 120, 10, 9, 74)
    pen.box(CREAM, 136, 22, 9, 62)
    pen.wires(0.67)


def telegraph(pen: Pen) -> None:
    """Poles with wires going off to the right."""
    pen.ground(flip=True)
    for share, top, scale in ((0.16, 8, 1.0), (0.40, 18, 0.8), (0.58, 26, 0.62), (0.71, 32, 0.48)):
        pen.at(share)
        pen.box(CREAM, -3 * scale, top, 6 * scale, 84 - top)
        for arm in (8, 20):
            pen.box(CREAM, -26 * scale, top + arm * scale, 52 * scale, 4 * scale)
            for x in (-24, -12, 12, 24):
                pen.box(OCHRE, (x - 2) * scale, top + (arm - 6) * scale, 4 * scale, 6 * scale)
    pen.dx = 0
    w = pen.width
    spots = [(0.0, 12.0), (w * 0.16, 12.0), (w * 0.40, 22.0), (w * 0.58, 29.0), (w * 0.71, 34.0)]
    for drop in (0, 11):
        pen.line(CREAM, [(x, y + drop * (1 - x / w)) for x, y in [*spots, (w, 42.0)]], 1.4)


def train(pen: Pen) -> None:
    """An engine under its own smoke."""
    pen.ground()
    pen.at(0.20)
    for x, y, r in ((-96, 18, 9), (-70, 15, 12), (-38, 17, 14), (-6, 20, 10)):
        pen.disc(TAN, x + 92, y, r)
    pen.box(CREAM, 96, 28, 10, 18)
    pen.box(CREAM, 10, 42, 112, 24)
    pen.box(OCHRE, -26, 26, 44, 40)
    pen.box(INK, -18, 32, 16, 14)
    pen.poly(CREAM, (122, 66), (148, 78), (122, 78))
    pen.box(INK, 10, 60, 112, 3)
    for x in (-12, 24, 58, 92):
        pen.disc(CREAM, x, 70, 11)
        pen.disc(INK, x, 70, 6)
    pen.box(BLUE, -140, 36, 104, 32)
    for x in (-130, -100, -70):
        pen.box(CREAM, x, 42, 18, 12)
    pen.dx = 0
    pen.box(CREAM, 0, 80, pen.width, 2)
    pen.wires(0.66)


def ship(pen: Pen) -> None:
    """A steamer on the blue."""
    pen.ground()
    pen.dx = 0
    pen.box(BLUE, 0, 66, pen.width, 18)
    pen.at(0.30)
    pen.poly(CREAM, (0, 48), (190, 48), (170, 72), (22, 72))
    pen.poly(RED, (14, 64), (178, 64), (170, 72), (22, 72))
    pen.box(CREAM, 44, 34, 96, 14)
    for x in (52, 72, 92, 112):
        pen.disc(INK, x + 6, 41, 3)
    for x in (62, 98):
        pen.poly(OCHRE, (x, 34), (x + 4, 8), (x + 20, 8), (x + 18, 34))
        pen.box(INK, x + 3, 12, 17, 5)
    pen.line(CREAM, [(160, 48), (160, 12)], 2)
    pen.poly(OCHRE, (160, 12), (186, 18), (160, 25))
    pen.dx = 0
    step = 28
    for x in range(0, int(pen.width), step):
        pen.line(CREAM, [(x, 78), (x + step / 2, 75), (x + step, 78)], 1.4)


def typewriter(pen: Pen) -> None:
    """A machine with a sheet in it."""
    pen.ground(flip=True)
    pen.at(0.40)
    pen.box(CREAM, -46, 4, 92, 44)
    for y, w in ((11, 66), (19, 72), (27, 50)):
        pen.box(INK, -36, y, w, 3)
    pen.box(TAN, -74, 38, 148, 10)
    pen.disc(TAN, -78, 43, 9)
    pen.disc(TAN, 78, 43, 9)
    pen.poly(RED, (-62, 48), (62, 48), (80, 84), (-80, 84))
    for row, y in enumerate((56, 65, 74)):
        for col in range(8):
            pen.disc(CREAM, -49 + col * 14 + (row % 2) * 4 - row, y, 4)
    pen.wires(0.67)


def ledger(pen: Pen) -> None:
    """An open book of accounts with a pen across it."""
    pen.ground()
    pen.at(0.44)
    pen.poly(CREAM, (-130, 14), (-4, 20), (-4, 80), (-138, 72))
    pen.poly(TAN, (4, 20), (130, 14), (138, 72), (4, 80))
    for row in range(6):
        y = 26 + row * 8
        pen.line(INK, [(-118, y - 2), (-16, y + 2)], 1.2)
        pen.line(INK, [(16, y + 2), (118, y - 2)], 1.2)
    pen.line(RED, [(-44, 20), (-46, 77)], 2)
    pen.line(RED, [(84, 17), (90, 75)], 2)
    pen.poly(OCHRE, (50, 62), (150, 2), (158, 10), (58, 68))
    pen.poly(INK, (50, 62), (58, 68), (42, 73))
    pen.at(0.10)
    for y, w in ((60, 40), (50, 40), (40, 40), (30, 40)):
        pen.box(OCHRE, -20, y, w, 7)


def newspaper(pen: Pen) -> None:
    """A front page and the press behind it."""
    pen.ground(flip=True)
    pen.at(0.16)
    for x, r in ((0, 30), (64, 20)):
        pen.ring(CREAM, x, 44, r, 6)
        pen.disc(DEEP, x, 44, r / 3)
    pen.at(0.40)
    pen.poly(CREAM, (0, 6), (150, 0), (156, 84), (4, 84))
    pen.poly(RED, (10, 14), (140, 9), (141, 24), (11, 29))
    for col in range(3):
        for row in range(6):
            pen.box(INK, 14 + col * 46, 36 + row * 8, 38 if row < 5 else 22, 3)
    pen.wires(0.70, length=160)
