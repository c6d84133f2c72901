"""A table with titles that sort and rows that can be picked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, OnChoose
from game.page.ctx import UNSORTED, Order
from game.page.nodes.base import Node
from game.page.nodes.text import Label


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: its title, its share of the width, its least width in logical units."""

    title: str
    share: float = 1.0
    least: float = 70
    align: str = "left"
    sortable: bool = True


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: a cell is text or a node; ``order`` are the values that sorting compares."""

    key: str
    cells: tuple[str | Node, ...]
    order: tuple[float | str, ...] = ()
    marker: str = ""


@dataclass(frozen=True, eq=False)
class Head(Node):
    """The title of a column; activating it sorts. `way` is 1 for ascending, -1, or 0."""

    role = "columnheader"
    roves = "cell"

    column: TableColumn
    way: int
    on_sort: Callable[[], None]

    def says(self) -> str:
        return self.column.title

    def takes_focus(self) -> bool:
        return self.column.sortable

    def state(self) -> list[str]:
        return {0: [], 1: ["ascending"], -1: ["descending"]}[self.way]

    def activate(self) -> Next | None:
        if not self.column.sortable:
            return None
        self.on_sort()
        return STAY


@dataclass(frozen=True, eq=False)
class TableLine(Node):
    """One row of a table on a page."""

    role = "row"
    roves = "cell"

    columns: Sequence[TableColumn]
    row: TableRow
    chosen: bool = False
    on_pick: OnChoose | None = None

    def inside(self) -> Sequence[Node]:
        pairs = zip(self.row.cells, self.columns, strict=True)
        return [
            Label(cell, "ui", align=column.align) if isinstance(cell, str) else cell
            for cell, column in pairs
        ]

    def says(self) -> str:
        pairs = zip(self.columns, self.children, strict=True)
        return ", ".join(f"{column.title} {cell.label}" for column, cell in pairs if cell.label)

    def takes_focus(self) -> bool:
        return self.on_pick is not None

    def state(self) -> list[str]:
        return ["selected"] if self.chosen else []

    def activate(self) -> Next | None:
        return (self.on_pick(self.row.key) or STAY) if self.on_pick else None


@dataclass(frozen=True, eq=False)
class HeadLine(Node):
    """The titles over the columns."""

    columns: Sequence[TableColumn]
    heads: Sequence[Head]

    def inside(self) -> Sequence[Node]:
        return self.heads


@dataclass(frozen=True, eq=False)
class Table(Node):
    """Rows in the order asked for; ``on_pick`` makes them selectable, ``on_sort`` their titles."""

    role = "table"

    columns: Sequence[TableColumn]
    rows: Sequence[TableRow]
    chosen: str = field(default="", kw_only=True)
    on_pick: OnChoose | None = field(default=None, kw_only=True)
    order: Order = field(default=UNSORTED, kw_only=True)
    on_sort: Callable[[Order], None] | None = field(default=None, kw_only=True)
    key: str = field(default="table", kw_only=True)

    def inside(self) -> Sequence[Node]:
        heads = [self._head(number) for number in range(len(self.columns))]
        return (HeadLine(self.columns, heads), *(self._line(row) for row in self._sorted()))

    def _sorted(self) -> Sequence[TableRow]:
        column, way = self.order
        if not 0 <= column < len(self.columns):  # unsorted, or the order of another table
            return self.rows
        return sorted(self.rows, key=lambda row: sort_value(row, column), reverse=way < 0)

    def _line(self, row: TableRow) -> TableLine:
        chosen, key = row.key == self.chosen, f"{self.key}:{row.key}"
        return TableLine(self.columns, row, chosen, self.on_pick, key=key)

    def _head(self, index: int) -> Head:
        column, way = self.order
        now = way if index == column else 0
        turned = -way if index == column else 1  # another column begins ascending

        def sort() -> None:
            if self.on_sort is not None:
                self.on_sort((index, turned))

        return Head(self.columns[index], now, sort, key=f"{self.key}:head:{index}")


def sort_value(row: TableRow, column: int) -> tuple[int, float, str]:
    """What a row is sorted by. Numbers before words, so that a mixed column still sorts."""
    value = row.order[column] if column < len(row.order) else row.cells[column]
    if isinstance(value, int | float):
        return (0, float(value), "")
    return (1, 0.0, value if isinstance(value, str) else value.label)
