"""A small part of SVG paths (M, L, Q, Z, absolute), flattened to polygons."""

import re
from collections.abc import Iterator
from functools import lru_cache
from math import dist

Point = tuple[float, float]
_PART = re.compile(r"[MLQZ]|-?\d+(?:\.\d+)?")
_PIECE, _FEWEST, _MOST = 8.0, 3, 14
"""About how long a straight piece of a curve is, in units, and between what numbers of them."""


@lru_cache(maxsize=512)
def flatten(path: str) -> tuple[tuple[Point, ...], ...]:
    """Polygons of a path, one for each M."""
    shapes: list[list[Point]] = []
    tokens: Iterator[str] = iter(_PART.findall(path))
    verb = "M"
    for item in tokens:
        if item == "Z":
            continue
        if item.isalpha():
            verb = item
            first = float(next(tokens))
        else:
            first = float(item)
        point = (first, float(next(tokens)))
        if verb == "M":
            shapes.append([point])
            verb = "L"
        elif verb == "L":
            shapes[-1].append(point)
        else:
            end = (float(next(tokens)), float(next(tokens)))
            shapes[-1].extend(_curve(shapes[-1][-1], point, end))
    return tuple(tuple(shape) for shape in shapes)


def _curve(start: Point, control: Point, end: Point) -> list[Point]:
    long = dist(start, control) + dist(control, end)
    steps = max(_FEWEST, min(_MOST, round(long / _PIECE)))
    out: list[Point] = []
    for step in range(1, steps + 1):
        t = step / steps
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        x = a * start[0] + b * control[0] + c * end[0]
        y = a * start[1] + b * control[1] + c * end[1]
        out.append((x, y))
    return out
