"""The hall of a coming vote: a sloping ground, the tribune in the middle, the seats above it."""

import pygame

from game.drawing.hall import chamber
from game.ui.charts.hemicycle import Hemicycle
from game.ui.widgets import Box
from game.window.surface import paint


class Chamber(Box):
    """A half-circle of seats in its hall."""

    role = "group"

    def __init__(self, seats: Hemicycle) -> None:
        super().__init__(seats, pad=(12, 10, 12, 18), key="chamber")

    def paint(self, surface: pygame.Surface) -> None:
        shapes = chamber(*self.rect.size, self.ctx.units)
        paint(surface, shapes, self.ctx.theme, at=self.rect.topleft)
