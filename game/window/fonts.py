"""Fonts: loading, fall-back for single glyphs, cached rendering."""

from collections import OrderedDict
from dataclasses import dataclass

import pygame

from game.drawing.assets import asset
from game.drawing.style import FALLBACK, STYLES, FontRole, TextStyle, face_file, slanted
from game.drawing.theme import Colour
from game.drawing.units import Units

_SANS_FOR_SERIF = 1.06  # PT Sans looks and measures smaller than PT Serif
_SMOOTH = True
_ASCII_END = 128
_NO_CHAR = "\uffff"  # never assigned, so every face draws its box for it
_KEEP = 3000  # rendered pieces; a dense screen holds a few hundred


def overshoot(font: pygame.font.Font, text: str) -> int:
    """How far SDL_ttf lowers a word whose tallest glyph exceeds the ascent (Й, Ё in some faces)."""
    tall = [m[3] for m in font.metrics(text) if m]
    return max(0, max(tall, default=0) - font.get_ascent())


@dataclass(eq=False)
class Face:
    """One cut at one size, with its fall-back; draws on a baseline."""

    main: pygame.font.Font
    backup: pygame.font.Font
    tracking: int

    def __post_init__(self) -> None:
        self.ascent = self.main.get_ascent()
        self.descent = -self.main.get_descent()
        self._has: dict[str, bool] = {}
        self._widths: dict[str, int] = {}
        self._drawn: OrderedDict[tuple[str, Colour], list[tuple[pygame.Surface, int, int]]]
        self._drawn = OrderedDict()

    def _covers(self, char: str) -> bool:
        known = self._has.get(char)
        if known is None:
            known = char.isspace() or ord(char) < _ASCII_END or not self._is_tofu(char)
            self._has[char] = known
        return known

    def _is_tofu(self, char: str) -> bool:
        """Whether the face draws its box for missing glyphs; SDL_ttf does not tell otherwise."""
        if self.main.metrics(char)[0] is None:
            return True
        if self.main.metrics(char) != self.main.metrics(_NO_CHAR):
            return False
        drawn = [self.main.render(c, _SMOOTH, (0, 0, 0)) for c in (char, _NO_CHAR)]
        one, other = (pygame.image.tobytes(image, "RGBA") for image in drawn)
        return one == other

    def runs(self, text: str) -> list[tuple[pygame.font.Font, str]]:
        """Split text where the main face has no glyph."""
        out: list[tuple[pygame.font.Font, str]] = []
        for char in text:
            font = self.main if self._covers(char) else self.backup
            if out and out[-1][0] is font and not self.tracking:
                out[-1] = (font, out[-1][1] + char)
            else:
                out.append((font, char))
        return out

    def width(self, text: str) -> int:
        """Advance of a piece of text."""
        known = self._widths.get(text)
        if known is None:
            known = sum(f.size(part)[0] + self.tracking for f, part in self.runs(text))
            self._widths[text] = known
        return known

    def draw(
        self, target: pygame.Surface, text: str, colour: Colour, x: int, baseline: int
    ) -> None:
        """Draw text with its baseline at ``baseline``."""
        key = (text, colour)
        parts = self._drawn.get(key)
        if parts is None:
            parts = self._render(text, colour)
            self._drawn[key] = parts
            if len(self._drawn) > _KEEP:
                self._drawn.popitem(last=False)
        else:
            self._drawn.move_to_end(key)
        for image, dx, up in parts:
            target.blit(image, (x + dx, baseline - up))

    def _render(self, text: str, colour: Colour) -> list[tuple[pygame.Surface, int, int]]:
        parts: list[tuple[pygame.Surface, int, int]] = []
        x = 0
        for font, part in self.runs(text):
            up = font.get_ascent() + overshoot(font, part)
            if not part.isspace():
                parts.append((font.render(part, _SMOOTH, colour), x, up))
            x += font.size(part)[0] + self.tracking
        return parts


class FontBook:
    """All faces of one window size and one set of preferences."""

    def __init__(self, units: Units, *, easy_reading: bool = False) -> None:
        self.units = units
        self.easy_reading = easy_reading
        self.blocks: OrderedDict[tuple[object, ...], object] = OrderedDict()
        self._fonts: dict[tuple[str, int, bool], pygame.font.Font] = {}
        self._faces: dict[tuple[object, ...], Face] = {}
        if not pygame.font.get_init():
            pygame.font.init()

    def face(self, style: str | TextStyle, *, bold: bool = False, italic: bool = False) -> Face:
        """The face for a style, with inline emphasis on top."""
        made = STYLES[style] if isinstance(style, str) else style
        key = (made, bold, italic)
        if key not in self._faces:
            self._faces[key] = self._make(
                made, bold=bold or made.bold, italic=italic or made.italic
            )
        return self._faces[key]

    def _make(self, style: TextStyle, *, bold: bool, italic: bool) -> Face:
        role: FontRole = style.role
        size = style.size
        if self.easy_reading and role in ("prose", "news", "typewriter"):
            role, size = "interface", style.size * _SANS_FOR_SERIF
        px = self.units.t(size)
        stem = face_file(role, bold=bold, italic=italic)
        main = self._font(stem, px, slant=slanted(role, bold=bold, italic=italic))
        backup = self._font(FALLBACK, max(1, round(px * 0.88)))
        tracking = self.units.t(style.tracking) if style.tracking else 0
        return Face(main, backup, tracking)

    def _font(self, stem: str, px: int, *, slant: bool = False) -> pygame.font.Font:
        key = (stem, px, slant)
        if key not in self._fonts:
            font = pygame.font.Font(str(asset("fonts", f"{stem}.ttf")), px)
            font.set_italic(slant)
            self._fonts[key] = font
        return self._fonts[key]
