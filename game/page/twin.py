"""The twin of a chart or a map: the same numbers as a table, for whoever reads them better so."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Twin:
    """Titles of columns, and rows of words and numbers as they are written."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
