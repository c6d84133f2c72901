"""A front page on its table: the paper alone, beside its sheet, or the one under the other."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pygame

from game.drawing import frontpage
from game.page.answers import Next
from game.page.nodes.base import Node
from game.page.nodes.box import Box
from game.page.nodes.column import Column
from game.page.nodes.frontpage import FrontPage
from game.page.nodes.layout import Flow, Row
from game.page.nodes.scroller import Scroller
from game.page.nodes.text import Label
from game.window.events import Arrow, Event
from game.window.surface import draw_picture
from game.window.widgets.base import Silent, Widget, shows
from game.window.widgets.typed import TypedSheetWidget

_SPREAD = 1240
"""From this width on, in logical units, paper and sheet lie beside one another."""

_PAPER, _SHEET = 704, 556
_RAIL = 56
_PEEK = 30
"""How far the sheet shows from under the paper while it is not drawn out."""


@dataclass(frozen=True, eq=False)
class _Pile(Silent):
    """Paper and sheet under one another, no wider than they are."""

    parts: Sequence[Node]

    def inside(self) -> Sequence[Node]:
        return self.parts


@shows(_Pile)
class _PileWidget(Widget[_Pile]):
    def _wide(self, width: int) -> int:
        return min(width - 2 * self.u(16), self.t(_PAPER + 120))

    def height_at(self, width: int) -> int:
        wide, gap = self._wide(width), self.u(24)
        return sum(each.measure(wide) + gap for each in self.children) + gap

    def arrange(self, rect: pygame.Rect) -> None:
        wide, y = self._wide(rect.width), rect.top + self.u(16)
        left = rect.left + (rect.width - wide) // 2
        for each in self.children:
            high = each.measure(wide)
            each.place(pygame.Rect(left, y, wide, high))
            y += high + self.u(24)


@shows(FrontPage)
class FrontPageWidget(Widget[FrontPage]):
    """Paper, sheet and foot; arrows draw the sheet out and fold it away."""

    layered = True  # the paper lies on the sheet

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        sheets = [node.paper, *((node.sheet,) if node.sheet else ())]
        self._spread = self._fits()
        if self._spread:
            return (*sheets, self._foot())
        pile = _Pile(sheets)
        key = f"{self.key}:pile"
        if self.ctx.units.large_text:  # a foot that stays would leave no room to read in
            return (Scroller(Column([pile, self._foot()], gap=0), key=key, main=True),)
        return (Scroller(pile, key=key, main=True), self._foot())

    def _fits(self) -> bool:
        units = self.ctx.units
        return not units.large_text and self.ctx.size[0] >= units.u(_SPREAD)

    def _foot(self) -> Node:
        node = self.node
        left, right = Flow(list(node.left), gap=12), Flow(list(node.right), gap=12)
        hint = Label(node.hint, "ui", colour="on_dark_muted", align="right", grow=1)
        if self._spread:
            return Box(
                Row([left, hint, right], gap=16, stack=False), pad=(36, 8, 36, 8), ground="dark"
            )
        every = [*node.right, *node.left, Label(node.hint, "ui", colour="on_dark_muted")]
        return Box(Flow(every, gap=12), pad=(16, 8, 16, 8), ground="dark")

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def arrange(self, rect: pygame.Rect) -> None:
        if not self._spread:
            self._pile_up(rect)
            return
        paper, *sheet, foot = self.children
        rail = max(self.u(_RAIL), foot.measure(rect.width))
        foot.place(pygame.Rect(rect.left, rect.bottom - rail, rect.width, rail))
        wide, high = self.u(_PAPER), min(self.u(628), rect.height - rail - self.u(36))
        top = rect.top + self.u(20)
        if not sheet:
            paper.place(pygame.Rect(rect.left + (rect.width - wide) // 2, top, wide, high))
            return
        left = rect.left + max(self.u(36), (rect.width - self.u(1280)) // 2 + self.u(36))
        paper.place(pygame.Rect(left, top, wide, high))
        self._tucked(sheet[0])
        box = pygame.Rect(left + wide - self.u(50), top + self.u(26), self.u(_SHEET), 0)
        box.width = min(box.width, rect.right - box.left - self.u(22))
        box.height = high - self.u(26)
        sheet[0].place(box)

    @staticmethod
    def _tucked(sheet: Widget[Any]) -> None:
        if isinstance(sheet, TypedSheetWidget):
            sheet.tucked = True

    def _pile_up(self, rect: pygame.Rect) -> None:
        scroller, *foot = self.children
        rest = pygame.Rect(rect)
        if foot:
            high = foot[0].measure(rect.width)
            rest.height -= high
            foot[0].place(pygame.Rect(rect.left, rest.bottom, rect.width, high))
        scroller.place(rest)

    # --- picture --------------------------------------------------------------------------
    def draw(self, surface: pygame.Surface) -> None:
        if not self._spread:
            super().draw(surface)
            return
        self.paint(surface)
        paper, *sheet, foot = self.children
        for each in (*sheet, paper, foot):
            each.draw(surface)

    def paint(self, surface: pygame.Surface) -> None:
        if not self._spread:
            surface.fill(self.ink("tan"), self.rect)
            return
        ground = frontpage.ground(out=self.node.sheet is not None)
        surface.blit(draw_picture(ground, self.rect.size, self.ctx.theme), self.rect)
        if self.node.sheet is None:
            self._peek(surface)

    def _peek(self, surface: pygame.Surface) -> None:
        """The edge of the sheet under the paper."""
        paper = self.children[0].rect
        edge = paper.inflate(0, -self.u(40)).move(self.u(_PEEK), 0)
        surface.fill(self.ink("shadow"), edge.move(self.u(8), self.u(8)))
        surface.fill(self.ink("rail"), edge)

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Arrow):
            wanted = "left" if self.node.sheet else "right"
            return self.node.turn() if event.way == wanted else None
        return super().handle(event)
