"""A share on its way through indirect elections: a block for each stage, and how it narrows."""

from collections.abc import Sequence
from typing import Unpack

import pygame

from game.drawing.bounds import text_boxes
from game.drawing.charts.stages import Stage, Stages, stages, words_height
from game.drawing.room import Room
from game.drawing.shapes import Shape
from game.ui.text import BookRuler
from game.ui.widgets.base import Opts, Widget
from game.window.surface import paint


class StageChart(Widget):
    """Blocks from left to right; the shaded foot of each is the minority's share."""

    role = "chart"

    def __init__(
        self, chain: Sequence[Stage], *, height: float = 170, **opts: Unpack[Opts]
    ) -> None:
        self._chart, self._height = Stages(tuple(chain)), height
        opts.setdefault("label", self._chart.summary)
        super().__init__(**opts)

    def preferred(self) -> int:
        return self.ctx.units.u(110) * max(1, len(self._chart.stages))

    def height_at(self, width: int) -> int:
        ctx = self.ctx
        words = words_height(self._chart, width, ctx.units, BookRuler(ctx.fonts))
        return words + ctx.units.u(self._height)

    def _shapes(self) -> tuple[Shape, ...]:
        ctx = self.ctx
        return stages(self._chart, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))

    def paint(self, surface: pygame.Surface) -> None:
        paint(surface, self._shapes(), self.ctx.theme, self.ctx.fonts)

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        found = text_boxes(self._shapes(), BookRuler(self.ctx.fonts))
        return [(text, pygame.Rect(box)) for text, box in found]
