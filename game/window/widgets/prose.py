"""Prose, and the places of its terms."""

import pygame

from game.page.nodes.prose import Prose, Term
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import TextWidget


@shows(Term)
class TermWidget(Widget[Term]):
    """A glossary term inside prose."""

    def __init__(self, node: Term) -> None:
        super().__init__(node)
        self.term = node.term


@shows(Prose)
class ProseWidget(TextWidget[Prose]):
    """A paragraph; the terms in it are small widgets of their own."""

    layered = True

    def arrange(self, rect: pygame.Rect) -> None:
        block = self.block(rect.width)
        for spot, hit in zip(self.children, block.terms, strict=False):
            spot.place(hit.rects[0].move(rect.topleft))
