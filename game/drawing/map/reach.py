"""Where a pointer finds the regions: their shapes as shares of a plate, for a front with no point.

Where there is a point, `Geometry.at` finds its region. A browser is told the shapes instead; they
are the same ones with fewer corners, so that they weigh little.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from game.drawing.map.camera import Camera, inset_in
from game.drawing.map.geometry import Area, Contour, Geometry
from game.drawing.room import Room
from game.drawing.shapes import Point
from game.drawing.units import Units

_SLACK = 1.6
"""How far a border may be from where it is drawn, in units of the picture."""

_CORNERS = 3
"""Fewer are no shape."""


@dataclass(frozen=True, slots=True)
class Reach:
    """A region on a plate: its contours in shares of width and height; in a hole it is not."""

    region: str
    contours: tuple[Contour, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """A plate in shares of the picture (left, top, width, height), and what is found on it."""

    place: tuple[float, float, float, float]
    reaches: tuple[Reach, ...]


def boards(geometry: Geometry, size: tuple[int, int], units: Units) -> tuple[Board, ...]:
    """The plates from below to above: where the inset lies, only what is in it is found."""
    whole = Room(0, 0, *size)
    inset = inset_in(whole, units)
    cameras = [Camera.over(whole), *([Camera.inset(inset)] if inset else [])]
    return tuple(_board(geometry, camera, size) for camera in cameras)


def _board(geometry: Geometry, camera: Camera, size: tuple[int, int]) -> Board:
    left, top, width, height = camera.rect
    place = (left / size[0], top / size[1], width / size[0], height / size[1])
    seen = [each for each in geometry.areas.values() if camera.sees(each.bounds, 0)]
    reaches = (Reach(each.id, tuple(_contours(each, camera))) for each in seen)
    return Board(place, tuple(each for each in reaches if each.contours))


def _contours(area: Area, camera: Camera) -> Sequence[Contour]:
    """The contours of a region that are still shapes with fewer corners."""
    _, _, width, height = camera.rect
    found = []
    for contour in (one for contours in area.polygons for one in contours):
        seen = fewer(camera.within(contour), _SLACK)
        if len(seen) >= _CORNERS:
            found.append(tuple((x / width, y / height) for x, y in seen))
    return found


def fewer(ring: Contour, slack: float) -> Contour:
    """A closed contour with fewer corners, none of it further than so much from where it was.

    Corners are kept where the line between those that are kept already strays (Douglas and
    Peucker).

    >>> fewer(((0, 0), (5, 0.1), (10, 0), (10, 10)), 1)
    ((0, 0), (10, 0), (10, 10))
    """
    far = max(range(len(ring)), key=lambda number: math.dist(ring[0], ring[number]))
    closed = (*ring, ring[0])
    kept, ahead = {0, far}, [(0, far), (far, len(ring))]
    while ahead:
        first, last = ahead.pop()
        between = range(first + 1, last)
        astray = max(between, key=lambda n: _off(closed[n], closed[first], closed[last]), default=0)
        if astray and _off(closed[astray], closed[first], closed[last]) > slack:
            kept.add(astray)
            ahead += [(first, astray), (astray, last)]
    return tuple(ring[number] for number in sorted(kept))


def _off(spot: Point, start: Point, end: Point) -> float:
    """How far a point is from a stretch."""
    along = (end[0] - start[0], end[1] - start[1])
    length = along[0] ** 2 + along[1] ** 2
    if not length:
        return math.dist(spot, start)
    share = ((spot[0] - start[0]) * along[0] + (spot[1] - start[1]) * along[1]) / length
    share = max(0.0, min(1.0, share))
    return math.dist(spot, (start[0] + share * along[0], start[1] + share * along[1]))
