"""Constructivist strips over cards, drawn to any rectangle and kept."""

from functools import lru_cache

import pygame

from game.window.motifs import MOTIFS as _DRAWN
from game.window.motifs.pen import Pen

MOTIFS = tuple(_DRAWN)
_OVER = 3


def draw_motif(surface: pygame.Surface, name: str, rect: pygame.Rect) -> None:
    """Fill a rectangle with a named strip; an unknown name gives the bare diagonals."""
    if rect.width > 0 and rect.height > 0:
        surface.blit(motif(name, rect.size), rect)


@lru_cache(maxsize=80)
def motif(name: str, size: tuple[int, int]) -> pygame.Surface:
    """The strip at a size."""
    large = pygame.Surface((size[0] * _OVER, size[1] * _OVER))
    pen = Pen(large)
    draw = _DRAWN.get(name)
    if draw:
        draw(pen)
    else:
        pen.ground()
        pen.wires(0.67)
    return pygame.transform.smoothscale(large, size)
