"""Meters and stacked bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pygame

from game.drawing.theme import mix
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.layout import Flow, Row
from game.page.nodes.meters import Bar, Part, StackedBar
from game.page.nodes.text import Label
from game.window.shapes import hatch
from game.window.widgets.base import Silent, Widget, shows
from game.window.widgets.sign import SignWidget


@dataclass(frozen=True, eq=False)
class _Track(Silent):
    """The bare bar of a meter."""

    share: float
    colour: str
    mark: float | None


@shows(_Track)
class _TrackWidget(Widget[_Track]):
    def __init__(self, node: _Track) -> None:
        super().__init__(node)
        self.grow = 1

    def natural(self) -> int:
        return self.u(120)

    def height_at(self, width: int) -> int:
        return self.u(14)

    def paint(self, surface: pygame.Surface) -> None:
        node = self.node
        surface.fill(self.ink("tan"), self.rect)
        fill = pygame.Rect(self.rect)
        fill.width = round(self.rect.width * min(1.0, max(0.0, node.share)))
        surface.fill(self.ink(node.colour), fill)
        # the edges show in every theme, whatever the colours are
        surface.fill(self.ink("rule"), (fill.right - self.u(1), fill.top, self.u(2), fill.height))
        pygame.draw.rect(surface, self.ink("rule"), self.rect, self.u(1))
        if node.mark is not None:
            x = self.rect.left + round(self.rect.width * node.mark)
            over = self.u(3)
            thick = self.u(3)
            bar = (x - thick // 2, self.rect.top - over, thick, self.rect.height + 2 * over)
            surface.fill(self.ink("text"), bar)


@dataclass(frozen=True, eq=False)
class _Fixed(Silent):
    """Gives a label a fixed width that grows with text, so that bars line up."""

    child: Label
    width: float

    def inside(self) -> Sequence[Node]:
        return (self.child,)


@shows(_Fixed)
class _FixedWidget(Widget[_Fixed]):
    def natural(self) -> int:
        return max(self.t(self.node.width), self.children[0].preferred())


@shows(Bar)
class BarWidget(Widget[Bar]):
    """Caption, bar and value, beside or under one another."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        share = node.value / node.most if node.most else 0.0
        track = _Track(share, node.colour, None if node.mark is None else node.mark / node.most)
        name, number = Label(node.caption, "ui"), Label(node.text, "ui")
        if node.wide:
            return (Column([name, track, number], gap=3),)
        parts = [_Fixed(name, node.caption_width), track, _Fixed(number, 40)]
        return (Column([Row(parts, gap=10)]),)


@dataclass(frozen=True, eq=False)
class _Stack(Silent):
    """The bar in several parts."""

    parts: Sequence[Part]
    mark: float | None


@shows(_Stack)
class _StackWidget(Widget[_Stack]):
    def height_at(self, width: int) -> int:
        return self.u(22)

    def paint(self, surface: pygame.Surface) -> None:
        node = self.node
        total = sum(p.value for p in node.parts) or 1
        done = 0.0
        for part in node.parts:
            # both ends are rounded from the whole, so that no gap opens between two parts
            x0 = self.rect.left + round(self.rect.width * done / total)
            done += part.value
            x1 = self.rect.left + round(self.rect.width * done / total)
            box = pygame.Rect(x0, self.rect.top, x1 - x0, self.rect.height)
            paint_part(surface, self, box, part)
            if box.left > self.rect.left and box.width:
                self._edge(surface, x0)
        pygame.draw.rect(surface, self.ink("rule"), self.rect, self.u(1))
        if node.mark is not None:
            self._majority(surface, self.rect.left + round(self.rect.width * node.mark / total))

    def _edge(self, surface: pygame.Surface, x: int) -> None:
        """Between two parts: one of the two lines shows against both."""
        surface.fill(self.ink("rule"), (x - self.u(1), self.rect.top, self.u(1), self.rect.height))
        surface.fill(self.ink("card"), (x, self.rect.top, self.u(2), self.rect.height))

    def _majority(self, surface: pygame.Surface, x: int) -> None:
        """A dashed line where the majority begins."""
        dash, thick = self.u(5), self.u(3)
        for y in range(self.rect.top - self.u(4), self.rect.bottom + self.u(4), dash * 2 - 2):
            surface.fill(self.ink("text"), (x - thick // 2, y, thick, dash))


@dataclass(frozen=True, eq=False)
class _Key(Silent):
    """A swatch with the same pattern, and words."""

    part: Part

    def inside(self) -> Sequence[Node]:
        return (Label(f"{self.part.label} {self.part.value:g}", "ui"),)


@shows(_Key)
class _KeyWidget(SignWidget[_Key]):
    def _swatch(self) -> int:
        return self.t(13)

    def indent(self) -> int:
        return self._swatch() + self.u(6)

    def paint(self, surface: pygame.Surface) -> None:
        side = self._swatch()
        top = self.rect.top + (self.rect.height - side) // 2 + self.u(1)
        paint_part(surface, self, pygame.Rect(self.rect.left, top, side, side), self.node.part)


@shows(StackedBar)
class StackedBarWidget(Widget[StackedBar]):
    """Caption, bar and key under one another."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        rows: list[Node] = [Label(node.caption, "ui")] if node.caption else []
        rows += [_Stack(node.parts, node.mark), Flow([_Key(p) for p in node.parts], gap=16)]
        return (Column(rows, gap=5),)


def paint_part(surface: pygame.Surface, widget: Widget[Any], rect: pygame.Rect, part: Part) -> None:
    """Fill a rectangle with a part's colour and pattern."""
    theme, units = widget.ctx.theme, widget.ctx.units
    ground = theme.colour(part.colour)
    surface.fill(ground, rect)
    if part.pattern:
        ink = mix(ground, theme.colour("on_dark" if part.colour == "blue" else "text"), 0.35)
        hatch(surface, ink, rect, part.pattern, units.u(9))
