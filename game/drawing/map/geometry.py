"""The shapes of map.json, read once."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from game.drawing.assets import asset
from game.drawing.shapes import Point

_EDGE, _WIDE_CUT, _BEYOND = 1.5, 40.0, 600.0
Contour = tuple[Point, ...]
Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Area:
    """One region: outer contours, each with its holes, and the seat of its committee."""

    id: str
    polygons: tuple[tuple[Contour, ...], ...]
    seat: Point
    bounds: Bounds

    def contains(self, spot: Point) -> bool:
        """Whether a point in map units lies inside."""
        return any(
            _inside(contours[0], spot) and not any(_inside(hole, spot) for hole in contours[1:])
            for contours in self.polygons
        )


@dataclass(frozen=True, slots=True)
class Geometry:
    """Everything drawn, in units of 1600 × 900."""

    land: tuple[Contour, ...]
    outline: tuple[Contour, ...]
    lakes: tuple[Contour, ...]
    rivers: tuple[Contour, ...]
    areas: dict[str, Area]

    def at(self, spot: Point) -> str:
        """Id of the region at a point, or nothing."""
        return next((a.id for a in self.areas.values() if a.contains(spot)), "")


@lru_cache(maxsize=1)
def geometry() -> Geometry:
    """The map, read from its file on first use."""
    raw: dict[str, Any] = json.loads(asset("map", "map.json").read_text(encoding="utf-8"))
    areas = {}
    for region in raw["regions"]:
        polygons = tuple(tuple(_contour(r) for r in contours) for contours in region["polygons"])
        seat = (region["seat"][0], region["seat"][1])
        areas[region["id"]] = Area(region["id"], polygons, seat, _bounds(polygons))
    parts = {k: tuple(_contour(r) for r in raw[k]) for k in ("land", "outline", "lakes", "rivers")}
    return Geometry(
        _stretched(parts["land"]), parts["outline"], parts["lakes"], parts["rivers"], areas
    )


def _stretched(contours: tuple[Contour, ...]) -> tuple[Contour, ...]:
    """Pull land that was cut at the edge of the sheet far out, so that no edge shows."""
    for axis in (0, 1):
        along = [p[axis] for ring in contours for p in ring]
        ends = (min(along), max(along))
        contours = tuple(_pull(ring, axis, ends) for ring in contours)
    return contours


def _pull(contour: Contour, axis: int, ends: tuple[float, float]) -> Contour:
    out: list[Point] = []
    for number, spot in enumerate(contour):
        around = (contour[number - 1], contour[(number + 1) % len(contour)])
        # a narrow cut is a cape; pulled, it would be a bar
        wide = any(
            abs(o[1 - axis] - spot[1 - axis]) > _WIDE_CUT and abs(o[axis] - spot[axis]) < _EDGE
            for o in around
        )
        shift = 0.0
        if wide and spot[axis] < ends[0] + _EDGE:
            shift = -_BEYOND
        elif wide and spot[axis] > ends[1] - _EDGE:
            shift = _BEYOND
        out.append((spot[0] + shift, spot[1]) if axis == 0 else (spot[0], spot[1] + shift))
    return tuple(out)


def _bounds(polygons: tuple[tuple[Contour, ...], ...]) -> Bounds:
    xs = [x for contours in polygons for x, _ in contours[0]]
    ys = [y for contours in polygons for _, y in contours[0]]
    return (min(xs), min(ys), max(xs), max(ys))


def _contour(points: list[list[float]]) -> Contour:
    return tuple((p[0], p[1]) for p in points)


def _inside(ring: Contour, spot: Point) -> bool:
    """Even-odd rule along a ray to the right."""
    x, y = spot
    inside = False
    px, py = ring[-1]
    for qx, qy in ring:
        if (qy > y) != (py > y) and x < (px - qx) * (y - qy) / (py - qy) + qx:
            inside = not inside
        px, py = qx, qy
    return inside
