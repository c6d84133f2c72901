"""The way of a vote from the cells into a hall, painted from its drawing."""

import pygame

from game.drawing.bounds import text_boxes
from game.drawing.funnel import funnel, gate_at, gate_room
from game.drawing.room import Room
from game.drawing.shapes import Shape
from game.page.answers import Next
from game.page.events import Activate
from game.page.nodes.funnel import Funnel
from game.window.events import Arrow, Click, Event
from game.window.surface import paint
from game.window.text import BookRuler
from game.window.widgets.base import Widget, shows


@shows(Funnel)
class FunnelWidget(Widget[Funnel]):
    """One stop for Tab; left and right go from gate to gate, a click looks at the nearest."""

    def __init__(self, node: Funnel) -> None:
        super().__init__(node)
        self._drawn: tuple[Shape, ...] | None = None

    def natural(self) -> int:
        return self.u(1280)

    def height_at(self, width: int) -> int:
        return self.u(self.node.height)

    def arrange(self, rect: pygame.Rect) -> None:
        self._drawn = None

    @property
    def _shapes(self) -> tuple[Shape, ...]:
        if self._drawn is None:
            ruler = BookRuler(self.ctx.fonts)
            self._drawn = funnel(self.node.chart, Room(*self.rect), self.ctx.units, ruler)
        return self._drawn

    @property
    def ring(self) -> pygame.Rect:
        """The gate that is looked at."""
        ruler = BookRuler(self.ctx.fonts)
        current = self.node.chart.current
        return pygame.Rect(gate_room(current, Room(*self.rect), self.ctx.units, ruler))

    def handle(self, event: Event) -> Next | None:
        current = self.node.chart.current
        if isinstance(event, Arrow) and event.way in ("left", "right"):
            return self.node.choose(current + (1 if event.way == "right" else -1))
        if isinstance(event, Click):
            return self.node.choose(gate_at(event.pos[0], Room(*self.rect)))
        return self.node.activate() if isinstance(event, Activate) else None

    def paint(self, surface: pygame.Surface) -> None:
        paint(surface, self._shapes, self.ctx.theme, self.ctx.fonts)

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        found = text_boxes(self._shapes, BookRuler(self.ctx.fonts))
        return [(text, pygame.Rect(box)) for text, box in found]
