"""The face of a card."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.nodes.base import Node
from game.page.nodes.pictures import Banner
from game.page.nodes.text import Label


@dataclass(frozen=True, eq=False)
class CardSheet(Node):
    """Strip, dateline, title, then the rest.

    The strip stands over the title or beside it, whichever leaves more in sight; ``room`` is the
    height that is in sight, in logical units.
    """

    strip: Banner
    dateline: Label
    title: Label
    rest: Sequence[Node]
    room: float = field(kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.strip, self.dateline, self.title, *self.rest)

    def tells(self) -> Sequence[Node]:
        return (self,)
