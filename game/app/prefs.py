"""The settings as the window takes them, and back."""

from collections.abc import Mapping
from dataclasses import replace

from game.page.keys import DEFAULT_BINDINGS
from game.page.prefs import Prefs
from game.session.settings import THEMES, Settings


def prefs_of(settings: Settings) -> Prefs:
    """What of the settings concerns the window."""
    return Prefs(
        theme=settings.theme,
        text_percent=settings.text_scale,
        easy_reading=settings.easy_reading,
        reduced_motion=settings.reduced_motion,
        volume=settings.volume / 100,
        music=settings.music / 100,
        captions=settings.captions,
        muted=settings.mute,
        speech=settings.speech,
        speech_rate=settings.speech_rate,
        bindings=_known(settings.bindings),
    )


def settings_with(settings: Settings, prefs: Prefs) -> Settings:
    """The settings after something was changed in the window."""
    return replace(
        settings,
        theme=next((each for each in THEMES if each == prefs.theme), settings.theme),
        text_scale=prefs.text_percent,
        easy_reading=prefs.easy_reading,
        reduced_motion=prefs.reduced_motion,
        volume=round(prefs.volume * 100),
        music=round(prefs.music * 100),
        captions=prefs.captions,
        mute=prefs.muted,
        speech=prefs.speech,
        speech_rate=prefs.speech_rate,
        bindings={
            command: keys
            for command, keys in prefs.bindings.items()
            if DEFAULT_BINDINGS.get(command) != keys
        },
    )


def _known(changed: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """All bindings; those of commands that no longer exist are left out."""
    return DEFAULT_BINDINGS | {name: k for name, k in changed.items() if name in DEFAULT_BINDINGS}
