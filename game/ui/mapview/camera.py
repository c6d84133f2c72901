"""From map units to window pixels and back."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.drawing.units import Units
from game.ui.mapview.geometry import Point

WORLD = (200.0, 30.0, 1200.0, 862.0)  # left, top, width, height of what matters
CAUCASUS = (432.0, 768.0, 206.0, 120.0)
MAX_ZOOM = 3.0


@dataclass(frozen=True, slots=True)
class Camera:
    """Looks at a map point, with a scale, through a rectangle of the window."""

    rect: tuple[int, int, int, int]
    scale: float
    centre: Point

    @classmethod
    def over(cls, rect: pygame.Rect, zoom: float = 1.0, centre: Point | None = None) -> "Camera":
        """The whole country at zoom 1, kept inside its bounds when closer."""
        left, top, width, height = WORLD
        fit = min(rect.width / width, rect.height / height)
        scale = fit * zoom
        middle = (left + width / 2, top + height / 2)
        aim = centre or middle
        half = (rect.width / scale / 2, rect.height / scale / 2)
        x = _keep(aim[0], left, left + width, half[0])
        y = _keep(aim[1], top, top + height, half[1])
        return cls((rect.left, rect.top, rect.width, rect.height), scale, (x, y))

    def widened(self, rect: pygame.Rect) -> "Camera":
        """The same look through a larger rectangle around this one."""
        centre = self.to_map(rect.center)
        return Camera((rect.left, rect.top, rect.width, rect.height), self.scale, centre)

    @classmethod
    def inset(cls, rect: pygame.Rect) -> "Camera":
        """The Caucasus alone."""
        left, top, width, height = CAUCASUS
        scale = min(rect.width / width, rect.height / height)
        centre = (left + width / 2, top + height / 2)
        return cls((rect.left, rect.top, rect.width, rect.height), scale, centre)

    def to_window(self, spot: Point) -> Point:
        """Map to window."""
        left, top, width, height = self.rect
        x = left + width / 2 + (spot[0] - self.centre[0]) * self.scale
        return (x, top + height / 2 + (spot[1] - self.centre[1]) * self.scale)

    def to_map(self, spot: Point) -> Point:
        """Window to map."""
        left, top, width, height = self.rect
        x = self.centre[0] + (spot[0] - left - width / 2) / self.scale
        return (x, self.centre[1] + (spot[1] - top - height / 2) / self.scale)


def inset_in(room: pygame.Rect, units: Units) -> pygame.Rect | None:
    """Where the Caucasus goes: the lower right of a room that is large enough for it."""
    if room.width < units.u(560) or room.height < units.u(420):
        return None
    wide = round(room.width * 0.34)
    high, margin = round(wide * CAUCASUS[3] / CAUCASUS[2]), units.u(12)
    return pygame.Rect(room.right - wide - margin, room.bottom - high - margin, wide, high)


def uncovered(rect: pygame.Rect, covers: Sequence[pygame.Rect], edge: int) -> pygame.Rect:
    """What is left beside covers at the right and above covers at the foot, with a margin."""
    room = pygame.Rect(rect)
    for cover in covers:
        if not cover.colliderect(room):
            continue
        if cover.width >= cover.height:
            room.height = cover.top - room.top
        else:
            room.width = cover.left - room.left
    return room.inflate(-2 * edge, -edge)


def _keep(value: float, low: float, high: float, half: float) -> float:
    if high - low <= 2 * half:
        return (low + high) / 2
    return max(low + half, min(high - half, value))
