"""Columns, rows, grids, panes, scrollers: who gets which rectangle."""

from typing import Any

import pygame

from game.page.answers import REDRAW, Next
from game.page.nodes.layout import Column, Flow, Grid, Overlay, Row, Scroller, Spacer, Split
from game.window.events import Drag, Event, Page, Press, Scroll
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import longest_word


@shows(Spacer)
class SpacerWidget(Widget[Spacer]):
    """Nothing."""

    def natural(self) -> int:
        return self.u(self.node.width)

    def height_at(self, width: int) -> int:
        return self.u(self.node.height)


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


@shows(Scroller)
class ScrollerWidget(Widget[Scroller]):
    """Wheel, PageUp, PageDown, Home, End, and a bar that scales. Remembers where it was."""

    clips = True

    def __init__(self, node: Scroller) -> None:
        super().__init__(node)
        self.offset = 0

    def prepare(self) -> None:
        saved = self.ctx.memory.get(f"scroll:{self.key}", 0)
        self.offset = saved if isinstance(saved, int) else 0

    def natural(self) -> int:
        return self.children[0].preferred()

    def height_at(self, width: int) -> int:
        """A scroller asks for little: what it shows is up to the room it gets."""
        return min(self.children[0].measure(width), self.t(self.node.least))

    @property
    def bar_width(self) -> int:
        """Width kept for the bar, when there is one."""
        return max(self.u(10), self.t(8))

    def arrange(self, rect: pygame.Rect) -> None:
        child = self.children[0]
        # without a bar first: only what does not fit gives room to one, and breaks its lines anew
        self._full = child.measure(rect.width)
        self._inner = rect.width
        if self._full > rect.height:
            self._inner = rect.width - self.bar_width - self.u(6)
            self._full = child.measure(self._inner)
        self._lay()

    def _lay(self) -> None:
        # a tree built anew may be shorter than the place that was remembered
        self.offset = max(0, min(self.offset, self.reach))
        self.ctx.memory[f"scroll:{self.key}"] = self.offset
        high = max(self._full, self.rect.height)
        box = pygame.Rect(self.rect.left, self.rect.top - self.offset, self._inner, high)
        self.children[0].place(box)

    @property
    def reach(self) -> int:
        """Largest offset."""
        return max(0, self._full - self.rect.height)

    def scroll_by(self, pixels: int) -> bool:
        """Move; False when already at the end, so that an outer scroller may take over."""
        before = self.offset
        self.offset += pixels
        self._lay()
        return self.offset != before

    def reveal(self, rect: pygame.Rect) -> None:
        """Bring a rectangle into view."""
        margin = self.u(10)
        if rect.top < self.rect.top + margin:
            self.scroll_by(rect.top - self.rect.top - margin)
        elif rect.bottom > self.rect.bottom - margin:
            down = rect.bottom - self.rect.bottom + margin
            self.scroll_by(min(down, rect.top - self.rect.top - margin))

    def handle(self, event: Event) -> Next | None:
        if not self.reach:
            return None
        line = self.t(54)
        if isinstance(event, Scroll):
            return REDRAW if self.scroll_by(round(event.by * line)) else None
        if isinstance(event, Page):
            # not the whole height: the last line that was read stays in sight
            step = self.rect.height * 9 // 10 if abs(event.by) == 1 else self._full
            return REDRAW if self.scroll_by(step if event.by > 0 else -step) else None
        if isinstance(event, Press | Drag) and self.bar.inflate(8, 0).collidepoint(event.pos):
            share = (event.pos[1] - self.rect.top) / max(1, self.rect.height)
            self.scroll_by(round(share * self._full - self.rect.height / 2) - self.offset)
            return REDRAW
        return None

    @property
    def bar(self) -> pygame.Rect:
        """Where the bar is, when there is one."""
        box = pygame.Rect(self.rect)
        box.left, box.width = self.rect.right - self.bar_width, self.bar_width
        return box

    def draw(self, surface: pygame.Surface) -> None:
        outer = surface.get_clip()
        # the ring of a focused child may stand out a little on the left
        inner = outer.clip(self.rect.inflate(2 * self.u(5), 0))
        if not inner.width or not inner.height:
            return
        surface.set_clip(inner)
        for child in self.children:
            child.draw(surface)
        surface.set_clip(outer)
        if self.reach:
            self._paint_bar(surface)

    def _paint_bar(self, surface: pygame.Surface) -> None:
        bar = self.bar
        surface.fill(self.ink("tan"), bar)
        high = max(self.u(30), self.rect.height * self.rect.height // self._full)
        top = bar.top + (self.rect.height - high) * self.offset // max(1, self.reach)
        thumb = pygame.Rect(bar.left, top, bar.width, high)
        surface.fill(self.ink("muted"), thumb.inflate(-self.u(4), 0))
