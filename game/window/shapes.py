"""Small shapes drawn by hand: fonts lack most of them, and shapes scale better."""

from collections.abc import Sequence
from itertools import pairwise

import pygame
from pygame import gfxdraw

from game.drawing import shapes as drawing
from game.drawing.shapes import Point
from game.drawing.theme import Colour


def polygon(target: pygame.Surface, colour: Colour, points: Sequence[Point]) -> None:
    """Filled polygon with smooth edges."""
    spots = [(round(x), round(y)) for x, y in points]
    gfxdraw.filled_polygon(target, spots, colour)
    gfxdraw.aapolygon(target, spots, colour)


def disc(target: pygame.Surface, colour: Colour, x: int, y: int, radius: int) -> None:
    """Filled circle with a smooth edge."""
    gfxdraw.filled_circle(target, x, y, radius, colour)
    gfxdraw.aacircle(target, x, y, radius, colour)


def ring(
    target: pygame.Surface, colour: Colour, x: int, y: int, radius: int, width: int = 1
) -> None:
    """Circle outline; drawn as nested smooth circles so that it has no holes."""
    if width > 2:
        pygame.draw.circle(target, colour, (x, y), radius, width)
        gfxdraw.aacircle(target, x, y, radius - width, colour)
    else:
        for step in range(width):
            gfxdraw.aacircle(target, x, y, max(1, radius - step), colour)
    gfxdraw.aacircle(target, x, y, radius, colour)


def dotted_line(target: pygame.Surface, colour: Colour, x0: int, x1: int, y: int, dot: int) -> None:
    """Horizontal row of dots, the mark of a glossary term."""
    for x in range(x0, x1 - dot + 1, dot * 3):
        target.fill(colour, (x, y, dot, dot))


def triangle(target: pygame.Surface, colour: Colour, x: int, y: int, size: int, way: str) -> None:
    """Solid triangle centred on (x, y), pointing up, down, left or right."""
    # the corners are those of drawings, in which the unit is a pixel here
    polygon(target, colour, drawing.triangle(x, y, size, way, colour).points)


def half_disc(target: pygame.Surface, colour: Colour, x: int, y: int, radius: int) -> None:
    """The desk-time sign: a ring, filled on its left half."""
    ring(target, colour, x, y, radius, max(1, radius // 6))
    clip = target.get_clip()
    target.set_clip(clip.clip(pygame.Rect(x - radius - 1, y - radius - 1, radius + 1, 3 * radius)))
    disc(target, colour, x, y, radius)
    target.set_clip(clip)


def stroke(target: pygame.Surface, colour: Colour, points: Sequence[Point], width: float) -> None:
    """Broken line of some width with smooth edges and round joints."""
    for one, other in pairwise(points):
        way = pygame.Vector2(other) - pygame.Vector2(one)
        if way.length() < 0.5:  # too short to have a direction
            continue
        side = pygame.Vector2(-way.y, way.x).normalize() * (width / 2)
        a, b = pygame.Vector2(one), pygame.Vector2(other)
        polygon(target, colour, [(p.x, p.y) for p in (a + side, b + side, b - side, a - side)])
    if width > 2:
        for x, y in points:
            disc(target, colour, round(x), round(y), round(width / 2))


def hatch(
    target: pygame.Surface, colour: Colour, rect: pygame.Rect, pattern: str, step: int
) -> None:
    """Pattern over a fill, so that colour is never the only cue."""
    clip = target.get_clip()
    target.set_clip(clip.clip(rect))
    width = max(1, step // 6)
    if pattern == "diagonal":
        for x in range(rect.left - rect.height, rect.right, step):
            pygame.draw.line(target, colour, (x, rect.bottom), (x + rect.height, rect.top), width)
    elif pattern == "dots":
        for row, y in enumerate(range(rect.top + step // 2, rect.bottom, step)):
            offset = step // 2 if row % 2 else 0
            for x in range(rect.left + offset, rect.right, step):
                disc(target, colour, x, y, max(1, step // 7))
    elif pattern == "vertical":
        for x in range(rect.left, rect.right, step):
            pygame.draw.line(target, colour, (x, rect.top), (x, rect.bottom), width)
    target.set_clip(clip)
