"""What a player can do on a page that is not an act of one of its nodes, whatever the device."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Activate:
    """Enter, where no node took it."""


@dataclass(frozen=True, slots=True)
class Back:
    """Escape, or the way back of a browser."""


@dataclass(frozen=True, slots=True)
class Char:
    """Typed text, where no field took it."""

    text: str


@dataclass(frozen=True, slots=True)
class Command:
    """A named key binding such as ``undo`` or ``choose-1``."""

    name: str


Event = Activate | Back | Char | Command
