"""A column: who of those under one another gets which rectangle."""

from typing import Any

import pygame

from game.page.nodes.column import Column
from game.window.widgets.base import Widget, shows


@shows(Column)
class ColumnWidget(Widget[Column]):
    """Children under one another."""

    def height_at(self, width: int) -> int:
        gaps = self.u(self.node.gap) * max(0, len(self.children) - 1)
        return sum(c.measure(self._width(c, width)) for c in self.children) + gaps

    def _width(self, child: Widget[Any], width: int) -> int:
        return width if self.node.align == "stretch" else min(width, child.preferred())

    def arrange(self, rect: pygame.Rect) -> None:
        spare = max(0, rect.height - self.measure(rect.width))
        shares = sum(c.grow for c in self.children)
        centred = self.node.align == "center"
        y = rect.top
        for child in self.children:
            wide = self._width(child, rect.width)
            high = child.measure(wide)
            if child.grow:
                # what is left is shared anew each time, so that rounding loses no pixel
                extra = spare * child.grow // shares
                high, spare, shares = high + extra, spare - extra, shares - child.grow
            left = rect.left + (rect.width - wide) // 2 if centred else rect.left
            child.place(pygame.Rect(left, y, wide, high))
            y += high + self.u(self.node.gap)
