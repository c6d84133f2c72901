"""Logical pixels (of a 1280 × 720 window) to real ones."""

from dataclasses import dataclass

REFERENCE = (1280, 720)


@dataclass(frozen=True, slots=True)
class Units:
    """Geometry grows with the window, text also with the player's choice."""

    scale: float = 1.0
    text_scale: float = 1.0

    @classmethod
    def for_window(cls, size: tuple[int, int], text_percent: int = 100) -> "Units":
        """Units for a window; a very narrow one is limited by its width instead."""
        width, height = size
        scale = min(height / REFERENCE[1], width / 960)
        return cls(max(0.4, scale), text_percent / 100)

    def u(self, px: float) -> int:
        """Geometry: rounded once, never below one pixel."""
        return max(1, round(px * self.scale)) if px > 0 else round(px * self.scale)

    def t(self, px: float) -> int:
        """Text, and whatever must grow along with text."""
        return max(1, round(px * self.scale * self.text_scale))

    @property
    def large_text(self) -> bool:
        """True when columns should think of stacking."""
        return self.text_scale >= 1.5
