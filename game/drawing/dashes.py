"""A broken line cut into dashes of even length."""

from collections.abc import Sequence
from itertools import pairwise
from math import dist

Point = tuple[float, float]


def dashed(points: Sequence[Point], on: float, off: float) -> list[tuple[Point, ...]]:
    """The dashes of a line: so long on, so long off, around its corners too."""
    dashes: list[tuple[Point, ...]] = []
    drawn: list[Point] = [points[0]]
    left, inked = on, True
    for one, other in pairwise(points):
        length, gone = dist(one, other), 0.0
        while length - gone > left:
            gone += left
            spot = _between(one, other, gone / length)
            if inked:
                dashes.append((*drawn, spot))
            drawn, inked = [spot], not inked
            left = on if inked else off
        left -= length - gone
        drawn.append(other)
    return [*dashes, tuple(drawn)] if inked and len(drawn) > 1 else dashes


def _between(one: Point, other: Point, share: float) -> Point:
    return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)
