"""The whole of a wall, and its two fields."""

import pygame

from game.page.nodes.wall import DarkWall, Wall, WallSides
from game.window.widgets.base import Widget, shows
from game.window.widgets.wall_bar import BAND, FOOT, HEAD
from game.window.widgets.wall_words import SIDE


@shows(Wall)
class WallWidget(Widget[Wall]):
    """The whole window."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        head, body, *band, foot = self.children
        head.place(pygame.Rect(rect.left, rect.top, rect.width, self.u(HEAD)))
        low = rect.bottom - self.u(FOOT)
        foot.place(pygame.Rect(rect.left, low, rect.width, rect.bottom - low))
        if band:
            high = self.u(BAND)
            band[0].place(pygame.Rect(rect.left, low - high, rect.width, high))
            low -= high
        top = head.rect.bottom
        body.place(pygame.Rect(rect.left, top, rect.width, low - top))

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("card"), self.rect)


@shows(DarkWall)
class DarkWallWidget(Widget[DarkWall]):
    """Nothing but a word, and at the foot what shows the wall again."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        word, light = self.children
        high = word.measure(rect.width)
        word.place(pygame.Rect(rect.left, rect.centery - high // 2, rect.width, high))
        low = self.u(FOOT)
        light.place(
            pygame.Rect(rect.left + self.u(SIDE), rect.bottom - low, light.preferred(), low)
        )

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("dark"), self.rect)


@shows(WallSides)
class WallSidesWidget(Widget[WallSides]):
    """Two fields; in a window that is higher than wide they lie under one another."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        left, right = self.children
        pad, top = self.u(SIDE), self.u(18)
        wide = rect.width * self.node.share // 1000
        self._line = rect.left + wide
        left.place(
            pygame.Rect(rect.left + pad, rect.top + top, wide - 2 * pad, rect.height - 2 * top)
        )
        right.place(
            pygame.Rect(
                self._line + pad,
                rect.top + top,
                rect.width - wide - 2 * pad,
                rect.height - 2 * top,
            )
        )

    def paint(self, surface: pygame.Surface) -> None:
        box, line = self.rect, self._line
        low = pygame.Rect(box)
        if self.node.raised == "left":
            low.left, low.width = line, box.right - line
        else:
            low.width = line - box.left
        surface.fill(self.ink("paper"), low)
        surface.fill(self.ink("rule"), (line - self.u(1), box.top, self.u(3), box.height))
