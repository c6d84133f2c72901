"""The hall of a vote that was held: a poster with the seats, the score, and the key of ballots."""

import pygame

from game.ui.charts.hemicycle import Hemicycle
from game.ui.ctx import Ctx
from game.ui.screens.chamber import tribune
from game.ui.shapes import polygon
from game.ui.widgets import Scroller, Widget

_EDGE, _SIDE = 24, 336  # margin, and width of the column at the right
_WEDGE = (520, 300)  # the red corner
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
        room = units.u(_WEDGE[0]) - left
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
        theme, units, box = self.ctx.theme, self.ctx.units, self.rect
        surface.fill(theme.rail, box)
        facet = [box.topleft, (box.left + units.u(260), box.top)]
        polygon(surface, theme.tan, [*facet, (box.left, box.top + units.u(154))])
        slope = [(box.right - units.u(270), box.top), box.topright]
        polygon(surface, theme.dark, [*slope, (box.right, box.top + units.u(272))])
        wide, high = units.u(_WEDGE[0]), units.u(_WEDGE[1])
        wedge = [(box.left, box.bottom - high), (box.left + wide, box.bottom), box.bottomleft]
        polygon(surface, theme.red, wedge)
        tribune(surface, theme, units, (self._seats.rect.centerx, self._seats.rect.bottom))
