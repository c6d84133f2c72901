"""Numbers one can set: a slider and a stepper."""

from collections.abc import Callable
from typing import Unpack

import pygame

from game.ui.events import Drag, Event, Move, Press, Scroll
from game.ui.replies import STAY, Next
from game.ui.shapes import disc
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.button import Button
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column, Row

Set = Callable[[int], Next | None]


class _Rail(Widget):
    """The bar and knob of a slider."""

    role = "slider"

    def __init__(
        self, value: int, low: int, high: int, step: int, on_set: Set, **opts: Unpack[Opts]
    ) -> None:
        opts.setdefault("focusable", True)
        super().__init__(**opts)
        self.value, self._low, self._high, self._step, self._set = value, low, high, step, on_set

    def preferred(self) -> int:
        return self.ctx.units.u(200)

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(32)

    def _track(self) -> pygame.Rect:
        return self.rect.inflate(-self.ctx.units.u(22), self.ctx.units.u(8) - self.rect.height)

    def _give(self, value: int) -> Next:
        value = max(self._low, min(self._high, value))
        if value == self.value:
            return STAY
        self.value = value
        return self._set(value) or STAY

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Move) and event.way in ("left", "right"):
            return self._give(self.value + (self._step if event.way == "right" else -self._step))
        if isinstance(event, Press | Drag):
            track = self._track()
            share = (event.pos[0] - track.left) / max(1, track.width)
            steps = round(share * (self._high - self._low) / self._step)
            return self._give(self._low + steps * self._step)
        if isinstance(event, Scroll) and self.focused:
            return self._give(self.value - self._step * (1 if event.by > 0 else -1))
        return None

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        track = self._track()
        surface.fill(theme.colour("tan"), track)
        share = (self.value - self._low) / max(1, self._high - self._low)
        x = track.left + round(track.width * share)
        surface.fill(theme.colour("red"), (track.left, track.top, x - track.left, track.height))
        disc(surface, theme.colour("rule"), x, track.centery, units.u(11))
        disc(surface, theme.colour("card"), x, track.centery, units.u(5))

    def state(self) -> list[str]:
        return [f"value {self.value}"]


class Slider(Column):
    """Caption, value and a bar; arrows, dragging and clicking all set it."""

    def __init__(
        self,
        caption: str,
        value: int,
        on_set: Set,
        *,
        low: int = 0,
        high: int = 100,
        step: int = 5,
        shown: str = "",
        **opts: Unpack[Opts],
    ) -> None:
        base = opts.get("key") or f"slider-{caption}"
        head = Row([Label(caption, "ui", grow=1), Label(shown or str(value), "ui-bold")])
        rail = _Rail(value, low, high, step, on_set, key=f"{base}:rail", label=caption)
        super().__init__([head, rail], gap=2, **opts)


class Stepper(Row):
    """Minus, value, plus: for small numbers."""

    def __init__(
        self,
        caption: str,
        value: int,
        on_set: Set,
        *,
        low: int = 0,
        high: int = 99,
        step: int = 1,
        shown: str = "",
        **opts: Unpack[Opts],
    ) -> None:
        base = opts.get("key") or f"stepper-{caption}"
        down, up = max(low, value - step), min(high, value + step)
        less = Button("\u2212", lambda: on_set(down), key=f"{base}:less", enabled=value > low)
        more = Button("+", lambda: on_set(up), key=f"{base}:more", enabled=value < high)
        less.label, more.label = f"{caption} \u2212{step}", f"{caption} +{step}"
        number = Label(shown or str(value), "number", align="center")
        super().__init__([Label(caption, "ui", grow=1), less, number, more], gap=10, **opts)
