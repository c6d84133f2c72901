"""Chips. Arrows and signs are shapes, so every font has them."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.drawing.theme import on
from game.page.nodes.base import Node
from game.page.nodes.chip import Chip, ChipKind
from game.page.nodes.text import Label
from game.window.shapes import half_disc, triangle
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed

_GROUNDS: dict[ChipKind, str] = {
    "plain": "chip",
    "cost": "red",
    "gold": "gold",
    "dark": "dark",
    "blue": "blue",
    "ochre": "ochre",
}
_ARROW = 10
_STEP = 12
_PAD = 7
_BETWEEN = 3


@shows(Chip)
class ChipWidget(Boxed[Chip]):
    """A short fact on its ground."""

    def __init__(self, node: Chip) -> None:
        ground = _GROUNDS[node.kind]
        border = "rule" if node.kind in ("plain", "gold", "ochre") else ""
        super().__init__(node, ground=ground, border=border)
        self._ink = on(ground)

    def inside(self) -> Sequence[Node | Widget[Any]]:
        words = Label(self.node.text, "caption", colour=self._ink, label=self.node.text)
        return (words, *self.node.heads)

    def _edges(self) -> tuple[int, int, int, int]:
        trend = self.node.trend
        left = self.u(_PAD) + (self.t(20) if self.node.sign else 0)
        left += sum(each.preferred() + self.u(_BETWEEN) for each in self._heads)
        arrows = self.t(_STEP) * min(3, abs(trend)) + self.t(4) if trend else 0
        return left, self.u(1), self.u(_PAD) + arrows, self.u(2)

    def prepare(self) -> None:
        self._heads = self.children[1:]
        self.centred = bool(self._heads)  # beside heads the words stand in the middle

    def height_at(self, width: int) -> int:
        heads = (each.measure(each.preferred()) for each in self._heads)
        return max(super().height_at(width), *heads, 0)

    def arrange(self, rect: pygame.Rect) -> None:
        super().arrange(rect)
        x = rect.left
        for each in self._heads:
            wide = each.preferred()
            high = each.measure(wide)
            each.place(pygame.Rect(x, rect.top + (rect.height - high) // 2, wide, high))
            x += wide + self.u(_BETWEEN)

    def paint(self, surface: pygame.Surface) -> None:
        super().paint(surface)
        trend = self.node.trend
        ink = self.ink(self._ink)
        middle = self.rect.centery
        if self.node.sign == "desk":
            half_disc(surface, ink, self.rect.left + self.u(_PAD) + self.t(7), middle, self.t(6))
        way = "up" if trend > 0 else "down"
        x = self.children[0].rect.right + self.t(4) + self.t(_STEP) // 2
        for _ in range(min(3, abs(trend))):
            triangle(surface, ink, x, middle + self.u(1), self.t(_ARROW), way)
            x += self.t(_STEP)
