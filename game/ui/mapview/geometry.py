"""The shapes of map.json, read once."""

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from game.drawing.assets import asset

_EDGE, _WIDE_CUT, _BEYOND = 1.5, 40.0, 600.0
Point = tuple[float, float]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """One region: outer rings, each with its holes, and the seat of its committee."""

    id: str
    polygons: tuple[tuple[Ring, ...], ...]
    seat: Point

    def contains(self, spot: Point) -> bool:
        """Whether a point in map units lies inside."""
        return any(
            _inside(rings[0], spot) and not any(_inside(hole, spot) for hole in rings[1:])
            for rings in self.polygons
        )


@dataclass(frozen=True, slots=True)
class Geometry:
    """Everything drawn, in units of 1600 × 900."""

    land: tuple[Ring, ...]
    outline: tuple[Ring, ...]
    lakes: tuple[Ring, ...]
    rivers: tuple[Ring, ...]
    shapes: dict[str, Shape]

    def at(self, spot: Point) -> str:
        """Id of the region at a point, or nothing."""
        return next((s.id for s in self.shapes.values() if s.contains(spot)), "")


@lru_cache(maxsize=1)
def geometry() -> Geometry:
    """The map, read from its file on first use."""
    raw: dict[str, Any] = json.loads(asset("map", "map.json").read_text(encoding="utf-8"))
    shapes = {}
    for region in raw["regions"]:
        polygons = tuple(tuple(_ring(r) for r in rings) for rings in region["polygons"])
        shapes[region["id"]] = Shape(region["id"], polygons, (region["seat"][0], region["seat"][1]))
    parts = {k: tuple(_ring(r) for r in raw[k]) for k in ("land", "outline", "lakes", "rivers")}
    return Geometry(
        _stretched(parts["land"]), parts["outline"], parts["lakes"], parts["rivers"], shapes
    )


def _stretched(rings: tuple[Ring, ...]) -> tuple[Ring, ...]:
    """Pull land that was cut at the edge of the sheet far out, so that no edge shows."""
    for axis in (0, 1):
        along = [p[axis] for ring in rings for p in ring]
        ends = (min(along), max(along))
        rings = tuple(_pull(ring, axis, ends) for ring in rings)
    return rings


def _pull(ring: Ring, axis: int, ends: tuple[float, float]) -> Ring:
    out: list[Point] = []
    for number, spot in enumerate(ring):
        around = (ring[number - 1], ring[(number + 1) % len(ring)])
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


def _ring(points: list[list[float]]) -> Ring:
    return tuple((p[0], p[1]) for p in points)


def _inside(ring: Ring, spot: Point) -> bool:
    """Even-odd rule along a ray to the right."""
    x, y = spot
    inside = False
    px, py = ring[-1]
    for qx, qy in ring:
        if (qy > y) != (py > y) and x < (px - qx) * (y - qy) / (py - qy) + qx:
            inside = not inside
        px, py = qx, qy
    return inside
