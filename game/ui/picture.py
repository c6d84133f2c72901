"""A screen drawn into a PNG file."""

from pathlib import Path

import pygame

from game.drawing.units import REFERENCE
from game.ui.ctx import Prefs, Say
from game.ui.offscreen import draw_offscreen
from game.ui.screen import Screen


def write_picture(
    path: Path,
    screen: Screen,
    size: tuple[int, int] = REFERENCE,
    scale: int = 100,
    *,
    prefs: Prefs | None = None,
    say: Say | None = None,
    **more: object,
) -> None:
    """Draw a screen at a size and a text scale in per cent, and write it. Raises OSError."""
    surface = draw_offscreen(screen, size, scale, prefs=prefs, say=say, **more)
    with path.open("wb") as file:
        pygame.image.save(surface, file, "picture.png")
