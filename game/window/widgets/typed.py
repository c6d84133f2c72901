"""A typed sheet: its head, its findings with their cells, its stamp."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.scroller import Scroller
from game.page.nodes.text import Label
from game.page.nodes.typed import CELLS, Finding, TypedSheet
from game.window.text import TextBlock, lay_out
from game.window.widgets.base import Widget, shows
from game.window.widgets.text import Words

_MARGIN, _INDENT, _BAR = 22, 30, 10
_CELL, _CELL_HIGH, _CELL_GAP = 20, 12, 4


@shows(Finding)
class FindingWidget(Widget[Finding]):
    """Number and text, the label of one's own deed, the source, the cells with their word."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        said = Words(f"{node.word}, {node.source}", "typed-line", colour="muted")
        return (said, *((node.mark,) if node.mark else ()))

    def prepare(self) -> None:
        self._said = self.children[0]
        self._mark = self.children[1] if self.node.mark else None

    def natural(self) -> int:
        return self.t(300)

    def _text(self, text: str, width: int) -> TextBlock:
        style = "typewriter-bold" if self.node.first else "typewriter"
        return lay_out(self.ctx.fonts, text, style, max(1, width))

    def _indent(self) -> int:
        """Where the text begins: after the bar of the gravest, and after the number."""
        return self.u(_MARGIN) + self.t(_INDENT)

    def _meter(self) -> int:
        """Width of the cells."""
        return CELLS * self.t(_CELL) + (CELLS - 1) * self.t(_CELL_GAP)

    def height_at(self, width: int) -> int:
        inner = width - self._indent()
        marked = self._mark.measure(inner) + self.u(6) if self._mark else 0
        return self._text(self.node.text, inner).height + marked + self._last(inner)

    def _last(self, inner: int) -> int:
        return self._said.measure(max(1, inner - self._meter() - self.t(12)))

    def arrange(self, rect: pygame.Rect) -> None:
        left, inner = rect.left + self._indent(), rect.width - self._indent()
        y = rect.top + self._text(self.node.text, inner).height
        if self._mark:
            y += self.u(2)
            wide, high = min(inner, self._mark.preferred()), self._mark.measure(inner)
            self._mark.place(pygame.Rect(left, y, wide, high))
            y += high + self.u(4)
        beside = left + self._meter() + self.t(12)
        wide = max(1, rect.right - beside)
        self._said.place(pygame.Rect(beside, y, wide, self._last(inner)))

    def paint(self, surface: pygame.Surface) -> None:
        rect, ink = self.rect, self.ink("text")
        if self.node.first:
            surface.fill(self.ink("red"), (rect.left, rect.top, self.u(_BAR), rect.height))
        colour = self.ink("red_text") if self.hovered and self.focusable else ink
        inner = rect.width - self._indent()
        number = self._text(str(self.node.number), self.t(_INDENT))
        number.draw(surface, rect.left + self.u(_MARGIN), rect.top, colour)
        self._text(self.node.text, inner).draw(
            surface, rect.left + self._indent(), rect.top, colour
        )
        self._cells(surface)

    def _cells(self, surface: pygame.Surface) -> None:
        high, step = self.t(_CELL_HIGH), self.t(_CELL) + self.t(_CELL_GAP)
        for cell in range(CELLS):
            box = pygame.Rect(0, 0, self.t(_CELL), high)
            box.left = self.rect.left + self._indent() + cell * step
            box.centery = self._said.rect.top + self.t(12)
            if cell < self.node.sure:
                surface.fill(self.ink("text"), box)
            else:
                pygame.draw.rect(surface, self.ink("text"), box, max(1, self.t(2)))

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        inner = self.rect.width - self._indent()
        block = self._text(self.node.text, inner)
        left = self.rect.left + self._indent()
        return [(self.node.text, pygame.Rect(left, self.rect.top, block.width, block.height))]


@shows(TypedSheet)
class TypedSheetWidget(Widget[TypedSheet]):
    """Head, findings that scroll where they must, and the stamp at the lower right.

    Of a sheet that is `tucked` the left edge lies under another and bears nothing.
    """

    layered = True  # the stamp may come down on the edge of the findings
    tucked = False

    def inside(self) -> Sequence[Node | Widget[Any]]:
        node = self.node
        head = Column([Label(each, "typed-line") for each in node.head], gap=0)
        corner = Column([Label(each, "typed-line", align="right") for each in node.corner], gap=0)
        body = Scroller(Column(list(node.findings), gap=14), key=f"{self.key}:scroll")
        return (head, corner, body, node.stamp)

    def prepare(self) -> None:
        self._head, self._corner, self._body, self._stamp = self.children

    def natural(self) -> int:
        return self.u(556)

    def _edges(self) -> tuple[int, int]:
        return self.u(96 if self.tucked else 48), self.u(26)

    def _heads(self, inner: int) -> int:
        if self._beside(inner):
            return max(self._head.measure(inner), self._corner.measure(inner))
        return self._head.measure(inner) + self._corner.measure(inner)

    def _beside(self, inner: int) -> bool:
        return self._head.preferred() + self._corner.preferred() + self.u(12) <= inner

    def _all(self, inner: int) -> int:
        """Height of the findings in full."""
        return self._body.children[0].measure(inner + self.u(_MARGIN))

    def height_at(self, width: int) -> int:
        left, right = self._edges()
        inner = width - left - right
        stamp = self._stamp.measure(inner) + self.u(16)
        return self.u(18) + self._heads(inner) + self.u(26) + self._all(inner) + stamp + self.u(12)

    def arrange(self, rect: pygame.Rect) -> None:
        left, right = self._edges()
        x, inner = rect.left + left, rect.width - left - right
        y = rect.top + self.u(18)
        heads = self._heads(inner)
        if self._beside(inner):
            last = self._corner.preferred()
            self._head.place(pygame.Rect(x, y, inner - last - self.u(12), heads))
            self._corner.place(pygame.Rect(x + inner - last, y, last, heads))
        else:
            own = self._head.measure(inner)
            self._head.place(pygame.Rect(x, y, inner, own))
            self._corner.place(pygame.Rect(x, y + own, inner, heads - own))
        self._line = pygame.Rect(x, y + heads + self.u(6), inner, self.u(2))
        top = self._line.bottom + self.u(16)
        wide = min(self._stamp.preferred(), inner)
        high = self._stamp.measure(wide)
        self._last = high + self.u(6)
        off = self.u(_MARGIN)  # where the bar of the gravest finding stands
        self._body.place(pygame.Rect(x - off, top, inner + off, rect.bottom - top - self._last))
        at = (rect.right - self.u(12) - wide, rect.bottom - self.u(4) - high)
        self._stamp.place(pygame.Rect(*at, wide, high))

    def paint(self, surface: pygame.Surface) -> None:
        off = self.u(10)
        surface.fill(self.ink("shadow"), self.rect.move(off, off))
        surface.fill(self.ink("rail"), self.rect)
        surface.fill(self.ink("text"), self._line)
