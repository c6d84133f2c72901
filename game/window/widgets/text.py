"""Text in one style: labels, words that are part of something, the name of the game."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeVar

import pygame

from game.drawing.style import STYLES
from game.page.arrival import Arrival
from game.page.nodes.text import Label, Masthead
from game.window.linebreak import words_of
from game.window.movement import counted
from game.window.text import TextBlock, lay_out, natural_width
from game.window.widgets.base import Widget, shows

L = TypeVar("L", bound=Label)


class TextWidget(Widget[L]):
    """Text in one style; whoever holds it may paint it in another colour."""

    def __init__(self, node: L) -> None:
        super().__init__(node)
        self.colour, self.align = node.colour, node.align

    def block(self, width: int) -> TextBlock:
        """The text broken for a width."""
        node, fonts = self.node, self.ctx.fonts
        limit = self.t(node.limit) if node.limit else width
        return lay_out(fonts, node.text, node.style, min(width, limit), markup=node.markup)

    def words_width(self) -> int:
        """Width of the longest line when nothing is wrapped."""
        node = self.node
        wide = natural_width(self.ctx.fonts, node.text, node.style, markup=node.markup)
        return min(wide, self.t(node.limit)) if node.limit else wide

    def longest_word(self) -> int:
        """In a narrower room a word would be broken inside."""
        style = STYLES[self.node.style]
        face = self.ctx.fonts.face(style)
        text = self.node.text.upper() if style.upper else self.node.text
        return max((face.width(word) for word in words_of(text)), default=0)

    def natural(self) -> int:
        least = self.node.least
        return max(self.t(least), self.words_width()) if least else self.words_width()

    def height_at(self, width: int) -> int:
        return self.block(width).height

    def _left(self, block: TextBlock) -> int:
        spare = self.rect.width - block.width
        return self.rect.left + {"center": spare // 2, "right": spare}.get(self.align, 0)

    def arrivals(self) -> Mapping[str, Arrival]:
        """Figures count to what they have become, so each text of a label is an arrival."""
        arrives = self.node.arrives
        if arrives is None or arrives.how != "count":
            return super().arrivals()
        return {self._figures: arrives}

    @property
    def _figures(self) -> str:
        return f"{self.key}={self.node.text}"

    def _counting(self) -> TextBlock | None:
        """The text with its figures on their way, if they are."""
        node, memory = self.node, self.ctx.memory
        if node.arrives is None:
            return None
        share, before = self.ctx.motion.share(self._figures), memory.get(f"count:{self.key}", "")
        if share >= 1:
            memory[f"count:{self.key}"] = node.text
            return None
        text = counted(str(before), node.text, share)
        return lay_out(self.ctx.fonts, text, node.style, self.rect.width, markup=node.markup)

    def paint(self, surface: pygame.Surface) -> None:
        block = self._counting() or self.block(self.rect.width)
        block.draw(
            surface,
            self.rect.left,
            self.rect.top,
            self.ink(self.colour),
            width=self.rect.width,
            align=self.align,
        )

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        block = self.block(self.rect.width)
        box = pygame.Rect(self._left(block), self.rect.top, block.width, block.height)
        return [(self.node.text, box)]


@shows(Label)
class LabelWidget(TextWidget[Label]):
    """Plain text."""


def longest_word(widgets: Iterable[Widget[Any]]) -> int:
    """The width that plain texts in some widgets need if no word is to be broken."""
    labels = (each for one in widgets for each in one.walk() if isinstance(each, _PLAIN))
    return max((each.longest_word() for each in labels), default=0)


@dataclass(frozen=True, eq=False)
class Words(Label):
    """Text that is no thing of its own: whoever holds it says it."""

    role = "none"


@shows(Words)
class WordsWidget(TextWidget[Words]):
    """Text as a part of something."""


_PLAIN = (LabelWidget, WordsWidget)


@shows(Masthead)
class MastheadWidget(TextWidget[Masthead]):
    """The name of the game, as large at every size of text."""

    def block(self, width: int) -> TextBlock:
        size = 100 / self.ctx.units.text_scale
        style = replace(STYLES[self.node.style], size=size)
        return lay_out(self.ctx.fonts, self.node.text, style, width)

    def natural(self) -> int:
        return self.block(1 << 16).width
