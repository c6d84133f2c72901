"""The circular flow of power: boxes on a ring, arrows between them, numbers on both."""

from collections.abc import Sequence
from typing import Unpack

import pygame

from game.drawing.charts.flow import Flow, FlowArrow, FlowNode, flow
from game.drawing.room import Room
from game.ui.text import BookRuler
from game.ui.widgets.base import Opts, Widget
from game.window.surface import paint


class FlowDiagram(Widget):
    """Nodes clockwise from the top, and who makes whom."""

    role = "chart"

    def __init__(
        self,
        nodes: Sequence[FlowNode],
        arrows: Sequence[FlowArrow],
        *,
        height: float = 360,
        **opts: Unpack[Opts],
    ) -> None:
        super().__init__(**opts)
        self._chart, self._height = Flow(tuple(nodes), tuple(arrows)), height
        self.label = self.label or self._chart.summary

    def preferred(self) -> int:
        return self.ctx.units.t(560)

    def height_at(self, width: int) -> int:
        return max(self.ctx.units.u(self._height), self.ctx.units.t(self._height * 0.9))

    def paint(self, surface: pygame.Surface) -> None:
        ctx = self.ctx
        shapes = flow(self._chart, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))
        paint(surface, shapes, ctx.theme, ctx.fonts)
