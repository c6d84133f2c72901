"""Papers: lists, cards, proofs, leaflets, what is written, filed, sealed and copied."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, TAN, Pen


def card_index(pen: Pen) -> None:
    """Card drawers in rows, one of them pulled out."""
    pen.wedge(0.16)
    pen.at(0.5)
    for row in range(3):
        for col in range(6):
            x, y = -190 + col * 64, 3 + row * 27
            pen.box(CREAM if (row + col) % 2 else TAN, x, y, 60, 24)
            pen.box(INK, x + 18, y + 5, 24, 7)
            pen.disc(OCHRE, x + 30, y + 18, 2.5)
    pen.poly(DEEP, (2, 30), (62, 30), (80, 46), (-16, 46))
    for number in range(5):
        y = 26 + number * 4
        pen.poly(
            CREAM if number % 2 else TAN,
            (-number * 3, y),
            (64 + number * 3, y),
            (66 + number * 3, y + 9),
            (-2 - number * 3, y + 9),
        )
    pen.box(RED, -16, 46, 96, 34)
    pen.box(CREAM, 14, 54, 36, 12)
    pen.disc(OCHRE, 32, 73, 3.5)


def name_list(pen: Pen) -> None:
    """Two columns of names, one struck out, one underlined."""
    pen.ground()
    pen.at(0.5)
    pen.poly(TAN, (-112, 10), (6, 4), (10, 84), (-108, 84))
    pen.poly(CREAM, (-8, 4), (122, 0), (126, 84), (-4, 84))
    for row in range(5):
        y = 14 + row * 14
        pen.box(INK, -98, y + 3, 74 + row * 7 % 22, 4)
        pen.box(INK, 10, y, 66 + row * 11 % 32, 4)
    pen.line(RED, [(4, 46), (112, 42)], 4)
    pen.box(BLUE, 8, 69, 80, 3)
    pen.poly(OCHRE, (92, 78), (152, 18), (162, 26), (104, 84), (90, 84))


def party_cards(pen: Pen) -> None:
    """Party cards laid out like a fan."""
    pen.wedge(0.6)
    pen.at(0.46)
    for number, (x, tilt) in enumerate(((-110, -22), (-58, -12), (-6, 0), (46, 12), (98, 22))):
        red = RED if number % 2 == 0 else CREAM
        drop = abs(tilt) * 0.5
        pen.poly(
            red,
            (x - 26 - tilt * 0.2, 8 + drop),
            (x + 30 + tilt * 0.4, 8 + drop),
            (x + 26, 80),
            (x - 26, 80),
        )
        ink = CREAM if red is RED else RED
        pen.poly(
            ink, (x - 12, 22 + drop), (x + 16, 22 + drop), (x + 15, 36 + drop), (x - 12, 36 + drop)
        )
        pen.box(ink, x - 14, 52, 28, 2.5)
        pen.box(ink, x - 14, 60, 20, 2.5)


def folders(pen: Pen) -> None:
    """Folders of different thickness standing in a row, tapes hanging out."""
    pen.ground(flip=True)
    pen.floor(76)
    pen.at(0.5)
    x = -150.0
    for number, (wide, high) in enumerate(
        ((34, 60), (50, 66), (22, 52), (62, 68), (40, 58), (28, 64))
    ):
        pen.box((CREAM, TAN, OCHRE)[number % 3], x, 76 - high, wide, high)
        pen.box(INK, x + 5, 84 - high, wide - 10, 10)
        pen.line(
            RED,
            [(x + wide / 2, 76 - high / 2), (x + wide / 2 + 4, 70), (x + wide / 2 - 3, 80)],
            2.5,
        )
        x += wide + 6


def proof(pen: Pen) -> None:
    """A galley proof with a column left white and a blue pencil over it."""
    pen.wedge(0.1)
    pen.at(0.5)
    pen.poly(CREAM, (-120, 2), (96, 0), (104, 84), (-116, 84))
    for col, rows in ((-106, 9), (38, 9)):
        for row in range(rows):
            pen.box(INK, col, 8 + row * 8.4, 48 - (row % 4 == 3) * 14, 3)
    pen.box(TAN, -46, 6, 70, 78)
    pen.line(BLUE, [(-46, 10), (24, 76)], 3)
    pen.poly(BLUE, (20, 66), (150, 8), (158, 20), (28, 78))
    pen.poly(OCHRE, (20, 66), (28, 78), (8, 80))


def copies(pen: Pen) -> None:
    """Carbon copies drying on a line, each paler than the last."""
    pen.wedge(0.74)
    pen.dx = 0
    pen.line(CREAM, [(0, 10), (pen.width * 0.5, 18), (pen.width, 8)], 1.6)
    pen.at(0.5)
    shades = (CREAM, CREAM, TAN, TAN, OCHRE)
    for number, shade in enumerate(shades):
        x = -170 + number * 72
        pen.poly(shade, (x, 17), (x + 54, 18), (x + 56, 78), (x + 2, 80))
        for row in range(5):
            if row < 5 - number:
                pen.box(INK, x + 8, 28 + row * 9, 38, 2.5)
        pen.box(RED, x + 23, 11, 6, 13)


def leaflet(pen: Pen) -> None:
    """A duplicated sheet half under a door, and a boot beside it."""
    pen.wedge(0.08)
    pen.at(0.46)
    pen.box(TAN, -90, 0, 170, 58)
    pen.box(OCHRE, -74, 0, 62, 44)
    pen.box(OCHRE, 2, 0, 62, 44)
    pen.disc(INK, 70, 32, 4)
    pen.box(INK, -90, 58, 170, 3)
    pen.floor(72, DEEP)
    pen.poly(CREAM, (-44, 58), (40, 58), (66, 84), (-58, 84))
    for row in range(3):
        pen.box(INK, -40 - row * 3, 63 + row * 6, 76 + row * 7, 2)
    pen.poly(CREAM, (112, 26), (140, 26), (142, 56), (176, 64), (178, 74), (110, 74))
    pen.box(RED, 108, 74, 72, 5)


def stamp(pen: Pen) -> None:
    """A rubber stamp over a typed sheet, its mark in red."""
    pen.ground()
    pen.at(0.48)
    pen.poly(CREAM, (-150, 10), (64, 2), (76, 84), (-142, 84))
    for row in range(5):
        pen.box(INK, -132, 20 + row * 11, 120 - row * 9, 3)
    pen.line(RED, [(-6, 40), (54, 34), (60, 66), (0, 72), (-6, 40), (54, 34)], 4)
    pen.line(RED, [(6, 50), (46, 46)], 4)
    pen.line(RED, [(10, 60), (40, 57)], 4)
    pen.disc(OCHRE, 118, 14, 14)
    pen.poly(OCHRE, (110, 20), (126, 20), (132, 50), (104, 50))
    pen.box(TAN, 92, 50, 52, 14)
    pen.box(INK, 88, 64, 60, 5)
    pen.box(RED, 94, 69, 48, 4)


def safe(pen: Pen) -> None:
    """A steel safe, open, with one sheet lying in it."""
    pen.ground(flip=True)
    pen.at(0.44)
    pen.box(TAN, -70, 4, 126, 76)
    pen.box(INK, -60, 13, 106, 58)
    pen.box(OCHRE, -60, 50, 106, 3)
    pen.poly(CREAM, (-40, 48), (22, 48), (30, 40), (-30, 40))
    pen.box(CREAM, -50, 56, 60, 12)
    pen.box(RED, 16, 56, 22, 12)
    pen.poly(CREAM, (56, 4), (122, 0), (122, 84), (56, 80))
    pen.ring(INK, 90, 42, 17, 5)
    pen.line(INK, [(90, 22), (90, 62)], 4)
    pen.line(INK, [(70, 42), (110, 42)], 4)


def shorthand(pen: Pen) -> None:
    """A stenographer's pad with its signs, and a pencil."""
    pen.wedge(0.66)
    pen.at(0.46)
    pen.poly(TAN, (-92, 10), (70, 4), (82, 84), (-84, 84))
    pen.poly(CREAM, (-86, 4), (64, 0), (76, 80), (-78, 84))
    for number in range(7):
        pen.ring(OCHRE, -72 + number * 21, 4, 6, 2.5)
    for row in range(4):
        y = 26 + row * 14
        for col in range(5):
            x = -64 + col * 25 + row * 2
            pen.line(
                INK, [(x, y), (x + 6, y - 6), (x + 10, y + 3), (x + 17, y - (col + row) % 3 * 4)], 2
            )
    pen.line(RED, [(-62, 56), (56, 52)], 2.5)
    pen.poly(OCHRE, (66, 70), (146, 6), (156, 16), (78, 80))
    pen.poly(INK, (66, 70), (78, 80), (58, 84))


def books(pen: Pen) -> None:
    """Parcels of books tied with string."""
    pen.ground()
    pen.floor(74)
    pen.at(0.5)
    for x, y, w, h, colour in (
        (-130, 34, 100, 40, TAN),
        (-112, 8, 72, 26, CREAM),
        (-16, 22, 84, 52, OCHRE),
        (82, 40, 66, 34, CREAM),
    ):
        pen.box(colour, x, y, w, h)
        pen.box(INK, x, y + h / 2 - 1, w, 2)
        pen.box(INK, x + w / 2 - 1, y, 2, h)
    pen.box(CREAM, 0, 30, 34, 12)
    pen.box(RED, 94, 46, 20, 10)


def account_book(pen: Pen) -> None:
    """A narrow account book and a pay slip, a red line ruled across."""
    pen.wedge(0.3)
    pen.at(0.48)
    pen.poly(CREAM, (-70, 4), (30, 0), (38, 84), (-64, 84))
    pen.box(RED, -72, 0, 12, 84)
    for row in range(8):
        y = 10 + row * 9
        pen.box(INK, -48, y, 34, 2.5)
        pen.box(INK, 6, y, 12 + row * 5 % 12, 2.5)
    pen.line(RED, [(-54, 42), (34, 40)], 3.5)
    pen.line(OCHRE, [(38, 12), (70, 30), (76, 56)], 1.6)
    pen.poly(OCHRE, (72, 50), (80, 50), (82, 80), (76, 84), (71, 80))
    pen.poly(TAN, (104, 30), (178, 22), (184, 70), (110, 78))
    for row in range(3):
        pen.line(INK, [(116, 40 + row * 10), (160, 35 + row * 10)], 2)


def resolution(pen: Pen) -> None:
    """A printed resolution with one typed paragraph pasted in."""
    pen.ground(flip=True)
    pen.at(0.46)
    pen.sheet(-92, 0, 150, 84, lines=9)
    pen.poly(OCHRE, (-80, 42), (72, 36), (74, 64), (-78, 70))
    pen.poly(CREAM, (-76, 44), (68, 39), (70, 60), (-74, 66))
    for row in range(2):
        pen.line(RED, [(-64, 51 + row * 8), (56, 47 + row * 8)], 2.5)
    pen.disc(TAN, 112, 54, 20)
    pen.box(CREAM, 98, 30, 28, 40)
    pen.box(INK, 96, 26, 32, 6)
    pen.line(CREAM, [(112, 26), (126, 6)], 3)


def questionnaire(pen: Pen) -> None:
    """A form of many questions, a card pinned to it, a lamp above."""
    pen.wedge(0.12)
    pen.at(0.5)
    pen.poly(CREAM, (-110, 6), (30, 0), (42, 84), (-104, 84))
    for row in range(7):
        y = 13 + row * 10
        pen.box(INK, -94, y, 54, 2.5)
        pen.box(TAN, -30, y - 3, 54, 7)
    pen.box(RED, 50, 22, 54, 44)
    pen.box(CREAM, 58, 30, 18, 20)
    pen.box(CREAM, 82, 32, 16, 2.5)
    pen.box(CREAM, 82, 40, 12, 2.5)
    pen.poly(OCHRE, (122, 4), (152, 4), (170, 32), (104, 32))
    pen.box(OCHRE, 134, 32, 6, 46)
    pen.box(OCHRE, 116, 76, 42, 5)
