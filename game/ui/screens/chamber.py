"""The hall of a coming vote: a sloping ground, the tribune in the middle, the seats above it."""

import pygame

from game.drawing.theme import Theme
from game.drawing.units import Units
from game.ui.charts.hemicycle import Hemicycle
from game.ui.shapes import polygon
from game.ui.widgets import Box


def tribune(
    surface: pygame.Surface, theme: Theme, units: Units, foot: tuple[int, int], share: float = 1
) -> None:
    """The speaker's desk on its red step, standing on a point."""
    base = pygame.Rect(0, 0, units.u(136 * share), units.u(20 * share))
    base.midbottom = foot
    desk = pygame.Rect(0, 0, units.u(84 * share), units.u(48 * share))
    desk.midbottom = base.midtop
    surface.fill(theme.red, base)
    surface.fill(theme.dark, desk)


class Chamber(Box):
    """A half-circle of seats in its hall."""

    role = "group"

    def __init__(self, seats: Hemicycle) -> None:
        super().__init__(seats, pad=(12, 10, 12, 18), key="chamber")

    def paint(self, surface: pygame.Surface) -> None:
        theme, units, box = self.ctx.theme, self.ctx.units, self.rect
        surface.fill(theme.rail, box)
        clip = surface.get_clip()
        surface.set_clip(clip.clip(box))
        corner = [box.topleft, (box.left + box.width // 4, box.top)]
        polygon(surface, theme.tan, [*corner, (box.left, box.top + box.height // 2)])
        slope = [(box.right - box.width // 5, box.top), box.topright]
        polygon(surface, theme.dark, [*slope, (box.right, box.top + box.height * 3 // 5)])
        wedge = [(box.left, box.bottom - box.height * 2 // 5), box.bottomleft]
        polygon(surface, theme.red, [*wedge, (box.left + box.width // 3, box.bottom)])
        tribune(surface, theme, units, (box.centerx, box.bottom - units.u(8)), 0.7)
        surface.set_clip(clip)
