"""Words on a wall, as large as there is room for."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pygame

from game.drawing.style import STYLES, TextStyle
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.wall_words import LEAST, Fitted, WallText
from game.window.text import TextBlock, lay_out
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import TextWidget

SIDE = 30
"""Logical units from the edge of the window to what stands on it."""

STEPS = 12
"""In so many steps letters become smaller until what they say has room."""


@shows(WallText)
class WallTextWidget(TextWidget[WallText]):
    """Text as large as its node says, or smaller by the share that fits."""

    shrunk = 1.0

    def _style(self) -> TextStyle:
        size = max(LEAST, self.node.size * self.shrunk)
        style = STYLES[self.node.style]
        scale = size / self.ctx.units.text_scale
        return replace(style, size=scale, tracking=style.tracking / self.ctx.units.text_scale)

    def block(self, width: int) -> TextBlock:
        return lay_out(self.ctx.fonts, self.node.text, self._style(), max(1, width))

    def words_width(self) -> int:
        return self.block(1 << 20).width

    def longest_word(self) -> int:
        words = self.node.text.split() or [""]
        return max(lay_out(self.ctx.fonts, each, self._style(), 1 << 20).width for each in words)

    def height_at(self, width: int) -> int:
        return self.block(width).height


@shows(Fitted)
class FittedWidget(Widget[Fitted]):
    """Things under one another, as large as there is room for."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (*self.node.parts, *((Column(self.node.instead),) if self.node.instead else ()))

    def prepare(self) -> None:
        count = len(self.node.parts)
        self._parts, self._instead = self.children[:count], self.children[count:]

    def height_at(self, width: int) -> int:
        return _stacked(self._parts, width, self.u(self.node.gap))

    def natural(self) -> int:
        return max((each.preferred() for each in self._parts), default=0)

    def arrange(self, rect: pygame.Rect) -> None:
        gap = self.u(self.node.gap)
        self.children = self._parts
        if not _fit(self._parts, rect.size, gap, self.node.least) and self._instead:
            self.children = self._instead
            _fit(self._instead, rect.size, gap)
        spare = max(0, rect.height - _stacked(self.children, rect.width, gap))
        y = rect.top + (spare // 2 if self.node.middle else 0)
        for child in self.children:
            high = child.measure(rect.width)
            child.place(pygame.Rect(rect.left, y, rect.width, high))
            y += high + gap
        if self.node.low and len(self.children) > 1:
            last = self.children[-1]
            high = last.rect.height
            last.place(
                pygame.Rect(rect.left, max(last.rect.top, rect.bottom - high), *last.rect.size)
            )


def _stacked(parts: Sequence[Widget[Any]], width: int, gap: int) -> int:
    return sum(each.measure(width) for each in parts) + gap * max(0, len(parts) - 1)


def _fit(parts: Sequence[Widget[Any]], room: tuple[int, int], gap: int, share: float = 0) -> bool:
    """Make letters smaller, down to a share of their size, until their words have room.

    Whether they have.
    """
    texts = [each for part in parts for each in part.walk() if isinstance(each, WallTextWidget)]
    largest = max((each.node.size for each in texts), default=LEAST)
    least = max(share, min(1.0, LEAST / largest))
    for step in range(STEPS + 1):
        for each in texts:
            each.shrunk = 1 - (1 - least) * step / STEPS
        for part in parts:
            for widget in part.walk():
                widget.forget_sizes()
        narrow = max((each.longest_word() for each in texts), default=0) <= room[0]
        if narrow and _stacked(parts, room[0], gap) <= room[1]:
            return True
    return False
