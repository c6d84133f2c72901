"""A body and its votes."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pygame

from game.drawing.charts.name_tag import name_tag, seat_frame
from game.drawing.hall import WEDGE, chamber, hall
from game.drawing.hemicycle import arrange, draw_seats
from game.drawing.room import Room
from game.drawing.seats import draw_ballot, draw_key
from game.page.answers import REDRAW, Next
from game.page.arrival import Arrival
from game.page.events import Activate
from game.page.nodes.base import Node
from game.page.nodes.scroller import Scroller
from game.page.nodes.vote import BallotKey, Chamber, Hall, Hemicycle
from game.window.events import Arrow, Click, Event, Hover
from game.window.surface import paint
from game.window.text import BookRuler
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed
from game.window.widgets.sign import SignWidget

_EDGE, _SIDE = 24, 336  # margin, and width of the column at the right
_KEY_LEFT = 512
_CAST = ("for", "against", "abstain")


@shows(Hemicycle)
class HemicycleWidget(Widget[Hemicycle]):
    """One stop for Tab; arrows walk from seat to seat, and the pointer names them."""

    def natural(self) -> int:
        return self.u(self.node.height * 2)

    def height_at(self, width: int) -> int:
        return min(self.u(self.node.height), round(width * 0.56))

    def arrange(self, rect: pygame.Rect) -> None:
        seats = self.node.seats
        self.spots, self.seat_width = arrange(len(seats), (*rect.topleft, *rect.size))
        self._shapes = draw_seats(seats, self.spots, self.seat_width)
        self._empty = tuple(replace(each, ballot="waiting") for each in seats)

    @property
    def current(self) -> int:
        """The seat the arrows or the pointer are at."""
        saved = self.ctx.memory.get(f"seat:{self.key}", -1)
        return saved if isinstance(saved, int) and saved < len(self.node.seats) else -1

    def _go(self, index: int) -> Next:
        seats = self.node.seats
        index = max(0, min(len(seats) - 1, index))
        self.ctx.memory[f"seat:{self.key}"] = index
        self.ctx.announce(self.node.tell(seats[index]))
        return REDRAW

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Arrow) and event.way in ("left", "right"):
            return self._go(self.current + (1 if event.way == "right" else -1))
        if isinstance(event, Hover):
            found = self._at(event.pos)
            return self._go(found) if found >= 0 and found != self.current else None
        if isinstance(event, Click) and self._at(event.pos) >= 0:
            self._go(self._at(event.pos))
        if isinstance(event, Activate | Click):
            return (self.node.choose(self.current) if self.current >= 0 else None) or REDRAW
        return None

    def _at(self, pos: tuple[int, int]) -> int:
        reach = self.seat_width * 0.8
        for number, (x, y) in enumerate(self.spots):
            if abs(x - pos[0]) <= reach and abs(y - pos[1]) <= reach:
                return number
        return -1

    def arrivals(self) -> Mapping[str, Arrival]:
        """A ballot for each member who has been called, from left to right."""
        arrives = self.node.arrives
        if arrives is None:
            return {}
        cast = [n for n, each in enumerate(self.node.seats) if each.ballot in _CAST]
        return {self._ballot(n): replace(arrives, order=arrives.order + n) for n in cast}

    def _ballot(self, index: int) -> str:
        return f"{self.key}:ballot:{index}"

    def way_of(self, name: str) -> pygame.Rect:
        """The seat that a ballot falls on."""
        return self._seat_rect(int(name.rpartition(":")[2]))

    def _seat_rect(self, index: int) -> pygame.Rect:
        """A seat with its rim and its sign, and as much above it as a ballot falls."""
        side = round(self.seat_width * 1.5)
        box = pygame.Rect(0, 0, side, 2 * side)
        box.center = (round(self.spots[index][0]), round(self.spots[index][1]) - side // 3)
        return box

    def _paint_falling(self, surface: pygame.Surface) -> None:
        """The seats, still waiting where a ballot is on its way, and those ballots over them."""
        motion, theme, clip = self.ctx.motion, self.ctx.theme, surface.get_clip()
        # the rest of the hall stands as it was: only seats that are drawn anew are worked out
        near = [n for n in range(len(self.spots)) if clip.colliderect(self._seat_rect(n))]
        shares = {n: motion.share(self._ballot(n)) for n in near}
        seats = [self.node.seats[n] if shares[n] >= 1 else self._empty[n] for n in near]
        spots = [self.spots[n] for n in near]
        paint(surface, draw_seats(seats, spots, self.seat_width), theme)
        for n, share in shares.items():
            if 0 < share < 1:
                ballot = self.node.seats[n].ballot
                paint(surface, draw_ballot(ballot, self.spots[n], self.seat_width, share), theme)

    def paint(self, surface: pygame.Surface) -> None:
        if any(name.startswith(f"{self.key}:ballot:") for name in self.ctx.motion.names()):
            self._paint_falling(surface)
        else:
            paint(surface, self._shapes, self.ctx.theme)
        if self.current >= 0:
            self._name(surface, self.current)

    def _name(self, surface: pygame.Surface, index: int) -> None:
        ctx, words = self.ctx, self.node.tell(self.node.seats[index])
        frame = seat_frame(self.spots[index], self.seat_width, ctx.units)
        shapes = name_tag(words, frame, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))
        paint(surface, shapes, ctx.theme, ctx.fonts)

    def state(self) -> list[str]:
        return [self.node.tell(self.node.seats[self.current])] if self.current >= 0 else []


@shows(Chamber)
class ChamberWidget(Boxed[Chamber]):
    """The seats before the grounds of their hall."""

    def __init__(self, node: Chamber) -> None:
        super().__init__(node, pad=(12, 10, 12, 18))

    def paint(self, surface: pygame.Surface) -> None:
        shapes = chamber(*self.rect.size, self.ctx.units)
        paint(surface, shapes, self.ctx.theme, at=self.rect.topleft)


@shows(Hall)
class HallWidget(Widget[Hall]):
    """The poster of a vote."""

    layered = True  # the arc leaves its corners to the score and the words

    def inside(self) -> Sequence[Node | Widget[Any]]:
        *before, side = self.node.children
        return (*before, Scroller(side, key="vote:side"))

    def prepare(self) -> None:
        self._head, self._seats, self._score, self._legend, self._side = self.children

    def height_at(self, width: int) -> int:
        return self.u(660)

    def arrange(self, rect: pygame.Rect) -> None:
        edge, side = self.u(_EDGE), max(self.u(_SIDE), self.t(300))
        inner = rect.right - edge - side
        left = rect.left + self.u(40)
        wide = inner - left - edge
        self._head.place(pygame.Rect(left, rect.top + self.u(16), wide, self._head.measure(wide)))
        self._panels(pygame.Rect(inner, rect.top + self.u(14), side, rect.height - self.u(28)))
        foot = rect.bottom - self.u(14)
        room = self.u(WEDGE[0]) - left
        own = self._score.measure(room)
        self._score.place(pygame.Rect(left, foot - own, room, own))
        start = rect.left + self.u(_KEY_LEFT)
        own = self._legend.measure(inner - edge - start)
        self._legend.place(pygame.Rect(start, foot - own, inner - edge - start, own))
        top = self._head.rect.bottom + self.u(8)
        box = pygame.Rect(left, top, wide, self._legend.rect.top - self.u(12) - top)
        self._seats.place(box)

    def _panels(self, room: pygame.Rect) -> None:
        """The column stands on the floor of the hall, and scrolls if it is too tall."""
        column = self._side.children[0]
        high = min(room.height, column.measure(room.width))
        self._side.place(pygame.Rect(room.left, room.bottom - high, room.width, high))

    def paint(self, surface: pygame.Surface) -> None:
        seats, left, top = self._seats.rect, self.rect.left, self.rect.top
        foot = (seats.centerx - left, seats.bottom - top)
        shapes = hall(*self.rect.size, self.ctx.units, foot)
        paint(surface, shapes, self.ctx.theme, at=self.rect.topleft)


@shows(BallotKey)
class BallotKeyWidget(SignWidget[BallotKey]):
    """The sign beside its words."""

    def indent(self) -> int:
        return self.t(30)

    def paint(self, surface: pygame.Surface) -> None:
        side = self.t(20)
        line = self.children[0].measure(1 << 16)
        box = (self.rect.left, self.rect.top + (line - side) // 2, side, side)
        paint(surface, draw_key(self.node.ballot, box, self.u(4)), self.ctx.theme)
