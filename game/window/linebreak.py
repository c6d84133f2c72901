"""Line breaking: words into lines no wider than a column, by their measured widths."""

from dataclasses import dataclass, field

import pygame

from game.drawing.style import TextStyle
from game.page.markup import Span
from game.window.fonts import Face, FontBook

_PARAGRAPH_GAP = 0.5  # of a line
_JOINTS = "-\u2013/\u00b7"
"""After one of these a word may be broken."""
_BREAKS = str.maketrans({joint: f"{joint} " for joint in _JOINTS})


def words_of(text: str) -> list[str]:
    """What is never broken, in a room that is wide enough."""
    return text.translate(_BREAKS).split()


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


def _joins(last: Piece, face: Face, term: str) -> bool:
    """Whether a word is drawn in one go with those before it.

    Not after a comma or a full stop: PT Sans kerns these against the space until it is gone.
    """
    return last.face is face and last.term == term and last.text[-1] not in ",.;:"


class Setter:
    """Sets spans into lines; alive only while one block is made."""

    def __init__(self, fonts: FontBook, style: TextStyle, width: int) -> None:
        self.fonts, self.style, self.width = fonts, style, max(1, width)
        self.base = fonts.face(style)
        natural = self.base.ascent + self.base.descent
        self.pitch = max(round(fonts.units.t(style.size) * style.leading), round(natural * 0.9))
        self.lines: list[Line] = [Line()]
        self.cuts: list[str] = []  # words that had to be broken where nothing joins
        self.gap_owed = False  # a space waits until we know the next word fits

    def set(self, spans: list[Span]) -> None:
        """Set all spans."""
        for span in spans:
            face = self.fonts.face(self.style, bold=span.bold, italic=span.italic)
            text = span.text.upper() if self.style.upper else span.text
            for number, row in enumerate(text.split("\n")):
                if number:
                    self._new_line(paragraph=not self.lines[-1].pieces)
                self._words(row, face, span.term)

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
        soft = max(word.rfind(mark, 1, cut) for mark in _JOINTS)
        if soft > 0:
            cut = soft + 1
        else:
            self.cuts.append(word)
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

    def terms(self) -> list[TermHit]:
        """Where glossary terms came to stand."""
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
