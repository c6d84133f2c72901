"""What the widgets of one window share: colours, sizes, fonts, and where focus and pointer are."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from game.drawing.theme import THEMES, Theme
from game.drawing.units import REFERENCE, Units
from game.page.ctx import Ctx, Say, echo, no_term
from game.page.nodes.base import Node
from game.page.prefs import Prefs
from game.window.audio import SAID
from game.window.fonts import FontBook
from game.window.motion import Clock, Motion

Over = Callable[[Node, Ctx], Node]
"""What a program lays over each page: it is given the page, and gives it back with that."""


class Sounds(Protocol):
    """The part of the audio that widgets use."""

    def play(self, name: str) -> None:
        """Play a sound by its name."""


class _Silence:
    def play(self, name: str) -> None:
        """No sound card, or a test."""


@dataclass
class WindowCtx:
    """Everything the widgets of one window share."""

    theme: Theme
    units: Units
    fonts: FontBook
    size: tuple[int, int]
    prefs: Prefs = field(default_factory=Prefs)
    say: Say = echo
    term: Callable[[str], tuple[str, str] | None] = no_term
    sounds: Sounds = field(default_factory=_Silence)
    clock: Clock | None = None  # without one nothing moves
    motion: Motion = field(default_factory=Motion)
    memory: dict[str, object] = field(default_factory=dict)
    focus_key: str = ""
    hover_key: str = ""
    toast: str = ""  # a line shown at the foot of the window until the next act
    caption: str = ""  # what is heard, shown beside it
    over: Over = lambda root, _: root
    announce: Callable[[str], None] = lambda _: None  # speech, if it is on

    @classmethod
    def make(
        cls, size: tuple[int, int] = REFERENCE, prefs: Prefs | None = None, **more: object
    ) -> "WindowCtx":
        """A context for a window of this size; ``more`` sets say, term, sounds and so on."""
        prefs = prefs or Prefs()
        units = Units.for_window(size, prefs.text_percent)
        fonts = FontBook(units, easy_reading=prefs.easy_reading)
        made = cls(THEMES[prefs.theme], units, fonts, size, prefs)
        return replace(made, **more)  # type: ignore[arg-type]  # the caller's names are checked here

    def resized(self, size: tuple[int, int], prefs: Prefs | None = None) -> "WindowCtx":
        """The same context for another window size or other preferences."""
        prefs = prefs or self.prefs
        units = Units.for_window(size, prefs.text_percent)
        fonts = self.fonts
        if units != self.units or prefs.easy_reading != self.prefs.easy_reading:
            fonts = FontBook(units, easy_reading=prefs.easy_reading)
        theme = THEMES[prefs.theme]
        return replace(self, theme=theme, units=units, fonts=fonts, size=size, prefs=prefs)

    def hear(self, sound: str) -> None:
        """Play a sound, and say it at the foot if the player asks for that."""
        self.sounds.play(sound)
        if self.prefs.captions and sound in SAID:
            self.caption = self.say(f"ui.caption.{sound}")
