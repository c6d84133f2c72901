"""What a player can do in a window, whatever the device; `page.events` has what every front has."""

from dataclasses import dataclass
from typing import Literal

from game.page.events import Activate, Back, Char, Command

Direction = Literal["up", "down", "left", "right"]
Pos = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Click:
    """The pointer was pressed and let go on one thing."""

    pos: Pos


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow key."""

    way: Direction


@dataclass(frozen=True, slots=True)
class Cycle:
    """Tab (+1) and Shift+Tab (-1)."""

    by: int


@dataclass(frozen=True, slots=True)
class Scroll:
    """The wheel, in notches; positive is towards the end."""

    by: float
    pos: Pos | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """PageUp (-1), PageDown (+1); Home and End are ±2."""

    by: int


@dataclass(frozen=True, slots=True)
class Erase:
    """Backspace."""


@dataclass(frozen=True, slots=True)
class Hover:
    """The pointer moved."""

    pos: Pos


@dataclass(frozen=True, slots=True)
class Press:
    """The pointer went down."""

    pos: Pos


@dataclass(frozen=True, slots=True)
class Drag:
    """The pointer moved while down."""

    pos: Pos
    by: Pos


@dataclass(frozen=True, slots=True)
class Release:
    """The pointer went up."""

    pos: Pos


Pointer = Click | Hover | Press | Drag | Release
Event = Activate | Back | Char | Command | Arrow | Cycle | Scroll | Page | Erase | Pointer
PAGE_EVENTS = (Activate, Back, Char, Command)
"""What a screen hears of."""
