"""Strips over cards and heads as pixels. They have colours of their own, whatever the theme."""

from functools import lru_cache

import pygame

from game.drawing import motifs, portraits
from game.drawing.departed import departed
from game.drawing.endings import ending_picture
from game.drawing.features import Features, paint_name
from game.drawing.theme import PAPER
from game.window.surface import picture

_LEAST = 8
"""Pixels; a head is never drawn narrower."""


def draw_motif(surface: pygame.Surface, name: str, rect: pygame.Rect) -> None:
    """Fill a rectangle with a named strip; an unknown name gives the bare diagonals."""
    if rect.width > 0 and rect.height > 0:
        surface.blit(motif(name, rect.size), rect)


def motif(name: str, size: tuple[int, int]) -> pygame.Surface:
    """The strip at a size."""
    return picture(motifs.motif(name, *size), size, PAPER)


def portrait(
    features: Features, width: int, ground: str = "", *, away: bool = False
) -> pygame.Surface:
    """The head, ``width`` pixels wide and 1.2 times as high."""
    wide = max(_LEAST, width)
    behind = paint_name(ground, "red") if ground else None
    drawn = departed(features, behind) if away else portraits.portrait(features, behind)
    return picture(drawn, (wide, round(wide * 1.2)), PAPER)


@lru_cache(maxsize=100)
def greyed(features: Features, width: int, ground: str = "") -> pygame.Surface:
    """The same head without its colours."""
    return pygame.transform.grayscale(portrait(features, width, ground))


def ending(name: str, size: tuple[int, int]) -> pygame.Surface:
    """The picture of a family of endings at a size."""
    return picture(ending_picture(name), size, PAPER)
