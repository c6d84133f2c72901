"""What is projected before a class: its bar, its fields, its keys, and letters that fit."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pygame

from game.drawing.style import STYLES, TextStyle
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.wall import (
    LEAST,
    Certainty,
    Countdown,
    DarkWall,
    Fitted,
    Keycap,
    Wall,
    WallBand,
    WallFoot,
    WallHead,
    WallLetter,
    WallLine,
    WallOption,
    WallPerson,
    WallSides,
    WallTable,
    WallText,
    clock,
)
from game.window.shapes import polygon
from game.window.text import TextBlock, lay_out
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import TextWidget

HEAD, FOOT, BAND = 71, 41, 141
SIDE = 30
"""Logical units from the edge of the window to what stands on it."""

CLOCK = 88
"""Logical units that the time of a countdown takes."""

STEPS = 12
"""In so many steps letters become smaller until what they say has room."""


@shows(WallText)
class WallTextWidget(TextWidget[WallText]):
    """Text as large as its node says, or smaller by the share that fits."""

    shrunk = 1.0

    def _style(self) -> TextStyle:
        size = max(LEAST, self.node.size * self.shrunk)
        style = STYLES[self.node.style]
        scale = size / self.ctx.units.text_scale
        return replace(style, size=scale, tracking=style.tracking / self.ctx.units.text_scale)

    def block(self, width: int) -> TextBlock:
        return lay_out(self.ctx.fonts, self.node.text, self._style(), max(1, width))

    def words_width(self) -> int:
        return self.block(1 << 20).width

    def longest_word(self) -> int:
        words = self.node.text.split() or [""]
        return max(lay_out(self.ctx.fonts, each, self._style(), 1 << 20).width for each in words)

    def height_at(self, width: int) -> int:
        return self.block(width).height


@shows(Fitted)
class FittedWidget(Widget[Fitted]):
    """Things under one another, as large as there is room for."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (*self.node.parts, *((Column(self.node.instead),) if self.node.instead else ()))

    def prepare(self) -> None:
        count = len(self.node.parts)
        self._parts, self._instead = self.children[:count], self.children[count:]

    def height_at(self, width: int) -> int:
        return _stacked(self._parts, width, self.u(self.node.gap))

    def natural(self) -> int:
        return max((each.preferred() for each in self._parts), default=0)

    def arrange(self, rect: pygame.Rect) -> None:
        gap = self.u(self.node.gap)
        self.children = self._parts
        if not _fit(self._parts, rect.size, gap, self.node.least) and self._instead:
            self.children = self._instead
            _fit(self._instead, rect.size, gap)
        spare = max(0, rect.height - _stacked(self.children, rect.width, gap))
        y = rect.top + (spare // 2 if self.node.middle else 0)
        for child in self.children:
            high = child.measure(rect.width)
            child.place(pygame.Rect(rect.left, y, rect.width, high))
            y += high + gap
        if self.node.low and len(self.children) > 1:
            last = self.children[-1]
            high = last.rect.height
            last.place(
                pygame.Rect(rect.left, max(last.rect.top, rect.bottom - high), *last.rect.size)
            )


def _stacked(parts: Sequence[Widget[Any]], width: int, gap: int) -> int:
    return sum(each.measure(width) for each in parts) + gap * max(0, len(parts) - 1)


def _fit(parts: Sequence[Widget[Any]], room: tuple[int, int], gap: int, share: float = 0) -> bool:
    """Make letters smaller, down to a share of their size, until their words have room.

    Whether they have.
    """
    texts = [each for part in parts for each in part.walk() if isinstance(each, WallTextWidget)]
    largest = max((each.node.size for each in texts), default=LEAST)
    least = max(share, min(1.0, LEAST / largest))
    for step in range(STEPS + 1):
        for each in texts:
            each.shrunk = 1 - (1 - least) * step / STEPS
        for part in parts:
            for widget in part.walk():
                widget.forget_sizes()
        narrow = max((each.longest_word() for each in texts), default=0) <= room[0]
        if narrow and _stacked(parts, room[0], gap) <= room[1]:
            return True
    return False


@shows(Wall)
class WallWidget(Widget[Wall]):
    """The whole window."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        head, body, *band, foot = self.children
        head.place(pygame.Rect(rect.left, rect.top, rect.width, self.u(HEAD)))
        low = rect.bottom - self.u(FOOT)
        foot.place(pygame.Rect(rect.left, low, rect.width, rect.bottom - low))
        if band:
            high = self.u(BAND)
            band[0].place(pygame.Rect(rect.left, low - high, rect.width, high))
            low -= high
        top = head.rect.bottom
        body.place(pygame.Rect(rect.left, top, rect.width, low - top))

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("card"), self.rect)


@shows(DarkWall)
class DarkWallWidget(Widget[DarkWall]):
    """Nothing but a word, and at the foot what shows the wall again."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        word, light = self.children
        high = word.measure(rect.width)
        word.place(pygame.Rect(rect.left, rect.centery - high // 2, rect.width, high))
        low = self.u(FOOT)
        light.place(
            pygame.Rect(rect.left + self.u(SIDE), rect.bottom - low, light.preferred(), low)
        )

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("dark"), self.rect)


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


@shows(WallSides)
class WallSidesWidget(Widget[WallSides]):
    """Two fields; in a window that is higher than wide they lie under one another."""

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        left, right = self.children
        pad, top = self.u(SIDE), self.u(18)
        wide = rect.width * self.node.share // 1000
        self._line = rect.left + wide
        left.place(
            pygame.Rect(rect.left + pad, rect.top + top, wide - 2 * pad, rect.height - 2 * top)
        )
        right.place(
            pygame.Rect(
                self._line + pad,
                rect.top + top,
                rect.width - wide - 2 * pad,
                rect.height - 2 * top,
            )
        )

    def paint(self, surface: pygame.Surface) -> None:
        box, line = self.rect, self._line
        low = pygame.Rect(box)
        if self.node.raised == "left":
            low.left, low.width = line, box.right - line
        else:
            low.width = line - box.left
        surface.fill(self.ink("paper"), low)
        surface.fill(self.ink("rule"), (line - self.u(1), box.top, self.u(3), box.height))


@shows(WallOption)
class WallOptionWidget(Widget[WallOption]):
    """A letter on ink, the answer, a bar of the class, a number."""

    _LETTER, _FIGURE, _BAR, _LOW = 90, 108, 26, 12
    _LEANS = 16

    def height_at(self, width: int) -> int:
        return self.u(self.node.high)

    def natural(self) -> int:
        return self.u(560)

    def arrange(self, rect: pygame.Rect) -> None:
        letter, text, *figures = self.children
        wide = self.u(self._LETTER)
        high = letter.measure(wide)
        room = wide - self.u(self._LEANS) // 2
        letter.place(pygame.Rect(rect.left, rect.centery - high // 2, room, high))
        inner = rect.left + wide + self.u(10)
        last = rect.right - self.u(12)
        for figure in figures:
            own = max(self.u(self._FIGURE), figure.preferred())
            high = figure.measure(own)
            figure.place(pygame.Rect(last - own, rect.centery - high // 2, own, high))
            last -= own + self.u(8)
        self._bar = pygame.Rect(inner, 0, last - inner, self.u(self._BAR))
        self._bar.bottom = rect.bottom - self.u(self._LOW)
        low = self._bar.top - self.u(4) if self.node.figure else rect.bottom - self.u(8)
        top = rect.top + self.u(8)
        text.place(pygame.Rect(inner, top, last - inner, low - top))

    def paint(self, surface: pygame.Surface) -> None:
        node, box = self.node, self.rect
        active = self.focusable and (self.hovered or self.focused)
        surface.fill(self.ink("sheet" if active or node.chosen else "card"), box)
        wide, lean = self.u(self._LETTER), self.u(self._LEANS)
        spots = [
            box.topleft,
            (box.left + wide, box.top),
            (box.left + wide - lean, box.bottom - 1),
            (box.left, box.bottom - 1),
        ]
        polygon(surface, self.ink("red" if node.chosen else "dark"), spots)
        if node.figure:
            surface.fill(self.ink("tan"), self._bar)
            bar = pygame.Rect(self._bar)
            bar.width = bar.width * min(1000, node.share) // 1000
            surface.fill(self.ink("red"), bar)
        pygame.draw.rect(surface, self.ink("rule"), box, self.u(2))


@shows(WallTable)
class WallTableWidget(Widget[WallTable]):
    """Letters, bars, numbers; the bars of those that do not lead are hollow."""

    _ROW, _LETTER, _FIGURE, _BAR = 47, 48, 76, 24

    def _head(self) -> int:
        return self.children[0].measure(1 << 16) + self.u(8)

    def height_at(self, width: int) -> int:
        return self._head() + len(self.node.rows) * self.u(self._ROW)

    def natural(self) -> int:
        return self.u(400)

    def arrange(self, rect: pygame.Rect) -> None:
        title, *figures = self.children
        title.place(pygame.Rect(rect.topleft, (rect.width, title.measure(rect.width))))
        top, high = rect.top + self._head(), self.u(self._ROW)
        for number in range(len(self.node.rows)):
            letter, count = figures[2 * number], figures[2 * number + 1]
            row = top + number * high
            for each, left, wide in (
                (letter, rect.left, self.u(self._LETTER)),
                (count, rect.right - self.u(self._FIGURE), self.u(self._FIGURE)),
            ):
                own = each.measure(wide)
                each.place(pygame.Rect(left, row + (high - own) // 2, wide, own))

    def paint(self, surface: pygame.Surface) -> None:
        box, high = self.rect, self.u(self._ROW)
        rule = box.top + self._head() - self.u(5)
        surface.fill(self.ink("rule"), (box.left, rule, box.width, self.u(3)))
        top = box.top + self._head()
        letter, figure = self.u(self._LETTER), self.u(self._FIGURE)
        room = box.width - letter - figure - self.u(20)
        for number, row in enumerate(self.node.rows):
            line = pygame.Rect(box.left, top + number * high, box.width, high)
            if row.leads:
                plate = (line.left, line.top + self.u(1), letter, line.height - self.u(2))
                surface.fill(self.ink("dark"), plate)
            bar = pygame.Rect(line.left + letter + self.u(12), 0, 0, self.u(self._BAR))
            bar.centery = line.centery
            bar.width = room * min(1000, row.share) // 1000
            if bar.width <= 0:
                continue
            if row.leads:
                surface.fill(self.ink(self.node.ink), bar)
            if not row.leads or self.node.ink == "ochre":
                pygame.draw.rect(surface, self.ink("rule"), bar, self.u(3))


@shows(WallLetter)
class WallLetterWidget(Widget[WallLetter]):
    """A letter on ink beside words."""

    _PLATE, _WIDE, _LEANS = 102, 105, 16

    def height_at(self, width: int) -> int:
        room = width - self.u(self._WIDE + 22)
        return max(self.u(self._PLATE), self.children[1].measure(max(1, room)))

    def natural(self) -> int:
        return self.u(self._WIDE + 22) + self.children[1].preferred()

    def arrange(self, rect: pygame.Rect) -> None:
        letter, text = self.children
        wide = self.u(self._WIDE)
        high = letter.measure(wide)
        middle = rect.top + self.measure(rect.width) // 2
        letter.place(pygame.Rect(rect.left, middle - high // 2, wide - self.u(self._LEANS), high))
        room = max(1, rect.width - wide - self.u(22))
        high = text.measure(room)
        text.place(pygame.Rect(rect.left + wide + self.u(22), middle - high // 2, room, high))

    def paint(self, surface: pygame.Surface) -> None:
        wide, lean = self.u(self._WIDE), self.u(self._LEANS)
        plate = pygame.Rect(self.rect.left, 0, wide, self.u(self._PLATE))
        plate.centery = self.rect.top + self.measure(self.rect.width) // 2
        spots = [
            plate.topleft,
            plate.topright,
            (plate.right - lean, plate.bottom),
            plate.bottomleft,
        ]
        polygon(surface, self.ink("dark"), spots)


@shows(Certainty)
class CertaintyWidget(Widget[Certainty]):
    """A stamp: solid, filled or dashed."""

    def natural(self) -> int:
        return self.children[0].preferred() + self.u(26)

    def height_at(self, width: int) -> int:
        return self.children[0].measure(max(1, width - self.u(26))) + self.u(4)

    def arrange(self, rect: pygame.Rect) -> None:
        text = self.children[0]
        room = max(1, min(rect.width, self.preferred()) - self.u(26))
        text.place(
            pygame.Rect(rect.left + self.u(13), rect.top + self.u(1), room, text.measure(room))
        )

    def paint(self, surface: pygame.Surface) -> None:
        box = pygame.Rect(self.rect)
        box.width = min(box.width, self.preferred())
        edge, width = self.node.edge, self.u(3)
        if edge == "filled":
            surface.fill(self.ink("gold"), box)
        if edge != "dashed":
            pygame.draw.rect(surface, self.ink("rule"), box, width)
            return
        step = self.u(9)
        for x in range(box.left, box.right, step):
            dash = min(step * 2 // 3, box.right - x)
            surface.fill(self.ink("rule"), (x, box.top, dash, width))
            surface.fill(self.ink("rule"), (x, box.bottom - width, dash, width))
        for y in range(box.top, box.bottom, step):
            dash = min(step * 2 // 3, box.bottom - y)
            surface.fill(self.ink("rule"), (box.left, y, width, dash))
            surface.fill(self.ink("rule"), (box.right - width, y, width, dash))


@shows(WallPerson)
class WallPersonWidget(Widget[WallPerson]):
    """A head, and beside it who it is."""

    def _wide(self) -> int:
        return self.children[0].preferred() + self.u(14)

    def natural(self) -> int:
        return self._wide() + max(each.preferred() for each in self.children[1:])

    def height_at(self, width: int) -> int:
        room = max(1, width - self._wide())
        words = sum(each.measure(room) for each in self.children[1:])
        return max(self.children[0].measure(self._wide()), words)

    def arrange(self, rect: pygame.Rect) -> None:
        head, *words = self.children
        wide = head.preferred()
        head.place(pygame.Rect(rect.topleft, (wide, head.measure(wide))))
        y, left = rect.top, rect.left + self._wide()
        for each in words:
            room = max(1, rect.right - left)
            high = each.measure(room)
            each.place(pygame.Rect(left, y, room, high))
            y += high


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


@shows(WallLine)
class WallLineWidget(Widget[WallLine]):
    """Cells in columns, under a hairline."""

    def _widths(self, width: int) -> list[int]:
        gap = self.u(14) * (len(self.node.cells) - 1)
        return [max(1, (width - gap) * share // 1000) for share in self.node.shares]

    def height_at(self, width: int) -> int:
        cells = zip(self.children, self._widths(width), strict=True)
        return max(each.measure(wide) for each, wide in cells) + self.u(5)

    def natural(self) -> int:
        return self.u(1000)

    def arrange(self, rect: pygame.Rect) -> None:
        x = rect.left
        for each, wide in zip(self.children, self._widths(rect.width), strict=True):
            each.place(pygame.Rect(x, rect.top, wide, each.measure(wide)))
            x += wide + self.u(14)

    def paint(self, surface: pygame.Surface) -> None:
        high = self.u(3 if self.node.head else 1)
        line = (self.rect.left, self.rect.bottom - high, self.rect.width, high)
        surface.fill(self.ink("rule" if self.node.head else "line"), line)
