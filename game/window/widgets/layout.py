"""Rows, grids, panes: who gets which rectangle."""

from typing import Any

import pygame

from game.page.nodes.layout import Flow, Grid, Overlay, Row, Spacer, Split
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import longest_word


@shows(Spacer)
class SpacerWidget(Widget[Spacer]):
    """Nothing."""

    def natural(self) -> int:
        return self.u(self.node.width)

    def height_at(self, width: int) -> int:
        return self.u(self.node.height)


@shows(Row)
class RowWidget(Widget[Row]):
    """Children side by side; stacked when they do not fit."""

    def _gaps(self) -> int:
        return self.u(self.node.gap) * max(0, len(self.children) - 1)

    def natural(self) -> int:
        return sum(c.preferred() for c in self.children) + self._gaps()

    def _widths(self, width: int) -> list[int] | None:
        """Width of each child, or None if they must be stacked."""
        gaps = self._gaps()
        fixed = sum(c.preferred() for c in self.children if not c.grow)
        growers = [c for c in self.children if c.grow]
        least = sum(min(c.preferred(), self.t(self.node.least)) for c in growers)
        if self.node.stack and fixed + least + gaps > width:
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
            return sum(c.measure(width) for c in self.children) + self._gaps()
        pairs = zip(self.children, widths, strict=True)
        return max((c.measure(w) for c, w in pairs), default=0)

    def arrange(self, rect: pygame.Rect) -> None:
        widths = self._widths(rect.width)
        gap, align = self.u(self.node.gap), self.node.align
        x, y = rect.topleft
        for number, child in enumerate(self.children):
            wide = rect.width if widths is None else widths[number]
            high = child.measure(wide)
            if widths is None:
                child.place(pygame.Rect(x, y, wide, high))
                y += high + gap
                continue
            top = rect.top + (rect.height - high) // 2 if align == "middle" else rect.top
            high = rect.height if align == "stretch" else high
            child.place(pygame.Rect(x, top, wide, high))
            x += wide + gap


@shows(Flow)
class FlowWidget(Widget[Flow]):
    """Children in lines that wrap."""

    def natural(self) -> int:
        gaps = self.u(self.node.gap) * max(0, len(self.children) - 1)
        return sum(c.preferred() for c in self.children) + gaps

    def _lines(self, width: int) -> list[list[tuple[Widget[Any], int, int]]]:
        gap = self.u(self.node.gap)
        lines: list[list[tuple[Widget[Any], int, int]]] = [[]]
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
        return heights + self.u(self.node.line_gap) * (len(lines) - 1)

    def arrange(self, rect: pygame.Rect) -> None:
        if not self.children:
            return
        y = rect.top
        for line in self._lines(rect.width):
            high = max(c.measure(w) for c, _, w in line)
            for child, x, wide in line:
                own = child.measure(wide)
                box = pygame.Rect(rect.left + x, y + (high - own) // 2, wide, own)
                child.place(box)
            y += high + self.u(self.node.line_gap)


@shows(Grid)
class GridWidget(Widget[Grid]):
    """Equal columns."""

    def natural(self) -> int:
        columns = self.node.columns
        gaps = self.u(self.node.gap) * (columns - 1)
        return columns * max((c.preferred() for c in self.children), default=0) + gaps

    def prepare(self) -> None:
        self._word = longest_word(self.children)

    def _count(self, width: int) -> int:
        """As many columns as fit; fewer, if a word would have to be broken in one."""
        gap, least = self.u(self.node.gap), self.t(self.node.least)
        room = width + gap
        return max(1, min(self.node.columns, room // (least + gap), room // (self._word + gap)))

    def _cells(self, width: int) -> tuple[int, list[list[Widget[Any]]]]:
        count = self._count(width)
        gap = self.u(self.node.gap)
        wide = (width - gap * (count - 1)) // count
        rows = [self.children[i : i + count] for i in range(0, len(self.children), count)]
        return wide, rows

    def height_at(self, width: int) -> int:
        wide, rows = self._cells(width)
        gap = self.u(self.node.gap)
        return sum(max(c.measure(wide) for c in row) + gap for row in rows) - gap if rows else 0

    def arrange(self, rect: pygame.Rect) -> None:
        wide, rows = self._cells(rect.width)
        gap = self.u(self.node.gap)
        spare = max(0, rect.height - self.measure(rect.width)) if self.grow else 0
        y = rect.top
        for row in rows:
            high = max(c.measure(wide) for c in row) + spare // len(rows)
            for number, child in enumerate(row):
                child.place(pygame.Rect(rect.left + number * (wide + gap), y, wide, high))
            y += high + gap


@shows(Split)
class SplitWidget(Widget[Split]):
    """Left and right pane, or one under the other."""

    def natural(self) -> int:
        return sum(c.preferred() for c in self.children) + self.u(self.node.gap)

    def _widths(self, width: int) -> tuple[int, int] | None:
        gap = self.u(self.node.gap)
        left = round((width - gap) * self.node.share)
        right = width - gap - left
        return None if min(left, right) < self.t(self.node.least) else (left, right)

    def height_at(self, width: int) -> int:
        widths = self._widths(width)
        one, other = self.children
        if widths is None:
            gap = self.u(self.node.gap)
            return one.measure(width) + gap + other.measure(width)
        return max(one.measure(widths[0]), other.measure(widths[1]))

    def arrange(self, rect: pygame.Rect) -> None:
        widths = self._widths(rect.width)
        one, other = self.children
        gap = self.u(self.node.gap)
        if widths is None:
            high = one.measure(rect.width)
            one.place(pygame.Rect(rect.left, rect.top, rect.width, high))
            top = rect.top + high + gap
            other.place(pygame.Rect(rect.left, top, rect.width, rect.bottom - top))
            return
        one.place(pygame.Rect(rect.left, rect.top, widths[0], rect.height))
        left = rect.left + widths[0] + gap
        other.place(pygame.Rect(left, rect.top, widths[1], rect.height))


@shows(Overlay)
class OverlayWidget(Widget[Overlay]):
    """Widgets on top of one another."""

    layered = True
