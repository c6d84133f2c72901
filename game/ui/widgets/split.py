"""Two panes side by side that stack when either becomes too narrow to read."""

from typing import Unpack

import pygame

from game.ui.widgets.base import Opts, Widget


class Split(Widget):
    """Left and right pane; ``share`` is the left one's part of the width."""

    def __init__(
        self,
        left: Widget,
        right: Widget,
        *,
        share: float = 0.64,
        least: float = 300,
        gap: float = 14,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__((left, right), **opts)
        self._share, self._least, self._gap = share, least, gap

    def preferred(self) -> int:
        return sum(c.preferred() for c in self.children) + self.ctx.units.u(self._gap)

    def _widths(self, width: int) -> tuple[int, int] | None:
        gap = self.ctx.units.u(self._gap)
        left = round((width - gap) * self._share)
        right = width - gap - left
        return None if min(left, right) < self.ctx.units.t(self._least) else (left, right)

    def height_at(self, width: int) -> int:
        widths = self._widths(width)
        one, other = self.children
        if widths is None:
            return one.measure(width) + self.ctx.units.u(self._gap) + other.measure(width)
        return max(one.measure(widths[0]), other.measure(widths[1]))

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        widths = self._widths(rect.width)
        one, other = self.children
        gap = self.ctx.units.u(self._gap)
        if widths is None:
            high = one.measure(rect.width)
            one.place(pygame.Rect(rect.left, rect.top, rect.width, high))
            top = rect.top + high + gap
            other.place(pygame.Rect(rect.left, top, rect.width, rect.bottom - top))
            return
        one.place(pygame.Rect(rect.left, rect.top, widths[0], rect.height))
        left = rect.left + widths[0] + gap
        other.place(pygame.Rect(left, rect.top, widths[1], rect.height))
