"""The seats of a body in rows, each with its ballot."""

from collections.abc import Callable, Sequence
from typing import Unpack

import pygame

from game.drawing.charts.name_tag import name_tag, seat_frame
from game.drawing.hemicycle import arrange, draw_seats
from game.drawing.room import Room
from game.drawing.seats import Ballot, SeatMark
from game.ui.events import Activate, Event, Hover, Move
from game.ui.replies import REDRAW, STAY, Next
from game.ui.text import BookRuler
from game.ui.widgets.base import Opts, Widget
from game.window.surface import paint


class Hemicycle(Widget):
    """Members from left to right; one stop for Tab, arrows walk from seat to seat."""

    role = "chart"

    def __init__(
        self,
        seats: Sequence[SeatMark],
        *,
        height: float = 330,
        on_choose: Callable[[int], Next | None] | None = None,
        words: Callable[[SeatMark], str] | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        opts.setdefault("focusable", True)
        opts.setdefault("key", "hemicycle")
        super().__init__(**opts)
        self.seats, self._height, self._choose = list(seats), height, on_choose
        self._words = words or (lambda s: f"{s.label or '—'}: {s.ballot}")
        self.label = self.label or _count(self.seats)

    def preferred(self) -> int:
        return self.ctx.units.u(self._height * 2)

    def height_at(self, width: int) -> int:
        return min(self.ctx.units.u(self._height), round(width * 0.56))

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        self._spots, self._size = arrange(len(self.seats), (*rect.topleft, *rect.size))
        self._shapes = draw_seats(self.seats, self._spots, self._size)

    @property
    def current(self) -> int:
        """The seat the arrows or the pointer are at."""
        saved = self.ctx.memory.get(f"seat:{self.key}", -1)
        return saved if isinstance(saved, int) and saved < len(self.seats) else -1

    def _go(self, index: int) -> Next:
        index = max(0, min(len(self.seats) - 1, index))
        self.ctx.memory[f"seat:{self.key}"] = index
        self.ctx.announce(self._words(self.seats[index]))
        return REDRAW

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Move) and event.way in ("left", "right"):
            return self._go(self.current + (1 if event.way == "right" else -1))
        if isinstance(event, Hover):
            found = self._at(event.pos)
            return self._go(found) if found >= 0 and found != self.current else None
        if isinstance(event, Activate):
            if event.pos is not None and self._at(event.pos) >= 0:
                self._go(self._at(event.pos))
            if self._choose and self.current >= 0:
                return self._choose(self.current) or STAY
            return REDRAW
        return None

    def _at(self, pos: tuple[int, int]) -> int:
        reach = self._size * 0.8
        for number, (x, y) in enumerate(self._spots):
            if abs(x - pos[0]) <= reach and abs(y - pos[1]) <= reach:
                return number
        return -1

    def paint(self, surface: pygame.Surface) -> None:
        paint(surface, self._shapes, self.ctx.theme)
        if self.current >= 0:
            self._name(surface, self.current)

    def _name(self, surface: pygame.Surface, index: int) -> None:
        ctx, words = self.ctx, self._words(self.seats[index])
        frame = seat_frame(self._spots[index], self._size, ctx.units)
        shapes = name_tag(words, frame, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))
        paint(surface, shapes, ctx.theme, ctx.fonts)

    def state(self) -> list[str]:
        return [self._words(self.seats[self.current])] if self.current >= 0 else []


def _count(seats: list[SeatMark]) -> str:
    kinds: list[Ballot] = ["for", "against", "abstain", "absent"]
    return ", ".join(f"{k} {sum(s.ballot == k for s in seats)}" for k in kinds)
