"""Heads, heads with names, candidates."""

from collections.abc import Mapping, Sequence
from typing import Any

import pygame

from game.drawing.features import UNKNOWN
from game.page.arrival import Arrival
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.layout import Row
from game.page.nodes.people import PersonCard, Portrait, PortraitTile
from game.window.illustrations import greyed, portrait
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed


@shows(Portrait)
class PortraitWidget(Widget[Portrait]):
    """A head."""

    def natural(self) -> int:
        return self.u(self.node.width)

    def height_at(self, width: int) -> int:
        return round(min(width, self.preferred()) * 1.2)

    def paint(self, surface: pygame.Surface) -> None:
        node, wide = self.node, min(self.rect.width, self.preferred())
        features = node.features or UNKNOWN
        at = (self.rect.left + (self.rect.width - wide) // 2, self.rect.top)
        grey = self.ctx.motion.share(self._going) if node.gone else 0.0
        if grey < 1:
            surface.blit(portrait(features, wide, node.ground, away=node.away), at)
        if grey > 0:
            image = greyed(features, wide, node.ground)
            image.set_alpha(round(255 * grey))
            surface.blit(image, at)

    def arrivals(self) -> Mapping[str, Arrival]:
        """A head that goes grey was there before."""
        arrives = self.node.arrives
        if arrives is None or arrives.how != "grey":
            return super().arrivals()
        return {self._going: arrives}

    @property
    def _going(self) -> str:
        return f"{self.key}:gone"


@shows(PortraitTile)
class PortraitTileWidget(Widget[PortraitTile]):
    """A head over a name."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (Column(self.node.children, gap=3),)

    def paint(self, surface: pygame.Surface) -> None:
        if self.node.chosen or (self.focusable and self.hovered):
            colour = self.ink("red" if self.node.chosen else "rule")
            head = self.children[0].children[0]
            pygame.draw.rect(surface, colour, head.rect.inflate(self.u(4), self.u(4)), self.u(3))


@shows(PersonCard)
class PersonCardWidget(Boxed[PersonCard]):
    """A head beside words; chosen, focused or under the pointer it is lit."""

    def __init__(self, node: PersonCard) -> None:
        super().__init__(node, pad=8, ground="card", border="rule", minimum=(160, 64))

    def inside(self) -> Sequence[Node | Widget[Any]]:
        head, name, body = self.node.children
        words = Column([name, body], gap=1, grow=1)
        return (Row([head, words], gap=12, align="top", least=120),)

    def paint(self, surface: pygame.Surface) -> None:
        chosen = self.node.chosen
        lit = chosen or (self.focusable and (self.hovered or self.focused))
        self.ground = "sheet" if lit else "card"
        self.border = "red" if lit else "rule"
        self.border_width = 2 if chosen else 1
        super().paint(surface)
