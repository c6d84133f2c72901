"""A letter on paper, as the typewriter sets it."""

import pygame

from game.page.nodes import (
    Box,
    Column,
    Flow,
    Label,
    Overlay,
    Sheet,
    Row,
    Rule,
    Scroller,
    Spacer,
    Stamp,
    Node,
)
from game.page.nodes import Pad
from game.viewmodel.paper import PaperView


class Table(Box):
    """The table that a paper lies on."""

    def __init__(self, child: Node, *, pad: Pad = (14, 14, 22, 24)) -> None:
        super().__init__(child, pad=pad, ground="desk")

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        # a short letter is a short sheet: it does not fill the table
        inner = self.children[0]
        box = pygame.Rect(inner.rect)
        box.height = min(box.height, inner.measure(box.width))
        inner.place(box)


class Stamped(Overlay):
    """A letter on the desk that scrolls under its stamp, which stays at its lower right."""

    def __init__(self, letter: Node, stamp: str) -> None:
        self._letter, self._stamp = letter, Stamp(stamp)
        scroller = Scroller(Table(letter, pad=(22, 20, 30, 28)), key="paper:scroll")
        super().__init__([Box(scroller, ground="desk"), self._stamp])

    def place(self, rect: pygame.Rect) -> None:
        super().place(rect)
        self._put()

    def draw(self, surface: pygame.Surface) -> None:
        self._put()  # the letter may have been scrolled
        super().draw(surface)

    def _put(self) -> None:
        units, paper = self.ctx.units, self._letter.rect
        wide = min(self._stamp.preferred(), paper.width)
        high = self._stamp.measure(wide)
        low = min(paper.bottom - units.u(112), self.rect.bottom - units.u(12))
        right = paper.right - units.u(22)
        self._stamp.place(pygame.Rect(right - wide, low - high, wide, high))


def sheet(view: PaperView, *, stamped: bool) -> Node:
    """The letter, with its stamp under it unless it lies under a stamp."""
    head = Column([_typed(line) for line in view.head], gap=0, grow=1)
    corner = Column([_typed(line, align="right") for line in view.corner], gap=0)
    rows: list[Node] = [
        Row([head, corner], gap=16, align="top", least=150),
        Rule(colour="rule", width=2, space=5),
        _typed(view.address, "typewriter-bold"),
    ]
    if view.opening:
        rows.append(_typed(view.opening))
    rows += [_typed(each) for each in view.paragraphs]
    rows.append(Row([_typed(view.office, grow=1), _typed(view.name)], gap=16, least=200))
    if stamped:
        rows.append(Flow([Spacer(width=40), Stamp(view.stamp)]))
    rows.append(Label(view.note, "caption", colour="muted"))
    return Sheet(Column(rows, gap=12), key="paper")


def _typed(text: str, style: str = "typewriter", *, align: str = "left", grow: int = 0) -> Label:
    return Label(text, style, align=align, grow=grow)
