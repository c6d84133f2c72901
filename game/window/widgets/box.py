"""Painted boxes around one thing; panels, chips, buttons and cards are made of it."""

from collections.abc import Mapping, Sequence
from typing import Any

import pygame

from game.page.arrival import Arrival
from game.page.nodes.base import Node
from game.page.nodes.box import Box, Pad, Panel, Sheet
from game.window.widgets.base import N, Widget, shows


class Boxed(Widget[N]):
    """Ground, border and an accent bar on the left, all optional, around one child."""

    def __init__(
        self,
        node: N,
        *,
        pad: Pad | float = 0,
        ground: str = "",
        border: str = "",
        border_width: float = 1,
        accent: str = "",
        accent_width: float = 8,
        minimum: tuple[float, float] = (0, 0),
    ) -> None:
        super().__init__(node)
        self._pad: Pad = pad if isinstance(pad, tuple) else (pad, pad, pad, pad)
        self.ground, self.border, self.border_width = ground, border, border_width
        self.accent, self._accent_width = accent, accent_width
        self._minimum = minimum
        self.centred = False  # the child in the middle rather than from the top

    def _edges(self) -> tuple[int, int, int, int]:
        left, top, right, bottom = (self.u(p) for p in self._pad)
        if self.accent:
            left += self.u(self._accent_width)
        return left, top, right, bottom

    def natural(self) -> int:
        left, _, right, _ = self._edges()
        least = self.u(self._minimum[0])
        return max(least, self.children[0].preferred() + left + right)

    def height_at(self, width: int) -> int:
        left, top, right, bottom = self._edges()
        inner = self.children[0].measure(max(1, width - left - right))
        return max(self.u(self._minimum[1]), inner + top + bottom)

    def arrange(self, rect: pygame.Rect) -> None:
        left, top, right, bottom = self._edges()
        wide = max(1, rect.width - left - right)
        high = rect.height - top - bottom
        y = rect.top + top
        if self.centred:
            own = self.children[0].measure(wide)
            y, high = y + (high - own) // 2, own
        self.children[0].place(pygame.Rect(rect.left + left, y, wide, high))

    def grown(self) -> float:
        """Hook: the share of its length that the bar has."""
        return 1.0

    def paint(self, surface: pygame.Surface) -> None:
        if self.ground:
            surface.fill(self.ink(self.ground), self.rect)
        if self.border:
            width = self.u(self.border_width)
            pygame.draw.rect(surface, self.ink(self.border), self.rect, width)
        if self.accent:
            bar = pygame.Rect(self.rect)
            bar.width = self.u(self._accent_width)
            bar.height = round(bar.height * self.grown())
            surface.fill(self.ink(self.accent), bar)


@shows(Box)
@shows(Panel)
class BoxWidget(Boxed[Box]):
    """A box as its node describes it."""

    def __init__(self, node: Box) -> None:
        super().__init__(
            node,
            pad=node.pad,
            ground=node.ground,
            border=node.border,
            border_width=node.border_width,
            accent=node.accent,
            accent_width=node.accent_width,
            minimum=node.minimum,
        )

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (self.node.child,)

    @property
    def _bar(self) -> str:
        return f"{self.key}:bar"

    def arrivals(self) -> Mapping[str, Arrival]:
        """A bar that grows does so beside words that are there at once."""
        arrives = self.node.arrives
        if arrives is None or arrives.how != "grow" or not self.accent:
            return super().arrivals()
        return {self._bar: arrives}

    def grown(self) -> float:
        return min(1.0, self.ctx.motion.share(self._bar))


@shows(Sheet)
class SheetWidget(BoxWidget):
    """A sheet of paper with its shadow."""

    def paint(self, surface: pygame.Surface) -> None:
        off = self.u(10)
        surface.fill(self.ink("shadow"), self.rect.move(off, off))
        super().paint(surface)
