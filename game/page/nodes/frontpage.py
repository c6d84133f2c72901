"""A front page on its table, and the sheet that is drawn out from under it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, OnUse
from game.page.nodes.base import Node
from game.page.nodes.newspaper import Newspaper
from game.page.nodes.typed import TypedSheet


@dataclass(frozen=True, eq=False)
class FrontPage(Node):
    """The paper alone, or with the sheet beside it; at the foot ways on, and a hint between them.

    Right draws the sheet out and Left folds it away, where there are arrows.
    """

    role = "region"

    paper: Newspaper
    sheet: TypedSheet | None
    left: Sequence[Node]
    right: Sequence[Node]
    hint: str
    on_turn: OnUse = field(kw_only=True)

    def inside(self) -> Sequence[Node]:
        return (self.paper, *((self.sheet,) if self.sheet else ()), *self.left, *self.right)

    def turn(self) -> Next:
        """Draw the sheet out, or fold it away."""
        return self.on_turn() or STAY
