"""What a screen is given to build and draw with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from game.drawing.theme import THEMES, Theme
from game.drawing.units import REFERENCE, Units
from game.ui.fonts import FontBook
from game.ui.input import DEFAULT_BINDINGS


class Say(Protocol):
    """Text in the player's language for a locale key."""

    def __call__(self, key: str, /, **args: object) -> str: ...


class Sounds(Protocol):
    """The part of the audio that widgets use."""

    def play(self, name: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Prefs:
    """Choices of the player that change how things look and sound."""

    theme: str = "paper"
    text_percent: int = 100
    easy_reading: bool = False
    reduced_motion: bool = False
    volume: float = 0.7
    muted: bool = False
    bindings: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: DEFAULT_BINDINGS)


class _Silence:
    def play(self, name: str) -> None:
        """No sound card, or a test."""


def _no_term(_: str) -> tuple[str, str] | None:
    return None


def _echo(key: str, /, **args: object) -> str:
    return f"{key} {args}" if args else key


@dataclass
class Ctx:
    """Everything the trees of one window share."""

    theme: Theme
    units: Units
    fonts: FontBook
    size: tuple[int, int]
    prefs: Prefs = field(default_factory=Prefs)
    say: Say = _echo
    term: Callable[[str], tuple[str, str] | None] = _no_term
    sounds: Sounds = field(default_factory=_Silence)
    memory: dict[str, object] = field(default_factory=dict)
    apply_prefs: Callable[[Prefs], None] = lambda _: None
    focus_key: str = ""
    hover_key: str = ""
    toast: str = ""  # a line shown at the foot of the window until the next act
    announce: Callable[[str], None] = lambda _: None  # speech, if the app offers it

    @classmethod
    def make(
        cls, size: tuple[int, int] = REFERENCE, prefs: Prefs | None = None, **more: object
    ) -> "Ctx":
        """A context for a window of this size; ``more`` sets say, term, sounds and so on."""
        prefs = prefs or Prefs()
        units = Units.for_window(size, prefs.text_percent)
        fonts = FontBook(units, easy_reading=prefs.easy_reading)
        made = cls(THEMES[prefs.theme], units, fonts, size, prefs)
        return replace(made, **more)  # type: ignore[arg-type]  # the caller's names are checked here

    def resized(self, size: tuple[int, int], prefs: Prefs | None = None) -> "Ctx":
        """The same context for another window size or other preferences."""
        prefs = prefs or self.prefs
        units = Units.for_window(size, prefs.text_percent)
        fonts = self.fonts
        if units != self.units or prefs.easy_reading != self.prefs.easy_reading:
            fonts = FontBook(units, easy_reading=prefs.easy_reading)
        theme = THEMES[prefs.theme]
        return replace(self, theme=theme, units=units, fonts=fonts, size=size, prefs=prefs)

    def key_for(self, command: str) -> str:
        """The key that a prompt should show for a command."""
        keys = self.prefs.bindings.get(command, ())
        return keys[0].upper() if keys and len(keys[0]) == 1 else (keys[0].title() if keys else "")
