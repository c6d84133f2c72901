"""Posters of scenarios, the band of all months, desks to sit down at."""

from collections.abc import Mapping, Sequence
from typing import Any

import pygame

from game.drawing.posters import HEIGHT, WIDTH, picture, poster
from game.drawing.theme import PAPER
from game.page.arrival import Arrival
from game.page.nodes.base import Node
from game.page.nodes.setup import DeskCard, MonthsBand, ScenarioPoster
from game.page.nodes.text import Label
from game.window.shapes import disc, polygon, stroke
from game.window.surface import picture as painted
from game.window.widgets.base import Widget, shows

_PAD, _BAND, _LEAST = 12, 32, 190
_TICK, _RISE = 15, 6
_SLANT = 12  # how far a strip of a month leans
_EDGE = 3
_LARGER = 0.3


def _months(node: ScenarioPoster) -> Label:
    ink = "dark" if poster(node.drawing).is_light else "on_dark"
    return Label(node.months, "caption", colour=ink)


@shows(ScenarioPoster)
class ScenarioPosterWidget(Widget[ScenarioPoster]):
    """The drawing over a band; a tick when it is chosen."""

    def arrivals(self) -> Mapping[str, Arrival]:
        """The tick is stamped on it, and with the focus it rises a little from the wall."""
        moved = dict(super().arrivals())
        if self.node.chosen:
            moved[self._ticked] = Arrival("stamp")
        if self.focused:
            moved[self._risen] = Arrival("rise")
        return moved

    @property
    def _ticked(self) -> str:
        return f"{self.key}:tick"

    @property
    def _risen(self) -> str:
        return f"{self.key}:rise"

    def _up(self) -> int:
        share = min(1.0, self.ctx.motion.share(self._risen)) if self.focused else 0.0
        return round(self.u(_RISE) * share)

    @property
    def ring(self) -> pygame.Rect:
        return super().ring.move(0, -self._up())

    def draw_still(self, surface: pygame.Surface) -> None:
        """Above its place while it has the focus, with its shadow under it."""
        up = self._up()
        if not up:
            super().draw_still(surface)
        elif surface.get_clip().colliderect(self.rect.move(0, -up)):
            surface.fill(self.ink("shadow"), self.rect)
            raised = self.picture_by(super().draw_still, self.rect)
            surface.blit(raised, self.rect.move(0, -up))

    def inside(self) -> Sequence[Node | Widget[Any]]:
        ink = poster(self.node.drawing).title
        return (Label(self.node.name, "poster", colour=ink), _months(self.node))

    def natural(self) -> int:
        return self.u(WIDTH)

    def _band(self, width: int) -> int:
        own = self.children[1].measure(width - 2 * self.u(_PAD))
        return max(self.u(_BAND), own + self.u(6))

    def height_at(self, width: int) -> int:
        # no wider than high: where text is large the columns are few, and the page has an end
        drawing = min(width * HEIGHT // WIDTH, self.u(HEIGHT))
        return self._strip(width) + drawing + self._band(width)

    def _strip(self, width: int) -> int:
        """How high the title stands over the drawing, where it is too large to stand on it."""
        if not self.ctx.units.large_text:
            return 0
        return self.children[0].measure(self._room(width)) + self.u(_PAD)

    def _room(self, width: int) -> int:
        """What the title has: it keeps clear of the tick."""
        return width - 2 * self.u(_PAD) - self.t(2 * _TICK)

    def arrange(self, rect: pygame.Rect) -> None:
        title, months = self.children
        pad, band = self.u(_PAD), self._band(rect.width)
        room = self._room(rect.width)
        top = rect.top + (pad // 2 if self._strip(rect.width) else pad)
        title.place(pygame.Rect(rect.left + pad, top, room, title.measure(room)))
        wide = rect.width - 2 * pad
        high = months.measure(wide)
        top = rect.bottom - band + (band - high) // 2
        months.place(pygame.Rect(rect.left + pad, top, wide, high))

    def paint(self, surface: pygame.Surface) -> None:
        rect, name = self.rect, self.node.drawing
        band = self._band(rect.width)
        strip = self._strip(rect.width)
        size = (rect.width, rect.height - band - strip)
        surface.fill(poster(name).ground, rect)
        surface.blit(painted(picture(name, *size), size, PAPER), (rect.left, rect.top + strip))
        light = poster(name).is_light
        foot = pygame.Rect(rect.left, rect.bottom - band, rect.width, band)
        surface.fill(self.ink("on_dark" if light else "dark"), foot)
        edge = self.u(_EDGE) if self.node.chosen or self.hovered else self.u(1)
        pygame.draw.rect(surface, self.ink("rule"), rect, edge)
        if self.node.chosen:
            size_, share = self.t(_TICK), min(1.0, self.ctx.motion.share(self._ticked))
            x, y = rect.right - size_ - self.u(9), rect.top + size_ + self.u(9)
            paint_tick(self, surface, x, y, share)


def paint_tick(
    widget: Widget[Any], surface: pygame.Surface, x: int, y: int, share: float = 1.0
) -> None:
    """A tick in a disc, the mark of what is chosen; it comes down from above, larger at first."""
    if share <= 0:
        return
    size = round(widget.t(_TICK) * (1 + _LARGER * (1 - share)))
    disc(surface, widget.ink("dark"), x, y, size)
    disc(surface, PAPER.sheet, x, y, size - widget.u(2))
    spots = [
        (x - size * 0.42, y),
        (x - size * 0.1, y + size * 0.36),
        (x + size * 0.48, y - size * 0.4),
    ]
    stroke(surface, PAPER.red, spots, widget.t(4))


@shows(MonthsBand)
class MonthsBandWidget(Widget[MonthsBand]):
    """The name on paper, a strip for every month, and in words how many they are."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        name, months = self.node.name, self.node.months
        return (
            Label(name, "poster", colour="dark"),
            Label(months, "caption", colour="on_dark"),
        )

    def _flag(self, width: int) -> int:
        """How wide the paper is on which the name stands."""
        tick = self.t(_TICK) * 2 + self.u(_PAD)
        return min(width, self.children[0].preferred() + 2 * self.u(_PAD) + tick)

    def _beside(self, width: int) -> bool:
        """Whether name, strips and words have room in one line."""
        words = self.children[1].preferred() + 2 * self.u(_PAD)
        return self._flag(width) + words + self.u(300) <= width

    def natural(self) -> int:
        return self._flag(1 << 16) + self.children[1].preferred() + self.u(400)

    def _line(self, width: int) -> int:
        inner = self._flag(width) - 2 * self.u(_PAD) - self.t(_TICK) * 2 - self.u(_PAD)
        return max(self.u(52), self.children[0].measure(max(1, inner)) + self.u(12))

    def height_at(self, width: int) -> int:
        high = self._line(width)
        if not self._beside(width):
            high += self.children[1].measure(width - 2 * self.u(_PAD)) + self.u(52)
        return high

    def arrange(self, rect: pygame.Rect) -> None:
        name, words = self.children
        pad, flag, line = self.u(_PAD), self._flag(rect.width), self._line(rect.width)
        inner = flag - 2 * pad - self.t(_TICK) * 2 - pad
        own = name.measure(inner)
        name.place(pygame.Rect(rect.left + pad, rect.top + (line - own) // 2, inner, own))
        wide = min(words.preferred(), rect.width - 2 * pad)
        high = words.measure(wide)
        top = (
            rect.top + (line - high) // 2
            if self._beside(rect.width)
            else rect.bottom - high - pad // 2
        )
        words.place(pygame.Rect(rect.right - pad - wide, top, wide, high))

    def paint(self, surface: pygame.Surface) -> None:
        rect, line = self.rect, self._line(self.rect.width)
        flag, beside = self._flag(rect.width), self._beside(rect.width)
        surface.fill(self.ink("dark"), rect)
        lean = self.u(_SLANT) * 2
        corners = [
            rect.topleft,
            (rect.left + flag, rect.top),
            (rect.left + flag - lean, rect.top + line),
            (rect.left, rect.top + line),
        ]
        polygon(surface, PAPER.sheet if self.hovered else PAPER.card, corners)
        self._paint_months(surface, self._strips(flag, line, beside=beside))
        edge = self.u(_EDGE) if self.node.chosen or self.hovered else self.u(1)
        pygame.draw.rect(surface, self.ink("rule"), rect, edge)
        if self.node.chosen:
            size = self.t(_TICK)
            x = rect.left + flag - lean - size - self.u(4)
            paint_tick(self, surface, x, rect.top + line // 2)

    def _strips(self, flag: int, line: int, *, beside: bool) -> pygame.Rect:
        """Where the strips of the months are."""
        rect, pad = self.rect, self.u(_PAD)
        if beside:
            left = rect.left + flag + pad
            right = self.children[1].rect.left - 2 * pad
            return pygame.Rect(left, rect.top + (line - self.u(24)) // 2, right - left, self.u(24))
        return pygame.Rect(rect.left + pad, rect.top + line + pad, rect.width - 2 * pad, self.u(24))

    def _paint_months(self, surface: pygame.Surface, box: pygame.Rect) -> None:
        count = sum(each.count for each in self.node.spans)
        lean, gap, number = self.u(_SLANT), self.u(2), 0
        room = box.width - lean
        for span in self.node.spans:
            ink = poster(span.drawing).months
            for place in range(span.count):
                left = box.left + room * number // count
                right = box.left + room * (number + 1) // count
                number += 1
                right -= gap * (3 if place == span.count - 1 else 1)
                polygon(
                    surface,
                    ink,
                    [
                        (left + lean, box.top),
                        (right + lean, box.top),
                        (right, box.bottom),
                        (left, box.bottom),
                    ],
                )


@shows(DeskCard)
class DeskCardWidget(Widget[DeskCard]):
    """The head at the left up to the edges; name, how it is taken, and what it is beside it."""

    def natural(self) -> int:
        return self.u(600)

    def _head(self, width: int) -> int:
        return min(self.u(126), width // 3)

    def _words(self, width: int) -> int:
        return max(1, width - self._head(width) - self.u(15 + 14))

    def _apart(self, width: int) -> bool:
        """Whether the tag needs a line of its own under the name."""
        name, tag = self.children[1].preferred(), self.children[2].preferred()
        return name + tag + self.u(_PAD) > self._words(width)

    def height_at(self, width: int) -> int:
        _, name, tag, text = self.children
        room = self._words(width)
        high = name.measure(room) + text.measure(room) + self.u(20)
        high += tag.measure(room) if self._apart(width) else 0
        return max(round(self._head(width) * 1.2), high)

    def arrange(self, rect: pygame.Rect) -> None:
        head, name, tag, text = self.children
        wide, room = self._head(rect.width), self._words(rect.width)
        high = round(wide * 1.2)
        head.place(pygame.Rect(rect.left, rect.bottom - high, wide, high))
        left, y = rect.left + wide + self.u(15), rect.top + self.u(10)
        apart = self._apart(rect.width)
        tagged = min(room, tag.preferred())
        own = name.measure(room if apart else room - tagged)
        name.place(pygame.Rect(left, y, room if apart else room - tagged, own))
        low = tag.measure(tagged)
        if apart:
            tag.place(pygame.Rect(left, y + own, tagged, low))
            y += low
        else:
            tag.place(pygame.Rect(left + room - tagged, y + (own - low) // 2, tagged, low))
        y += own
        text.place(pygame.Rect(left, y, room, rect.bottom - y - self.u(6)))

    def paint(self, surface: pygame.Surface) -> None:
        rect, lit = self.rect, self.node.chosen or self.hovered
        surface.fill(self.ink("sheet" if lit else "card"), rect)
        behind = pygame.Rect(rect.left, rect.top, self._head(rect.width), rect.height)
        surface.fill(self.ink(self.node.side), behind)

    def draw(self, surface: pygame.Surface) -> None:
        super().draw(surface)
        # the border lies over the head
        ink = "red" if self.node.chosen else "rule"
        edge = self.u(_EDGE) if self.node.chosen else self.u(1)
        pygame.draw.rect(surface, self.ink(ink), self.rect, edge)
