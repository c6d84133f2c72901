"""One node in a window of its own."""

from typing import Any

import pygame

from game.page.nodes import Node
from game.page.prefs import Prefs
from game.window.ctx import WindowCtx
from game.window.widgets.base import Widget, widget_of


def shown(
    node: Node,
    size: tuple[int, int] = (600, 400),
    percent: int = 100,
    ctx: WindowCtx | None = None,
) -> Widget[Any]:
    """The widget of a node, laid out in a room and drawn once."""
    made = widget_of(node)
    made.bind(ctx or WindowCtx.make((1280, 720), Prefs(text_percent=percent)))
    made.place(pygame.Rect((0, 0), size))
    made.draw(pygame.Surface(size))
    return made
