"""What is projected while devices come in: the address, the code, a QR code, a hall that fills."""

from collections.abc import Sequence
from math import cos, pi, sin
from typing import Any

import pygame

from game.drawing.qr import DARK, LIGHT, bars, extent
from game.page.nodes.wall_door import WallJoin, WallQr, WallSeats
from game.window.shapes import disc, polygon
from game.window.widgets.base import Widget, shows
from game.window.widgets.wall_words import SIDE, WallTextWidget

STEPS = 40
"""In so many steps the code becomes smaller until everything has room."""


@shows(WallQr)
class WallQrWidget(Widget[WallQr]):
    """Squares of whole pixels, so that a camera finds no seams between them."""

    def natural(self) -> int:
        return self.u(285)

    def height_at(self, width: int) -> int:
        return width

    def paint(self, surface: pygame.Surface) -> None:
        box, edge = self.rect, self.u(7)
        surface.fill(self.ink("card"), box)
        inner = box.inflate(-2 * edge, -2 * edge)
        surface.fill(LIGHT, inner)
        side = extent(self.node.squares)
        size = max(1, min(inner.size) // side)
        left, top = (
            inner.centerx - size * side // 2,
            inner.centery - size * side // 2,
        )
        for x, y, wide in bars(self.node.squares):
            surface.fill(DARK, (left + x * size, top + y * size, wide * size, size))


@shows(WallSeats)
class WallSeatsWidget(Widget[WallSeats]):
    """Rows of seats in arcs around a number; they fill from the left."""

    layered = True  # a line has room above and below its letters, and the figure stands in it
    _EVERY = (1.0, 0.8, 0.6)
    _ROW = 9
    """So many seats stand in a row before there is another."""
    _SEAT = 34

    def natural(self) -> int:
        return self.u(460)

    def height_at(self, width: int) -> int:
        return self.u(250)

    def arrange(self, rect: pygame.Rect) -> None:
        figure, told = self.children
        wide = min(rect.width, max(told.preferred(), figure.preferred()))
        left = rect.centerx - wide // 2
        high = told.measure(wide)
        told.place(pygame.Rect(left, rect.bottom - high, wide, high))
        high = figure.measure(wide)
        # the line of a number has room above it that nothing stands in
        figure.place(pygame.Rect(left, told.rect.top - high + self.u(8), wide, high))

    @property
    def _seats(self) -> int:
        return max(self.node.of, self.node.count, 1)

    @property
    def _rings(self) -> tuple[float, ...]:
        """How far out the rows are: a small class has fewer."""
        return self._EVERY[: 1 + (self._seats - 1) // self._ROW]

    def _spots(self) -> list[tuple[float, float, float]]:
        """Angle and place of each seat, from the left to the right."""
        whole = sum(self._rings)
        rows = [round(self._seats * each / whole) for each in self._rings[:-1]]
        rows.append(self._seats - sum(rows))
        size = self._size()
        across = (self.rect.width - size) / 2
        up = self.rect.height - size
        found = []
        for ring, seats in zip(self._rings, rows, strict=True):
            for number in range(seats):
                angle = pi * (number + 0.5) / seats
                x = self.rect.centerx - across * ring * cos(angle)
                y = self.rect.bottom - size / 2 - up * ring * sin(angle)
                found.append((angle, x, y))
        return sorted(found)

    def _size(self) -> int:
        """How wide a seat is: what the outermost row has room for."""
        length = pi * min(self.rect.width / 2, self.rect.height)
        outer = self._seats * self._EVERY[0] / sum(self._rings)
        apart = (self._EVERY[0] - self._EVERY[1]) * min(self.rect.width / 2, self.rect.height)
        return max(
            4, min(self.u(self._SEAT), int(0.72 * length / max(1.0, outer)), int(0.9 * apart))
        )

    def paint(self, surface: pygame.Surface) -> None:
        size = self._size()
        for number, (_, x, y) in enumerate(self._spots()):
            box = pygame.Rect(0, 0, size, round(size * 1.15))
            box.center = (round(x), round(y))
            if number < self.node.count:
                self._taken(surface, box)
            else:
                self._empty(surface, box)

    def _taken(self, surface: pygame.Surface, box: pygame.Rect) -> None:
        surface.fill(self.ink("red"), box)
        shoulders = pygame.Rect(0, 0, box.width * 7 // 10, box.height * 7 // 10)
        shoulders.midtop = (box.centerx, box.top + box.height * 6 // 10)
        clip = surface.get_clip()
        surface.set_clip(box.clip(clip))
        pygame.draw.ellipse(surface, self.ink("dark"), shoulders)
        surface.set_clip(clip)
        disc(
            surface,
            self.ink("on_red"),
            box.centerx,
            box.top + box.height * 4 // 10,
            box.width // 5,
        )

    def _empty(self, surface: pygame.Surface, box: pygame.Rect) -> None:
        """A dashed outline: nobody yet."""
        ink, dash, line = self.ink("on_dark_muted"), max(2, box.width // 7), max(1, self.u(1.5))
        for x in range(box.left, box.right, 2 * dash):
            wide = min(dash, box.right - x)
            surface.fill(ink, (x, box.top, wide, line))
            surface.fill(ink, (x, box.bottom - line, wide, line))
        for y in range(box.top, box.bottom, 2 * dash):
            high = min(dash, box.bottom - y)
            surface.fill(ink, (box.left, y, line, high))
            surface.fill(ink, (box.right - line, y, line, high))


@shows(WallJoin)
class WallJoinWidget(Widget[WallJoin]):
    """Words on paper before a red slope, and on the dark behind it the code and the hall."""

    layered = True  # the code is so large that the room around its letters is used
    _TOP, _LOW, _BAND = 0.665, 0.468, 0.038
    """Where the slope begins above and below, and how wide it is, of the whole width."""
    _OVER, _UNDER = 0.15, 0.03
    """Of the height of the code, what stands empty over and under its letters."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def _slope(self, y: int) -> int:
        """Where the paper ends at a height."""
        box = self.rect
        share = (y - box.top) / max(1, box.height)
        return box.left + round(box.width * (self._TOP + (self._LOW - self._TOP) * share))

    def arrange(self, rect: pygame.Rect) -> None:
        *words, scan, code, seats = self.children
        self._arrange_words(words, rect)
        right, pad = rect.right - self.u(26), self.u(15)
        side = min(rect.width * 235 // 1000, rect.height // 2)
        code.place(pygame.Rect(right - side, rect.top + pad, side, side))
        band = round(rect.width * self._BAND)
        first = self._slope(code.rect.bottom - self.u(36)) + band + self.u(10)
        wide = max(1, code.rect.left - self.u(16) - first)
        high = scan.measure(wide)
        scan.place(pygame.Rect(first, code.rect.bottom - high, wide, high))
        top = code.rect.bottom + self.u(20)
        left = self._slope(top) + band + self.u(24)
        seats.place(pygame.Rect(left, top, right - left, rect.bottom - pad - top))

    def _arrange_words(self, words: Sequence[Widget[Any]], rect: pygame.Rect) -> None:
        """Under one another; address and code are one line each, and the code gives way."""
        texts = [each for each in words if isinstance(each, WallTextWidget)]
        _, address, _, code, *_ = texts
        left, pad = rect.left + self.u(SIDE), self.u(10)
        for step in range(STEPS):
            code.shrunk = 1 - step / STEPS
            y, fits = rect.top + pad, True
            for each in texts:
                each.forget_sizes()
                if each is address:
                    each.shrunk = 1.0
                    room = self._slope(y + self.u(110)) - left - self.u(20)
                    each.shrunk = min(1.0, room / max(1, each.words_width()))
                    each.forget_sizes()
                over, under = (self._OVER, self._UNDER) if each is code else (0.0, 0.0)
                y -= round(over * each.measure(1 << 16))
                wide = self._room(each, y, left)
                each.place(pygame.Rect(left, y, wide, each.measure(wide)))
                y = each.rect.bottom - round(under * each.rect.height)
                fits = fits and (each is not code or each.words_width() <= wide)
            if fits and y <= rect.bottom - pad:
                return

    def _room(self, text: WallTextWidget, y: int, left: int) -> int:
        """How wide it may be: the slope comes nearer towards its foot."""
        wide = self._slope(y) - left - self.u(16)
        for _ in range(2):
            wide = max(1, self._slope(y + text.measure(max(1, wide))) - left - self.u(16))
        return wide

    def paint(self, surface: pygame.Surface) -> None:
        box = self.rect
        surface.fill(self.ink("dark"), box)
        top, low = self._slope(box.top), self._slope(box.bottom)
        band = round(box.width * self._BAND)
        polygon(
            surface,
            self.ink("red"),
            [(top, box.top), (top + band, box.top), (low + band, box.bottom), (low, box.bottom)],
        )
        paper = [box.topleft, (top, box.top), (low, box.bottom), box.bottomleft]
        polygon(surface, self.ink("paper"), paper)
