"""A letter on a table, under its stamp."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.page.nodes.base import Node
from game.page.nodes.box import Sheet
from game.page.nodes.pictures import Stamp


@dataclass(frozen=True, eq=False)
class Tabletop(Node):
    """The table that a sheet lies on; a short letter is a short sheet."""

    sheet: Sheet

    def inside(self) -> Sequence[Node]:
        return (self.sheet,)


@dataclass(frozen=True, eq=False)
class Stamped(Node):
    """A letter on a table that scrolls under its stamp, which stays at its lower right.

    One that is not signed yet has no stamp.
    """

    sheet: Sheet
    stamp: Stamp | None = None

    def inside(self) -> Sequence[Node]:
        return (self.sheet,) if self.stamp is None else (self.sheet, self.stamp)
