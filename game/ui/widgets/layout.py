"""Columns, rows, grids: who gets which rectangle."""

from collections.abc import Sequence
from typing import Literal, Unpack

import pygame

from game.ui.widgets.base import Opts, Widget

Align = Literal["top", "middle", "stretch"]


class Spacer(Widget):
    """Empty space: fixed, or growing."""

    role = "none"

    def __init__(self, height: float = 0, *, width: float = 0, grow: int = 0) -> None:
        super().__init__(grow=grow)
        self._size = (width, height)

    def preferred(self) -> int:
        return self.ctx.units.u(self._size[0])

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(self._size[1])


class Column(Widget):
    """Children under one another; growing ones share what is left over."""

    def __init__(
        self,
        children: Sequence[Widget],
        *,
        gap: float = 8,
        align: str = "stretch",
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(children, **opts)
        self._gap, self._align = gap, align

    def height_at(self, width: int) -> int:
        gaps = self.ctx.units.u(self._gap) * max(0, len(self.children) - 1)
        return sum(c.measure(self._width(c, width)) for c in self.children) + gaps

    def _width(self, child: Widget, width: int) -> int:
        return width if self._align == "stretch" else min(width, child.preferred())

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        spare = max(0, rect.height - self.measure(rect.width))
        shares = sum(c.grow for c in self.children)
        y = rect.top
        for child in self.children:
            wide = self._width(child, rect.width)
            high = child.measure(wide)
            if child.grow:
                extra = spare * child.grow // shares
                high, spare, shares = high + extra, spare - extra, shares - child.grow
            left = rect.left + (rect.width - wide) // 2 if self._align == "center" else rect.left
            child.place(pygame.Rect(left, y, wide, high))
            y += high + self.ctx.units.u(self._gap)


class Row(Widget):
    """Children side by side; stacks them when they do not fit."""

    def __init__(
        self,
        children: Sequence[Widget],
        *,
        gap: float = 12,
        align: Align = "middle",
        stack: bool = True,
        least: float = 160,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(children, **opts)
        self._gap, self._align, self._stack, self._least = gap, align, stack, least

    def preferred(self) -> int:
        gaps = self.ctx.units.u(self._gap) * max(0, len(self.children) - 1)
        return sum(c.preferred() for c in self.children) + gaps

    def _widths(self, width: int) -> list[int] | None:
        """Width of each child, or None if they must be stacked."""
        units = self.ctx.units
        gaps = units.u(self._gap) * max(0, len(self.children) - 1)
        fixed = sum(c.preferred() for c in self.children if not c.grow)
        growers = [c for c in self.children if c.grow]
        least = sum(min(c.preferred(), units.t(self._least)) for c in growers)
        if self._stack and fixed + least + gaps > width:
            return None
        spare = max(0, width - fixed - gaps)
        shares = sum(c.grow for c in growers)
        widths = []
        for child in self.children:
            if child.grow:
                part = spare * child.grow // shares
                spare, shares = spare - part, shares - child.grow
                widths.append(part)
            else:
                widths.append(min(child.preferred(), width))
        return widths

    def height_at(self, width: int) -> int:
        widths = self._widths(width)
        if widths is None:
            gaps = self.ctx.units.u(self._gap) * max(0, len(self.children) - 1)
            return sum(c.measure(width) for c in self.children) + gaps
        pairs = zip(self.children, widths, strict=True)
        return max((c.measure(w) for c, w in pairs), default=0)

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        widths = self._widths(rect.width)
        gap = self.ctx.units.u(self._gap)
        x, y = rect.topleft
        for number, child in enumerate(self.children):
            wide = rect.width if widths is None else widths[number]
            high = child.measure(wide)
            if widths is None:
                child.place(pygame.Rect(x, y, wide, high))
                y += high + gap
                continue
            top = rect.top + (rect.height - high) // 2 if self._align == "middle" else rect.top
            high = rect.height if self._align == "stretch" else high
            top = rect.top if self._align == "stretch" else top
            child.place(pygame.Rect(x, top, wide, high))
            x += wide + gap
