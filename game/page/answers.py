"""What a screen or a node answers to an event: what happens next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from game.page.screen import Screen


@dataclass(frozen=True, slots=True)
class Push:
    """Put a screen on top."""

    screen: Screen[Any]


@dataclass(frozen=True, slots=True)
class Pop:
    """Go back to the screen below."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Swap this screen for another; ``everything`` empties the stack first."""

    screen: Screen[Any]
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the game."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Handled here. ``rebuild`` asks for a new tree, otherwise only for a new picture.

    ``toast`` is a passing line for the player.
    """

    rebuild: bool = True
    toast: str = ""


Next = Push | Pop | Replace | Quit | Stay
STAY = Stay()
REDRAW = Stay(rebuild=False)

Act = Callable[[], "Next | None"]
"""What a node does when it is used; None means that the page stays and is built anew."""

Choose = Callable[[str], "Next | None"]
Set = Callable[[int], "Next | None"]
