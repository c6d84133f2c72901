"""Above and below a page of a wall: bar, clock, keys, and the band with a question."""

from dataclasses import replace
from typing import Any

import pygame

from game.drawing.style import STYLES
from game.page.nodes.wall_bar import Countdown, Keycap, WallBand, WallFoot, WallHead, clock
from game.window.shapes import polygon
from game.window.text import lay_out
from game.window.widgets.base import Widget, shows
from game.window.widgets.wall_words import SIDE, WallTextWidget

HEAD, FOOT, BAND = 71, 41, 141

CLOCK = 88
"""Logical units that the time of a countdown takes."""


@shows(WallHead)
class WallHeadWidget(Widget[WallHead]):
    """A red tab, a plate, figures, and the time at the right."""

    _SLANT = 28

    def height_at(self, width: int) -> int:
        return self.u(HEAD)

    def arrange(self, rect: pygame.Rect) -> None:
        title, under, plate, figure, told, *timer = self.children
        left = rect.left + self.u(SIDE)
        wide = min(max(title.preferred(), under.preferred(), self.u(290)), rect.width // 3)
        y = rect.top + self.u(2)
        for each in (title, under):
            each.place(pygame.Rect(left, y, wide, each.measure(wide)))
            y += each.measure(wide)
        self._tab = left + wide + self.u(16)
        x = self._tab + self.u(self._SLANT + 36)
        high = plate.measure(plate.preferred())
        room = plate.preferred()
        plate.place(pygame.Rect(x, rect.centery - high // 2, room, high))
        self._plate = pygame.Rect(x - self.u(16), rect.top + self.u(12), room + self.u(32), 0)
        self._plate.height = rect.height - 2 * self.u(12)
        x = self._plate.right + self.u(26)
        last = rect.right - self.u(SIDE) - (self.u(CLOCK + 20) if timer else 0)
        for each in (figure, told):
            own = each.preferred() if each.node.text else 0
            if own > last - x and isinstance(each, WallTextWidget):  # on two lines, and smaller
                each.shrunk = 0.0
                each.forget_sizes()
                own = max(1, last - x)
            high = each.measure(max(1, own))
            each.place(pygame.Rect(x, rect.centery - high // 2, own, high))
            x += own + (self.u(9) if own else 0)
        if timer:
            room = rect.right - self.u(SIDE) - x
            own = min(timer[0].preferred(), max(room, self.u(CLOCK)))
            timer[0].place(pygame.Rect(rect.right - self.u(SIDE) - own, rect.top, own, rect.height))

    def paint(self, surface: pygame.Surface) -> None:
        box = self.rect
        surface.fill(self.ink("dark"), box)
        tab = self._tab
        corners = [
            box.topleft,
            (tab + self.u(self._SLANT), box.top),
            (tab, box.bottom - 1),
            (box.left, box.bottom - 1),
        ]
        polygon(surface, self.ink("red"), corners)
        plate, lean = self._plate, self.u(9)
        spots = [
            (plate.left + lean, plate.top),
            (plate.right + lean, plate.top),
            (plate.right, plate.bottom),
            (plate.left, plate.bottom),
        ]
        polygon(surface, self.ink("card"), spots)


@shows(Countdown)
class CountdownWidget(Widget[Countdown]):
    """The time that is left, a bar of it, and that it decides nothing."""

    _BAR = 105

    def prepare(self) -> None:
        self._every = list(self.children)
        now, (spent, since) = self._now(), self._kept()
        if self.node.running and since is None:
            since = now
        elif not self.node.running and since is not None:
            spent, since = spent + now - since, None
        self.ctx.memory[self._name] = (spent, since)
        self._shown = -1

    @property
    def _name(self) -> str:
        return f"countdown:{self.node.run}"

    def _now(self) -> int:
        return self.ctx.clock() if self.ctx.clock is not None else 0

    def _kept(self) -> tuple[int, int | None]:
        found = self.ctx.memory.get(self._name, (0, None))
        return found if isinstance(found, tuple) else (0, None)

    @property
    def left(self) -> int:
        """Seconds that are left; it stays at none."""
        spent, since = self._kept()
        passed = spent + (self._now() - since if since is not None else 0)
        return max(0, self.node.seconds - passed // 1000)

    def is_stale(self) -> bool:
        return self.left != self._shown

    def natural(self) -> int:
        return self.u(CLOCK + self._BAR + 32) + self._every[0].preferred()

    def height_at(self, width: int) -> int:
        return self.u(HEAD)

    def arrange(self, rect: pygame.Rect) -> None:
        # where there is not room for all of it, the time alone
        self.children = self._every if rect.width >= self.preferred() else []
        note = self._every[0]
        wide = note.preferred()
        high = note.measure(wide)
        note.place(pygame.Rect(rect.right - wide, rect.centery - high // 2, wide, high))

    def paint(self, surface: pygame.Surface) -> None:
        self._shown = self.left
        style = replace(STYLES["number"], size=43 / self.ctx.units.text_scale)
        block = lay_out(self.ctx.fonts, clock(self._shown), style, 1 << 20)
        top = self.rect.centery - block.height // 2
        left = self.rect.left if self.children else self.rect.right - block.width
        block.draw(surface, left, top, self.ink("on_dark"))
        if not self.children:
            return
        bar = pygame.Rect(self.rect.left + self.u(CLOCK + 12), 0, self.u(self._BAR), self.u(12))
        bar.centery = self.rect.centery
        surface.fill(self.ink("muted"), bar)
        bar.width = bar.width * self._shown // max(1, self.node.seconds)
        surface.fill(self.ink("tan" if self.ctx.theme.name != "night" else "on_dark_muted"), bar)


@shows(WallFoot)
class WallFootWidget(Widget[WallFoot]):
    """Keys in a line. Where there is no room for all, the last of them go without their words.

    Where there is none for that either, who they are for is left out, and then keys.
    """

    _GAPS = (24, 14)

    def prepare(self) -> None:
        self._every = list(self.children)

    def height_at(self, width: int) -> int:
        return self.u(FOOT)

    def arrange(self, rect: pygame.Rect) -> None:
        parts, gap = self._fitting(rect.width - self.u(SIDE) - self.u(8))
        x, self.children = rect.left + self.u(SIDE), []
        for part in parts:
            wide = part.natural()
            if x + wide > rect.right - self.u(8):
                break
            high = part.measure(wide)
            part.place(pygame.Rect(x, rect.centery - high // 2, wide, high))
            self.children.append(part)
            x += wide + gap

    def _fitting(self, room: int) -> tuple[list[Widget[Any]], int]:
        """What is shown, and how far it is apart."""
        name, *keys = self._every
        caps = [each for each in keys if isinstance(each, KeycapWidget)]
        gap = 0
        for parts in ([name, *caps], caps):
            for worded in range(len(caps), -1, -1):
                for number, each in enumerate(caps):
                    each.has_words = number < worded
                for gap in map(self.u, self._GAPS):
                    wide = sum(each.natural() for each in parts) + gap * (len(parts) - 1)
                    if wide <= room:
                        return list(parts), gap
        return list(caps), gap

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("dark"), self.rect)


@shows(Keycap)
class KeycapWidget(Widget[Keycap]):
    """A key as a plate, and what it does, unless there is no room for the words."""

    has_words = True

    def prepare(self) -> None:
        self._both = list(self.children)

    def _cap(self) -> int:
        return max(self._both[0].preferred() + self.u(18), self.u(31))

    def natural(self) -> int:
        return self._cap() + (self.u(8) + self._both[1].preferred() if self.has_words else 0)

    def height_at(self, width: int) -> int:
        return self.u(FOOT)

    def arrange(self, rect: pygame.Rect) -> None:
        cap, text = self._both
        self.children = [cap, text] if self.has_words else [cap]
        wide = self._cap()
        high = cap.measure(wide)
        cap.place(pygame.Rect(rect.left, rect.centery - high // 2, wide, high))
        if not self.has_words:
            return
        room = rect.width - wide - self.u(8)
        high = text.measure(room)
        left = rect.left + wide + self.u(8)
        text.place(pygame.Rect(left, rect.centery - high // 2, room, high))

    def paint(self, surface: pygame.Surface) -> None:
        plate = pygame.Rect(self.rect.left, 0, self._cap(), self.u(32))
        plate.centery = self.rect.centery
        lit = self.hovered
        surface.fill(self.ink("gold" if lit else "card"), plate)


@shows(WallBand)
class WallBandWidget(Widget[WallBand]):
    """Red, with a name on ink at its left."""

    _LEANS = 54

    def height_at(self, width: int) -> int:
        return self.u(BAND)

    def arrange(self, rect: pygame.Rect) -> None:
        name, text = self.children
        wide = name.preferred()
        high = name.measure(wide)
        left = rect.left + self.u(SIDE)
        name.place(pygame.Rect(left, rect.centery - high // 2, wide, high))
        self._edge = left + wide + self.u(14)
        first = self._edge + self.u(self._LEANS + 22)
        room = rect.right - self.u(SIDE) - first
        pad = self.u(10)
        text.place(pygame.Rect(first, rect.top + pad, room, rect.height - 2 * pad))

    def paint(self, surface: pygame.Surface) -> None:
        box, lean = self.rect, self.u(self._LEANS)
        surface.fill(self.ink("red"), box)
        spots = [
            box.topleft,
            (self._edge + lean, box.top),
            (self._edge, box.bottom),
            box.bottomleft,
        ]
        polygon(surface, self.ink("dark"), spots)
