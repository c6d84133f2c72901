"""A share on its way through indirect elections: a block for each stage, and how it narrows."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Unpack

import pygame

from game.drawing.theme import mix
from game.ui.shapes import dotted_line, hatch, polygon
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.label import Label

WHOLE = 1_000
_BLOCK = 0.46
"""How much of its column a block takes; the rest is for the slope to the next."""


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: its name, the share (per mille) and how it is written."""

    name: str
    share: int
    shown: str


class StageChart(Widget):
    """Blocks from left to right; the shaded foot of each is the minority's share.

    The dotted line is the half: what lies under it loses. Figures stand over the blocks and names
    beneath, so that nothing is told by colour alone.
    """

    role = "chart"

    def __init__(
        self, stages: Sequence[Stage], *, height: float = 170, **opts: Unpack[Opts]
    ) -> None:
        self._stages, self._height = tuple(stages), height
        self._figures = [Label(each.shown, "gauge", align="center") for each in stages]
        self._names = [Label(each.name, "caption", align="center") for each in stages]
        opts.setdefault("label", ", ".join(f"{each.name} {each.shown}" for each in stages))
        super().__init__((*self._figures, *self._names), **opts)
        self._blocks: list[pygame.Rect] = []

    def preferred(self) -> int:
        return self.ctx.units.u(110) * max(1, len(self._stages))

    def _column(self, width: int) -> int:
        return width // max(1, len(self._stages))

    def _tallest(self, labels: Sequence[Label], width: int) -> int:
        return max((each.measure(width) for each in labels), default=0)

    def height_at(self, width: int) -> int:
        wide, gap = self._column(width), self.ctx.units.u(4)
        words = self._tallest(self._figures, wide) + self._tallest(self._names, wide)
        return words + self.ctx.units.u(self._height) + 2 * gap

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        wide, gap = self._column(rect.width), self.ctx.units.u(4)
        above = self._tallest(self._figures, wide)
        high = self.ctx.units.u(self._height)
        self._blocks = []
        for index in range(len(self._stages)):
            left = rect.left + index * wide
            self._figures[index].place(pygame.Rect(left, rect.top, wide, above))
            block = round(wide * _BLOCK)
            top = rect.top + above + gap
            self._blocks.append(pygame.Rect(left + (wide - block) // 2, top, block, high))
            name, under = self._names[index], top + high + gap
            name.place(pygame.Rect(left, under, wide, name.measure(wide)))

    def paint(self, surface: pygame.Surface) -> None:
        for first, second in pairwise(range(len(self._blocks))):
            self._slope(surface, first, second)
        for index, block in enumerate(self._blocks):
            self._block(surface, block, self._top(index))
        if self._blocks:
            self._half(surface)

    def _top(self, index: int) -> int:
        """Where the minority's share ends."""
        block, share = self._blocks[index], self._stages[index].share
        return block.bottom - round(block.height * max(0, min(WHOLE, share)) / WHOLE)

    def _slope(self, surface: pygame.Surface, first: int, second: int) -> None:
        before, after = self._blocks[first], self._blocks[second]
        theme = self.ctx.theme
        points = [
            (before.right, self._top(first)),
            (after.left, self._top(second)),
            (after.left, after.bottom - 1),
            (before.right, before.bottom - 1),
        ]
        polygon(surface, mix(theme.card, theme.blue, 0.3), points)

    def _block(self, surface: pygame.Surface, block: pygame.Rect, top: int) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        surface.fill(theme.tan, block)
        share = pygame.Rect(block.left, top, block.width, block.bottom - top)
        if share.height > 0:
            surface.fill(theme.blue, share)
            hatch(surface, mix(theme.blue, theme.card, 0.35), share, "diagonal", units.u(8))
        pygame.draw.rect(surface, theme.rule, block, units.u(1))

    def _half(self, surface: pygame.Surface) -> None:
        left, right = self._blocks[0].left, self._blocks[-1].right
        y = self._blocks[0].centery
        dotted_line(surface, self.ctx.theme.text, left, right, y, self.ctx.units.u(2))
