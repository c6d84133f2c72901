"""What a screen or widget answers to an event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.ui.screen import Screen


@dataclass(frozen=True, slots=True)
class Push:
    """Put a screen on top."""

    screen: Screen


@dataclass(frozen=True, slots=True)
class Pop:
    """Go back to the screen below."""


@dataclass(frozen=True, slots=True)
class Replace:
    """Swap this screen for another; ``everything`` empties the stack first."""

    screen: Screen
    everything: bool = False


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the game."""


@dataclass(frozen=True, slots=True)
class Stay:
    """Handled here. ``rebuild`` asks for a new tree, otherwise only for a new picture."""

    rebuild: bool = True


Next = Push | Pop | Replace | Quit | Stay
STAY = Stay()
REDRAW = Stay(rebuild=False)
