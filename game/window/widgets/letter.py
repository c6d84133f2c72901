"""A letter on a table, under its stamp."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

import pygame

from game.page.nodes.base import Node
from game.page.nodes.box import Box, Pad
from game.page.nodes.letter import Stamped, Tabletop
from game.page.nodes.scroller import Scroller
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed, SheetWidget

T = TypeVar("T", bound=Tabletop)


class _Table(Boxed[T]):
    """Ground under a sheet that is only as long as it must be."""

    around: ClassVar[Pad]

    def __init__(self, node: T) -> None:
        super().__init__(node, pad=self.around, ground="desk")

    def arrange(self, rect: pygame.Rect) -> None:
        super().arrange(rect)
        # a short letter is a short sheet: it does not fill the table
        inner = self.children[0]
        box = pygame.Rect(inner.rect)
        box.height = min(box.height, inner.measure(box.width))
        inner.place(box)


@shows(Tabletop)
class TabletopWidget(_Table[Tabletop]):
    """The sheet on the table."""

    around = (14, 14, 22, 24)


@dataclass(frozen=True, eq=False)
class _Desk(Tabletop):
    """The table that reaches to the edges of the page."""


@shows(_Desk)
class _DeskWidget(_Table[_Desk]):
    around = (22, 20, 30, 28)


@shows(Stamped)
class StampedWidget(Widget[Stamped]):
    """The sheet scrolls on its table; the stamp stays at the lower right of it."""

    layered = True

    def inside(self) -> Sequence[Node | Widget[Any]]:
        scroller = Scroller(_Desk(self.node.sheet), key="paper:scroll")
        table = Box(scroller, ground="desk")
        return (table,) if self.node.stamp is None else (table, self.node.stamp)

    def prepare(self) -> None:
        table, *self._stamps = self.children
        self._sheet = next(each for each in table.walk() if isinstance(each, SheetWidget))

    def arrange(self, rect: pygame.Rect) -> None:
        super().arrange(rect)
        self._put()

    def draw_still(self, surface: pygame.Surface) -> None:
        self._put()  # the letter may have been scrolled
        super().draw_still(surface)

    def _put(self) -> None:
        sheet = self._sheet.rect
        for stamp in self._stamps:
            wide = min(stamp.preferred(), sheet.width)
            high = stamp.measure(wide)
            low = min(sheet.bottom - self.u(112), self.rect.bottom - self.u(12))
            right = sheet.right - self.u(22)
            stamp.place(pygame.Rect(right - wide, low - high, wide, high))
