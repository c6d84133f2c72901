"""Charts, painted from their drawings."""

import pygame

from game.drawing.bounds import text_boxes
from game.drawing.charts.flow import flow
from game.drawing.charts.line import STYLE, line_chart
from game.drawing.charts.stages import stages, words_height
from game.drawing.charts.strip import HEIGHT, strip
from game.drawing.room import Room
from game.drawing.shapes import Shape
from game.page.nodes.charts import DistanceStrip, FlowDiagram, LineChart, StageChart
from game.window.surface import paint
from game.window.text import BookRuler
from game.window.widgets.base import Widget, shows


@shows(LineChart)
class LineChartWidget(Widget[LineChart]):
    """Lines over steps."""

    def natural(self) -> int:
        return self.u(320)

    def height_at(self, width: int) -> int:
        extra = self.ctx.fonts.face(STYLE).ascent * 2
        return self.u(self.node.height) + extra

    def paint(self, surface: pygame.Surface) -> None:
        ctx = self.ctx
        shapes = line_chart(self.node.chart, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))
        paint(surface, shapes, ctx.theme, ctx.fonts)


@shows(DistanceStrip)
class DistanceStripWidget(Widget[DistanceStrip]):
    """Two dots on a line."""

    def natural(self) -> int:
        return self.u(190)

    def height_at(self, width: int) -> int:
        return self.u(HEIGHT)

    def paint(self, surface: pygame.Surface) -> None:
        shapes = strip(self.node.chart, Room(*self.rect), self.ctx.units)
        paint(surface, shapes, self.ctx.theme)


@shows(FlowDiagram)
class FlowDiagramWidget(Widget[FlowDiagram]):
    """Boxes on a ring, arrows between them."""

    def natural(self) -> int:
        return self.t(560)

    def height_at(self, width: int) -> int:
        height = self.node.height
        return max(self.u(height), self.t(height * 0.9))

    def paint(self, surface: pygame.Surface) -> None:
        ctx = self.ctx
        shapes = flow(self.node.chart, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))
        paint(surface, shapes, ctx.theme, ctx.fonts)


@shows(StageChart)
class StageChartWidget(Widget[StageChart]):
    """Blocks from left to right."""

    def natural(self) -> int:
        return self.u(110) * max(1, len(self.node.chain))

    def height_at(self, width: int) -> int:
        ctx = self.ctx
        words = words_height(self.node.chart, width, ctx.units, BookRuler(ctx.fonts))
        return words + self.u(self.node.height)

    def _shapes(self) -> tuple[Shape, ...]:
        ctx = self.ctx
        return stages(self.node.chart, Room(*self.rect), ctx.units, BookRuler(ctx.fonts))

    def paint(self, surface: pygame.Surface) -> None:
        paint(surface, self._shapes(), self.ctx.theme, self.ctx.fonts)

    def text_rects(self) -> list[tuple[str, pygame.Rect]]:
        found = text_boxes(self._shapes(), BookRuler(self.ctx.fonts))
        return [(text, pygame.Rect(box)) for text, box in found]
