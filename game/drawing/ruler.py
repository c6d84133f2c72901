"""How wide text is: the one thing a picture must ask of whoever will paint it."""

from dataclasses import dataclass
from typing import Protocol

from game.drawing.style import STYLES, FontRole
from game.drawing.units import Units


class Ruler(Protocol):
    """Measures of text in the units of the picture; styles are those of `style.STYLES`."""

    def width(self, text: str, style: str) -> int:
        """How far a line of text goes."""

    def ascent(self, style: str) -> int:
        """How far letters stand over the base line."""

    def descent(self, style: str) -> int:
        """How far letters hang below the base line."""

    def lines(self, text: str, style: str, width: int) -> tuple[str, ...]:
        """Text broken at its spaces into lines no wider than a width."""


@dataclass(frozen=True, slots=True)
class _Cut:
    """The letters of a face in thousandths of its size: mean widths by kind, and heights."""

    narrow: int
    small: int
    capital: int
    wide: int
    ascent: int
    descent: int


_CUTS: dict[FontRole, _Cut] = {
    "display": _Cut(290, 475, 550, 750, 1195, 285),
    "prose": _Cut(325, 540, 655, 845, 1040, 285),
    "interface": _Cut(290, 510, 600, 780, 1020, 275),
    "typewriter": _Cut(525, 525, 525, 525, 830, 230),
    "masthead": _Cut(345, 605, 700, 880, 930, 275),
    "news": _Cut(330, 515, 725, 870, 765, 235),
}
"""Measured on the faces of the game; a reader's substitutes are seldom wider."""

_NARROW = frozenset("iljtfrI.,:;'|!()[]- /\N{NARROW NO-BREAK SPACE}")
_WIDE = frozenset("mwMW—%→")


@dataclass(frozen=True, slots=True)
class Estimate:
    """A ruler for painters who do not know their fonts: every letter as wide as its kind."""

    units: Units

    def width(self, text: str, style: str) -> int:
        """The sum of the letters."""
        chosen, cut = STYLES[style], _CUTS[STYLES[style].role]
        shown = text.upper() if chosen.upper else text
        letters = sum(_letter(each, cut) for each in shown) * chosen.size / 1000
        return self.units.t(letters + len(shown) * chosen.tracking) if text else 0

    def ascent(self, style: str) -> int:
        """The face's own."""
        return self.units.t(STYLES[style].size * _CUTS[STYLES[style].role].ascent / 1000)

    def descent(self, style: str) -> int:
        """The face's own."""
        return self.units.t(STYLES[style].size * _CUTS[STYLES[style].role].descent / 1000)

    def lines(self, text: str, style: str, width: int) -> tuple[str, ...]:
        """As many words a line as fit; a word that is wider than a line stays whole."""
        made: list[str] = []
        for word in text.split(" "):
            longer = f"{made[-1]} {word}" if made else word
            if made and self.width(longer, style) <= width:
                made[-1] = longer
            else:
                made.append(word)
        return tuple(made)


def _letter(char: str, cut: _Cut) -> int:
    if char in _NARROW:
        return cut.narrow
    if char in _WIDE:
        return cut.wide
    return cut.capital if char.isupper() else cut.small
