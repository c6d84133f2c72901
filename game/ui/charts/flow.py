"""The circular flow of power: boxes on a ring, arrows between them, numbers on both."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Unpack

import pygame

from game.ui.shapes import arrow
from game.ui.text import TextBlock, lay_out, natural_width
from game.ui.widgets.base import Opts, Widget


@dataclass(frozen=True, slots=True)
class FlowNode:
    """A body: its name, and today's number under it."""

    key: str
    label: str
    value: str = ""
    colour: str = "dark"


@dataclass(frozen=True, slots=True)
class FlowArrow:
    """Who makes whom; a stronger tie is a thicker arrow."""

    start: str
    end: str
    label: str = ""
    strength: float = 0.5
    colour: str = "red"


class FlowDiagram(Widget):
    """Nodes clockwise from the top; a list when text is too large for a ring."""

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
        self._nodes, self._arrows, self._height = list(nodes), list(arrows), height
        names = {n.key: n.label for n in nodes}
        self.label = self.label or "; ".join(
            f"{names[a.start]} → {names[a.end]} {a.label}".strip() for a in arrows
        )

    def preferred(self) -> int:
        return self.ctx.units.t(560)

    def height_at(self, width: int) -> int:
        return max(self.ctx.units.u(self._height), self.ctx.units.t(self._height * 0.9))

    # --- geometry ---------------------------------------------------------------------
    def _blocks(self, node: FlowNode) -> tuple[TextBlock, TextBlock | None]:
        most = self.rect.width * 3 // 10
        fonts = self.ctx.fonts
        wide = min(most, natural_width(fonts, node.label, "toggle", markup=False))
        value = lay_out(fonts, node.value, "caption", most) if node.value else None
        return lay_out(fonts, node.label, "toggle", wide), value

    def _boxes(self) -> dict[str, pygame.Rect]:
        units, boxes = self.ctx.units, {}
        for number, node in enumerate(self._nodes):
            head, value = self._blocks(node)
            wide = max(head.width, value.width if value else 0) + units.u(24)
            high = head.height + (value.height if value else 0) + units.u(12)
            angle = 2 * math.pi * number / len(self._nodes) - math.pi / 2
            rx = self.rect.width / 2 - wide / 2
            ry = self.rect.height / 2 - high / 2
            box = pygame.Rect(0, 0, wide, high)
            box.center = (
                round(self.rect.centerx + rx * math.cos(angle)),
                round(self.rect.centery + ry * math.sin(angle)),
            )
            boxes[node.key] = box
        return boxes

    # --- picture ----------------------------------------------------------------------
    def paint(self, surface: pygame.Surface) -> None:
        boxes = self._boxes()
        for tie in self._arrows:
            self._paint_arrow(surface, tie, boxes[tie.start], boxes[tie.end])
        for node in self._nodes:
            self._paint_node(surface, node, boxes[node.key])

    def _paint_node(self, surface: pygame.Surface, node: FlowNode, box: pygame.Rect) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        head, value = self._blocks(node)
        surface.fill(theme.sheet, box)
        surface.fill(theme.colour(node.colour), (box.left, box.top, units.u(6), box.height))
        pygame.draw.rect(surface, theme.rule, box, units.u(1))
        y = box.top + units.u(5)
        x, room = box.left + units.u(6), box.width - units.u(6)
        head.draw(surface, x, y, theme.text, width=room, align="center")
        if value:
            value.draw(surface, x, y + head.height, theme.muted, width=room, align="center")

    def _paint_arrow(
        self, surface: pygame.Surface, tie: FlowArrow, one: pygame.Rect, other: pygame.Rect
    ) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        start, end = _leave(one, other.center), _leave(other, one.center)
        width = units.u(2 + 7 * max(0.0, min(1.0, tie.strength)))
        way = pygame.Vector2(end) - pygame.Vector2(start)
        if way.length() < units.u(24):
            return
        pull = way.normalize() * units.u(5)
        start = (start[0] + pull.x, start[1] + pull.y)
        end = (end[0] - pull.x, end[1] - pull.y)
        arrow(surface, theme.colour(tie.colour), start, end, width, width + units.u(9))
        if tie.label:
            middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
            self._paint_words(surface, tie.label, middle, width)

    def _paint_words(
        self, surface: pygame.Surface, text: str, middle: tuple[float, float], width: int
    ) -> None:
        """Words beside the arrow, on its outer side: the corners of a ring are empty."""
        most = self.rect.width // 4
        wide = min(most, natural_width(self.ctx.fonts, text, "caption", markup=False))
        block = lay_out(self.ctx.fonts, text, "caption", wide)
        outward = pygame.Vector2(middle) - pygame.Vector2(self.rect.center)
        if outward.length() > 1:
            outward.scale_to_length(1)
        reach = width + self.ctx.units.u(4)
        x = middle[0] + outward.x * (block.width / 2 + reach) - block.width / 2
        y = middle[1] + outward.y * (block.height / 2 + reach) - block.height / 2
        ink = self.ctx.theme.text
        box = pygame.Rect(round(x), round(y), block.width, block.height).clamp(self.rect)
        block.draw(surface, box.left, box.top, ink, width=block.width, align="center")


def _leave(box: pygame.Rect, towards: tuple[int, int]) -> tuple[float, float]:
    """Where the line from a box's middle to a point crosses its edge."""
    dx, dy = towards[0] - box.centerx, towards[1] - box.centery
    if dx == 0 and dy == 0:
        return (float(box.centerx), float(box.centery))
    reach = min(
        box.width / 2 / abs(dx) if dx else math.inf, box.height / 2 / abs(dy) if dy else math.inf
    )
    return (box.centerx + dx * reach, box.centery + dy * reach)
