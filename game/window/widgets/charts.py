"""Charts, painted from their drawings."""

from collections.abc import Callable
from typing import Any

import pygame

from game.drawing.bounds import text_boxes
from game.drawing.charts import accounts
from game.drawing.charts.flow import flow
from game.drawing.charts.line import STYLE, line_chart
from game.drawing.charts.stages import stages, words_height
from game.drawing.charts.strip import HEIGHT, strip
from game.drawing.room import Room
from game.drawing.ruler import Ruler
from game.drawing.shapes import Shape
from game.drawing.units import Units
from game.page.nodes.charts import AccountsAxis, DistanceStrip, FlowDiagram, LineChart, StageChart
from game.window.surface import paint
from game.window.text import BookRuler
from game.window.widgets.base import N, Widget, shows

Draw = Callable[[Any, Room, Units, Ruler], tuple[Shape, ...]]
"""Draws what a node charts, in a room."""


class _Chart(Widget[N]):
    """A chart in its rectangle; drawn once for a place, then only painted."""

    def __init__(self, node: N, chart: object, draw: Draw) -> None:
        super().__init__(node)
        self._chart, self._draw = chart, draw
        self._drawn: tuple[Shape, ...] | None = None

    @property
    def _ruler(self) -> Ruler:
        return BookRuler(self.ctx.fonts)

    @property
    def _shapes(self) -> tuple[Shape, ...]:
        if self._drawn is None:
            room = Room(*self.rect)
            self._drawn = self._draw(self._chart, room, self.ctx.units, self._ruler)
        return self._drawn

    def arrange(self, rect: pygame.Rect) -> None:
        self._drawn = None

    def paint(self, surface: pygame.Surface) -> None:
        paint(surface, self._shapes, self.ctx.theme, self.ctx.fonts)


@shows(LineChart)
class LineChartWidget(_Chart[LineChart]):
    """Lines over steps."""

    def __init__(self, node: LineChart) -> None:
        super().__init__(node, node.chart, line_chart)

    def natural(self) -> int:
        return self.u(320)

    def height_at(self, width: int) -> int:
        return self.u(self.node.height) + self.ctx.fonts.face(STYLE).ascent * 2


@shows(DistanceStrip)
class DistanceStripWidget(_Chart[DistanceStrip]):
    """Two dots on a line."""

    def __init__(self, node: DistanceStrip) -> None:
        super().__init__(node, node.chart, lambda chart, room, units, _: strip(chart, room, units))

    def natural(self) -> int:
        return self.u(190)

    def height_at(self, width: int) -> int:
        return self.u(HEIGHT)


@shows(AccountsAxis)
class AccountsAxisWidget(_Chart[AccountsAxis]):
    """Dots, a band and a triangle."""

    def __init__(self, node: AccountsAxis) -> None:
        super().__init__(node, node.chart, accounts.accounts)

    def natural(self) -> int:
        return self.u(300)

    def height_at(self, width: int) -> int:
        return accounts.height(self.ctx.units, self._ruler)

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        return [(text, pygame.Rect(box)) for text, box in text_boxes(self._shapes, self._ruler)]


@shows(FlowDiagram)
class FlowDiagramWidget(_Chart[FlowDiagram]):
    """Boxes on a ring, arrows between them."""

    def __init__(self, node: FlowDiagram) -> None:
        super().__init__(node, node.chart, flow)

    def natural(self) -> int:
        return self.t(560)

    def height_at(self, width: int) -> int:
        height = self.node.height
        return max(self.u(height), self.t(height * 0.9))


@shows(StageChart)
class StageChartWidget(_Chart[StageChart]):
    """Blocks from left to right."""

    def __init__(self, node: StageChart) -> None:
        super().__init__(node, node.chart, stages)

    def natural(self) -> int:
        return self.u(110) * max(1, len(self.node.chain))

    def height_at(self, width: int) -> int:
        words = words_height(self.node.chart, width, self.ctx.units, self._ruler)
        return words + self.u(self.node.height)

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        found = text_boxes(self._shapes, self._ruler)
        return [(text, pygame.Rect(box)) for text, box in found]
