"""The legend of the map: swatches with the same colour and pattern as the regions, and words."""

from collections.abc import Sequence

import pygame

from game.drawing.shapes import Contrast, Fill, Hatch, Ink, Mix, Outline, Shape
from game.ui.widgets import Flow, Label, Widget
from game.viewmodel.map import Degree, LegendView
from game.window.surface import paint

INKS: dict[Degree, Ink] = {
    "full": "red",
    "most": Mix("red", "paper", 0.35),
    "half": Mix("ochre", "paper", 0.5),
    "little": "tan",
    "none": "card",
    "mostly-opposed": Mix("blue", "paper", 0.45),
    "opposed": "blue",
}
"""The colours of the map, as its legend explains them."""


def legend(title: str, rows: Sequence[LegendView]) -> Widget:
    """All entries of a layer, in a line that wraps."""
    return Flow([Swatch(each) for each in rows], gap=16, line_gap=4, label=title)


class Swatch(Widget):
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
        units, side = self.ctx.units, self._side()
        ink = INKS[self._view.degree]
        box = (0, 0, side, side)
        square: list[Shape] = [Fill(box, ink), Outline(box, "rule", units.u(1))]
        if self._view.pattern:
            square.insert(1, Hatch(box, self._view.pattern, units.u(7), Contrast(ink, 0.45)))
        top = self.rect.centery + units.u(1) - side // 2
        paint(surface, square, self.ctx.theme, at=(self.rect.left, top))
