"""The legend of the map: swatches with the same colour and pattern as the regions, and words."""

from collections.abc import Sequence

import pygame

from game.drawing.theme import mix
from game.page.nodes.model import Pattern
from game.page.nodes.paint import fill_colour
from game.ui.shapes import hatch
from game.page.nodes import Flow, Label, Node
from game.viewmodel.map import LegendView

PATTERNS: dict[str, Pattern] = {"diagonal": "diagonal", "dots": "dots", "vertical": "vertical"}


def pattern(name: str) -> Pattern:
    """A pattern by its name in the view; an unknown one is plain."""
    return PATTERNS.get(name, "")


def legend(title: str, rows: Sequence[LegendView]) -> Node:
    """All entries of a layer, in a line that wraps."""
    return Flow([Swatch(each) for each in rows], gap=16, line_gap=4, label=title)


class Swatch(Node):
    """One entry: a square as the map fills it, what it means, how many regions there are."""

    role = "listitem"

    def __init__(self, view: LegendView) -> None:
        text = f"{view.label} {view.count}"
        super().__init__((Label(text, "ui"),), label=text)
        self._view = view

    def _side(self) -> int:
        return self.ctx.units.t(16)

    def _indent(self) -> int:
        return self._side() + self.ctx.units.u(6)

    def preferred(self) -> int:
        return self._indent() + self.children[0].preferred()

    def height_at(self, width: int) -> int:
        return self.children[0].measure(width - self._indent())

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        left = rect.left + self._indent()
        self.children[0].place(pygame.Rect(left, rect.top, rect.right - left, rect.height))

    def paint(self, surface: pygame.Surface) -> None:
        theme, units, side = self.ctx.theme, self.ctx.units, self._side()
        box = pygame.Rect(self.rect.left, 0, side, side)
        box.centery = self.rect.centery + units.u(1)
        ground = fill_colour(theme, self._view.fill)
        surface.fill(ground, box)
        if self._view.pattern:
            ink = mix(ground, (0, 0, 0) if sum(ground) > 300 else (255, 255, 255), 0.45)
            hatch(surface, ink, box, pattern(self._view.pattern), units.u(7))
        pygame.draw.rect(surface, theme.rule, box, units.u(1))
