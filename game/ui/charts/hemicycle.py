"""The seats of a body in rows, each with its ballot."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Unpack

import pygame

from game.ui.events import Activate, Event, Hover, Move
from game.ui.replies import REDRAW, STAY, Next
from game.ui.shapes import disc, polygon
from game.ui.theme import hexa
from game.ui.widgets.base import Opts, Widget

Ballot = Literal["for", "against", "abstain", "absent", "waiting"]
_GROUNDS: dict[Ballot, str] = {
    "for": "red",
    "against": "blue",
    "abstain": "ochre",
    "absent": "tan",
    "waiting": "muted",
}
_HEAD, _COAT = hexa("#efe0c0"), hexa("#1b1a17")


@dataclass(frozen=True, slots=True)
class SeatMark:
    """One member and how he voted; members without names have an empty label."""

    ballot: Ballot
    label: str = ""


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
        self._spots, self._size = arrange(len(self.seats), rect)

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
        for number, (x, y) in enumerate(self._spots):
            self._seat(surface, self.seats[number].ballot, round(x), round(y))
        if self.current >= 0:
            self._name(surface, self.current)

    def _seat(self, surface: pygame.Surface, ballot: Ballot, x: int, y: int) -> None:
        """A head on a card; what differs besides colour is a mark at its corner."""
        theme, wide = self.ctx.theme, max(3, round(self._size))
        high = round(wide * 1.2)
        box = pygame.Rect(x - wide // 2, y - high // 2, wide, high)
        surface.fill(theme.colour(_GROUNDS[ballot]), box)
        if ballot == "absent":
            surface.fill(theme.card, box.inflate(-max(2, wide // 5), -max(2, wide // 5)))
            return
        disc(surface, _HEAD, x, box.top + round(high * 0.34), max(1, round(wide * 0.25)))
        low = box.bottom - 1
        shoulder = round(high * 0.62) + box.top
        half = round(wide * 0.36)
        spots = [
            (x - half, low),
            (x - half // 2, shoulder),
            (x + half // 2, shoulder),
            (x + half, low),
        ]
        polygon(surface, _COAT, spots)
        edge = max(2, wide // 3)
        if ballot == "against":
            corner = [box.topright, (box.right - edge, box.top), (box.right, box.top + edge)]
            polygon(surface, _HEAD, corner)
        elif ballot == "abstain":
            surface.fill(_HEAD, (box.left, box.bottom - max(2, high // 8), wide, max(2, high // 8)))

    def _name(self, surface: pygame.Surface, index: int) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        x, y = self._spots[index]
        box = pygame.Rect(
            0, 0, round(self._size) + units.u(6), round(self._size * 1.2) + units.u(6)
        )
        box.center = (round(x), round(y))
        pygame.draw.rect(surface, theme.focus, box, units.u(3))
        face = self.ctx.fonts.face("ui")
        text = self._words(self.seats[index])
        note = pygame.Rect(0, 0, face.width(text) + units.u(16), face.ascent + face.descent)
        note.midtop = (box.centerx, box.bottom + units.u(2))
        note.clamp_ip(self.rect)
        if note.colliderect(box):
            note.bottom = box.top - units.u(2)
        surface.fill(theme.dark, note)
        face.draw(surface, text, theme.on_dark, note.left + units.u(8), note.top + face.ascent)

    def state(self) -> list[str]:
        return [self._words(self.seats[self.current])] if self.current >= 0 else []


def arrange(count: int, rect: pygame.Rect) -> tuple[list[tuple[float, float]], float]:
    """Centres of the seats ordered from left to right, and the width of one."""
    if count <= 0:
        return [], 1.0
    rows = max(1, min(9, round(math.sqrt(count) / 2.1)))
    outer = min(rect.width / 2 * 0.96, rect.height * 0.90)
    inner = outer * (0.48 if rows > 1 else 0.8)
    radii = [inner + (outer - inner) * i / max(1, rows - 1) for i in range(rows)]
    shares = _shares(count, radii)
    seats: list[tuple[float, float, float]] = []
    cx, cy = rect.centerx, rect.top + rect.height * 0.95
    for radius, number in zip(radii, shares, strict=True):
        for index in range(number):
            angle = math.pi * (index + 0.5) / number
            seats.append((angle, cx - radius * math.cos(angle), cy - radius * math.sin(angle)))
    seats.sort()
    gap = min(math.pi * r / n for r, n in zip(radii, shares, strict=True) if n)
    if rows > 1:
        gap = min(gap, (outer - inner) / (rows - 1) / 1.2)
    return [(x, y) for _, x, y in seats], gap * 0.72


def _shares(count: int, radii: list[float]) -> list[int]:
    """Seats per row in proportion to its length, summing to the count."""
    total = sum(radii)
    shares = [int(count * r / total) for r in radii]
    for index in range(count - sum(shares)):
        shares[-1 - index % len(shares)] += 1
    return shares


def _count(seats: list[SeatMark]) -> str:
    kinds: list[Ballot] = ["for", "against", "abstain", "absent"]
    return ", ".join(f"{k} {sum(s.ballot == k for s in seats)}" for k in kinds)
