"""The map over the whole page, with the legend along its foot and the panel at its right."""

import pygame

from game.ui.mapview import MapView
from game.ui.widgets import Widget

_EDGE, _PANEL = 14, 390


class MapSpread(Widget):
    """Land and sea go on behind the legend and the panel."""

    layered = True

    def __init__(self, view: MapView, legend: Widget, panel: Widget) -> None:
        super().__init__((view, legend, panel))
        self._view, self._legend, self._panel = view, legend, panel

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(600)

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        edge, wide = units.u(_EDGE), max(units.u(_PANEL), units.t(340))
        left = rect.right - edge - wide
        self._panel.place(pygame.Rect(left, rect.top + edge, wide, rect.height - 2 * edge))
        strip = left - rect.left - 2 * edge
        high = self._legend.measure(strip)
        top = rect.bottom - edge - high
        self._legend.place(pygame.Rect(rect.left + edge, top, strip, high))
        self._view.place(rect)
