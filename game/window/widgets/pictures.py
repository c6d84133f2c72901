"""Strips over cards, the poster of the title, stamps."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.drawing.poster import SLANT, TOP, poster
from game.drawing.shapes import Picture
from game.page.nodes.base import Node
from game.page.nodes.pictures import MENU_PAD, Banner, Poster, Stamp
from game.window.illustrations import draw_motif
from game.window.surface import paint
from game.window.text import lay_out
from game.window.widgets.base import Widget, shows
from game.window.widgets.layout import ScrollerWidget


@shows(Banner)
class BannerWidget(Widget[Banner]):
    """The strip over a card."""

    def natural(self) -> int:
        return self.u(300)

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


@shows(Poster)
class PosterWidget(Widget[Poster]):
    """The child on the paper of the poster."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        units = self.ctx.units
        left = self.u(60)
        room = rect.width - left - self.u(20)
        wide = min(room, max(self.u(420), self.t(320)))
        # below this height there is only the menu, which is short
        words = wide if units.text_scale > 1 else wide - self.u(MENU_PAD)
        reach = left + words - self.u(TOP - round(SLANT * 0.5))
        self._shift = max(0, reach)
        top = self.u(34)
        box = pygame.Rect(rect.left + left, rect.top + top, wide, rect.height - top - self.u(14))
        child = self.children[0]
        child.place(box)
        # what is scrolled passes the foot of the paper, and its bar goes down to it
        scrolled = isinstance(child, ScrollerWidget) and child.reach > 0
        self._foot = box.right - rect.left + self.u(12) if scrolled else 0

    def picture(self) -> Picture:
        """What lies behind the child."""
        return poster(*self.rect.size, self.ctx.units, self._shift, self._foot)

    def paint(self, surface: pygame.Surface) -> None:
        paint(surface, self.picture().shapes, self.ctx.theme, at=self.rect.topleft)
