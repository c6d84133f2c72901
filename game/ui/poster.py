"""The poster behind the title: diagonals, a head in a disc, a desk."""

from dataclasses import replace
from functools import lru_cache

import pygame

from game.drawing.features import Features, paint_name
from game.drawing.style import STYLES
from game.drawing.theme import mix
from game.ui.portraits import portrait
from game.ui.shapes import disc, polygon
from game.ui.text import TextBlock, lay_out
from game.ui.widgets import Label, Widget

_HEAD = Features(hair="swept", moustache="heavy", coat="khaki", ground="#8a1d17")
_TOP, _SLANT = 560, 310  # right edge of the paper at the top, and how far it leans
_DESK = 210  # from the middle of the disc down to the desk
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
        reach = left + words - units.u(_TOP - round(_SLANT * 0.5))
        self._shift = max(0, reach)
        top = units.u(34)
        box = pygame.Rect(rect.left + left, rect.top + top, wide, rect.height - top - units.u(14))
        self.children[0].place(box)

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        box = self.rect
        surface.fill(theme.red, box)
        shift = box.left + self._shift
        slant = round(_SLANT * box.height / 720)
        edge, low = shift + units.u(_TOP), shift + units.u(_TOP) - slant
        gap = max(units.u(50), units.u(200) - self._shift)
        band = (gap, gap + units.u(100))
        points = [(edge + band[0], box.top), (edge + band[1], box.top)]
        points += [(low + band[1], box.bottom), (low + band[0], box.bottom)]
        polygon(surface, theme.dark, points)
        self._head(surface)
        self._desk(surface)
        paper = [box.topleft, (edge, box.top), (low, box.bottom), box.bottomleft]
        polygon(surface, theme.paper, paper)

    def _middle(self) -> tuple[int, int]:
        """The middle of the disc, in the right part of the window."""
        return self.rect.right - self.ctx.units.u(270), self.rect.top + self.ctx.units.u(330)

    def _head(self, surface: pygame.Surface) -> None:
        units, theme = self.ctx.units, self.ctx.theme
        x, y = self._middle()
        radius = units.u(205)
        pale = mix(theme.red, theme.on_red, 0.45)
        for step in range(3):
            start = (x + radius // 2, y + units.u(150 + 52 * step))
            stop = (x + radius // 2 + units.u(300), y + units.u(52 * step - 150))
            pygame.draw.line(surface, pale, start, stop, max(1, units.u(3)))
        disc(surface, paint_name(_HEAD.ground, "red"), x, y, radius)
        wide = units.u(344)
        corner = (x - wide // 2, y + units.u(_DESK) - round(wide * 1.2))
        around = replace(_HEAD, ground="#{:02x}{:02x}{:02x}".format(*theme.red))
        image = _medal(around, wide, (x - corner[0], y - corner[1], radius))
        surface.blit(image, corner)

    def _desk(self, surface: pygame.Surface) -> None:
        units, theme = self.ctx.units, self.ctx.theme
        x, y = self._middle()
        top = y + units.u(_DESK)
        bottom = self.rect.bottom
        points = [(x - units.u(220), top), (x + units.u(220), top)]
        points += [(x + units.u(170), bottom), (x - units.u(270), bottom)]
        polygon(surface, theme.dark, points)
        for number, (left, wide) in enumerate(((-180, 330), (-186, 270), (-192, 300))):
            line = (x + units.u(left), top + units.u(26 + 20 * number), units.u(wide), units.u(8))
            surface.fill(theme.on_dark, line)


@lru_cache(maxsize=4)
def _medal(around: Features, wide: int, circle: tuple[int, int, int]) -> pygame.Surface:
    """The head before the disc: one ground inside the circle, another around it."""
    picture = portrait(around, wide).copy()
    picture.set_colorkey(paint_name(around.ground, "red"))  # the diagonals show around it
    picture = picture.convert_alpha()
    inside = portrait(_HEAD, wide).convert_alpha()
    mask = pygame.Surface(inside.get_size(), pygame.SRCALPHA)
    disc(mask, (255, 255, 255), *circle)
    inside.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    picture.blit(inside, (0, 0))
    return picture
