"""What a page asks of the room it gets, and what it shows when there is less."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.page.nodes.base import Node


@dataclass(frozen=True, slots=True)
class LargeText:
    """Text is so large that columns should stack."""


@dataclass(frozen=True, slots=True)
class Narrow:
    """Two panes, the left with this share of the width, do not fit side by side."""

    share: float


@dataclass(frozen=True, slots=True)
class Wide:
    """Two panes, the left with this share of the width, fit side by side."""

    share: float


@dataclass(frozen=True, slots=True)
class Roomy:
    """There is room for a poster that fills the page, with a column beside it."""


@dataclass(frozen=True, slots=True)
class Cramped:
    """There is no such room."""


Condition = bool | LargeText | Narrow | Wide | Roomy | Cramped
"""What holds or not, once it is known how large page and text are. A bool is known before."""


@dataclass(frozen=True, eq=False)
class Either(Node):
    """One thing where a condition holds, another where it does not.

    For readers that know no room it is the other: what is shown where there is enough of it.
    """

    role = "none"

    condition: Condition
    then: Node
    otherwise: Node

    def inside(self) -> Sequence[Node]:
        return (self.otherwise,)
