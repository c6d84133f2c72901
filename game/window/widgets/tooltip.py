"""A note in front of the page that explains a term or a thing."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.tooltip import Tooltip
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed


@shows(Tooltip)
class TooltipWidget(Boxed[Tooltip]):
    """A note with its shadow; the view places it."""

    def __init__(self, node: Tooltip) -> None:
        super().__init__(node, pad=(14, 8, 14, 10), ground="sheet", border="rule", border_width=2)

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (Column(self.node.children, gap=4),)

    def paint(self, surface: pygame.Surface) -> None:
        off = self.u(4)
        surface.fill(self.ink("shadow"), self.rect.move(off, off))
        super().paint(surface)
