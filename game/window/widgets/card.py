"""The face of a card: its strip over the title or beside it, whichever leaves more in sight."""

from typing import Any

import pygame

from game.page.nodes.card import CardSheet
from game.window.shapes import polygon
from game.window.widgets.base import Widget, shows

_PAD, _TOP, _GAP = 14, 6, 4
_FULL, _LOW = 84, 52  # heights of the strip when it lies over the title
_LEAST = 150  # least width of the strip beside the title


@shows(CardSheet)
class CardSheetWidget(Widget[CardSheet]):
    """Strip, dateline, title, then the rest.

    Where the strip over the title would cost an option, it stands in the corner at the right:
    beside dateline and title, or beside the dateline alone when the title is long.
    """

    def prepare(self) -> None:
        self._strip, self._dateline, self._title = self.children[:3]
        self._rest = self.children[3:]
        self._cornered = False

    def natural(self) -> int:
        return max(c.preferred() for c in self.children) + 2 * self._pad

    @property
    def _pad(self) -> int:
        return self.u(_PAD)

    def height_at(self, width: int) -> int:
        return self._height(width, self._over(width))

    def arrange(self, rect: pygame.Rect) -> None:
        over = self._over(rect.width)
        inner = rect.width - 2 * self._pad
        left, y = rect.left + self._pad, rect.top + self.u(_TOP)
        self._cornered = not over
        if over:
            self._strip.place(pygame.Rect(left, y, inner, self.u(over)))
            y += self.u(over + _GAP)
        beside = self._beside(inner) if self._cornered else ()
        wide = max((word.preferred() for word in beside), default=inner)
        for word in (self._dateline, self._title):
            own = wide if word in beside else inner
            word.place(pygame.Rect(left, y, own, word.measure(own)))
            y = word.rect.bottom
        if beside:
            self._corner(rect, left + wide, beside[-1].rect.bottom)
        for child in self._rest:
            y += self.u(_GAP)
            child.place(pygame.Rect(left, y, inner, child.measure(inner)))
            y = child.rect.bottom

    def draw_still(self, surface: pygame.Surface) -> None:
        super().draw_still(surface)
        box = self._strip.rect
        if self._cornered and surface.get_clip().colliderect(box):
            lean = (box.left + box.height // 2, box.top)
            points = [(box.left - 1, box.top), lean, (box.left - 1, box.bottom)]
            polygon(surface, self.ctx.theme.card, points)

    def _corner(self, rect: pygame.Rect, start: int, bottom: int) -> None:
        """The strip as far as the border of the panel, which stays in sight."""
        edge, left = self.u(1), start + self.u(_PAD)
        box = pygame.Rect(left, rect.top + edge, rect.right - edge - left, 0)
        box.height = bottom - box.top
        self._strip.place(box)

    # --- how high the strip is --------------------------------------------------------
    def _over(self, width: int) -> int:
        """Height of the strip over the title; 0 is in the corner."""
        if self.ctx.units.large_text:
            return _LOW
        room = self.u(self.node.room)
        inner = width - 2 * self._pad
        fits = (high for high in (_FULL, _LOW) if self._height(width, high) <= room)
        return next(fits, 0 if self._beside(inner) else _LOW)

    def _height(self, width: int, over: int) -> int:
        inner = width - 2 * self._pad
        high = 2 * self.u(_TOP) + (self.u(over + _GAP) if over else 0)
        high += self._dateline.measure(inner) + self._title.measure(inner)
        return high + sum(child.measure(inner) + self.u(_GAP) for child in self._rest)

    def _beside(self, inner: int) -> tuple[Widget[Any], ...]:
        """The words that leave room for the strip at their right."""
        for words in ((self._dateline, self._title), (self._dateline,)):
            if inner - max(w.preferred() for w in words) >= self.u(_LEAST):
                return words
        return ()
