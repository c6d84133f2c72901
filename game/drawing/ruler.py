"""How wide text is: the one thing a picture must ask of whoever will paint it."""

from typing import Protocol


class Ruler(Protocol):
    """Measures of text in the units of the picture; styles are those of `style.STYLES`."""

    def width(self, text: str, style: str) -> int:
        """How far a line of text goes."""

    def ascent(self, style: str) -> int:
        """How far letters stand over the base line."""

    def descent(self, style: str) -> int:
        """How far letters hang below the base line."""
