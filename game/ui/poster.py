"""The title on the paper of its poster."""

from dataclasses import replace

import pygame

from game.drawing.poster import SLANT, TOP, poster
from game.drawing.style import STYLES
from game.ui.text import TextBlock, lay_out
from game.ui.widgets import Label, Widget
from game.window.surface import paint

MENU_PAD = 90
"""How much narrower the menu is than the words over it: the paper tapers."""


class Masthead(Label):
    """The name of the game. It is large enough, and does not grow with the text."""

    def block(self, width: int) -> TextBlock:
        size = 100 / self.ctx.units.text_scale
        return lay_out(self.ctx.fonts, self.text, replace(STYLES["hero"], size=size), width)

    def preferred(self) -> int:
        return self.block(1 << 16).width


class Poster(Widget):
    """One child on paper at the left; the rest is the picture."""

    role = "page"

    def __init__(self, child: Widget) -> None:
        super().__init__((child,), key="poster")

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        left = units.u(60)
        room = rect.width - left - units.u(20)
        wide = min(room, max(units.u(420), units.t(320)))
        # below this height there is only the menu, which is short
        words = wide if units.text_scale > 1 else wide - units.u(MENU_PAD)
        reach = left + words - units.u(TOP - round(SLANT * 0.5))
        self._shift = max(0, reach)
        top = units.u(34)
        box = pygame.Rect(rect.left + left, rect.top + top, wide, rect.height - top - units.u(14))
        self.children[0].place(box)

    def paint(self, surface: pygame.Surface) -> None:
        made = poster(*self.rect.size, self.ctx.units, self._shift)
        paint(surface, made.shapes, self.ctx.theme, at=self.rect.topleft)
