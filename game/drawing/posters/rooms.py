"""Posters of rooms: a desk, a telephone, a lit window."""

from game.drawing.motifs.pen import BLUE, CREAM, DEEP, INK, OCHRE, RED, Pen

_NIGHT = (45, 61, 70)


def desk(pen: Pen) -> None:
    """A sheet with lines and a signature, a pencil, a stamp."""
    pen.poly(RED, (0, 150), (193, 70), (193, 116), (0, 196))
    pen.poly(INK, (0, 196), (193, 116), (193, 280), (0, 280))
    pen.poly(CREAM, (60, 148), (150, 118), (176, 236), (85, 263))
    for x, y, long in ((76, 166, 66), (81, 182, 70), (86, 198, 66)):
        pen.line(INK, ((x, y), (x + long, y - 19)), 4)
    pen.line(RED, ((97, 237), (128, 228)), 7)
    pen.poly(OCHRE, (41, 174), (54, 177), (37, 264), (24, 261))
    pen.poly(CREAM, (24, 261), (37, 264), (27, 275))
    pen.disc(BLUE, 152, 256, 17)
    pen.disc(INK, 152, 256, 8)


def telephone(pen: Pen) -> None:
    """A telephone of two pieces before rings; lines come out of its mouth."""
    pen.disc(DEEP, 95, 170, 108)
    pen.disc(RED, 95, 170, 74)
    pen.poly(INK, (88, 108), (104, 108), (111, 262), (84, 262))
    pen.poly(INK, (52, 280), (62, 266), (96, 261), (130, 266), (140, 280))
    pen.poly(INK, (80, 112), (128, 92), (136, 116), (92, 140))
    pen.poly(INK, (118, 88), (143, 77), (148, 156), (125, 140))
    pen.disc(CREAM, 97, 122, 9)
    for one, other in (((152, 96), (193, 76)), ((155, 116), (193, 116)), ((152, 137), (193, 158))):
        pen.line(CREAM, (one, other), 4)
    pen.line(INK, ((92, 164), (70, 158)), 10)
    pen.poly(CREAM, (50, 138), (76, 138), (72, 176), (54, 176))
    pen.line(CREAM, ((63, 174), (63, 214)), 5)
    cord = ((63, 214), (62, 232), (52, 248), (38, 258), (30, 274))
    pen.line(CREAM, cord, 4)


def window(pen: Pen) -> None:
    """A lit window with somebody at it; sheets blow past below."""
    pen.poly(_NIGHT, (193, 0), (193, 280), (74, 280), (150, 110))
    pen.box(CREAM, 58, 92, 94, 108)
    pen.box(OCHRE, 65, 99, 36, 40)
    pen.box(OCHRE, 108, 99, 37, 40)
    pen.box(OCHRE, 65, 145, 80, 48)
    pen.disc(INK, 105, 158, 13)
    pen.poly(INK, (74, 193), (80, 179), (92, 173), (118, 173), (130, 179), (136, 193))
    _sheet(pen, ((28, 196), (74, 206), (68, 254), (22, 244)), ((36, 212), (62, 217)))
    _sheet(pen, ((96, 220), (140, 210), (152, 252), (106, 262)), ((107, 230), (133, 224)))
    _sheet(pen, ((148, 176), (184, 190), (168, 228), (134, 214)), ((153, 190), (173, 197)))


def _sheet(
    pen: Pen,
    corners: tuple[tuple[float, float], ...],
    line: tuple[tuple[float, float], tuple[float, float]],
) -> None:
    """A sheet in the wind with three lines on it, the last of them short."""
    pen.poly(CREAM, *corners)
    (left, top), (right, low) = line
    for number in range(3):
        down, short = number * 11, (10 if number == 2 else 0)
        pen.line(INK, ((left - number * 2, top + down), (right - short, low + down)), 3.5)
