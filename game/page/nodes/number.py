"""Numbers one can set: a slider and a stepper."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, OnSet
from game.page.nodes.base import Node
from game.page.nodes.button import Button


@dataclass(frozen=True, eq=False)
class Track(Node):
    """The bar of a slider: a value between two ends, in steps; a `band` marks a part of it."""

    role = "slider"

    value: int
    low: int
    high: int
    step: int
    on_set: OnSet
    band: tuple[int, int] | None = field(default=None, kw_only=True)
    focusable: bool = field(default=True, kw_only=True)

    def state(self) -> list[str]:
        return [f"value {self.value}"]

    def set_value(self, value: int) -> Next:
        """OnSet it to a value, or to the end beyond which it lies."""
        value = max(self.low, min(self.high, value))
        # at an end nothing is set: a move that changes nothing is none
        return STAY if value == self.value else self.on_set(value) or STAY


@dataclass(frozen=True, eq=False)
class Number(Node):
    """A number one can set. `shown` is how it is written, if not in plain digits."""

    caption: str
    value: int
    on_set: OnSet
    low: int = field(default=0, kw_only=True)
    high: int = field(default=100, kw_only=True)
    step: int = field(default=5, kw_only=True)
    shown: str = field(default="", kw_only=True)


@dataclass(frozen=True, eq=False)
class Slider(Number):
    """Caption, value and a bar."""

    band: tuple[int, int] | None = field(default=None, kw_only=True)

    @property
    def track(self) -> Track:
        """The bar, which has the focus."""
        base = self.key or f"slider-{self.caption}"
        ends = (self.value, self.low, self.high, self.step)
        key = f"{base}:track"
        return Track(*ends, self.on_set, band=self.band, key=key, label=self.caption)

    def inside(self) -> Sequence[Node]:
        return (self.track,)


@dataclass(frozen=True, eq=False)
class Stepper(Number):
    """Minus, value, plus: for small numbers."""

    high: int = field(default=99, kw_only=True)
    step: int = field(default=1, kw_only=True)

    def inside(self) -> Sequence[Node]:
        down, up = max(self.low, self.value - self.step), min(self.high, self.value + self.step)
        less = self._button("less", "\u2212", down, enabled=down < self.value)
        return (less, self._button("more", "+", up, enabled=up > self.value))

    def _button(self, name: str, sign: str, to: int, *, enabled: bool) -> Button:
        key = f"{self.key or f'stepper-{self.caption}'}:{name}"
        label = f"{self.caption} {sign}{self.step}"
        return Button(sign, lambda: self.on_set(to), key=key, label=label, enabled=enabled)
