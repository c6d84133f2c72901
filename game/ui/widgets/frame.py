"""The frame of most screens: bar above, strip at the left, the page in the rest."""

import pygame

from game.ui.widgets.base import Widget
from game.ui.widgets.scroller import Scroller


class Frame(Widget):
    """Puts bar, strip and page together; the page scrolls when it must."""

    role = "page"

    def __init__(
        self,
        page: Widget,
        *,
        top: Widget | None = None,
        rail: Widget | None = None,
        pad: tuple[float, float] = (16, 14),
        scroll: bool = True,
        ground: str = "paper",
        key: str = "frame",
    ) -> None:
        self._page: Widget = Scroller(page, key=f"{key}:page") if scroll else page
        self._top, self._pad, self._ground = top, pad, ground
        # the strip may be taller than the window when text is large
        self._rail = Scroller(rail, key=f"{key}:rail") if rail else None
        parts = [w for w in (top, self._rail, self._page) if w is not None]
        super().__init__(parts, key=key)

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        rest = pygame.Rect(rect)
        if self._top:
            high = self._top.measure(rect.width)
            self._top.place(pygame.Rect(*rect.topleft, rect.width, high))
            rest.top, rest.height = rect.top + high, rect.height - high
        if self._rail:
            wide = self._rail_width(self._rail, rest)
            self._rail.place(pygame.Rect(*rest.topleft, wide, rest.height))
            rest.left, rest.width = rest.left + wide, rest.width - wide
        self._page.place(rest.inflate(-2 * units.u(self._pad[0]), -2 * units.u(self._pad[1])))

    def _rail_width(self, rail: Scroller, rest: pygame.Rect) -> int:
        wide = rail.preferred()
        if rail.children[0].measure(wide) > rest.height:
            wide += rail.bar_width + self.ctx.units.u(6)
        return wide

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ctx.theme.colour(self._ground), self.rect)
