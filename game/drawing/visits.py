"""Visits before a vote as pictures: what would move a man, a door, how the ballots may fall."""

from typing import Literal

from game.drawing.shapes import Disc, Fill, Ink, Line, Outline, Point, Polygon, Rect, Shape, stroke
from game.drawing.units import Units

Sign = Literal["post", "bed", "cure", "file", "argument", "fear"]
"""What would move somebody."""

_MARKS = 60
"""More ballots than these are no marks but a smudge."""

_HULL = ((0.0, 0.55), (1.0, 0.55), (0.82, 0.9), (0.18, 0.9))
_SPIKE = ((0.5, 0.05), (1.0, 0.92), (0.0, 0.92))
_TAB = ((0.06, 0.16), (0.42, 0.16), (0.52, 0.3), (0.94, 0.3), (0.94, 0.84), (0.06, 0.84))
_TAIL = ((0.24, 0.66), (0.52, 0.66), (0.24, 0.96))


def want_sign(want: Sign, box: Rect, ink: Ink, ground: Ink) -> tuple[Shape, ...]:
    """A sign for what would move a man: ship, bed, cross, folder, bubble, warning."""
    left, top, wide, high = box

    def at(x: float, y: float) -> Point:
        return (left + x * wide, top + y * high)

    def part(x: float, y: float, width: float, height: float, colour: Ink = ink) -> Fill:
        return Fill((*at(x, y), width * wide, height * high), colour)

    def shape(points: tuple[Point, ...], colour: Ink = ink) -> Polygon:
        return Polygon(tuple(at(*each) for each in points), colour, smooth=True)

    match want:
        case "post":
            return shape(_HULL), part(0.3, 0.3, 0.4, 0.22), part(0.42, 0.08, 0.14, 0.22)
        case "bed":
            return (
                part(0, 0.15, 0.1, 0.75),
                part(0, 0.55, 1, 0.16),
                part(0.9, 0.55, 0.1, 0.35),
                part(0.18, 0.34, 0.26, 0.16),
            )
        case "cure":
            return part(0.38, 0.1, 0.24, 0.8), part(0.1, 0.38, 0.8, 0.24)
        case "file":
            return (
                shape(_TAB),
                part(0.2, 0.46, 0.6, 0.07, ground),
                part(0.2, 0.62, 0.4, 0.07, ground),
            )
        case "argument":
            return (
                part(0.04, 0.1, 0.92, 0.6),
                shape(_TAIL),
                part(0.2, 0.26, 0.6, 0.08, ground),
                part(0.2, 0.46, 0.44, 0.08, ground),
            )
        case "fear":
            return (
                shape(_SPIKE),
                part(0.45, 0.36, 0.1, 0.28, ground),
                part(0.45, 0.7, 0.1, 0.1, ground),
            )


def door(box: Rect, *, used: bool) -> tuple[Shape, ...]:
    """A door that can be knocked at; a used one is crossed out."""
    left, top, wide, high = box
    if not used:
        knob = Disc(left + wide * 0.76, top + high * 0.52, max(2.0, wide * 0.13), "on_red")
        return Fill(box, "red"), knob
    right, low = left + wide, top + high
    return (
        Outline(box, "muted", 2),
        stroke([(left + 3, top + 3), (right - 3, low - 3)], "muted", 2),
        stroke([(left + 3, low - 3), (right - 3, top + 3)], "muted", 2),
    )


_TICK = (((-0.45, 0.02), (-0.1, 0.38), (0.5, -0.36)),)
_CROSS = (((-0.4, -0.4), (0.4, 0.4)), ((-0.4, 0.4), (0.4, -0.4)))


def mark(x: float, y: float, radius: float, *, taken: bool) -> tuple[Shape, ...]:
    """A round mark on who was visited: a tick if he took what was brought, else a cross."""
    ink = "red" if taken else "dark"
    runs = [
        stroke([(x + dx * radius, y + dy * radius) for dx, dy in run], f"on_{ink}", radius * 0.24)
        for run in (_TICK if taken else _CROSS)
    ]
    rim = Disc(x, y, radius, f"on_{ink}", smooth=True)
    return rim, Disc(x, y, radius * 0.84, ink, smooth=True), *runs


def count_range(
    box: Rect, counts: tuple[int, int, int], needs: int, likely: tuple[int, int], units: Units
) -> tuple[Shape, ...]:
    """Ballots for, open and against as heads and as a bar; under it what is likely.

    A dashed line stands where a majority begins.
    """
    left, top, wide, _ = box
    most = max(1, sum(counts))
    inks = ("red", "tan", "blue")
    y = top + units.u(22)
    shapes: list[Shape] = []
    if most <= _MARKS:
        kinds = [ink for ink, count in zip(inks, counts, strict=True) for _ in range(count)]
        shapes += [each for n, ink in enumerate(kinds) for each in _mark(box, n, most, ink, units)]
    begun, high = left, units.u(26)
    for ink, count in zip(inks, counts, strict=True):
        shapes.append(Fill((begun, y, wide * count / most, high), ink))
        begun += wide * count / most
    shapes.append(Outline((left, y, wide, high), "rule", units.u(1.5)))
    x = left + wide * (needs - 0.5) / most
    dashes = (float(units.u(5)), float(units.u(4)))
    line = ((x, y - units.u(5)), (x, y + high + units.u(5)))
    shapes.append(Line(line, "text", units.u(3), dashes=dashes))
    along = (left, y + high + units.u(17), wide)
    return (*shapes, *_likely(along, most, likely, units))


def _likely(
    along: tuple[float, float, float], most: int, likely: tuple[int, int], units: Units
) -> tuple[Shape, ...]:
    """A thin line from none to all (left, height, width), and on it a thick one with ends."""
    left, y, wide = along
    first, last = (left + wide * each / most for each in likely)
    thick, tall = units.u(12), units.u(22)
    return (
        Fill((left, y - units.u(1), wide, max(1, units.u(2))), "muted"),
        Fill((first, y - thick / 2, max(units.u(4), last - first), thick), "text"),
        Fill((first - units.u(2), y - tall / 2, units.u(4), tall), "text"),
        Fill((last - units.u(2), y - tall / 2, units.u(4), tall), "text"),
    )


def _mark(box: Rect, index: int, most: int, ink: str, units: Units) -> tuple[Shape, ...]:
    """A head and shoulders, small."""
    left, top, wide, _ = box
    room = wide / most
    size = min(room * 0.84, units.u(11))
    x, low = left + room * (index + 0.5), top + units.u(16)
    foot = ((x - size / 2, low), (x - size / 3, low - size * 0.5))
    back = ((x + size / 3, low - size * 0.5), (x + size / 2, low))
    colour = "ochre" if ink == "tan" else ink
    return (
        Disc(x, low - size * 0.85, size * 0.32, colour, smooth=True),
        Polygon((*foot, *back), colour, smooth=True),
    )
