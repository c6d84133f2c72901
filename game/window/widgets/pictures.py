"""Strips over cards, stamps."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.pictures import Banner, Stamp
from game.window.illustrations import draw_motif
from game.window.text import lay_out
from game.window.widgets.base import Widget, shows


@shows(Banner)
class BannerWidget(Widget[Banner]):
    """The strip over a card."""

    def natural(self) -> int:
        return self.u(self.node.width)

    def height_at(self, width: int) -> int:
        return self.u(self.node.height)

    def paint(self, surface: pygame.Surface) -> None:
        draw_motif(surface, self.node.motif, self.rect)


@shows(Stamp)
class StampWidget(Widget[Stamp]):
    """A rubber stamp, turned a little."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return ()

    def _image(self) -> pygame.Surface:
        node = self.node
        ink = self.ink(node.colour)
        block = lay_out(self.ctx.fonts, node.text, "stamp", 1 << 16)
        pad, thick = self.t(12), max(2, self.t(4))
        size = (block.width + 2 * pad, block.height + 2 * self.t(7))
        flat = pygame.Surface(size, pygame.SRCALPHA)
        pygame.draw.rect(flat, ink, flat.get_rect(), thick)
        block.draw(flat, pad, self.t(7), ink)
        return pygame.transform.rotozoom(flat, node.angle, 1)

    def natural(self) -> int:
        return self._image().get_width()

    def height_at(self, width: int) -> int:
        return self._image().get_height()

    def paint(self, surface: pygame.Surface) -> None:
        image = self._image()
        if image.get_width() > self.rect.width:
            share = self.rect.width / image.get_width()
            image = pygame.transform.smoothscale_by(image, share)
        surface.blit(image, image.get_rect(center=self.rect.center))
