"""Meters and stacked bars."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from game.page.nodes.base import Node


@dataclass(frozen=True, eq=False)
class Bar(Node):
    """A meter: caption, bar, value. ``wide`` puts the bar under the caption, not beside it."""

    role = "meter"

    caption: str
    value: float
    most: float = field(default=100, kw_only=True)
    shown: str = field(default="", kw_only=True)
    colour: str = field(default="red", kw_only=True)
    mark: float | None = field(default=None, kw_only=True)
    wide: bool = field(default=False, kw_only=True)
    caption_width: float = field(default=110, kw_only=True)

    @property
    def text(self) -> str:
        """The value in words."""
        return self.shown or f"{self.value:g}"

    def says(self) -> str:
        return f"{self.caption}: {self.text}"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a stacked bar; the pattern is its second cue."""

    label: str
    value: float
    colour: str
    pattern: Literal["", "diagonal", "dots", "vertical"] = ""


def lean_parts(labels: tuple[str, str, str], values: tuple[float, float, float]) -> list[Part]:
    """The usual three: with you, open, against."""
    return [
        Part(labels[0], values[0], "red"),
        Part(labels[1], values[1], "tan", "dots"),
        Part(labels[2], values[2], "blue", "diagonal"),
    ]


@dataclass(frozen=True, eq=False)
class StackedBar(Node):
    """A caption, a bar in several parts, a key in words. ``mark`` is where a majority begins."""

    role = "meter"

    caption: str
    parts: Sequence[Part]
    mark: float | None = field(default=None, kw_only=True)

    def says(self) -> str:
        return self.caption + ": " + ", ".join(f"{p.label} {p.value:g}" for p in self.parts)
