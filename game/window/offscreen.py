"""Drawing a screen without a window: for pictures, tests and the shot command."""

import os
from dataclasses import replace
from typing import Any

import pygame

from game.drawing.units import REFERENCE
from game.page.ctx import Say
from game.page.prefs import Prefs
from game.page.screen import Screen
from game.window.ctx import WindowCtx
from game.window.view import View


def prepare_dummy() -> None:
    """Start what drawing needs, without opening a window."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    if not pygame.display.get_init():
        pygame.display.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((16, 16))
    pygame.font.init()


def offscreen_view(
    screen: Screen[Any],
    size: tuple[int, int] = REFERENCE,
    scale: int = 100,
    *,
    prefs: Prefs | None = None,
    say: Say | None = None,
    **more: object,
) -> View:
    """The view of a screen at a size and a text scale in per cent."""
    prepare_dummy()
    chosen = replace(prefs or Prefs(), text_percent=scale)
    extra = dict(more) | ({"say": say} if say else {})
    return View(screen, WindowCtx.make(size, chosen, **extra))


def draw_offscreen(
    screen: Screen[Any],
    size: tuple[int, int] = REFERENCE,
    scale: int = 100,
    *,
    prefs: Prefs | None = None,
    say: Say | None = None,
    **more: object,
) -> pygame.Surface:
    """The picture of a screen; save it with ``pygame.image.save``."""
    view = offscreen_view(screen, size, scale, prefs=prefs, say=say, **more)
    surface = pygame.Surface(size)
    view.draw(surface)
    return surface
