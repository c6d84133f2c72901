"""The poster of the title."""

import pygame

from game.drawing.poster import SLANT, TOP, poster
from game.drawing.shapes import Picture
from game.page.nodes.poster import MENU_PAD, Poster
from game.window.surface import paint
from game.window.widgets.base import Widget, shows
from game.window.widgets.scroller import ScrollerWidget


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
