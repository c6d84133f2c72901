"""What a front can do besides showing pages: screens offer nothing that it cannot."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Can:
    """By default all; a front says what it cannot.

    `keyboard` is whether everyone in front of it has one, and keys do what prompts say of them.
    `without` are commands whose keys are not its to give.
    """

    fullscreen: bool = True
    sound: bool = True
    speech: bool = True
    keyboard: bool = True
    without: frozenset[str] = frozenset()
