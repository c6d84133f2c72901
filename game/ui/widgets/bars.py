"""Meters and stacked bars."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, Unpack

import pygame

from game.drawing.theme import mix
from game.ui.shapes import hatch
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column, Row
from game.ui.widgets.wrap import Flow


class _Track(Widget):
    """The bare bar of a meter."""

    role = "none"

    def __init__(self, share: float, colour: str, high: float, mark: float | None) -> None:
        super().__init__(grow=1)
        self._share, self._colour, self._high, self._mark = share, colour, high, mark

    def preferred(self) -> int:
        return self.ctx.units.u(120)

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(self._high)

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        surface.fill(theme.colour("tan"), self.rect)
        fill = pygame.Rect(self.rect)
        fill.width = round(self.rect.width * min(1.0, max(0.0, self._share)))
        surface.fill(theme.colour(self._colour), fill)
        if self._mark is not None:
            x = self.rect.left + round(self.rect.width * self._mark)
            over = units.u(3)
            thick = units.u(3)
            bar = (x - thick // 2, self.rect.top - over, thick, self.rect.height + 2 * over)
            surface.fill(theme.colour("text"), bar)


class Bar(Column):
    """A meter: label, bar, value. ``wide`` puts the bar under the label instead of beside it."""

    role = "meter"

    def __init__(
        self,
        caption: str,
        value: float,
        *,
        most: float = 100,
        shown: str = "",
        colour: str = "red",
        mark: float | None = None,
        wide: bool = False,
        caption_width: float = 110,
        **opts: Unpack[Opts],
    ) -> None:
        text = shown or f"{value:g}"
        opts.setdefault("label", f"{caption}: {text}")
        share = value / most if most else 0.0
        track = _Track(share, colour, 14, None if mark is None else mark / most)
        name = Label(caption, "ui")
        number = Label(text, "ui")
        if wide:
            super().__init__([name, track, number], gap=3, **opts)
        else:
            fixed = _Fixed(name, caption_width)
            super().__init__([Row([fixed, track, _Fixed(number, 40)], gap=10)], **opts)


class _Fixed(Widget):
    """Gives a child a fixed width that grows with text, so that bars line up."""

    role = "none"

    def __init__(self, child: Widget, width: float) -> None:
        super().__init__((child,))
        self._width = width

    def preferred(self) -> int:
        return max(self.ctx.units.t(self._width), self.children[0].preferred())


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


def paint_part(surface: pygame.Surface, widget: Widget, rect: pygame.Rect, part: Part) -> None:
    """Fill a rectangle with a part's colour and pattern."""
    theme, units = widget.ctx.theme, widget.ctx.units
    ground = theme.colour(part.colour)
    surface.fill(ground, rect)
    if part.pattern:
        ink = mix(ground, theme.colour("on_dark" if part.colour == "blue" else "text"), 0.35)
        hatch(surface, ink, rect, part.pattern, units.u(9))


class _Stack(Widget):
    role = "none"

    def __init__(self, parts: Sequence[Part], mark: float | None) -> None:
        super().__init__()
        self._parts, self._mark = list(parts), mark

    def height_at(self, width: int) -> int:
        return self.ctx.units.u(22)

    def paint(self, surface: pygame.Surface) -> None:
        total = sum(p.value for p in self._parts) or 1
        done = 0.0
        for part in self._parts:
            x0 = self.rect.left + round(self.rect.width * done / total)
            done += part.value
            x1 = self.rect.left + round(self.rect.width * done / total)
            paint_part(
                surface, self, pygame.Rect(x0, self.rect.top, x1 - x0, self.rect.height), part
            )
        if self._mark is not None:
            self._majority(surface, self.rect.left + round(self.rect.width * self._mark / total))

    def _majority(self, surface: pygame.Surface, x: int) -> None:
        """A dashed line where the majority begins."""
        units = self.ctx.units
        dash, thick = units.u(5), units.u(3)
        for y in range(self.rect.top - units.u(4), self.rect.bottom + units.u(4), dash * 2 - 2):
            surface.fill(self.ctx.theme.colour("text"), (x - thick // 2, y, thick, dash))


class _Key(Widget):
    """Legend entry: a swatch with the same pattern, and words."""

    role = "none"

    def __init__(self, part: Part) -> None:
        super().__init__((Label(f"{part.label} {part.value:g}", "ui"),))
        self._part = part

    def _swatch(self) -> int:
        return self.ctx.units.t(13)

    def preferred(self) -> int:
        return self._swatch() + self.ctx.units.u(6) + self.children[0].preferred()

    def height_at(self, width: int) -> int:
        return self.children[0].measure(width - self._swatch() - self.ctx.units.u(6))

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        indent = self._swatch() + self.ctx.units.u(6)
        box = pygame.Rect(rect.left + indent, rect.top, rect.width - indent, rect.height)
        self.children[0].place(box)

    def paint(self, surface: pygame.Surface) -> None:
        side = self._swatch()
        top = self.rect.top + (self.rect.height - side) // 2 + self.ctx.units.u(1)
        paint_part(surface, self, pygame.Rect(self.rect.left, top, side, side), self._part)


class StackedBar(Column):
    """A caption, one bar in several parts, and a key in words. ``mark`` draws a majority line."""

    role = "meter"

    def __init__(
        self,
        caption: str,
        parts: Sequence[Part],
        *,
        mark: float | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        opts.setdefault(
            "label", caption + ": " + ", ".join(f"{p.label} {p.value:g}" for p in parts)
        )
        rows: list[Widget] = [Label(caption, "ui")] if caption else []
        rows += [_Stack(parts, mark), Flow([_Key(p) for p in parts], gap=16)]
        super().__init__(rows, gap=5, **opts)
