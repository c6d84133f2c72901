"""Line breaking and drawing of paragraphs."""

from dataclasses import dataclass, field

import pygame

from game.ui.fonts import Face, FontBook
from game.ui.markup import Span, parse
from game.ui.shapes import dotted_line
from game.ui.style import STYLES, TextStyle
from game.ui.theme import Colour

_KEEP = 1500
_PARAGRAPH_GAP = 0.5  # of a line


@dataclass(slots=True)
class Piece:
    """Words of one line set in one face."""

    text: str
    face: Face
    x: int
    width: int
    term: str = ""


@dataclass(slots=True)
class Line:
    """One line: its pieces, its width, how far down it starts."""

    pieces: list[Piece] = field(default_factory=list)
    width: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class TermHit:
    """Where a glossary term stands, relative to the block."""

    term: str
    shown: str
    rects: tuple[pygame.Rect, ...]


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
    block = _Setter(fonts, STYLES[style] if isinstance(style, str) else style, width).set(
        parse(text) if markup else [Span(text)]
    )
    fonts.blocks[key] = block
    if len(fonts.blocks) > _KEEP:
        fonts.blocks.popitem(last=False)
    return block


def natural_width(fonts: FontBook, text: str, style: str | TextStyle, *, markup: bool) -> int:
    """Width of the longest line when nothing is wrapped."""
    return lay_out(fonts, text, style, 1 << 20, markup=markup).width


def _joins(last: Piece, face: Face, term: str) -> bool:
    """Whether a word is drawn in one go with those before it.

    Not after a comma or a full stop: PT Sans kerns these against the space until it is gone.
    """
    return last.face is face and last.term == term and last.text[-1] not in ",.;:"


class _Setter:
    """Sets spans into lines; alive only while one block is made."""

    def __init__(self, fonts: FontBook, style: TextStyle, width: int) -> None:
        self.fonts, self.style, self.width = fonts, style, max(1, width)
        self.base = fonts.face(style)
        natural = self.base.ascent + self.base.descent
        self.pitch = max(round(fonts.units.t(style.size) * style.leading), round(natural * 0.9))
        self.lines: list[Line] = [Line()]
        self.gap_owed = False  # a space waits until we know the next word fits

    def set(self, spans: list[Span]) -> TextBlock:
        for span in spans:
            face = self.fonts.face(self.style, bold=span.bold, italic=span.italic)
            text = span.text.upper() if self.style.upper else span.text
            for number, row in enumerate(text.split("\n")):
                if number:
                    self._new_line(paragraph=not self.lines[-1].pieces)
                self._words(row, face, span.term)
        return self._finish()

    def _words(self, row: str, face: Face, term: str) -> None:
        for number, word in enumerate(row.split(" ")):
            if number:
                self.gap_owed = bool(self.lines[-1].pieces)
            if word:
                self._place(word, face, term)

    def _place(self, word: str, face: Face, term: str) -> None:
        line = self.lines[-1]
        gap = face.width(" ") if self.gap_owed and line.pieces else 0
        wide = face.width(word)
        if line.pieces and self._width_with(line, word, face, term, gap=gap) > self.width:
            if self.gap_owed or not self._carry(wide):
                self._new_line()
            line, gap = self.lines[-1], 0
        if wide > self.width and not line.pieces and len(word) > 1:
            self._split(word, face, term)
            return
        self._append(line, word, face, term, gap)
        self.gap_owed = False

    def _width_with(self, line: Line, word: str, face: Face, term: str, *, gap: int) -> int:
        """Width of a line with one more word, kerned and rounded as it will be drawn."""
        last = line.pieces[-1]
        if gap and _joins(last, face, term):
            return last.x + face.width(f"{last.text} {word}")
        return line.width + gap + face.width(word)

    def _append(self, line: Line, word: str, face: Face, term: str, gap: int) -> None:
        last = line.pieces[-1] if line.pieces else None
        if last and gap and _joins(last, face, term):
            last.text += " " + word
            last.width = face.width(last.text)
            line.width = last.x + last.width
            return
        x = line.width + gap
        wide = face.width(word)
        line.pieces.append(Piece(word, face, x, wide, term))
        line.width = x + wide

    def _carry(self, wide: int) -> bool:
        """Take the glued end of the last word along (a full stop after a term must not hang)."""
        line = self.lines[-1]
        last = line.pieces[-1]
        head, space, tail = last.text.rpartition(" ")
        if not space and len(line.pieces) == 1:
            return False
        moved_width = last.face.width(tail)
        if moved_width + wide > self.width:
            return False
        if space:
            last.text, last.width = head, last.face.width(head)
            line.width = last.x + last.width
        else:
            line.pieces.pop()
            line.width = line.pieces[-1].x + line.pieces[-1].width
        self._new_line()
        self._append(self.lines[-1], tail, last.face, last.term, 0)
        return True

    def _split(self, word: str, face: Face, term: str) -> None:
        """A word wider than the column: cut at a hyphen if there is one, else where it must."""
        cut = 1
        while cut < len(word) and face.width(word[: cut + 1]) <= self.width:
            cut += 1
        soft = max(word.rfind(mark, 1, cut) for mark in "-–/·")
        cut = soft + 1 if soft > 0 else cut
        self._append(self.lines[-1], word[:cut], face, term, 0)
        self._new_line()
        if word[cut:]:
            self._place(word[cut:], face, term)

    def _new_line(self, *, paragraph: bool = False) -> None:
        last = self.lines[-1]
        if paragraph and len(self.lines) > 1:
            last.top -= round(self.pitch * (1 - _PARAGRAPH_GAP))
        self.lines.append(Line(top=last.top + self.pitch))
        self.gap_owed = False

    def _finish(self) -> TextBlock:
        widest = max(line.width for line in self.lines)
        height = self.lines[-1].top + self.pitch
        return TextBlock(
            tuple(self.lines),
            self.pitch,
            self.base.ascent,
            self.base.descent,
            widest,
            height,
            tuple(self._terms()),
        )

    def _terms(self) -> list[TermHit]:
        hits: list[TermHit] = []
        open_term = False
        for line in self.lines:
            for piece in line.pieces:
                if not piece.term:
                    open_term = False
                    continue
                box = pygame.Rect(piece.x, line.top, piece.width, self.pitch)
                # a term broken over two lines is still one thing to focus
                if open_term and hits[-1].term == piece.term:
                    old = hits.pop()
                    hits.append(TermHit(old.term, f"{old.shown} {piece.text}", (*old.rects, box)))
                else:
                    hits.append(TermHit(piece.term, piece.text, (box,)))
                open_term = True
        return hits
