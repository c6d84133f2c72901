"""The cells and column titles of a table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from game.drawing.units import Units
from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.shapes import triangle
from game.ui.widgets.base import Widget
from game.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its title, its share of the width, its least width in logical pixels."""

    title: str
    share: float = 1.0
    least: float = 70
    align: str = "left"
    sortable: bool = True


def widths_of(columns: Sequence[TableColumn], width: int, units: Units) -> list[int] | None:
    """Pixels for each column, or None if the least widths do not fit."""
    room = width - units.u(20) - units.u(10) * (len(columns) - 1)
    least = [units.t(c.least) for c in columns]
    if sum(least) > room:
        return None
    spare, total = room - sum(least), sum(c.share for c in columns) or 1
    return [low + int(spare * c.share / total) for low, c in zip(least, columns, strict=True)]


class Cell(Widget):
    """A cell; when cells stand under one another it names its column."""

    role = "none"

    def __init__(self, column: TableColumn, content: str | Widget) -> None:
        made = Label(content, "ui", align=column.align) if isinstance(content, str) else content
        self._title = Label(column.title, "caption", colour="muted")
        self._content, self._column = made, column
        super().__init__((self._title, made), label=made.label)
        self._is_stacked = False

    def stack(self, *, stacked: bool) -> None:
        """Switch between a cell in a column and a line of its own."""
        if stacked != self._is_stacked:
            self._heights.clear()
        self._is_stacked = stacked
        self.children = [self._title, self._content] if stacked else [self._content]
        if isinstance(self._content, Label):
            self._content.align = "left" if stacked else self._column.align

    def _indent(self, width: int) -> int:
        return min(self.ctx.units.t(120), width // 2) if self._is_stacked else 0

    def height_at(self, width: int) -> int:
        inner = self._content.measure(width - self._indent(width))
        return max(inner, self._title.measure(self._indent(width))) if self._is_stacked else inner

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        indent = self._indent(rect.width)
        if self._is_stacked:
            self._title.place(pygame.Rect(*rect.topleft, indent, rect.height))
        wide = rect.width - indent
        if not isinstance(self._content, Label):
            wide = min(wide, max(1, self._content.preferred()))
        self._content.place(pygame.Rect(rect.left + indent, rect.top, wide, rect.height))


class Head(Label):
    """A column title; activating it sorts."""

    role = "columnheader"

    def __init__(
        self, column: TableColumn, way: int, sort: Callable[[], None], *, key: str
    ) -> None:
        super().__init__(
            column.title, "toggle", align=column.align, focusable=column.sortable, key=key
        )
        self._way, self._sort = way, sort

    def preferred(self) -> int:
        return super().preferred() + self.ctx.units.t(16)

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate) and self.focusable:
            self._sort()
            return STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        super().paint(surface)
        if self._way:
            units = self.ctx.units
            words = self.text_rects()[0][1]
            # beside the words, on whichever side has room
            right = words.right + units.t(9)
            x = right if right + units.t(6) <= self.rect.right else words.left - units.t(9)
            way = "up" if self._way > 0 else "down"
            colour = self.ctx.theme.colour("red_text")
            triangle(surface, colour, x, words.centery + units.u(1), units.t(10), way)

    def state(self) -> list[str]:
        return {0: [], 1: ["ascending"], -1: ["descending"]}[self._way]
