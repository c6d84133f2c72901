"""What stands on the bar: numbers with captions, and purses shown as dots."""

from typing import Unpack

import pygame

from game.ui.shapes import disc, ring
from game.ui.text import lay_out
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.label import Label


class _Pair(Widget):
    """A thing and its caption: under it, or beside it when text is large and height is dear."""

    role = "status"

    def __init__(self, thing: Widget, caption: str, **opts: Unpack[Opts]) -> None:
        super().__init__((thing, Label(caption, "caption", colour="on_dark_muted")), **opts)

    @property
    def _gap(self) -> int:
        return self.ctx.units.u(8)

    def preferred(self) -> int:
        widths = [c.preferred() for c in self.children]
        return sum(widths) + self._gap if self.ctx.units.large_text else max(widths)

    def _beside(self, width: int) -> bool:
        return self.ctx.units.large_text and self.preferred() <= width

    def height_at(self, width: int) -> int:
        heights = [c.measure(width) for c in self.children]
        return max(heights) if self._beside(width) else sum(heights)

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        thing, caption = self.children
        high, low = thing.measure(rect.width), caption.measure(rect.width)
        if not self._beside(rect.width):
            thing.place(pygame.Rect(*rect.topleft, rect.width, high))
            caption.place(pygame.Rect(rect.left, rect.top + high, rect.width, low))
            return
        wide = thing.preferred()
        thing.place(pygame.Rect(*rect.topleft, wide, high))
        left = rect.left + wide + self._gap
        caption.place(pygame.Rect(left, rect.top + max(0, high - low) // 2, rect.right - left, low))


class Gauge(_Pair):
    """A big number and a small caption."""

    def __init__(self, value: str, caption: str, **opts: Unpack[Opts]) -> None:
        opts.setdefault("label", f"{caption}: {value}")
        super().__init__(Label(value, "gauge", colour="on_dark"), caption, **opts)


class _DotRow(Widget):
    role = "none"

    def __init__(self, filled: int, total: int) -> None:
        super().__init__()
        self._filled, self._total = filled, total

    def preferred(self) -> int:
        return self.ctx.units.t(14) * self._total

    def height_at(self, width: int) -> int:
        # as tall as the numbers beside it, so that captions stand on one line
        return lay_out(self.ctx.fonts, "0", "gauge", width).height

    def paint(self, surface: pygame.Surface) -> None:
        units, colour = self.ctx.units, self.ctx.theme.colour("on_dark")
        radius = units.t(5)
        for number in range(self._total):
            x = self.rect.left + units.t(14) * number + radius + 1
            y = self.rect.centery + units.u(1)
            if number < self._filled:
                disc(surface, colour, x, y, radius)
            else:
                ring(surface, colour, x, y, radius, units.u(1))


class Dots(_Pair):
    """A small purse as dots: full ones are left, hollow ones spent."""

    def __init__(self, left: int, total: int, caption: str, **opts: Unpack[Opts]) -> None:
        opts.setdefault("label", f"{caption}: {left} / {total}")
        super().__init__(_DotRow(left, total), caption, **opts)
