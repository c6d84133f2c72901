"""A screen drawn into a PNG file."""

from pathlib import Path
from typing import Any

import pygame

from game.drawing.units import REFERENCE
from game.page.ctx import Say
from game.page.prefs import Prefs
from game.page.screen import Screen
from game.window.offscreen import draw_offscreen


def write_picture(
    path: Path,
    screen: Screen[Any],
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
