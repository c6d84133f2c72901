"""Choices of the player that change how pages look, sound and are used."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.page.keys import DEFAULT_BINDINGS


@dataclass(frozen=True, slots=True)
class Prefs:
    """What every front takes from the settings."""

    theme: str = "paper"
    text_percent: int = 100
    easy_reading: bool = False
    reduced_motion: bool = False
    volume: float = 0.7
    music: float = 0.3
    captions: bool = False
    muted: bool = False
    speech: bool = False
    speech_rate: int = 50
    bindings: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: DEFAULT_BINDINGS)
