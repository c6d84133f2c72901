"""What a screen or a node answers to an event: what happens next."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar


class Page:
    """What can lie on the stack. A screen is one: it holds nodes, which know answers only."""


PageT = TypeVar("PageT", bound=Page)


@dataclass(frozen=True, slots=True)
class Push(Generic[PageT]):
    """Put a screen on top."""

    screen: PageT


@dataclass(frozen=True, slots=True)
class Pop:
    """Go back to the screen below."""


@dataclass(frozen=True, slots=True)
class Replace(Generic[PageT]):
    """Swap this screen for another; ``everything`` empties the stack first."""

    screen: PageT
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the game. ``sure`` is whether nothing is asked before, whatever is lost by it."""

    sure: bool = False


@dataclass(frozen=True, slots=True)
class Stay:
    """Handled here. ``rebuild`` asks for a new tree, otherwise only for a new picture.

    ``toast`` is a passing line for the player.
    """

    rebuild: bool = True
    toast: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """Show the page as it is now, then do what takes seconds; ``job`` gives what happens next."""

    job: "Callable[[], Next | None]"


Next = Push[Any] | Pop | Replace[Any] | Quit | Stay | Work
STAY = Stay()
REDRAW = Stay(rebuild=False)

OnUse = Callable[[], Next | None]
"""What a node does when it is used; None means that the page stays and is built anew."""

OnChoose = Callable[[str], Next | None]
OnSet = Callable[[int], Next | None]
