"""Visits before a vote: who wavers, the doors that are left, who speaks, what it would come to."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.drawing.visits import count_range, door, mark, want_sign
from game.page.nodes.base import Node
from game.page.nodes.box import Box
from game.page.nodes.column import Column
from game.page.nodes.layout import Row
from game.page.nodes.visit import CountRange, Doors, Speaker, WaverLine
from game.window.shapes import triangle
from game.window.surface import paint
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed

_SIGN, _DOOR, _APART = 24, (18, 24), 6


@shows(WaverLine)
class WaverLineWidget(Boxed[WaverLine]):
    """A line of the list: in ink while his door is open, on red once he was visited."""

    def __init__(self, node: WaverLine) -> None:
        super().__init__(node, pad=(10, 4, 44, 4), ground=node.ground, minimum=(200, 68))

    def inside(self) -> Sequence[Node | Widget[Any]]:
        head, name, words = self.node.children
        return (Row([head, Column([name, words], gap=0, grow=1)], gap=12, least=90),)

    def paint(self, surface: pygame.Surface) -> None:
        lit = not self.node.chosen and not self.node.visited and (self.hovered or self.focused)
        self.ground = "sheet" if lit else self.node.ground
        super().paint(surface)
        theme, node, rect = self.ctx.theme, self.node, self.rect
        side = self.t(_SIGN)
        box = (rect.right - side - self.u(12), rect.top + self.u(12), side, side)
        paint(surface, want_sign(node.want, box, node.ink, self.ground), theme)
        if node.ground == "card":
            surface.fill(self.ink("line"), (rect.left, rect.bottom - 1, rect.width, 1))
        if node.chosen:
            ink, x = self.ink("dark"), rect.right + self.u(7)
            triangle(surface, ink, x, rect.centery, self.u(22), "right")

    def draw(self, surface: pygame.Surface) -> None:
        super().draw(surface)
        if self.node.visited:
            head = self.children[0].children[0].rect
            x, y = head.right - self.u(5), head.bottom - self.u(9)
            shapes = mark(x, y, self.u(11), taken=not self.node.refused)
            paint(surface, shapes, self.ctx.theme)


@shows(Doors)
class DoorsWidget(Widget[Doors]):
    """Doors side by side, the used ones first."""

    def natural(self) -> int:
        return self.node.total * self.t(_DOOR[0] + _APART)

    def height_at(self, width: int) -> int:
        return self.t(_DOOR[1])

    def paint(self, surface: pygame.Surface) -> None:
        used = self.node.total - self.node.left
        wide, high = (self.t(each) for each in _DOOR)
        for number in range(self.node.total):
            box = (self.rect.left + number * self.t(_DOOR[0] + _APART), self.rect.top, wide, high)
            paint(surface, door(box, used=number < used), self.ctx.theme)


@shows(Speaker)
class SpeakerWidget(Widget[Speaker]):
    """The head on its ground; beside it the card with what he says, pointing at him."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        head, *words = self.node.children
        card = Box(Column(words, gap=2), pad=(16, 6, 12, 8), ground="card", border="rule", grow=1)
        return (Row([head, card], gap=18, align="top", least=190),)

    def paint(self, surface: pygame.Surface) -> None:
        head, card = (each.rect for each in self.children[0].children)
        if card.left > head.right:
            x, y = card.left - self.u(8), card.top + self.u(70)
            triangle(surface, self.ink("rule"), x, y, self.u(24), "left")


@shows(CountRange)
class CountRangeWidget(Widget[CountRange]):
    """Marks, bar and range under one another."""

    def natural(self) -> int:
        return self.u(240)

    def height_at(self, width: int) -> int:
        return self.u(80)

    def paint(self, surface: pygame.Surface) -> None:
        node, box = self.node, (float(self.rect.left), float(self.rect.top), *self.rect.size)
        counts = (node.sure, node.open, node.against)
        shapes = count_range(box, counts, node.needs, (node.low, node.high), self.ctx.units)
        paint(surface, shapes, self.ctx.theme)
