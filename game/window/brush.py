"""Where and how large shapes come out on a surface: units to pixels, inks to colours."""

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from game.drawing.shapes import Ink, Point, Rect, colour_of
from game.drawing.theme import Colour, Theme
from game.window.fonts import FontBook


@dataclass(frozen=True, slots=True)
class Brush:
    """`scale` pixels to a unit, nought at a point."""

    surface: pygame.Surface
    theme: Theme
    fonts: FontBook | None
    at: Point
    scale: float

    def spot(self, x: float, y: float) -> Point:
        """The place of a point."""
        return (x * self.scale + self.at[0], y * self.scale + self.at[1])

    def spots(self, points: Iterable[Point]) -> list[Point]:
        """The places of points."""
        (left, top), scale = self.at, self.scale
        return [(x * scale + left, y * scale + top) for x, y in points]

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        """The pixel of a point."""
        return round(x * self.scale + self.at[0]), round(y * self.scale + self.at[1])

    def rect(self, box: Rect) -> tuple[int, int, int, int]:
        """A rectangle in whole pixels; its edges are rounded."""
        left, top = self.pixel(box[0], box[1])
        right, bottom = self.pixel(box[0] + box[2], box[1] + box[3])
        return left, top, right - left, bottom - top

    def thick(self, width: float) -> int:
        """A width in whole pixels, at least one."""
        return max(1, round(width * self.scale))

    def colour(self, ink: Ink) -> Colour:
        """The colour of an ink."""
        return colour_of(ink, self.theme)
