"""From map units to those of the picture and back."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from game.drawing.map.geometry import Bounds
from game.drawing.room import Room
from game.drawing.shapes import Point
from game.drawing.units import Units

WORLD = (200.0, 30.0, 1200.0, 862.0)  # left, top, width, height of what matters
SHEET = (-60.0, 1720.0)  # left and width; further out land is stretched too far to pass for a coast
CAUCASUS = Room(432, 768, 206, 120)
MAX_ZOOM = 3.0


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks at a map point, with a scale, through a rectangle of the picture."""

    rect: Room
    scale: float
    centre: Point

    @classmethod
    def over(cls, rect: Room, zoom: float = 1.0, centre: Point | None = None) -> "Camera":
        """The whole country at zoom 1, kept inside its bounds when closer."""
        left, top, width, height = WORLD
        fit = min(rect.width / width, rect.height / height)
        scale = fit * zoom
        middle = (left + width / 2, top + height / 2)
        aim = centre or middle
        half = (rect.width / scale / 2, rect.height / scale / 2)
        x = _keep(aim[0], left, left + width, half[0])
        y = _keep(aim[1], top, top + height, half[1])
        return cls(rect, scale, (x, y))

    def widened(self, rect: Room) -> "Camera":
        """The same look through a larger rectangle around this one."""
        return Camera(rect, self.scale, self.to_map(rect.centre))

    @classmethod
    def inset(cls, rect: Room) -> "Camera":
        """The Caucasus alone."""
        left, top, width, height = CAUCASUS
        scale = min(rect.width / width, rect.height / height)
        return cls(rect, scale, (left + width / 2, top + height / 2))

    def to_picture(self, spot: Point) -> Point:
        """Map to picture."""
        left, top, width, height = self.rect
        x = left + width / 2 + (spot[0] - self.centre[0]) * self.scale
        return (x, top + height / 2 + (spot[1] - self.centre[1]) * self.scale)

    def within(self, spots: Iterable[Point]) -> tuple[Point, ...]:
        """Map to picture, counted from the corner of the rectangle; for many points at once."""
        left, top, width, height = self.rect
        (aim_x, aim_y), scale = self.centre, self.scale
        middle_x, middle_y = left + width / 2, top + height / 2
        return tuple(
            [
                (middle_x + (x - aim_x) * scale - left, middle_y + (y - aim_y) * scale - top)
                for x, y in spots
            ]
        )

    def sees(self, bounds: Bounds, margin: float) -> bool:
        """Whether something on the map, with a margin in units of the picture, is in sight."""
        left, top = self.to_picture(bounds[:2])
        right, bottom = self.to_picture(bounds[2:])
        beside = right + margin < self.rect.left or left - margin > self.rect.right
        return not (beside or bottom + margin < self.rect.top or top - margin > self.rect.bottom)

    def to_map(self, spot: Point) -> Point:
        """Picture to map."""
        left, top, width, height = self.rect
        x = self.centre[0] + (spot[0] - left - width / 2) / self.scale
        return (x, self.centre[1] + (spot[1] - top - height / 2) / self.scale)


def height_for(width: int) -> int:
    """The least height at which a room of a width does not look beyond the sheet."""
    return math.ceil(width * WORLD[3] / SHEET[1])


def inset_in(room: Room, units: Units) -> Room | None:
    """Where the Caucasus goes: the lower right of a room that is large enough for it."""
    if room.width < units.u(560) or room.height < units.u(420):
        return None
    wide = round(room.width * 0.34)
    high, margin = round(wide * CAUCASUS.height / CAUCASUS.width), units.u(12)
    return Room(room.right - wide - margin, room.bottom - high - margin, wide, high)


def uncovered(room: Room, covers: Sequence[Room], edge: int) -> Room:
    """What is left beside covers at the right and above covers at the foot, with a margin."""
    for cover in covers:
        if not cover.meets(room):
            continue
        if cover.width >= cover.height:
            room = room._replace(height=cover.top - room.top)
        else:
            room = room._replace(width=cover.left - room.left)
    return room.grown(-2 * edge, -edge)


def _keep(value: float, low: float, high: float, half: float) -> float:
    if high - low <= 2 * half:
        return (low + high) / 2
    return max(low + half, min(high - half, value))
