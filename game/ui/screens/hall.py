"""The hall of a vote that was held: a poster with the seats, the score, and the key of ballots."""

import pygame

from game.drawing.hall import WEDGE, hall
from game.ui.charts.hemicycle import Hemicycle
from game.ui.ctx import Ctx
from game.ui.widgets import Scroller, Widget
from game.window.surface import paint

_EDGE, _SIDE = 24, 336  # margin, and width of the column at the right
_KEY_LEFT = 512


def roomy(ctx: Ctx) -> bool:
    """Whether the poster has room; else everything stands in a column."""
    return not ctx.units.large_text and ctx.size[0] >= ctx.units.u(1150)


class Hall(Widget):
    """Words above, seats in the middle, score at the lower left, panels at the right."""

    def __init__(
        self, head: Widget, seats: Hemicycle, score: Widget, key: Widget, side: Widget
    ) -> None:
        self._head, self._seats, self._score, self._key = head, seats, score, key
        self._side, self._column = Scroller(side, key="vote:side"), side
        super().__init__((head, seats, score, key, self._side))
        self.layered = True  # the arc leaves its corners to the score and the words

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(660)

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        edge, side = units.u(_EDGE), max(units.u(_SIDE), units.t(300))
        inner = rect.right - edge - side
        left = rect.left + units.u(40)
        wide = inner - left - edge
        self._head.place(pygame.Rect(left, rect.top + units.u(16), wide, self._head.measure(wide)))
        self._panels(pygame.Rect(inner, rect.top + units.u(14), side, rect.height - units.u(28)))
        foot = rect.bottom - units.u(14)
        room = units.u(WEDGE[0]) - left
        own = self._score.measure(room)
        self._score.place(pygame.Rect(left, foot - own, room, own))
        start = rect.left + units.u(_KEY_LEFT)
        own = self._key.measure(inner - edge - start)
        self._key.place(pygame.Rect(start, foot - own, inner - edge - start, own))
        top = self._head.rect.bottom + units.u(8)
        box = pygame.Rect(left, top, wide, self._key.rect.top - units.u(12) - top)
        self._seats.place(box)

    def _panels(self, room: pygame.Rect) -> None:
        """The column stands on the floor of the hall, and scrolls if it is too tall."""
        high = min(room.height, self._column.measure(room.width))
        self._side.place(pygame.Rect(room.left, room.bottom - high, room.width, high))

    def paint(self, surface: pygame.Surface) -> None:
        seats, left, top = self._seats.rect, self.rect.left, self.rect.top
        foot = (seats.centerx - left, seats.bottom - top)
        shapes = hall(*self.rect.size, self.ctx.units, foot)
        paint(surface, shapes, self.ctx.theme, at=self.rect.topleft)
