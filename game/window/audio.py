"""Sounds and music by name. Silent when there is no sound card; nothing depends on being heard."""

from pathlib import Path
from typing import Any

import pygame

from game.drawing.assets import asset

SAID = ("crowd", "gavel", "telegraph", "telephone", "typewriter")
"""Sounds that mean something: a caption says them to whoever does not hear."""

QUIET = 0.5
"""Music at its full volume, beside the sounds: it lies under reading."""

TIMES = 4
"""How often a piece is played; then it is quiet until another one is asked for."""

_FADE = 1500
"""Milliseconds in which a piece comes up and goes."""


class Audio:
    """Plays short sounds, and one piece of music under them.

    ``start`` is called after the first frame because it is slow.
    """

    def __init__(
        self,
        *,
        volume: float = 0.7,
        music: float = 0.3,
        muted: bool = False,
        mixer: Any = None,  # noqa: ANN401  # that of pygame, or of a test
    ) -> None:
        self.volume, self.music, self.muted = volume, music, muted
        self.ready = False
        self._mixer = mixer
        self._sounds: dict[str, Any] = {}
        self._piece = ""

    def start(self) -> bool:
        """Open the mixer; False, and silence from then on, if that is impossible."""
        try:
            self._mixer = self._mixer or pygame.mixer
            self._mixer.init()
        except (pygame.error, NotImplementedError, AttributeError):
            return False
        self.ready = True
        wanted, self._piece = self._piece, ""
        self.accompany(wanted)
        return True

    def set(self, *, volume: float, music: float, muted: bool) -> None:
        """Take other volumes at once; music that plays goes on with them."""
        self.volume, self.music, self.muted = volume, music, muted
        if self.ready and self._piece:
            self._mixer.music.set_volume(self._music_volume)

    @property
    def _music_volume(self) -> float:
        return 0.0 if self.muted else self.music * QUIET

    def play(self, name: str) -> None:
        """Play a sound from assets/sound; an unknown name is silent."""
        if not self.ready or self.muted or self.volume <= 0:
            return
        sound = self._load(name)
        if sound is not None:
            sound.set_volume(self.volume)
            sound.play()

    def accompany(self, name: str | None) -> None:
        """Play a piece under the page; "" lets it end, None lets what plays go on."""
        if name is None or name == self._piece:
            return
        self._piece = name
        if not self.ready:
            return  # it is played when there is a mixer
        music = self._mixer.music
        try:
            music.fadeout(_FADE)
            path = _path(name)
            if name and path.exists():
                music.load(str(path))
                music.set_volume(self._music_volume)
                music.play(TIMES - 1, fade_ms=_FADE)
        except pygame.error:
            self._piece = ""

    def _load(self, name: str) -> Any:  # noqa: ANN401  # the mixer's own kind of sound
        if name not in self._sounds:
            path = _path(name)
            try:
                self._sounds[name] = self._mixer.Sound(str(path)) if path.exists() else None
            except pygame.error:
                self._sounds[name] = None
        return self._sounds[name]


def _path(name: str) -> Path:
    return asset("sound", f"{name}.ogg")
