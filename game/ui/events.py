"""What a player can do, whatever the device."""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["up", "down", "left", "right"]
Pos = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Activate:
    """Use the widget: Enter, or a click (then ``pos`` says where)."""

    pos: Pos | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """An arrow key."""

    way: Direction


@dataclass(frozen=True, slots=True)
class Step:
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
class Char:
    """Typed text."""

    text: str


@dataclass(frozen=True, slots=True)
class Erase:
    """Backspace."""


@dataclass(frozen=True, slots=True)
class Back:
    """Escape, or the second mouse button."""


@dataclass(frozen=True, slots=True)
class Command:
    """A named key binding such as ``undo`` or ``choose-1``."""

    name: str


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


Event = (
    Activate | Move | Step | Scroll | Page | Char | Erase | Back | Command | Hover | Press | Drag
) | Release
