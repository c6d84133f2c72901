"""Tables: cells in columns, under one another when the columns would be too narrow."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

import pygame

from game.drawing.units import Units
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.layout import Flow
from game.page.nodes.table import Head, HeadLine, Table, TableColumn, TableLine
from game.page.nodes.text import Label
from game.window.shapes import triangle
from game.window.widgets.base import Silent, Widget, shows, widget_of
from game.window.widgets.text import LabelWidget, Words, WordsWidget, longest_word

Lined = TypeVar("Lined", HeadLine, TableLine)


def widths_of(
    columns: Sequence[TableColumn], width: int, units: Units, words: Sequence[int]
) -> list[int] | None:
    """Pixels for each column, or None if they do not fit.

    `words` are the widths of the longest word in each: where one would be broken, all are kept.
    """
    room = width - units.u(20) - units.u(10) * (len(columns) - 1)
    least = [units.t(c.least) for c in columns]
    widths = _share(columns, least, room)
    if widths is None or all(a >= b for a, b in zip(widths, words, strict=True)):
        return widths
    return _share(columns, [max(pair) for pair in zip(least, words, strict=True)], room)


def _share(columns: Sequence[TableColumn], least: Sequence[int], room: int) -> list[int] | None:
    if sum(least) > room:
        return None
    spare, total = room - sum(least), sum(c.share for c in columns) or 1
    return [low + int(spare * c.share / total) for low, c in zip(least, columns, strict=True)]


@dataclass(frozen=True, eq=False)
class _Cell(Silent):
    """A cell of a column."""

    column: TableColumn
    content: Node

    def inside(self) -> Sequence[Node]:
        return (self.content,)

    def says(self) -> str:
        return self.content.label


@shows(_Cell)
class _CellWidget(Widget[_Cell]):
    """A cell; when cells stand under one another it names its column."""

    def prepare(self) -> None:
        (self._content,) = self.children
        self._is_stacked = False

    @cached_property
    def _title(self) -> Widget[Any]:
        """The name of its column; most tables never stack."""
        title = widget_of(Label(self.node.column.title, "caption", colour="muted"))
        title.bind(self.ctx, self, f"{self.key}/title")
        return title

    def stack(self, *, stacked: bool) -> None:
        """Switch between a cell in a column and a line of its own."""
        if stacked != self._is_stacked:
            self._heights.clear()
        self._is_stacked = stacked
        self.children = [self._title, self._content] if stacked else [self._content]
        if stacked and not self._content.label:
            self.children = []  # nothing to be said under its title
        if isinstance(self._content, LabelWidget):
            self._content.align = "left" if stacked else self.node.column.align

    def _indent(self, width: int) -> int:
        return min(self.t(120), width // 2) if self._is_stacked else 0

    def height_at(self, width: int) -> int:
        if not self.children:
            return 0
        inner = self._content.measure(width - self._indent(width))
        return max(inner, self._title.measure(self._indent(width))) if self._is_stacked else inner

    def arrange(self, rect: pygame.Rect) -> None:
        if not self.children:
            return
        indent = self._indent(rect.width)
        if self._is_stacked:
            self._title.place(pygame.Rect(*rect.topleft, indent, rect.height))
        wide = rect.width - indent
        if not isinstance(self._content, LabelWidget):
            wide = min(wide, max(1, self._content.preferred()))
        self._content.place(pygame.Rect(rect.left + indent, rect.top, wide, rect.height))


@shows(Head)
class HeadWidget(Widget[Head]):
    """A column title with an arrow if the table is sorted by it."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        column = self.node.column
        self._text = WordsWidget(Words(column.title, "toggle", align=column.align))
        return (self._text,)

    def natural(self) -> int:
        return self._text.preferred() + self.t(16)

    def paint(self, surface: pygame.Surface) -> None:
        if self.node.way:
            words = self._text.text_rects()[0][1]
            # beside the words, on whichever side has room
            right = words.right + self.t(9)
            x = right if right + self.t(6) <= self.rect.right else words.left - self.t(9)
            way = "up" if self.node.way > 0 else "down"
            colour = self.ink("red_text")
            triangle(surface, colour, x, words.centery + self.u(1), self.t(10), way)


class _Line(Widget[Lined]):
    """Cells in columns; under one another when the columns would be too narrow."""

    table: "TableWidget"  # which knows the columns of all its lines

    def _widths(self, width: int) -> list[int] | None:
        return self.table.widths(width)

    def _stacked(self, width: int) -> int:
        room = width - self.u(20)
        return sum(c.measure(room) for c in self.children) + self.u(12)

    def height_at(self, width: int) -> int:
        widths = self._widths(width)
        # a line is measured before it is placed, so here its cells learn how they will stand
        for cell in self.children:
            if isinstance(cell, _CellWidget):
                cell.stack(stacked=widths is None)
        if widths is None:
            return self._stacked(width)
        tall = max(c.measure(w) for c, w in zip(self.children, widths, strict=True))
        return max(self.u(34), tall + self.u(8))

    def arrange(self, rect: pygame.Rect) -> None:
        widths = self._widths(rect.width)
        x, y = rect.left + self.u(10), rect.top + self.u(6)
        for number, child in enumerate(self.children):
            wide = rect.width - self.u(20) if widths is None else widths[number]
            high = child.measure(wide)
            if widths is None:
                child.place(pygame.Rect(x, y, wide, high))
                y += high
                continue
            child.place(pygame.Rect(x, rect.top + (rect.height - high) // 2, wide, high))
            x += wide + self.u(10)


@shows(HeadLine)
class HeadLineWidget(_Line[HeadLine]):
    """Titles over the columns; a plain flow of titles when the columns are gone."""

    def _flow(self) -> Widget[Any]:
        flow = widget_of(Flow((), gap=16, line_gap=2))
        flow.ctx, flow.children = self.ctx, self.children
        return flow

    def _stacked(self, width: int) -> int:
        return self._flow().height_at(width - self.u(20)) + self.u(8)

    def place(self, rect: pygame.Rect) -> None:
        if self._widths(rect.width) is not None:
            super().place(rect)
            return
        self.rect = pygame.Rect(rect)
        inner = rect.inflate(-self.u(20), -self.u(8))
        self._flow().place(inner)


@shows(TableLine)
class TableLineWidget(_Line[TableLine]):
    """A row; picked it is lit."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        pairs = zip(self.node.columns, self.node.children, strict=True)
        return [_Cell(column, cell) for column, cell in pairs]

    def paint(self, surface: pygame.Surface) -> None:
        node = self.node
        if node.chosen or (self.hovered and node.on_pick):
            surface.fill(self.ink("sheet"), self.rect)
        mark = "red" if node.chosen else node.row.marker
        if mark:
            wide = self.u(6 if node.chosen else 3)
            surface.fill(self.ink(mark), (*self.rect.topleft, wide, self.rect.height))
        bottom = self.rect.bottom - self.u(1)
        surface.fill(self.ink("line"), (self.rect.left, bottom, self.rect.width, self.u(1)))


@shows(Table)
class TableWidget(Widget[Table]):
    """Titles and rows under one another."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (Column(self.node.children, gap=0),)

    def prepare(self) -> None:
        lines = [each for each in self.children[0].children if isinstance(each, _Line)]
        columns = zip(*(line.children for line in lines), strict=True)
        self._words = [longest_word(column) for column in columns]
        self._widths: dict[int, list[int] | None] = {}
        for line in lines:
            line.table = self

    def widths(self, width: int) -> list[int] | None:
        """Pixels for each column, or None if they do not fit; reckoned once for all lines."""
        if width not in self._widths:
            columns, units = self.node.columns, self.ctx.units
            self._widths[width] = widths_of(columns, width, units, self._words)
        return self._widths[width]

    def paint(self, surface: pygame.Surface) -> None:
        thick = self.u(2)
        bottom = self.children[0].children[0].rect.bottom
        bar = (self.rect.left, bottom - thick, self.rect.width, thick)
        surface.fill(self.ink("rule"), bar)
