"""Layouts that wrap: a flow of things of any width, a grid of equal ones."""

from collections.abc import Sequence
from typing import Unpack

import pygame

from game.ui.widgets.base import Opts, Widget


class Flow(Widget):
    """Children in a line that wraps, as words do."""

    def __init__(
        self,
        children: Sequence[Widget],
        *,
        gap: float = 6,
        line_gap: float = 6,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(children, **opts)
        self._gap, self._line_gap = gap, line_gap

    def preferred(self) -> int:
        gaps = self.ctx.units.u(self._gap) * max(0, len(self.children) - 1)
        return sum(c.preferred() for c in self.children) + gaps

    def _lines(self, width: int) -> list[list[tuple[Widget, int, int]]]:
        gap = self.ctx.units.u(self._gap)
        lines: list[list[tuple[Widget, int, int]]] = [[]]
        x = 0
        for child in self.children:
            wide = min(child.preferred(), width)
            if lines[-1] and x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append((child, x, wide))
            x += wide + gap
        return lines

    def height_at(self, width: int) -> int:
        if not self.children:
            return 0
        lines = self._lines(width)
        heights = sum(max(c.measure(w) for c, _, w in line) for line in lines)
        return heights + self.ctx.units.u(self._line_gap) * (len(lines) - 1)

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        if not self.children:
            return
        y = rect.top
        for line in self._lines(rect.width):
            high = max(c.measure(w) for c, _, w in line)
            for child, x, wide in line:
                own = child.measure(wide)
                box = pygame.Rect(rect.left + x, y + (high - own) // 2, wide, own)
                child.place(box)
            y += high + self.ctx.units.u(self._line_gap)


class Grid(Widget):
    """Equal columns; fewer of them when text grows."""

    def __init__(
        self,
        children: Sequence[Widget],
        *,
        columns: int = 2,
        least: float = 120,
        gap: float = 12,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(children, **opts)
        self._columns, self._least, self._gap = columns, least, gap

    def preferred(self) -> int:
        gaps = self.ctx.units.u(self._gap) * (self._columns - 1)
        return self._columns * max((c.preferred() for c in self.children), default=0) + gaps

    def _count(self, width: int) -> int:
        gap, least = self.ctx.units.u(self._gap), self.ctx.units.t(self._least)
        return max(1, min(self._columns, (width + gap) // (least + gap)))

    def _cells(self, width: int) -> tuple[int, list[list[Widget]]]:
        count = self._count(width)
        gap = self.ctx.units.u(self._gap)
        wide = (width - gap * (count - 1)) // count
        rows = [self.children[i : i + count] for i in range(0, len(self.children), count)]
        return wide, rows

    def height_at(self, width: int) -> int:
        wide, rows = self._cells(width)
        gap = self.ctx.units.u(self._gap)
        return sum(max(c.measure(wide) for c in row) + gap for row in rows) - gap if rows else 0

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        wide, rows = self._cells(rect.width)
        gap = self.ctx.units.u(self._gap)
        spare = max(0, rect.height - self.measure(rect.width)) if self.grow else 0
        y = rect.top
        for row in rows:
            high = max(c.measure(wide) for c in row) + spare // len(rows)
            for number, child in enumerate(row):
                child.place(pygame.Rect(rect.left + number * (wide + gap), y, wide, high))
            y += high + gap
