"""The hall of a vote: a sloping ground, the tribune in the middle, the seats above it."""

import pygame

from game.ui.charts.hemicycle import Hemicycle
from game.ui.shapes import polygon
from game.ui.widgets import Box


class Chamber(Box):
    """A half-circle of seats in its hall."""

    role = "group"

    def __init__(self, seats: Hemicycle) -> None:
        super().__init__(seats, pad=(12, 10, 12, 26), key="chamber")

    def paint(self, surface: pygame.Surface) -> None:
        theme, units, box = self.ctx.theme, self.ctx.units, self.rect
        surface.fill(theme.rail, box)
        clip = surface.get_clip()
        surface.set_clip(clip.clip(box))
        corner = [box.topleft, (box.left + box.width // 4, box.top)]
        polygon(surface, theme.tan, [*corner, (box.left, box.top + box.height // 2)])
        slope = [(box.right - box.width // 5, box.top), box.topright]
        polygon(surface, theme.dark, [*slope, (box.right, box.top + box.height * 3 // 5)])
        base = pygame.Rect(0, 0, units.u(136), units.u(16))
        base.midbottom = (box.centerx, box.bottom - units.u(8))
        desk = pygame.Rect(0, 0, units.u(84), units.u(36))
        desk.midbottom = base.midtop
        surface.fill(theme.red, base)
        surface.fill(theme.dark, desk)
        surface.set_clip(clip)
