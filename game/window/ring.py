"""What the view draws over the tree: the focus ring and the passing line at the foot."""

from typing import Any

import pygame

from game.window.ctx import WindowCtx
from game.window.text import lay_out, natural_width
from game.window.widgets.base import Widget


def draw_ring(surface: pygame.Surface, widget: Widget[Any]) -> None:
    """Two tones, so that one of them stands out from any ground."""
    theme, units = widget.ctx.theme, widget.ctx.units
    thick = max(3, units.u(3))
    outer = surface.get_clip()
    clip = surface.get_rect()
    for parent in widget.ancestors():
        if parent.clips:
            clip = clip.clip(parent.rect.inflate(2 * thick + 4, 2 * thick + 4))
    surface.set_clip(clip)
    box = widget.ring.inflate(2 * thick, 2 * thick).clip(surface.get_rect())
    pygame.draw.rect(surface, theme.halo, box.inflate(2, 2), thick + 2)
    pygame.draw.rect(surface, theme.focus, box, thick)
    surface.set_clip(outer)


def draw_toast(surface: pygame.Surface, ctx: WindowCtx) -> None:
    """A line at the foot of the window: what is to be told, and what is heard."""
    units, theme = ctx.units, ctx.theme
    line = "  ".join(each for each in (ctx.toast, ctx.caption) if each)
    wide = min(natural_width(ctx.fonts, line, "ui", markup=False), ctx.size[0] - units.u(80))
    block = lay_out(ctx.fonts, line, "ui", wide)
    box = pygame.Rect(0, 0, wide + units.u(32), block.height + units.u(14))
    box.midbottom = (ctx.size[0] // 2, ctx.size[1] - units.u(12))
    surface.fill(theme.dark, box)
    surface.fill(theme.red, (box.left, box.top, units.u(8), box.height))
    block.draw(surface, box.left + units.u(20), box.top + units.u(7), theme.on_dark)
