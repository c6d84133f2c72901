"""A letter or a paper as it is typed: heading, number, address, paragraphs, signature."""

from dataclasses import dataclass

MOST_PARAGRAPHS = 9


@dataclass(frozen=True, slots=True)
class SheetView:
    """The sheet, line by line. What is not signed yet has no stamp."""

    head: tuple[str, ...]
    corner: tuple[str, ...]
    address: str
    opening: str
    paragraphs: tuple[str, ...]
    office: str
    name: str
    stamp: str
    note: str
