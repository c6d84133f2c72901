"""Chips: costs, effects, tags. Arrows and signs are shapes, so every font has them."""

from typing import Literal, Unpack

import pygame

from game.drawing.theme import on
from game.ui.shapes import half_disc, triangle
from game.ui.widgets.base import Opts
from game.ui.widgets.box import Box
from game.ui.widgets.label import Label

ChipKind = Literal["plain", "cost", "gold", "dark", "blue", "ochre"]
_GROUNDS: dict[ChipKind, str] = {
    "plain": "chip",
    "cost": "red",
    "gold": "gold",
    "dark": "dark",
    "blue": "blue",
    "ochre": "ochre",
}
_ARROW = 10
_STEP = 12
_PAD = 7


class Chip(Box):
    """A short fact. ``trend`` draws arrows: +2 is two up, -1 one down. ``sign`` is an icon."""

    role = "chip"

    def __init__(
        self,
        text: str,
        kind: ChipKind = "plain",
        *,
        trend: int = 0,
        sign: Literal["", "desk"] = "",
        **opts: Unpack[Opts],
    ) -> None:
        ground = _GROUNDS[kind]
        ink = on(ground)
        opts.setdefault("label", text + (f", {'up' if trend > 0 else 'down'}" if trend else ""))
        super().__init__(
            Label(text, "caption", colour=ink, label=text),
            ground=ground,
            border="rule" if kind in ("plain", "gold", "ochre") else "",
            **opts,
        )
        self.kind = kind
        self._trend, self._sign, self._ink = trend, sign, ink

    def _edges(self) -> tuple[int, int, int, int]:
        units = self.ctx.units
        left = units.u(_PAD) + (units.t(20) if self._sign else 0)
        arrows = units.t(_STEP) * min(3, abs(self._trend)) + units.t(4) if self._trend else 0
        return left, units.u(1), units.u(_PAD) + arrows, units.u(2)

    def paint(self, surface: pygame.Surface) -> None:
        super().paint(surface)
        units = self.ctx.units
        ink = self.ctx.theme.colour(self._ink)
        middle = self.rect.centery
        if self._sign == "desk":
            half_disc(surface, ink, self.rect.left + units.u(_PAD) + units.t(7), middle, units.t(6))
        way = "up" if self._trend > 0 else "down"
        x = self.children[0].rect.right + units.t(4) + units.t(_STEP) // 2
        for _ in range(min(3, abs(self._trend))):
            triangle(surface, ink, x, middle + units.u(1), units.t(_ARROW), way)
            x += units.t(_STEP)
