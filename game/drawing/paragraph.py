"""Text in several lines, set once and then put where a drawing wants it."""

from dataclasses import dataclass

from game.drawing.ruler import Ruler
from game.drawing.shapes import Ink, Text
from game.drawing.style import STYLES
from game.drawing.units import Units

_ENDLESS = 1 << 20
_KERNED = (",", ".", ";", ":")
"""PT Sans kerns these against a space until it is gone: what follows is set by itself."""

_Piece = tuple[int, str, int]
"""Where words begin in their line, the words, how wide they are."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of one style: the pieces of each line with its width, and how it stands."""

    style: str
    lines: tuple[tuple[tuple[_Piece, ...], int], ...]
    pitch: int
    base: int  # from the top of a line
    width: int

    @property
    def height(self) -> int:
        """Of all lines."""
        return self.pitch * len(self.lines)

    def centred(self, left: int, top: int, width: int, ink: Ink) -> tuple[Text, ...]:
        """The text with each line in the middle of a width."""
        return tuple(
            Text(
                left + (width - wide) // 2 + x + own // 2,
                top + number * self.pitch + self.base,
                words,
                self.style,
                ink,
                "middle",
            )
            for number, (pieces, wide) in enumerate(self.lines)
            for x, words, own in pieces
        )


def set_text(text: str, style: str, width: int, units: Units, ruler: Ruler) -> Paragraph:
    """Break text into lines no wider than a width."""
    lines = tuple(_pieces(line, style, ruler) for line in ruler.lines(text, style, width))
    ascent, natural = ruler.ascent(style), ruler.ascent(style) + ruler.descent(style)
    leading = round(units.t(STYLES[style].size) * STYLES[style].leading)
    pitch = max(leading, round(natural * 0.9))
    base = (pitch - natural) // 2 + ascent
    return Paragraph(style, lines, pitch, base, max((wide for _, wide in lines), default=0))


def natural_width(text: str, style: str, units: Units, ruler: Ruler) -> int:
    """Width of the text when nothing is wrapped."""
    return set_text(text, style, _ENDLESS, units, ruler).width


def shortened(text: str, style: str, width: int, ruler: Ruler) -> str:
    """Text that is no wider than a width, cut with an ellipsis if it must be."""
    if ruler.width(text, style) <= width:
        return text
    cut = len(text)
    while cut and ruler.width(f"{text[:cut].rstrip()}…", style) > width:
        cut -= 1
    return f"{text[:cut].rstrip()}…" if cut else ""


def fitted(text: str, style: str, width: int, most: int, ruler: Ruler) -> str:
    """Text that takes no more than so many lines, cut between words with an ellipsis if it must be.

    Nothing is left of it where there is no room for a line.
    """
    if most <= 0:
        return ""
    if len(ruler.lines(text, style, width)) <= most:
        return text
    words = text.split(" ")
    for kept in range(len(words) - 1, 0, -1):
        cut = f"{' '.join(words[:kept]).rstrip('.,;:')}…"
        if len(ruler.lines(cut, style, width)) <= most:
            return cut
    return "…"


def _pieces(line: str, style: str, ruler: Ruler) -> tuple[tuple[_Piece, ...], int]:
    pieces: list[_Piece] = []
    words: list[str] = []
    x = 0
    for word in line.split(" "):
        words.append(word)
        if word.endswith(_KERNED):
            x = _close(pieces, words, x, style, ruler)
    if words:
        _close(pieces, words, x, style, ruler)
    end = pieces[-1]
    return tuple(pieces), end[0] + end[2]


def _close(pieces: list[_Piece], words: list[str], x: int, style: str, ruler: Ruler) -> int:
    """End a piece; the answer is where the next begins."""
    piece = " ".join(words)
    wide = ruler.width(piece, style)
    pieces.append((x, piece, wide))
    words.clear()
    return x + wide + ruler.width(" ", style)
