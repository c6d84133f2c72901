"""A front page: name, small print, columns whose stories are cut where there is no room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pygame

from game.drawing import cuts
from game.drawing.paragraph import fitted
from game.drawing.style import STYLES
from game.drawing.theme import PAPER
from game.page.nodes.base import Node
from game.page.nodes.newspaper import Cut, Newspaper, Story
from game.page.nodes.text import Label
from game.window.surface import picture
from game.window.text import BookRuler, TextBlock, lay_out
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import TextWidget, Words

_PAD, _TOP, _FOOT = 26, 12, 8
_GUTTER, _BETWEEN = 24, 12
_COLUMN = 220
"""A column narrower than this, growing with text, is none: all goes into one."""


@shows(Story)
class StoryWidget(Widget[Story]):
    """A headline over its lines; of a story with too little room the last lines are left out."""

    def natural(self) -> int:
        return self.t(_COLUMN)

    def _head(self, width: int) -> TextBlock:
        style = "gazette-lead" if self.node.lead else "gazette-head"
        return lay_out(self.ctx.fonts, self.node.head, style, width)

    def _text(self, text: str, width: int) -> TextBlock:
        return lay_out(self.ctx.fonts, text, "gazette", width)

    def _gap(self) -> int:
        return self.u(3)

    def height_at(self, width: int) -> int:
        full = self._text(self.node.text, width).height
        return self._head(width).height + self._gap() + full

    def least(self, width: int) -> int:
        """The height of the headline and a line."""
        line = self._text("x", width).height
        return self._head(width).height + self._gap() + line

    def _printed(self) -> str:
        """As much of the text as there is room for."""
        wide = self.rect.width
        room = self.rect.height - self._head(wide).height - self._gap()
        most = room // self._text("x", wide).height
        return fitted(self.node.text, "gazette", wide, most, BookRuler(self.ctx.fonts))

    def paint(self, surface: pygame.Surface) -> None:
        left, top, wide = self.rect.left, self.rect.top, self.rect.width
        ink = self.ink("red_text" if self.hovered and self.focusable else "text")
        head = self._head(wide)
        head.draw(surface, left, top, ink)
        if shown := self._printed():
            below = top + head.height + self._gap()
            self._text(shown, wide).draw(surface, left, below, self.ink("text"))

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        wide = self.rect.width
        head = self._head(wide)
        found = [(self.node.head, pygame.Rect(*self.rect.topleft, head.width, head.height))]
        if shown := self._printed():
            block = self._text(shown, wide)
            top = self.rect.top + head.height + self._gap()
            found.append((shown, pygame.Rect(self.rect.left, top, block.width, block.height)))
        return found


@shows(Cut)
class CutWidget(Widget[Cut]):
    """The picture over its line."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (Words(self.node.caption, "gazette-caption"),)

    def natural(self) -> int:
        return self.t(_COLUMN)

    def _high(self, width: int) -> int:
        return round(width * cuts.HEIGHT / cuts.WIDTH)

    def height_at(self, width: int) -> int:
        return self._high(width) + self.u(5) + self.children[0].measure(width)

    def arrange(self, rect: pygame.Rect) -> None:
        below = rect.top + self._high(rect.width) + self.u(5)
        high = self.children[0].measure(rect.width)
        self.children[0].place(pygame.Rect(rect.left, below, rect.width, high))

    def paint(self, surface: pygame.Surface) -> None:
        size = (self.rect.width, self._high(self.rect.width))
        surface.blit(picture(cuts.cut(self.node.picture), size, PAPER), self.rect)


@dataclass(frozen=True, eq=False)
class _Title(Label):
    """The name of the paper: as wide as the sheet lets it be, whatever the size of text."""

    role = "none"


@shows(_Title)
class _TitleWidget(TextWidget[_Title]):
    def block(self, width: int) -> TextBlock:
        style = STYLES["gazette-title"]
        size = style.size / self.ctx.units.text_scale
        wide = lay_out(self.ctx.fonts, self.node.text, replace(style, size=size), 1 << 16).width
        if wide > width:
            size = size * width / wide * 0.98
        return lay_out(self.ctx.fonts, self.node.text, replace(style, size=size), 1 << 16)

    def natural(self) -> int:
        return self.u(400)


@shows(Newspaper)
class NewspaperWidget(Widget[Newspaper]):
    """Head, columns, note. What a column has no room for is cut from its last story upwards."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        small = [Words(each, "gazette-line") for each in (node.motto, node.organ)]
        band = [Words(each, "gazette-line") for each in (node.date, node.place)]
        return (
            *small,
            _Title(node.title),
            *band,
            *node.left,
            *node.right,
            Words(node.note, "gazette-line"),
        )

    def prepare(self) -> None:
        self._motto, self._organ, self._title, self._date, self._place = self.children[:5]
        split = 5 + len(self.node.left)
        self._left, self._right = self.children[5:split], self.children[split:-1]
        self._note = self.children[-1]
        self._rules: list[pygame.Rect] = []

    def natural(self) -> int:
        return self.u(704)

    # --- geometry -------------------------------------------------------------------------
    def _inner(self, width: int) -> int:
        return width - 2 * self.u(_PAD)

    def _columns(self, width: int, room: int = 0) -> list[tuple[list[Widget[Any]], int]]:
        """The stories of each column and how wide it is; `room` is how high they may be."""
        inner, gutter = self._inner(width), self.u(_GUTTER)
        half = (inner - gutter) // 2
        if half < self.t(_COLUMN):
            return [([*self._left, *self._right], inner)]
        left, right = list(self._left), list(self._right)
        if len(right) > 1:  # the last story goes where there is more room for it
            here, there = self._column(right, half), self._column([*left, right[-1]], half)
            if there < here or (room and here > room >= there):
                left.append(right.pop())
        return [(left, half), (right, half)]

    def _pair(self, inner: int, left: Widget[Any], right: Widget[Any]) -> int:
        """Height of two small lines, beside or under one another."""
        if left.preferred() + right.preferred() + self.u(16) <= inner:
            return max(left.measure(inner), right.measure(inner))
        return left.measure(inner) + right.measure(inner)

    def _head(self, width: int) -> int:
        """Height of all above the columns."""
        inner = self._inner(width)
        small = self._pair(inner, self._motto, self._organ)
        band = self._pair(inner, self._date, self._place)
        return self.u(_TOP) + small + self._title.measure(inner) + band + self.u(3 + 1 + 8 + 12)

    def _below(self, width: int) -> int:
        return self._note.measure(self._inner(width)) + self.u(_FOOT + 6)

    def height_at(self, width: int) -> int:
        tall = max(self._column(*each) for each in self._columns(width))
        return self._head(width) + tall + self._below(width) + self.u(8)

    def _column(self, parts: list[Widget[Any]], wide: int) -> int:
        gaps = sum(self._gap_before(one) for one in parts[1:])
        return sum(each.measure(wide) for each in parts) + gaps

    def _gap_before(self, part: Widget[Any]) -> int:
        index = self.children.index(part)
        after_cut = isinstance(self.children[index - 1], CutWidget)
        return self.u(8 if after_cut else 2 * _BETWEEN)

    # --- layout ---------------------------------------------------------------------------
    def arrange(self, rect: pygame.Rect) -> None:
        self._rules = []
        left, inner = rect.left + self.u(_PAD), self._inner(rect.width)
        y = self._put_pair(left, rect.top + self.u(_TOP), inner, self._motto, self._organ)
        high = self._title.measure(inner)
        self._title.align = "center"  # type: ignore[attr-defined]
        self._title.place(pygame.Rect(left, y, inner, high))
        y = self._rule(left, y + high, inner, 3) + self.u(4)
        y = self._put_pair(left, y, inner, self._date, self._place)
        y = self._rule(left, y + self.u(4), inner, 1) + self.u(12)
        low = rect.bottom - self._below(rect.width)
        columns = self._columns(rect.width, low - y)
        x = left
        for parts, wide in columns:
            self._put_column(parts, pygame.Rect(x, y, wide, low - y))
            x += wide + self.u(_GUTTER)
        if len(columns) > 1:
            middle = left + columns[0][1] + self.u(_GUTTER) // 2
            self._rules.append(pygame.Rect(middle, y, self.u(2), low - y - self.u(6)))
        self._rule(left, low, inner, 1)
        box = pygame.Rect(left, low + self.u(6), inner, self._note.measure(inner))
        self._note.place(box)

    def _rule(self, x: int, y: int, wide: int, thick: int) -> int:
        """A level rule; the answer is where it ends."""
        self._rules.append(pygame.Rect(x, y, wide, self.u(thick)))
        return y + self.u(thick)

    def _put_pair(self, x: int, y: int, inner: int, one: Widget[Any], other: Widget[Any]) -> int:
        wide, last = one.preferred(), other.preferred()
        high, low = one.measure(inner), other.measure(inner)
        if wide + last + self.u(16) <= inner:
            one.place(pygame.Rect(x, y, wide, high))
            other.place(pygame.Rect(x + inner - last, y, last, low))
            return y + max(high, low)
        one.place(pygame.Rect(x, y, inner, high))
        other.place(pygame.Rect(x, y + high, inner, low))
        return y + high + low

    def _put_column(self, parts: list[Widget[Any]], box: pygame.Rect) -> None:
        heights = [each.measure(box.width) for each in parts]
        over = self._column(parts, box.width) - box.height
        for index in range(len(parts) - 1, -1, -1):
            part = parts[index]
            if over > 0 and isinstance(part, StoryWidget):
                spare = heights[index] - part.least(box.width)
                taken = max(0, min(over, spare))
                heights[index] -= taken
                over -= taken
        y = box.top
        for index, (part, high) in enumerate(zip(parts, heights, strict=True)):
            if index:
                gap = self._gap_before(part)
                if gap > self.u(_BETWEEN):
                    self._rule(box.left, y + gap // 2 - self.u(1), box.width, 2)
                y += gap
            part.place(pygame.Rect(box.left, y, box.width, high))
            y += high

    def paint(self, surface: pygame.Surface) -> None:
        off = self.u(12)
        surface.fill(self.ink("shadow"), self.rect.move(off, off))
        surface.fill(self.ink("card"), self.rect)
        for each in self._rules:
            surface.fill(self.ink("text"), each)
