"""Out of doors in town: queues, gates, trams, houses, stations."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen
from game.drawing.theme import Colour


def _figure(pen: Pen, x: float, foot: float, size: float, colour: Colour) -> None:
    """Somebody standing in a long coat."""
    pen.disc(colour, x, foot - size * 1.0, size * 0.15)
    pen.poly(
        colour,
        (x - size * 0.12, foot - size * 0.84),
        (x + size * 0.12, foot - size * 0.84),
        (x + size * 0.22, foot),
        (x - size * 0.22, foot),
    )


def queue(pen: Pen) -> None:
    """A line of people along a wall in the snow, to a door."""
    pen.wedge(0.04)
    pen.dx = 0
    pen.box(TAN, pen.width * 0.24, 0, pen.width * 0.76, 66)
    for number in range(int(pen.width * 0.76 / 26)):
        pen.box(CREAM, pen.width * 0.24 + number * 26, (number % 2) * 22, 24, 20)
    pen.floor(70)
    pen.at(0.8)
    pen.box(INK, -6, 10, 58, 62)
    pen.box(OCHRE, 0, 16, 46, 56)
    pen.at(0.5)
    for number, x in enumerate(range(-230, 180, 41)):
        _figure(
            pen,
            x,
            78 - number % 2 * 3,
            52 + number * 7 % 10,
            RED if number == 6 else (INK, BLUE)[number % 2],
        )


def mill_gate(pen: Pen) -> None:
    """A works gate at the change of shift, a notice board beside it."""
    pen.ground()
    pen.at(0.5)
    pen.box(CREAM, -110, 8, 30, 76)
    pen.box(CREAM, 80, 8, 30, 76)
    pen.poly(CREAM, (-116, 8), (116, 8), (80, -8), (-80, -8))
    pen.box(OCHRE, -80, 8, 160, 12)
    pen.box(INK, -80, 20, 160, 64)
    for number, x in enumerate((-56, -30, -4, 24, 50)):
        _figure(pen, x, 84, 44 + number * 5 % 9, TAN if number % 2 else CREAM)
    pen.box(RED, 128, 22, 54, 44)
    pen.sheet(134, 27, 42, 34, lines=3)
    pen.box(CREAM, 152, 66, 5, 18)


def pay_window(pen: Pen) -> None:
    """A pay window that is shut, men waiting before it."""
    pen.ground(flip=True)
    pen.at(0.5)
    pen.box(TAN, -170, 0, 340, 84)
    pen.box(INK, -48, 8, 96, 46)
    for number in range(7):
        pen.box(OCHRE, -46, 10 + number * 6.4, 92, 4.4)
    pen.box(CREAM, -58, 54, 116, 7)
    pen.box(RED, 62, 12, 66, 20)
    pen.box(CREAM, 70, 18, 50, 3)
    pen.box(CREAM, 70, 24, 34, 3)
    for x, size in ((-140, 58), (-104, 52), (96, 50), (132, 60)):
        _figure(pen, x, 88, size, INK if size > 55 else BLUE)


def tram(pen: Pen) -> None:
    """A tram before tall houses, its lamp lit."""
    pen.wedge(0.04)
    pen.dx = 0
    w = pen.width
    for number, (share, high) in enumerate(
        ((0.12, 54), (0.26, 66), (0.4, 48), (0.56, 70), (0.72, 58))
    ):
        pen.box(BLUE if number % 2 else TAN, w * share, 74 - high, w * 0.13, high)
        for row in range(3):
            for col in range(3):
                pen.box(
                    OCHRE if (row + col + number) % 4 == 0 else INK,
                    w * share + w * 0.02 + col * w * 0.034,
                    80 - high + row * 15,
                    w * 0.018,
                    8,
                )
    pen.line(CREAM, [(0, 10), (w, 18)], 1.6)
    pen.at(0.44)
    pen.line(CREAM, [(30, 30), (54, 14)], 2)
    pen.box(RED, -80, 34, 190, 36)
    pen.box(CREAM, -86, 30, 202, 6)
    for number in range(6):
        pen.box(CREAM, -70 + number * 29, 40, 20, 14)
    pen.disc(OCHRE, 104, 62, 5)
    for x in (-44, -14, 50, 80):
        pen.disc(CREAM, x, 73, 7)
        pen.disc(INK, x, 73, 3)
    pen.floor(79)


def motor_car(pen: Pen) -> None:
    """A motor car waiting outside a lit house."""
    pen.ground()
    pen.at(0.16)
    pen.box(TAN, -60, 4, 130, 74)
    for x in (-46, -8, 30):
        pen.box(OCHRE, x, 16, 24, 34)
    pen.floor(78)
    pen.at(0.52)
    pen.box(CREAM, -92, 10, 104, 6)
    pen.box(CREAM, -84, 16, 5, 24)
    pen.box(CREAM, -34, 16, 4, 24)
    pen.line(CREAM, [(4, 16), (14, 42)], 4)
    pen.box(CREAM, -92, 38, 108, 24)
    pen.poly(CREAM, (16, 42), (92, 36), (92, 62), (16, 62))
    pen.box(OCHRE, 90, 32, 8, 32)
    pen.box(RED, -92, 50, 182, 4)
    for x in (24, 40, 56, 72):
        pen.box(INK, x, 43, 4, 14)
    pen.poly(
        TAN, (-120, 66), (-108, 52), (-70, 52), (-52, 66), (44, 66), (58, 52), (96, 52), (112, 66)
    )
    for x in (-86, 78):
        pen.disc(INK, x, 66, 18)
        pen.ring(TAN, x, 66, 16, 3)
        pen.line(TAN, [(x - 14, 66), (x + 14, 66)], 2)
        pen.line(TAN, [(x, 52), (x, 80)], 2)
        pen.disc(OCHRE, x, 66, 4)
    pen.disc(OCHRE, 106, 44, 7)


def platform(pen: Pen) -> None:
    """A station platform: a clock, a bench, a travelling bag."""
    pen.wedge(0.7)
    pen.dx = 0
    pen.poly(TAN, (0, 4), (pen.width * 0.66, 4), (pen.width * 0.6, 16), (0, 16))
    pen.floor(74)
    pen.at(0.2)
    pen.box(CREAM, -3, 16, 6, 58)
    pen.at(0.56)
    pen.box(CREAM, -3, 16, 6, 58)
    pen.at(0.4)
    pen.box(CREAM, -2, 14, 4, 10)
    pen.disc(CREAM, 0, 36, 17)
    pen.disc(INK, 0, 36, 13)
    pen.line(CREAM, [(0, 26), (0, 36), (8, 40)], 2.5)
    pen.box(OCHRE, -74, 54, 60, 6)
    pen.box(OCHRE, -70, 60, 5, 14)
    pen.box(OCHRE, -24, 60, 5, 14)
    pen.box(RED, 26, 50, 46, 24)
    pen.line(RED, [(40, 50), (42, 42), (56, 42), (58, 50)], 4)
    pen.box(CREAM, 26, 60, 46, 3)


def suitcases(pen: Pen) -> None:
    """A row of suitcases with the labels of foreign stations."""
    pen.ground()
    pen.floor(78)
    pen.at(0.5)
    for x, w, h, colour in (
        (-170, 84, 50, TAN),
        (-76, 62, 62, OCHRE),
        (-4, 94, 46, CREAM),
        (100, 58, 56, BLUE),
    ):
        pen.box(colour, x, 78 - h, w, h)
        pen.line(
            colour,
            [
                (x + w * 0.34, 78 - h),
                (x + w * 0.36, 70 - h),
                (x + w * 0.64, 70 - h),
                (x + w * 0.66, 78 - h),
            ],
            4,
        )
        pen.box(INK, x + 6, 78 - h, 4, h)
        pen.box(INK, x + w - 10, 78 - h, 4, h)
        pen.box(RED if colour is not BLUE else CREAM, x + w * 0.3, 84 - h, w * 0.3, 13)
        pen.disc(RED if colour is BLUE else CREAM, x + w * 0.62, 64, 8)


def sentry(pen: Pen) -> None:
    """A sentry box beside a gate in a long wall, one lamp above."""
    pen.wedge(0.72)
    pen.dx = 0
    pen.box(TAN, 0, 22, pen.width * 0.72, 62)
    pen.box(CREAM, 0, 18, pen.width * 0.72, 6)
    pen.at(0.3)
    pen.box(INK, -54, 26, 108, 58)
    for number in range(6):
        pen.box(OCHRE, -48 + number * 18, 32, 6, 52)
    pen.at(0.5)
    pen.box(CREAM, -22, 22, 44, 62)
    for number in range(4):
        y = 24 + number * 18
        pen.poly(RED if number % 2 else INK, (-22, y + 12), (22, y), (22, y + 9), (-22, y + 21))
    pen.poly(CREAM, (-28, 24), (0, 2), (28, 24))
    pen.box(INK, -11, 42, 22, 42)
    pen.at(0.4)
    pen.line(CREAM, [(0, 22), (0, 4), (16, 4)], 3)
    pen.poly(OCHRE, (8, 4), (24, 4), (30, 15), (2, 15))


def barracks(pen: Pen) -> None:
    """A long barracks, a soldier's pointed cap and a grey report before it."""
    pen.ground(flip=True)
    pen.dx = 0
    pen.poly(
        TAN,
        (pen.width * 0.1, 30),
        (pen.width * 0.14, 12),
        (pen.width * 0.86, 12),
        (pen.width * 0.9, 30),
    )
    pen.box(CREAM, pen.width * 0.1, 30, pen.width * 0.8, 40)
    for number in range(12):
        pen.box(INK, pen.width * (0.125 + number * 0.065), 38, 14, 16)
    pen.floor(70, DEEP)
    pen.at(0.5)
    pen.poly(OCHRE, (-70, 78), (-66, 48), (-34, 32), (-28, 18), (-22, 32), (10, 48), (14, 78))
    pen.poly(INK, (-74, 78), (18, 78), (10, 70), (-66, 70))
    pen.poly(
        RED,
        (-28, 44),
        (-25, 52),
        (-16, 52),
        (-23, 57),
        (-20, 65),
        (-28, 60),
        (-36, 65),
        (-33, 57),
        (-40, 52),
        (-31, 52),
    )
    pen.poly(CREAM, (44, 46), (116, 42), (122, 80), (50, 82))
    for row in range(3):
        pen.line(INK, [(56, 54 + row * 8), (104, 51 + row * 8)], 2)


def flags(pen: Pen) -> None:
    """The flags of many parties in a row over heads."""
    pen.strip(BLUE, 0.02, 0.18, 80)
    pen.dx = 0
    count = int(pen.width / 78) + 1
    for number in range(count):
        x = 20.0 + number * 78
        pen.line(CREAM, [(x, 84), (x, 4)], 3)
        colour = (RED, DEEP, RED, OCHRE)[number % 4]
        pen.poly(colour, (x, 4), (x + 54, 8), (x + 46, 22), (x + 54, 38), (x, 34))
        pen.disc(CREAM, x + 18, 20, 5)
    for number in range(int(pen.width / 34) + 1):
        pen.disc(CREAM if number % 3 else TAN, number * 34 + 8, 70 - number * 5 % 7, 8)
        pen.poly(
            CREAM if number % 3 else TAN,
            (number * 34 - 8, 86),
            (number * 34 - 3, 78),
            (number * 34 + 19, 78),
            (number * 34 + 24, 86),
        )


def lathe(pen: Pen) -> None:
    """A lathe that has stopped, its belt hanging from the shaft."""
    pen.wedge(0.08)
    pen.dx = 0
    pen.box(TAN, 0, 4, pen.width, 5)
    pen.floor(80, TAN)
    pen.at(0.48)
    for x in (-120, -56):
        pen.disc(OCHRE, x, 8, 12)
        pen.disc(INK, x, 8, 4)
    pen.line(CREAM, [(-130, 10), (-104, 44)], 3)
    pen.line(CREAM, [(-110, 10), (-76, 40)], 3)
    pen.box(CREAM, -136, 56, 290, 10)
    pen.box(CREAM, -116, 66, 18, 14)
    pen.box(CREAM, 110, 66, 18, 14)
    pen.box(CREAM, -128, 32, 74, 26)
    pen.disc(INK, -54, 44, 13)
    pen.disc(RED, -54, 44, 7)
    pen.box(OCHRE, -40, 42, 96, 5)
    pen.poly(CREAM, (56, 44), (74, 34), (112, 34), (112, 56), (74, 56))
    pen.box(BLUE, -10, 48, 30, 10)
    pen.ring(CREAM, 128, 44, 11, 3)


def counter(pen: Pen) -> None:
    """Scales, a loaf and paper bags on a counter."""
    pen.ground()
    pen.floor(70)
    pen.at(0.44)
    pen.box(OCHRE, -4, 14, 8, 50)
    pen.box(OCHRE, -26, 62, 52, 8)
    pen.line(OCHRE, [(-74, 22), (74, 16)], 4)
    pen.poly(CREAM, (-104, 46), (-44, 46), (-54, 56), (-94, 56))
    pen.poly(CREAM, (44, 40), (104, 40), (94, 50), (54, 50))
    for x, y in ((-74, 22), (74, 16)):
        pen.line(CREAM, [(x - 26, y + 24), (x, y), (x + 26, y + 24)], 1.6)
    pen.poly(TAN, (-96, 46), (-88, 34), (-60, 34), (-52, 46))
    pen.box(RED, 62, 26, 24, 14)
    pen.at(0.68)
    pen.poly(TAN, (0, 70), (4, 34), (12, 28), (20, 34), (28, 28), (36, 34), (40, 70))
    pen.poly(CREAM, (56, 70), (60, 46), (68, 42), (76, 46), (84, 42), (90, 46), (94, 70))


def shut_shop(pen: Pen) -> None:
    """A shop door with frosted glass and no sign, footprints leading to it."""
    pen.wedge(0.74)
    pen.at(0.42)
    pen.box(TAN, -180, 0, 330, 72)
    pen.box(BLUE, -160, 14, 110, 44)
    pen.line(CREAM, [(-150, 52), (-112, 20)], 3)
    pen.line(CREAM, [(-128, 52), (-90, 20)], 3)
    pen.box(RED, -20, 4, 74, 68)
    pen.box(CREAM, -10, 12, 54, 34)
    pen.disc(OCHRE, 44, 54, 4)
    pen.box(OCHRE, 82, 20, 48, 34)
    pen.floor(72)
    for number in range(5):
        pen.poly(
            INK,
            (10 - number * 14, 74 + number % 2 * 4),
            (22 - number * 14, 74 + number % 2 * 4),
            (19 - number * 14, 79 + number % 2 * 3),
            (7 - number * 14, 79 + number % 2 * 3),
        )


def barrier(pen: Pen) -> None:
    """A customs barrier at a harbour, half raised."""
    pen.ground(flip=True)
    pen.dx = 0
    pen.box(BLUE, 0, 60, pen.width, 24)
    pen.at(0.7)
    pen.line(CREAM, [(0, 60), (0, 6)], 2.5)
    pen.line(CREAM, [(30, 60), (30, 14)], 2.5)
    pen.poly(CREAM, (-40, 50), (84, 50), (70, 66), (-26, 66))
    pen.floor(76)
    pen.at(0.36)
    pen.box(CREAM, -30, 26, 22, 52)
    pen.disc(OCHRE, -19, 20, 9)
    pen.poly(CREAM, (-20, 44), (176, 4), (178, 13), (-18, 56))
    for number in range(5):
        x = 8.0 + number * 34
        y = 38.5 - number * 7
        pen.poly(RED, (x, y), (x + 17, y - 3.5), (x + 18, y + 7), (x + 1, y + 11))
