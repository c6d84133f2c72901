"""Sounds by name. Silent when there is no sound card; nothing depends on being heard."""

from pathlib import Path

import pygame

from game.drawing.assets import asset


class Audio:
    """Plays short sounds; ``start`` is called after the first frame because it is slow."""

    def __init__(self, *, volume: float = 0.7, muted: bool = False) -> None:
        self.volume, self.muted = volume, muted
        self.ready = False
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}

    def start(self) -> bool:
        """Open the mixer; False, and silence from then on, if that is impossible."""
        try:
            pygame.mixer.init()
        except (pygame.error, NotImplementedError):
            return False
        self.ready = True
        return True

    def play(self, name: str) -> None:
        """Play a sound from assets/sound; an unknown name is silent."""
        if not self.ready or self.muted or self.volume <= 0:
            return
        sound = self._load(name)
        if sound is not None:
            sound.set_volume(self.volume)
            sound.play()

    def _load(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._sounds:
            path: Path = asset("sound", f"{name}.ogg")
            try:
                self._sounds[name] = pygame.mixer.Sound(str(path)) if path.exists() else None
            except pygame.error:
                self._sounds[name] = None
        return self._sounds[name]
