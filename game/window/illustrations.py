"""Strips over cards as pixels."""

import pygame

from game.drawing import motifs
from game.drawing.theme import PAPER
from game.window.surface import picture


def draw_motif(surface: pygame.Surface, name: str, rect: pygame.Rect) -> None:
    """Fill a rectangle with a named strip; an unknown name gives the bare diagonals."""
    if rect.width > 0 and rect.height > 0:
        surface.blit(motif(name, rect.size), rect)


def motif(name: str, size: tuple[int, int]) -> pygame.Surface:
    """The strip at a size."""
    # a strip has colours of its own, so one theme is as good as another
    return picture(motifs.motif(name, *size), size, PAPER)
