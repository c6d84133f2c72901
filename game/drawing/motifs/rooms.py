"""Rooms and what stands in them: doors, chairs, tables, stages, wards."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen


def _chair(pen: Pen, x: float, *, back: float = 14, foot: float = 84, mirror: bool = False) -> None:
    """A plain chair seen from the side."""
    way = -1 if mirror else 1
    pen.line(CREAM, [(x, back), (x, foot)], 6)
    pen.line(CREAM, [(x, foot - 30), (x + way * 38, foot - 30), (x + way * 38, foot)], 6)
    pen.line(CREAM, [(x - 8, back), (x + 8, back)], 5)


def door(pen: Pen) -> None:
    """A door in a corridor, and a chair beside it."""
    pen.wedge(0.42)
    pen.at(0.36)
    pen.box(CREAM, -38, 6, 76, 78)
    pen.box(OCHRE, -26, 16, 52, 68)
    pen.disc(INK, 16, 54, 4)
    pen.at(0.6)
    _chair(pen, 0, back=20)


def two_chairs(pen: Pen) -> None:
    """Two chairs drawn together under a lamp."""
    pen.ground(flip=True)
    pen.at(0.5)
    pen.box(CREAM, -1.5, 0, 3, 14)
    pen.poly(OCHRE, (-12, 14), (12, 14), (34, 32), (-34, 32))
    pen.poly(TAN, (-34, 32), (34, 32), (70, 84), (-70, 84))
    for side in (-1, 1):
        x = side * 62
        pen.line(INK, [(x, 34), (x, 84)], 12)
        _chair(pen, x, back=30, mirror=side > 0)


def empty_chair(pen: Pen) -> None:
    """An empty armchair at the head of a long table."""
    pen.ground()
    pen.at(0.5)
    pen.box(OCHRE, -34, 2, 68, 50)
    pen.box(RED, -24, 10, 48, 40)
    pen.box(OCHRE, -46, 32, 14, 24)
    pen.box(OCHRE, 32, 32, 14, 24)
    pen.poly(CREAM, (-120, 52), (120, 52), (250, 84), (-250, 84))
    for x, y, w in ((-84, 57, 34), (52, 57, 34), (-140, 68, 50), (90, 68, 50)):
        pen.poly(TAN, (x, y), (x + w, y), (x + w * 1.1, y + 7), (x - w * 0.1, y + 7))
    pen.poly(INK, (-14, 58), (14, 58), (18, 68), (-18, 68))


def name_cards(pen: Pen) -> None:
    """A table with a name card at each place; one is blank."""
    pen.ground(flip=True)
    pen.floor(60, TAN)
    pen.dx = 0
    pen.box(OCHRE, 0, 60, pen.width, 4)
    pen.at(0.5)
    for number in range(5):
        x = -190 + number * 84
        pen.poly(CREAM, (x, 34), (x + 60, 34), (x + 66, 62), (x - 6, 62))
        pen.poly(INK, (x - 6, 62), (x + 66, 62), (x + 58, 67), (x + 2, 67))
        if number != 2:
            pen.box(INK, x + 8, 43, 44, 4)
            pen.box(INK, x + 16, 51, 28, 3)
        else:
            pen.box(RED, x - 2, 57, 64, 5)


def rostrum(pen: Pen) -> None:
    """A rostrum with a carafe and a lamp, nobody standing at it."""
    pen.wedge(0.14)
    pen.at(0.46)
    pen.poly(RED, (-60, 40), (60, 40), (50, 84), (-50, 84))
    pen.box(CREAM, -70, 32, 140, 9)
    pen.poly(CREAM, (-14, 62), (14, 62), (10, 74), (-10, 74))
    pen.poly(TAN, (-44, 32), (-38, 14), (-30, 14), (-24, 32))
    pen.box(TAN, -37, 4, 6, 12)
    pen.box(BLUE, -41, 23, 14, 9)
    pen.line(OCHRE, [(34, 32), (34, 12)], 4)
    pen.poly(OCHRE, (14, 14), (24, 2), (44, 2), (54, 14))
    pen.at(0.76)
    for row in range(3):
        for col in range(4):
            pen.box(CREAM if row % 2 else TAN, -70 + col * 40 - row * 8, 48 + row * 13, 30, 7)


def stage(pen: Pen) -> None:
    """A theatre: curtain drawn aside, a table on the stage, boxes in tiers."""
    pen.at(0.5)
    pen.box(DEEP, -150, 0, 300, 84)
    pen.box(INK, -112, 10, 224, 62)
    pen.poly(RED, (-150, 0), (-70, 0), (-104, 46), (-112, 84), (-150, 84))
    pen.poly(RED, (150, 0), (70, 0), (104, 46), (112, 84), (150, 84))
    pen.poly(RED, (-150, 0), (150, 0), (150, 10), (0, 18), (-150, 10))
    pen.box(CREAM, -58, 48, 116, 8)
    pen.box(OCHRE, -52, 56, 104, 14)
    pen.box(TAN, -112, 70, 224, 5)
    for side in (-1, 1):
        for tier in range(3):
            y = 6 + tier * 27
            for box in range(4):
                x = side * (166 + box * 44)
                left = x if side > 0 else x - 36
                pen.box(CREAM if tier != 1 else TAN, left, y + 14, 36, 8)
                pen.disc(OCHRE, left + 12, y + 11, 5)
                pen.disc(OCHRE, left + 25, y + 11, 5)


def rows(pen: Pen) -> None:
    """Rows of empty chairs before a lectern."""
    pen.ground()
    pen.at(0.5)
    pen.poly(CREAM, (-16, 6), (16, 6), (12, 40), (-12, 40))
    pen.box(OCHRE, -20, 4, 40, 6)
    for row, (y, gap) in enumerate(((42, 32), (56, 42), (71, 54))):
        for col in range(-5, 6):
            x = col * gap + (row % 2) * gap / 2
            colour = (TAN, OCHRE, CREAM)[row]
            pen.box(
                RED if (row, col) == (2, 1) else colour, x - gap * 0.32, y, gap * 0.64, 11 + row * 2
            )


def court(pen: Pen) -> None:
    """A hall of white columns, a long table under red cloth."""
    pen.wedge(0.06)
    pen.dx = 0
    for number in range(int(pen.width / 74) + 1):
        x = number * 74 + 20
        pen.box(CREAM, x, 12, 22, 60)
        pen.box(TAN, x + 15, 12, 7, 60)
        pen.box(CREAM, x - 6, 6, 34, 7)
    pen.box(CREAM, 0, 0, pen.width, 4)
    pen.at(0.5)
    pen.box(RED, -120, 50, 240, 34)
    pen.box(CREAM, -126, 46, 252, 6)
    for x in (-84, 0, 84):
        pen.box(OCHRE, x - 14, 22, 28, 24)
    pen.box(INK, -10, 60, 20, 14)


def chalkboard(pen: Pen) -> None:
    """A chart on an easel: one line climbs, one sinks, they have crossed."""
    pen.ground(flip=True)
    pen.at(0.48)
    pen.line(OCHRE, [(-60, 0), (-84, 84)], 6)
    pen.line(OCHRE, [(60, 0), (84, 84)], 6)
    pen.box(CREAM, -104, 4, 208, 66)
    pen.box(INK, -96, 11, 192, 52)
    for number in range(1, 5):
        pen.box(TAN, -96 + number * 38, 11, 1, 52)
    pen.line(RED, [(-90, 50), (-40, 44), (10, 32), (50, 22), (90, 15)], 4)
    pen.line(CREAM, [(-90, 20), (-40, 26), (10, 36), (50, 48), (90, 58)], 4)
    pen.box(OCHRE, -104, 70, 208, 5)


def stair(pen: Pen) -> None:
    """A staircase under a framed portrait, caps on the steps."""
    pen.wedge(0.7)
    pen.at(0.44)
    for step in range(6):
        pen.box(CREAM if step % 2 else TAN, -170 + step * 46, 74 - step * 11, 340 - step * 46, 11)
    pen.box(OCHRE, -150, 6, 58, 54)
    pen.box(INK, -143, 12, 44, 42)
    pen.disc(TAN, -121, 28, 9)
    pen.poly(TAN, (-138, 54), (-132, 42), (-110, 42), (-104, 54))
    for x, y, colour in ((-60, 34, OCHRE), (6, 12, RED), (52, 4, BLUE), (98, -2, CREAM)):
        pen.disc(colour, x, y + 13, 9)
        pen.poly(colour, (x - 16, y + 44), (x - 12, y + 26), (x + 12, y + 26), (x + 16, y + 44))


def clock(pen: Pen) -> None:
    """A wall clock at eleven over numbered folders."""
    pen.ground()
    pen.at(0.5)
    pen.disc(CREAM, -64, 42, 38)
    pen.disc(INK, -64, 42, 32)
    for x, y in ((-64, 14), (-64, 70), (-92, 42), (-36, 42)):
        pen.box(CREAM, x - 2, y - 3, 4, 6)
    pen.line(CREAM, [(-64, 18), (-64, 42), (-74, 24)], 4)
    pen.disc(RED, -64, 42, 4)
    for number in range(4):
        y = 66 - number * 16
        pen.poly(
            CREAM if number % 2 else TAN,
            (6 + number * 5, y),
            (130 - number * 3, y),
            (134 - number * 3, y + 13),
            (2 + number * 5, y + 13),
        )
        pen.box(RED if number == 3 else INK, 18 + number * 5, y + 4, 26, 5)


def samovar(pen: Pen) -> None:
    """A samovar among glasses of tea, one place without."""
    pen.ground(flip=True)
    pen.floor(74)
    pen.at(0.46)
    pen.poly(OCHRE, (-34, 22), (34, 22), (24, 60), (-24, 60))
    pen.box(OCHRE, -14, 60, 28, 14)
    pen.box(TAN, -20, 12, 40, 10)
    pen.box(TAN, -8, 2, 16, 10)
    pen.line(OCHRE, [(-44, 48), (-44, 30), (-30, 28)], 5)
    pen.line(OCHRE, [(44, 48), (44, 30), (30, 28)], 5)
    pen.box(CREAM, -4, 44, 8, 14)
    for x in (-150, -104, 78, 124):
        pen.poly(CREAM, (x, 46), (x + 26, 46), (x + 22, 74), (x + 4, 74))
        pen.poly(RED, (x + 2, 56), (x + 24, 56), (x + 22, 74), (x + 4, 74))


def iron_door(pen: Pen) -> None:
    """A heavy iron door, half open, in the wall of a palace hall."""
    pen.wedge(0.76)
    pen.dx = 0
    pen.box(TAN, 0, 0, pen.width * 0.62, 84)
    for number in range(6):
        pen.box(CREAM, number * pen.width * 0.11, 0, pen.width * 0.06, 84)
    pen.at(0.4)
    pen.box(INK, -50, 0, 130, 84)
    pen.poly(BLUE, (80, 0), (30, 10), (30, 84), (80, 84))
    for y in (20, 42, 64):
        for x in (40, 56, 70):
            pen.disc(CREAM, x, y + 4, 2.4)
    pen.ring(OCHRE, 40, 50, 8, 3)
    pen.poly(OCHRE, (-50, 84), (30, 84), (-50, 46))


def ward(pen: Pen) -> None:
    """A long ward of made beds, a card hung on every second one."""
    pen.ground(flip=True)
    pen.dx = 0
    for number in range(int(pen.width / 104) + 1):
        x = 14.0 + number * 104
        pen.box(CREAM, x, 26, 5, 58)
        pen.box(CREAM, x + 78, 36, 5, 48)
        pen.box(CREAM, x, 60, 82, 14)
        pen.poly(TAN, (x + 6, 48), (x + 28, 46), (x + 30, 60), (x + 6, 60))
        pen.box(BLUE, x + 34, 52, 44, 10)
        if number % 2 == 0:
            pen.box(OCHRE, x + 4, 8, 24, 16)
            pen.box(INK, x + 8, 13, 16, 2)
            pen.box(RED, x + 8, 18, 10, 2)


def hostel(pen: Pen) -> None:
    """Iron beds, one stripped to its springs, a bundle of books on it."""
    pen.wedge(0.1)
    pen.floor(80, TAN)
    pen.at(0.5)
    for left in (-160, 20):
        pen.line(CREAM, [(left, 18), (left, 80)], 5)
        pen.line(CREAM, [(left + 140, 34), (left + 140, 80)], 5)
        pen.line(CREAM, [(left, 26), (left + 24, 26)], 3)
        pen.box(CREAM, left, 58, 140, 4)
    pen.box(BLUE, -154, 42, 130, 16)
    pen.poly(CREAM, (-152, 44), (-152, 32), (-122, 30), (-116, 44))
    for number in range(9):
        x = 26.0 + number * 15
        pen.line(TAN, [(x, 58), (x + 7, 50), (x + 14, 58)], 2)
    pen.box(OCHRE, 66, 24, 46, 28)
    for y in (31, 38, 45):
        pen.box(INK, 66, y, 46, 1.6)
    pen.line(RED, [(89, 20), (89, 54)], 3)


def coats(pen: Pen) -> None:
    """Overcoats on a row of hooks."""
    pen.ground()
    pen.dx = 0
    pen.box(CREAM, 0, 6, pen.width, 7)
    pen.at(0.5)
    for number, (x, colour) in enumerate(((-180, TAN), (-96, BLUE), (-12, CREAM), (72, OCHRE))):
        pen.disc(CREAM, x + 30, 14, 4)
        pen.poly(
            colour, (x + 20, 18), (x + 40, 18), (x + 62, 34), (x + 66, 84), (x - 6, 84), (x - 2, 34)
        )
        pen.line(INK, [(x + 30, 22), (x + 30, 84)], 2)
        pen.poly(INK, (x + 20, 18), (x + 40, 18), (x + 30, 34))
        if number == 3:
            pen.box(RED, x + 8, 48, 14, 12)
    pen.disc(INK, 176, 14, 4)
    pen.disc(CREAM, 176, 14, 4)


def kitchen(pen: Pen) -> None:
    """A stove with a kettle, and a covered typewriter on the shelf."""
    pen.wedge(0.64)
    pen.at(0.46)
    pen.box(CREAM, -150, 36, 120, 48)
    pen.box(INK, -134, 50, 40, 26)
    pen.poly(RED, (-128, 76), (-120, 58), (-112, 70), (-106, 56), (-98, 76))
    pen.box(TAN, -154, 32, 128, 6)
    pen.poly(OCHRE, (-96, 32), (-92, 14), (-64, 14), (-60, 32))
    pen.line(OCHRE, [(-90, 14), (-78, 4), (-66, 14)], 3)
    pen.line(OCHRE, [(-60, 26), (-46, 16)], 5)
    pen.box(TAN, 6, 58, 170, 6)
    pen.poly(BLUE, (36, 58), (44, 30), (66, 22), (122, 22), (142, 30), (150, 58))
    pen.poly(CREAM, (44, 30), (66, 22), (122, 22), (142, 30), (132, 32), (56, 32))


def lamp(pen: Pen) -> None:
    """A reading lamp over a letter and an uncapped pen."""
    pen.ground(flip=True)
    pen.floor(74, DEEP)
    pen.at(0.46)
    pen.poly(TAN, (-86, 32), (10, 32), (96, 74), (-164, 74))
    pen.poly(OCHRE, (-62, 4), (-14, 4), (10, 32), (-86, 32))
    pen.box(OCHRE, -41, 32, 6, 40)
    pen.box(OCHRE, -62, 70, 48, 6)
    pen.poly(CREAM, (10, 58), (74, 58), (88, 74), (2, 74))
    pen.box(INK, 18, 62, 44, 1.8)
    pen.box(INK, 16, 67, 52, 1.8)
    pen.line(RED, [(104, 72), (150, 46)], 6)
    pen.poly(CREAM, (98, 76), (104, 69), (108, 74))


def night_table(pen: Pen) -> None:
    """A night table with a lamp, medicine and a thermometer."""
    pen.wedge(0.14)
    pen.at(0.46)
    pen.box(CREAM, -90, 56, 190, 8)
    pen.box(TAN, -78, 64, 10, 20)
    pen.box(TAN, 78, 64, 10, 20)
    pen.poly(OCHRE, (-66, 6), (-36, 6), (-22, 30), (-80, 30))
    pen.box(OCHRE, -54, 30, 6, 22)
    pen.box(OCHRE, -68, 51, 34, 5)
    for x, high, colour in ((-8, 30, BLUE), (20, 22, CREAM)):
        pen.box(colour, x, 56 - high, 20, high)
        pen.box(TAN, x + 6, 50 - high, 8, 7)
        pen.box(CREAM if colour is BLUE else INK, x + 4, 62 - high, 12, 8)
    pen.line(CREAM, [(58, 52), (96, 26)], 7)
    pen.line(RED, [(58, 52), (80, 37)], 3)
    pen.at(0.76)
    pen.sheet(-30, 14, 70, 56, lines=5, colour=TAN)
