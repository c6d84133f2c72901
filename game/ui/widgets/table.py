"""A table with a header that sorts and rows that can be picked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Unpack

import pygame

from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.shapes import triangle
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column

Pick = Callable[[str], Next | None]


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its title, its share of the width, its least width in logical pixels."""

    title: str
    share: float = 1.0
    least: float = 70
    align: str = "left"
    sortable: bool = True


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: a cell is text or a widget; ``order`` are the values that sorting compares."""

    key: str
    cells: tuple[str | Widget, ...]
    order: tuple[float | str, ...] = ()
    marker: str = ""


class _Line(Widget):
    """Cells in columns; under one another, with their titles, when too narrow."""

    def __init__(
        self, columns: Sequence[TableColumn], cells: Sequence[Widget], **opts: Unpack[Opts]
    ) -> None:
        super().__init__(cells, **opts)
        self.columns = columns

    def widths(self, width: int) -> list[int] | None:
        units = self.ctx.units
        room = width - units.u(20) - units.u(10) * (len(self.columns) - 1)
        least = [units.t(c.least) for c in self.columns]
        if sum(least) > room:
            return None
        spare, total = room - sum(least), sum(c.share for c in self.columns)
        return [
            low + int(spare * c.share / total) for low, c in zip(least, self.columns, strict=True)
        ]

    def height_at(self, width: int) -> int:
        units = self.ctx.units
        widths = self.widths(width)
        if widths is None:
            return sum(c.measure(width - units.u(20)) for c in self.children) + units.u(12)
        tall = max(c.measure(w) for c, w in zip(self.children, widths, strict=True))
        return max(units.u(34), tall + units.u(8))

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        widths = self.widths(rect.width)
        x, y = rect.left + units.u(10), rect.top + units.u(6)
        for number, child in enumerate(self.children):
            wide = rect.width - units.u(20) if widths is None else widths[number]
            high = child.measure(wide)
            if widths is None:
                child.place(pygame.Rect(x, y, wide, high))
                y += high
                continue
            child.place(pygame.Rect(x, rect.top + (rect.height - high) // 2, wide, high))
            x += wide + units.u(10)


class _Head(Label):
    """A column title; activating it sorts."""

    role = "columnheader"

    def __init__(
        self, text: str, align: str, way: int, act: Callable[[], None], *, sortable: bool, key: str
    ) -> None:
        super().__init__(text, "toggle", align=align, focusable=sortable, key=key)
        self._way, self._act = way, act

    def preferred(self) -> int:
        return super().preferred() + self.ctx.units.t(16)

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate):
            self._act()
            return STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        super().paint(surface)
        if self._way:
            units = self.ctx.units
            words = self.text_rects()[0][1]
            # beside the words, on whichever side has room
            right = words.right + units.t(9)
            x = right if right + units.t(6) < self.rect.right else words.left - units.t(9)
            way = "up" if self._way > 0 else "down"
            colour = self.ctx.theme.colour("red_text")
            triangle(surface, colour, x, words.centery + units.u(1), units.t(10), way)

    def state(self) -> list[str]:
        return {0: [], 1: ["ascending"], -1: ["descending"]}[self._way]


class _Row(_Line):
    role = "row"

    def __init__(
        self,
        columns: Sequence[TableColumn],
        row: TableRow,
        *,
        chosen: bool,
        pick: Pick | None,
        key: str,
    ) -> None:
        cells = [
            Label(cell, "ui", align=col.align) if isinstance(cell, str) else cell
            for cell, col in zip(row.cells, columns, strict=True)
        ]
        words = ", ".join(
            f"{c.title} {w.label}" for c, w in zip(columns, cells, strict=True) if w.label
        )
        super().__init__(columns, cells, key=key, label=words, focusable=pick is not None)
        self.row, self.chosen, self._pick = row, chosen, pick

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate) and self._pick:
            return self._pick(self.row.key) or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        if self.chosen or (self.hovered and self._pick):
            surface.fill(theme.colour("sheet"), self.rect)
        mark = "red" if self.chosen else self.row.marker
        if mark:
            surface.fill(theme.colour(mark), (*self.rect.topleft, units.u(6), self.rect.height))
        bottom = self.rect.bottom - units.u(1)
        surface.fill(theme.colour("line"), (self.rect.left, bottom, self.rect.width, units.u(1)))

    def state(self) -> list[str]:
        return ["selected"] if self.chosen else []


class Table(Column):
    """Sorting is remembered under the table's key; ``on_pick`` makes rows selectable."""

    role = "table"

    def __init__(
        self,
        columns: Sequence[TableColumn],
        rows: Sequence[TableRow],
        *,
        chosen: str = "",
        on_pick: Pick | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        opts.setdefault("key", "table")
        super().__init__([], gap=0, **opts)
        self._columns, self._rows = tuple(columns), list(rows)
        self._chosen, self._pick = chosen, on_pick

    def prepare(self) -> None:
        column, way = self._sorting()
        head = _Line(self._columns, [self._head(i, column, way) for i in range(len(self._columns))])
        rows = list(self._rows)
        if column >= 0:
            rows.sort(key=lambda r: _order(r, column), reverse=way < 0)
        self.children = [
            head,
            *(
                _Row(
                    self._columns,
                    r,
                    chosen=r.key == self._chosen,
                    pick=self._pick,
                    key=f"{self.key}:{r.key}",
                )
                for r in rows
            ),
        ]

    def _sorting(self) -> tuple[int, int]:
        saved = self.ctx.memory.get(f"sort:{self.key}")
        return saved if isinstance(saved, tuple) else (-1, 0)

    def _head(self, index: int, column: int, way: int) -> _Head:
        col = self._columns[index]

        def sort() -> None:
            turned = -way if index == column else 1
            self.ctx.memory[f"sort:{self.key}"] = (index, turned)

        now = way if index == column else 0
        return _Head(
            col.title, col.align, now, sort, sortable=col.sortable, key=f"{self.key}:head:{index}"
        )

    def paint(self, surface: pygame.Surface) -> None:
        thick = self.ctx.units.u(2)
        bottom = self.children[0].rect.bottom
        bar = (self.rect.left, bottom - thick, self.rect.width, thick)
        surface.fill(self.ctx.theme.colour("rule"), bar)


def _order(row: TableRow, column: int) -> tuple[int, float, str]:
    """Numbers before words, so that a mixed column still sorts."""
    value = row.order[column] if column < len(row.order) else row.cells[column]
    if isinstance(value, int | float):
        return (0, float(value), "")
    return (1, 0.0, value if isinstance(value, str) else value.label)
