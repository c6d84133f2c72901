"""A table with a header that sorts and rows that can be picked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Unpack

import pygame

from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.cells import Cell, Head, TableColumn, widths_of
from game.ui.widgets.layout import Column
from game.ui.widgets.wrap import Flow

Pick = Callable[[str], Next | None]


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: a cell is text or a widget; ``order`` are the values that sorting compares."""

    key: str
    cells: tuple[str | Widget, ...]
    order: tuple[float | str, ...] = ()
    marker: str = ""


class _Line(Widget):
    """Cells in columns; under one another when the columns would be too narrow."""

    def __init__(
        self, columns: Sequence[TableColumn], cells: Sequence[Widget], **opts: Unpack[Opts]
    ) -> None:
        super().__init__(cells, **opts)
        self.columns = columns

    def _stacked(self, width: int) -> int:
        room = width - self.ctx.units.u(20)
        return sum(c.measure(room) for c in self.children) + self.ctx.units.u(12)

    def height_at(self, width: int) -> int:
        widths = widths_of(self.columns, width, self.ctx.units)
        for cell in self.children:
            if isinstance(cell, Cell):
                cell.stack(stacked=widths is None)
        if widths is None:
            return self._stacked(width)
        tall = max(c.measure(w) for c, w in zip(self.children, widths, strict=True))
        return max(self.ctx.units.u(34), tall + self.ctx.units.u(8))

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        widths = widths_of(self.columns, rect.width, units)
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


class _HeadLine(_Line):
    """Titles over the columns; a plain flow of titles when the columns are gone."""

    def _flow(self) -> Flow:
        flow = Flow(self.children, gap=16, line_gap=2)
        flow.ctx = self.ctx
        return flow

    def _stacked(self, width: int) -> int:
        return self._flow().height_at(width - self.ctx.units.u(20)) + self.ctx.units.u(8)

    def place(self, rect: pygame.Rect) -> None:
        if widths_of(self.columns, rect.width, self.ctx.units) is not None:
            super().place(rect)
            return
        self.rect = pygame.Rect(rect)
        inner = rect.inflate(-self.ctx.units.u(20), -self.ctx.units.u(8))
        self._flow().place(inner)


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
        cells = [Cell(col, cell) for cell, col in zip(row.cells, columns, strict=True)]
        words = ", ".join(f"{c.title} {w.label}" for c, w in zip(columns, cells, strict=True))
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
            wide = units.u(6 if self.chosen else 3)
            surface.fill(theme.colour(mark), (*self.rect.topleft, wide, self.rect.height))
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
        rows = list(self._rows)
        if column >= 0:
            rows.sort(key=lambda r: _order(r, column), reverse=way < 0)
        heads = [self._head(i, column, way) for i in range(len(self._columns))]
        self.children = [_HeadLine(self._columns, heads), *(self._line(r) for r in rows)]

    def _line(self, row: TableRow) -> _Row:
        key, chosen = f"{self.key}:{row.key}", row.key == self._chosen
        return _Row(self._columns, row, chosen=chosen, pick=self._pick, key=key)

    def _sorting(self) -> tuple[int, int]:
        saved = self.ctx.memory.get(f"sort:{self.key}")
        return saved if isinstance(saved, tuple) else (-1, 0)

    def _head(self, index: int, column: int, way: int) -> Head:
        turned = -way if index == column else 1

        def sort() -> None:
            self.ctx.memory[f"sort:{self.key}"] = (index, turned)

        now = way if index == column else 0
        return Head(self._columns[index], now, sort, key=f"{self.key}:head:{index}")

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


__all__ = ["Table", "TableColumn", "TableRow"]
