"""Lines one can pick."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.layout import Row
from game.page.nodes.listrow import ListRow
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed


@shows(ListRow)
class ListRowWidget(Boxed[ListRow]):
    """Mark, words and tag."""

    def __init__(self, node: ListRow) -> None:
        super().__init__(node, pad=(16, 3, 4, 3), minimum=(0, 38 if node.focusable else 34))
        self.centred = True

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (Row(self.node.children, gap=8),)

    def paint(self, surface: pygame.Surface) -> None:
        node = self.node
        lit = node.chosen or (self.focusable and self.hovered)
        self.ground = "sheet" if lit else ""
        super().paint(surface)
        if node.marker:
            high = self.t(14)
            top = self.rect.centery - high // 2 + self.u(1)
            surface.fill(self.ink(node.marker), (self.rect.left, top, self.u(8), high))
        if node.chosen:
            pygame.draw.rect(surface, self.ink("red"), self.rect, self.u(2))
