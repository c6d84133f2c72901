"""A row of a table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """Cells as they are written, and in `order` the values that their columns are sorted by.

    A row that is `marked` has something that one should not miss; the table says what.
    """

    id: str
    cells: tuple[str, ...]
    order: tuple[float | str, ...] = ()
    marked: bool = False
