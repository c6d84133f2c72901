"""Flat cuts for a front page: ink, one red and one light on a tan ground, 314 by 132 units."""

from collections.abc import Callable
from functools import lru_cache

from game.drawing.shapes import Disc, Line, Picture, Point, Polygon, Shape
from game.drawing.theme import Colour, hexa

WIDTH, HEIGHT = 314.0, 132.0
_OVER = 3
TAN, LIGHT, INK, RED, DRAB = (
    hexa(code) for code in ("#d9c9a3", "#efe6d0", "#1b1a17", "#b3261e", "#8a7a52")
)

Cut = Callable[[list[Shape]], None]


@lru_cache(maxsize=40)
def cut(name: str) -> Picture:
    """A cut by its name; an unknown name gives the bare ground with its beam of light."""
    shapes: list[Shape] = []
    _beam(shapes)
    CUTS.get(name, _ground)(shapes)
    return Picture(WIDTH, HEIGHT, tuple(shapes), over=_OVER, ground=TAN)


def _poly(shapes: list[Shape], ink: Colour, *points: Point) -> None:
    shapes.append(Polygon(points, ink))


def _box(  # noqa: PLR0917 as in every drawing
    shapes: list[Shape], ink: Colour, x: float, y: float, wide: float, high: float
) -> None:
    _poly(shapes, ink, (x, y), (x + wide, y), (x + wide, y + high), (x, y + high))


def _line(shapes: list[Shape], ink: Colour, width: float, *points: Point) -> None:
    shapes.append(Line(points, ink, width))


def _disc(shapes: list[Shape], ink: Colour, x: float, y: float, r: float) -> None:
    shapes.append(Disc(x, y, r, ink))


def _beam(shapes: list[Shape]) -> None:
    _poly(shapes, LIGHT, (20, 132), (170, 0), (240, 0), (90, 132))


def _ground(shapes: list[Shape]) -> None:
    _box(shapes, INK, 0, 112, WIDTH, 20)


def _sun(shapes: list[Shape], x: float = 233, y: float = 43, r: float = 33) -> None:
    _disc(shapes, RED, x, y, r)


def _pylon(shapes: list[Shape], x: float, size: float) -> None:
    top = 112 - 100 * size
    _line(shapes, INK, 5 * size, (x - 14 * size, 112), (x, top), (x + 14 * size, 112))
    _line(shapes, INK, 4 * size, (x - 9 * size, 76 + 10 * (1 - size)), (x + 9 * size, 76))
    for arm in (0.12, 0.3):
        y = top + arm * 100 * size
        _box(shapes, INK, x - 22 * size, y, 44 * size, 4 * size)


def _roofs(shapes: list[Shape], x: float, y: float, teeth: int) -> None:
    """A works hall with a saw-tooth roof."""
    step = 28.0
    points: list[Point] = [(x, 112), (x, y)]
    for tooth in range(teeth):
        left = x + step * tooth
        points += [(left + step, y - 20), (left + step, y)]
    _poly(shapes, INK, *points, (x + step * teeth, 112))


def _current(shapes: list[Shape]) -> None:
    _sun(shapes)
    _roofs(shapes, 34, 72, 3)
    _box(shapes, INK, 126, 12, 13, 100)
    _box(shapes, INK, 148, 26, 13, 86)
    _pylon(shapes, 222, 0.86)
    _pylon(shapes, 277, 0.54)
    for drop in (0, 14):
        _line(
            shapes, INK, 1.6, (160, 44 + drop), (203, 37 + drop), (267, 67 + drop), (314, 76 + drop)
        )
    _ground(shapes)


def _works(shapes: list[Shape]) -> None:
    _sun(shapes, 60, 46, 30)
    _roofs(shapes, 96, 70, 5)
    for x, high in ((250, 96), (272, 76)):
        _box(shapes, INK, x, 112 - high, 14, high)
        _box(shapes, RED, x, 112 - high, 14, 8)
    _ground(shapes)


def _bank(shapes: list[Shape]) -> None:
    _poly(shapes, INK, (66, 44), (157, 8), (248, 44))
    for x in range(80, 240, 28):
        _box(shapes, INK, x, 50, 12, 52)
    _box(shapes, INK, 60, 102, 194, 12)
    _disc(shapes, RED, 157, 33, 8)
    for row, count in enumerate((3, 2, 1)):
        for n in range(count):
            _box(shapes, DRAB, 258 + 16 * n + 8 * row, 98 - 12 * row, 14, 10)
    _ground(shapes)


def _bread(shapes: list[Shape]) -> None:
    _sun(shapes, 240, 40, 28)
    for n, x in enumerate((36, 92, 148)):
        _poly(shapes, INK, (x, 112), (x + 8, 66), (x + 26, 54), (x + 44, 66), (x + 52, 112))
        _poly(
            shapes, DRAB if n % 2 else LIGHT, (x + 14, 66), (x + 26, 60), (x + 38, 66), (x + 26, 72)
        )
    _line(shapes, INK, 4, (226, 112), (248, 60), (270, 112))
    for y in (66, 78, 90):
        _line(shapes, INK, 4, (248 - (y - 56) / 3, y), (236, y - 14))
        _line(shapes, INK, 4, (248 + (y - 56) / 3, y), (262, y - 14))
    _ground(shapes)


def _bridge(shapes: list[Shape]) -> None:
    _sun(shapes, 70, 40, 26)
    for x in (0, 104, 208):
        _line(shapes, INK, 5, (x, 72), (x + 52, 34), (x + 104, 72))
        for step in (26, 52, 78):
            high = 38 * (1 - abs(step - 52) / 52)
            _line(shapes, INK, 3, (x + step, 72 - high), (x + step, 72))
    _box(shapes, INK, 0, 70, WIDTH, 9)
    for x in (100, 204):
        _poly(shapes, INK, (x, 79), (x + 12, 79), (x + 16, 112), (x - 4, 112))
    _ground(shapes)


def _columns(shapes: list[Shape]) -> None:
    for x, y, lean in ((50, 22, 10), (124, 10, 6), (206, 18, -6)):
        _line(shapes, INK, 4, (x, 104), (x + lean, y))
        _poly(
            shapes,
            RED,
            (x + lean, y),
            (x + lean + 58, y + 6),
            (x + lean + 56, y + 36),
            (x + lean, y + 32),
        )
    for row, (y, r) in enumerate(((82, 9), (98, 11))):
        for n in range(15 - row):
            _disc(shapes, INK if (n + row) % 3 else DRAB, 12 + n * 22 + row * 8, y, r)
    _ground(shapes)


def _field(shapes: list[Shape]) -> None:
    _sun(shapes)
    _poly(shapes, DRAB, (0, 84), (120, 70), (314, 88), (314, 132), (0, 132))
    for x in range(-40, 320, 34):
        _line(shapes, INK, 3, (x, 132), (150 + (x - 150) * 0.35, 76))
    _poly(shapes, INK, (40, 72), (58, 56), (76, 72))
    _box(shapes, INK, 44, 70, 28, 12)


def _hall(shapes: list[Shape]) -> None:
    _box(shapes, RED, 92, 12, 130, 16)
    for x in (20, 52, 250, 282):
        _box(shapes, INK, x, 6, 14, 84)
    _box(shapes, INK, 112, 58, 90, 22)
    for x in (126, 148, 170, 190):
        _disc(shapes, INK, x, 50, 7)
    for row, y in enumerate((94, 108)):
        for n in range(14):
            _disc(shapes, INK if row else DRAB, 8 + n * 23 + row * 10, y, 9)
    _box(shapes, INK, 0, 116, WIDTH, 16)


def _loom(shapes: list[Shape]) -> None:
    for x in (30, 128, 226):
        _box(shapes, INK, x, 30, 6, 82)
        _box(shapes, INK, x + 56, 30, 6, 82)
        _box(shapes, INK, x, 40, 62, 8)
        _poly(
            shapes,
            RED if x == 128 else LIGHT,
            (x + 6, 48),
            (x + 56, 48),
            (x + 50, 92),
            (x + 12, 92),
        )
        for thread in range(x + 10, x + 56, 8):
            _line(shapes, INK, 1.2, (thread, 48), (thread, 92))
    _ground(shapes)


def _mine(shapes: list[Shape]) -> None:
    _poly(shapes, DRAB, (0, 112), (70, 58), (150, 112))
    _line(shapes, INK, 6, (176, 112), (206, 26), (236, 112))
    _line(shapes, INK, 6, (206, 26), (268, 112))
    _disc(shapes, INK, 206, 30, 20)
    _disc(shapes, TAN, 206, 30, 14)
    _disc(shapes, RED, 206, 30, 6)
    _box(shapes, INK, 250, 76, 52, 36)
    _ground(shapes)


def _mourning(shapes: list[Shape]) -> None:
    for x, y, wide, high in (
        (0, 0, 314, 12),
        (0, 120, 314, 12),
        (0, 0, 12, 132),
        (302, 0, 12, 132),
    ):
        _box(shapes, INK, x, y, wide, high)
    _line(shapes, INK, 5, (157, 112), (157, 24))
    _poly(shapes, RED, (160, 26), (232, 34), (214, 62), (234, 88), (160, 78))
    _poly(shapes, INK, (146, 24), (157, 14), (168, 24), (162, 44), (152, 44))


def _plough(shapes: list[Shape]) -> None:
    _sun(shapes, 252, 40, 28)
    _poly(shapes, DRAB, (0, 92), (314, 84), (314, 132), (0, 132))
    _line(shapes, INK, 7, (40, 48), (118, 82), (206, 70))
    _poly(shapes, INK, (108, 78), (162, 82), (138, 112), (122, 108))
    _line(shapes, INK, 5, (40, 48), (26, 42))
    for y in (100, 110, 120):
        _line(shapes, INK, 2, (0, y), (118, y + 2))


def _press(shapes: list[Shape]) -> None:
    _box(shapes, INK, 40, 74, 234, 38)
    for x in (92, 157, 222):
        _disc(shapes, INK, x, 62, 27)
        _disc(shapes, RED if x == 157 else TAN, x, 62, 11)
    _poly(shapes, LIGHT, (196, 22), (300, 4), (306, 40), (204, 58))
    for y in (20, 30, 40):
        _line(shapes, INK, 2.4, (212, y + 10), (290, y - 4))
    _ground(shapes)


def _ship(shapes: list[Shape]) -> None:
    _sun(shapes, 56, 40, 28)
    _poly(shapes, INK, (70, 76), (290, 76), (268, 108), (92, 108))
    _box(shapes, INK, 120, 56, 110, 20)
    for x in (140, 180):
        _poly(shapes, INK, (x, 56), (x + 3, 18), (x + 19, 18), (x + 20, 56))
        _box(shapes, RED, x + 3, 24, 16, 9)
    _line(shapes, INK, 3, (252, 76), (252, 22))
    _box(shapes, DRAB, 0, 108, WIDTH, 24)
    for x in range(0, 314, 40):
        _line(shapes, LIGHT, 2, (x, 118), (x + 20, 114), (x + 40, 118))


def _town(shapes: list[Shape]) -> None:
    _sun(shapes, 250, 44, 30)
    for x, top, wide in ((18, 60, 40), (62, 42, 34), (100, 70, 46), (200, 58, 38), (244, 76, 52)):
        _box(shapes, INK, x, top, wide, 112 - top)
        for y in range(top + 8, 100, 16):
            for w in range(x + 7, x + wide - 8, 14):
                _box(shapes, TAN, w, y, 6, 8)
    _poly(shapes, INK, (150, 112), (150, 46), (166, 8), (182, 46), (182, 112))
    _ground(shapes)


def _train(shapes: list[Shape]) -> None:
    for x, y, r in ((66, 22, 10), (92, 18, 14), (124, 24, 11)):
        _disc(shapes, LIGHT, x, y, r)
    _box(shapes, INK, 128, 56, 118, 34)
    _box(shapes, INK, 212, 34, 52, 56)
    _box(shapes, TAN, 224, 44, 22, 16)
    _box(shapes, INK, 140, 34, 13, 24)
    _poly(shapes, RED, (104, 104), (128, 74), (128, 104))
    for x in (146, 182, 218, 250):
        _disc(shapes, INK, x, 96, 14)
        _disc(shapes, TAN, x, 96, 5)
    _box(shapes, INK, 270, 50, 60, 46)
    _box(shapes, RED, 270, 60, 60, 7)
    _ground(shapes)


CUTS: dict[str, Cut] = {
    "bank": _bank,
    "bread": _bread,
    "bridge": _bridge,
    "columns": _columns,
    "current": _current,
    "field": _field,
    "hall": _hall,
    "loom": _loom,
    "mine": _mine,
    "mourning": _mourning,
    "plough": _plough,
    "press": _press,
    "ship": _ship,
    "town": _town,
    "train": _train,
    "works": _works,
}
