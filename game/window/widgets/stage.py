"""A moment that stops the game: the page, the head or the picture, the lines, the telegram."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pygame

from game.drawing import scenes
from game.drawing.plane import FOOT, WIDE, edge, plane
from game.drawing.shapes import triangle as pointer
from game.drawing.theme import PAPER
from game.page.answers import Next
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.layout import Flow
from game.page.nodes.scroller import Scroller
from game.page.nodes.stage import (
    Bust,
    EchoMark,
    LastLines,
    Sight,
    Stage,
    StageLine,
    Telegram,
    Ticks,
)
from game.page.nodes.text import Label
from game.window.events import Event, Press
from game.window.surface import paint, picture
from game.window.widgets.base import Widget, shows

SHARE = 0.422
"""Of the width of a page, the most that the wall beside the words takes."""

_TOP, _FOOT, _SIDE, _LOW = 60, 40, 80, 28
_FRAME = 56
_TOLD = 140
"""Logical units for the lines under a picture."""


@shows(Stage)
class StageWidget(Widget[Stage]):
    """The whole page."""

    def prepare(self) -> None:
        node, heard = self.node, f"heard:{self.key}"
        if node.heard and self.ctx.memory.get(heard) != node.beat:
            self.ctx.sounds.play(node.heard)
        self.ctx.memory[heard] = node.beat

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        # the wall leans away from the words: only the corners of their rooms meet
        self.layered = self.node.setting == "beside"
        if self.layered:
            self._beside(rect)
        else:
            self._above(rect)

    def _beside(self, rect: pygame.Rect) -> None:
        sight, head, lines, foot = self.children
        wide = wall(self.ctx.units.scale, rect.width, large=self.ctx.units.large_text)
        sight.place(pygame.Rect(rect.topleft, (self.u(wide + 52), rect.height)))
        left = rect.left + self.u(wide * 610 / WIDE)
        room = min(rect.right - left - self.u(_SIDE), self.u(760))
        top = rect.top + self.u(30 if self.ctx.units.large_text else _TOP)
        high = head.measure(room)
        head.place(pygame.Rect(left, top, room, high))
        low = foot.measure(room)
        base = rect.bottom - self.u(_LOW) - low
        foot.place(pygame.Rect(left, base, room, low))
        first = top + high + self.u(22)
        # the bar of a quoted line stands to the left of the column
        bar = self.u(BAR)
        lines.place(pygame.Rect(left - bar, first, room + bar, base - self.u(12) - first))

    def _above(self, rect: pygame.Rect) -> None:
        sight, head, lines, foot = self.children
        border = self.u(_FRAME) if self.node.setting == "mourning" else 0
        side = self.u(_FRAME)
        room = rect.width - 2 * side
        low = foot.measure(room)
        base = rect.bottom - self.u(16) - low
        foot.place(pygame.Rect(rect.left + side, base, room, low))
        needed = max(head.measure(room), lines.measure(room))
        high = min(max(self.u(_TOLD), needed), rect.height * 2 // 3)
        first = base - self.u(10) - high
        seen = pygame.Rect(rect.left + border, rect.top + border, 0, 0)
        seen.size = (rect.width - 2 * border, first - self.u(16) - seen.top)
        sight.place(seen)
        bar = self.u(BAR)
        own = head.measure(room)
        head.place(pygame.Rect(rect.left + side, first, room, own))
        lines.place(pygame.Rect(rect.left + side - bar, first + own, room + bar, high - own))

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("dark"), self.rect)

    def handle(self, event: Event) -> Next | None:
        """A press anywhere but on what can be used goes on."""
        if not isinstance(event, Press):
            return None
        usable = (each for each in self.walk() if each is not self and each.focusable)
        on_one = any(each.rect.collidepoint(event.pos) for each in usable)
        return None if on_one else self.node.activate()


def wall(scale: float, width: int, *, large: bool) -> float:
    """How wide the wall beside the words is, in logical units."""
    most = min(WIDE, width / scale * SHARE)
    return min(most, 400) if large else most


@shows(Bust)
class BustWidget(Widget[Bust]):
    """The wall, the head, and who it is."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        name, part = self.node.inside()
        if self.ctx.units.large_text and isinstance(name, Label):
            name = replace(name, style="subhead")
        return (name, part)

    def _wide(self) -> float:
        return self.rect.width / self.ctx.units.scale - 52

    def _foot(self) -> float:
        """The room below the rail; large words need more of it."""
        return FOOT * self.ctx.units.text_scale if self.ctx.units.large_text else FOOT

    def arrange(self, rect: pygame.Rect) -> None:
        scale = self.ctx.units.scale
        wide, high = self._wide(), rect.height / scale
        left, top = self.u(wide * 42 / WIDE), self.u(high - self._foot() + 28)
        room = self.u(edge(wide, high, high)) - left - self.u(8)
        for child in self.children:
            tall = child.measure(room)
            child.place(pygame.Rect(rect.left + left, rect.top + top, room, tall))
            top += tall

    def paint(self, surface: pygame.Surface) -> None:
        scale = self.ctx.units.scale
        high = self.rect.height / scale
        drawn = plane(self._wide(), high, self.node.features, self._foot())
        paint(surface, drawn.shapes, self.ctx.theme, at=self.rect.topleft, scale=scale)


@shows(Sight)
class SightWidget(Widget[Sight]):
    """A drawn scene, and the telegram on it."""

    layered = True

    def arrange(self, rect: pygame.Rect) -> None:
        for child in self.children:
            wide = min(child.preferred(), rect.width - 2 * self.u(42))
            box = pygame.Rect(rect.left + self.u(42), rect.top + self.u(42), wide, 0)
            box.height = child.measure(wide)
            if box.bottom > rect.bottom - self.u(8):  # large text: as high as there is room for
                box.top = max(rect.top + self.u(4), rect.bottom - self.u(8) - box.height)
            child.place(box)

    def paint(self, surface: pygame.Surface) -> None:
        wide, high = self.rect.size
        if wide > 0 and high > 0:
            drawn = scenes.scene(self.node.picture, wide, high)
            surface.blit(picture(drawn, (wide, high), PAPER), self.rect)


@shows(Telegram)
class TelegramWidget(Widget[Telegram]):
    """A form with its head, and strips pasted on it a little out of line."""

    _OUT = (0, 6, 2, 9)

    def natural(self) -> int:
        return max(self.u(504), *(s.preferred() + self.t(20) + self.t(60) for s in self._strips()))

    def _strips(self) -> Sequence[Widget[Any]]:
        return self.children[2:]

    def _strip(self) -> tuple[int, int]:
        """The height of a strip, and from one to the next."""
        return self.t(30), self.t(37)

    def height_at(self, width: int) -> int:
        head = self.children[0].measure(width)
        return self.t(20) + head + self.t(24) + self._strip()[1] * self.node.room + self.t(12)

    def arrange(self, rect: pygame.Rect) -> None:
        route, date = self.children[:2]
        pad = self.t(20)
        inner = rect.inflate(-2 * pad, 0)
        tall = route.measure(inner.width)
        wide = min(date.preferred(), inner.width // 2)
        route.place(pygame.Rect(inner.left, rect.top + pad, inner.width - wide, tall))
        date.place(pygame.Rect(inner.right - wide, rect.top + pad, wide, tall))
        self._rule = rect.top + pad + tall + self.t(6)
        high, step = self._strip()
        for number, strip in enumerate(self._strips()):
            left = inner.left + self.t(10 + self._OUT[number % len(self._OUT)])
            top = self._rule + self.t(16) + number * step
            own = strip.measure(strip.preferred())
            strip.place(pygame.Rect(left, top + (high - own) // 2, strip.preferred(), own))

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("tan"), self.rect)
        pygame.draw.rect(surface, self.ink("rule"), self.rect, self.u(2))
        pad = self.t(20)
        line = pygame.Rect(self.rect.left + pad, self._rule, self.rect.width - 2 * pad, self.u(2))
        surface.fill(self.ink("rule"), line)
        high, _ = self._strip()
        for strip in self._strips():
            box = strip.rect.inflate(self.t(20), 0)
            box.top, box.height = strip.rect.centery - high // 2, high
            surface.fill(self.ink("card"), box)


BAR = 26
"""From the bar of a quoted line to its words, in logical units."""


@shows(StageLine)
class StageLineWidget(Widget[StageLine]):
    """A line; a bar beside it where it quotes."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        parts = list(self.node.inside())
        last = parts[-1]
        if self.ctx.units.large_text and isinstance(last, Label):
            parts[-1] = replace(last, style="prose")
        if self.node.mark is not None:  # as wide as its words
            parts[0] = Flow([self.node.mark])
        return (Column(parts, gap=6),)

    def height_at(self, width: int) -> int:
        return self.children[0].measure(width - self.u(BAR))

    def natural(self) -> int:
        return self.children[0].preferred() + self.u(BAR)

    def arrange(self, rect: pygame.Rect) -> None:
        bar = self.u(BAR)
        self.children[0].place(
            pygame.Rect(rect.left + bar, rect.top, rect.width - bar, rect.height)
        )

    def paint(self, surface: pygame.Surface) -> None:
        if self.node.mark is not None:
            high = min(self.rect.height, self.measure(self.rect.width))
            surface.fill(self.ink("red"), (self.rect.left, self.rect.top, self.u(8), high))


@shows(EchoMark)
class EchoMarkWidget(Widget[EchoMark]):
    """Red, with a triangle that points back."""

    def natural(self) -> int:
        return self.children[0].preferred() + self.t(48)

    def height_at(self, width: int) -> int:
        return max(self.t(30), self.children[0].measure(width - self.t(48)) + self.t(6))

    def arrange(self, rect: pygame.Rect) -> None:
        words = self.children[0]
        room = rect.width - self.t(48)
        tall = words.measure(room)
        top = rect.top + (rect.height - tall) // 2
        words.place(pygame.Rect(rect.left + self.t(34), top, room, tall))

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("red"), self.rect)
        left, middle = self.rect.left + self.t(18), self.rect.centery
        paint(surface, [pointer(left, middle, self.t(15), "left", "on_red")], self.ctx.theme)


@shows(LastLines)
class LastLinesWidget(Widget[LastLines]):
    """The last line whole, and above it those for which there is room."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        lines = self.node.lines
        if self.ctx.units.large_text and lines:
            return (Scroller(lines[-1], key=f"{self.key}:scroll", main=True),)
        return lines

    def _gap(self) -> int:
        return self.u(24 if self.node.lines and self.node.lines[-1].style == "stage-line" else 8)

    def height_at(self, width: int) -> int:
        """What the last line needs: a page gives the rest of its room to it anyway."""
        if not self.children:
            return 0
        last = self.children[-1]
        return (last.children[0] if isinstance(last.node, Scroller) else last).measure(width)

    def prepare(self) -> None:
        self._every = list(self.children)

    def arrange(self, rect: pygame.Rect) -> None:
        if self.ctx.units.large_text:
            super().arrange(rect)
            return
        shown: list[Widget[Any]] = []
        left = rect.height
        for line in reversed(self._every):
            high = line.measure(rect.width) + (self._gap() if shown else 0)
            if shown and high > left:
                break
            shown.insert(0, line)
            left -= high
        # what has left the stage can be neither seen nor reached
        self.children = shown
        y = rect.top
        for line in shown:
            high = line.measure(rect.width)
            line.place(pygame.Rect(rect.left, y, rect.width, high))
            y += high + self._gap()


@shows(Ticks)
class TicksWidget(Widget[Ticks]):
    """A tick a step; those that are behind are lit."""

    def natural(self) -> int:
        return self.u(36) * self.node.total

    def height_at(self, width: int) -> int:
        return self.u(6)

    def paint(self, surface: pygame.Surface) -> None:
        step = min(self.u(36), self.rect.width // max(1, self.node.total))
        for number in range(self.node.total):
            lit = number < self.node.done
            box = (
                self.rect.left + number * step,
                self.rect.centery - self.u(3),
                step * 7 // 9,
                self.u(6),
            )
            surface.fill(self.ink("on_dark" if lit else "muted"), box)
