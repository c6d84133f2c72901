"""Paragraphs: laid out once for a width, then only drawn."""

from dataclasses import dataclass

import pygame

from game.drawing.style import STYLES, TextStyle
from game.drawing.theme import Colour
from game.page.markup import Span, parse
from game.window.fonts import FontBook
from game.window.linebreak import Line, Setter, TermHit
from game.window.shapes import dotted_line

_KEEP = 1500
_ENDLESS = 1 << 20


@dataclass(frozen=True)
class TextBlock:
    """Text broken into lines for one width; immutable and shared between frames."""

    lines: tuple[Line, ...]
    pitch: int
    ascent: int
    descent: int
    width: int
    height: int
    terms: tuple[TermHit, ...]
    cuts: tuple[str, ...] = ()
    """Words wider than a line, which are broken inside."""

    def draw(
        self,
        target: pygame.Surface,
        x: int,
        y: int,
        colour: Colour,
        *,
        width: int = 0,
        align: str = "left",
        term_colour: Colour | None = None,
    ) -> None:
        """Draw at (x, y); ``width`` is the box that centre and right alignment refer to."""
        base = (self.pitch - self.ascent - self.descent) // 2 + self.ascent
        clip = target.get_clip()
        for line in self.lines:
            top = y + line.top
            if top > clip.bottom or top + self.pitch < clip.top:
                continue
            shift = {"center": (width - line.width) // 2, "right": width - line.width}.get(align, 0)
            for piece in line.pieces:
                ink = term_colour if piece.term and term_colour else colour
                px = x + shift + piece.x
                piece.face.draw(target, piece.text, ink, px, top + base)
                if piece.term:
                    under = top + base + max(2, self.descent // 3)
                    dotted_line(target, ink, px, px + piece.width, under, max(1, self.pitch // 16))


def lay_out(
    fonts: FontBook, text: str, style: str | TextStyle, width: int, *, markup: bool = False
) -> TextBlock:
    """Break text into lines no wider than ``width`` pixels."""
    key = (text, style, width, markup)
    known = fonts.blocks.get(key)
    if isinstance(known, TextBlock):
        fonts.blocks.move_to_end(key)
        return known
    setter = Setter(fonts, STYLES[style] if isinstance(style, str) else style, width)
    setter.set(parse(text) if markup else [Span(text)])
    block = TextBlock(
        tuple(setter.lines),
        setter.pitch,
        setter.base.ascent,
        setter.base.descent,
        max(line.width for line in setter.lines),
        setter.lines[-1].top + setter.pitch,
        tuple(setter.terms()),
        tuple(setter.cuts),
    )
    fonts.blocks[key] = block
    if len(fonts.blocks) > _KEEP:
        fonts.blocks.popitem(last=False)
    return block


def natural_width(fonts: FontBook, text: str, style: str | TextStyle, *, markup: bool) -> int:
    """Width of the longest line when nothing is wrapped."""
    return lay_out(fonts, text, style, _ENDLESS, markup=markup).width


@dataclass(frozen=True, slots=True)
class BookRuler:
    """The ruler of drawings that the window paints: text as wide as its own fonts set it."""

    fonts: FontBook

    def width(self, text: str, style: str) -> int:
        """Advance of a line."""
        return self.fonts.face(style).width(text)

    def ascent(self, style: str) -> int:
        """Of the style's face."""
        return self.fonts.face(style).ascent

    def descent(self, style: str) -> int:
        """Of the style's face."""
        return self.fonts.face(style).descent

    def lines(self, text: str, style: str, width: int) -> tuple[str, ...]:
        """Broken as paragraphs are."""
        block = lay_out(self.fonts, text, style, width)
        return tuple(" ".join(piece.text for piece in line.pieces) for line in block.lines)
