"""Buttons."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.nodes.base import Node
from game.page.nodes.button import Button, ButtonKind
from game.page.nodes.text import Label
from game.window.shapes import triangle
from game.window.widgets.base import Widget, shows
from game.window.widgets.box import Boxed
from game.window.widgets.text import LabelWidget

_PADS: dict[ButtonKind, tuple[float, float, float, float]] = {
    "menu": (14, 6, 14, 7),
    "slim": (12, 1, 12, 3),  # in a line of text
    "quiet": (6, 1, 6, 3),  # words on a dark page
    "great": (64, 11, 64, 13),  # the one thing a page is for
}
_STYLES: dict[ButtonKind, str] = {
    "menu": "menu",
    "slim": "toggle",
    "quiet": "ui",
    "great": "poster",
}
_LOOKS: dict[ButtonKind, tuple[str, str, str]] = {
    # ground, text, border
    "primary": ("red", "on_red", ""),
    "dark": ("dark", "on_dark", ""),
    "outline": ("", "text", "rule"),
    "light": ("paper", "text", ""),
    "menu": ("", "text", ""),
    "slim": ("", "text", "rule"),
    "quiet": ("", "on_dark_muted", ""),
    "great": ("red", "on_red", ""),
}


@shows(Button)
class ButtonWidget(Boxed[Button]):
    """A button; pointer and focus change its colours."""

    def __init__(self, node: Button) -> None:
        kind = node.kind
        ground, ink, border = _LOOKS[kind]
        style = _STYLES.get(kind, "button")
        align = "left" if kind == "menu" else "center"
        self._text = LabelWidget(Label(node.text, style, colour=ink, align=align))
        super().__init__(
            node,
            pad=_PADS.get(kind, (20, 5, 20, 7)),
            ground=ground,
            border=border,
            border_width=1 if kind == "slim" else 2,
            accent="rule" if kind == "menu" else "",
            accent_width=6,
            minimum=(44, 28 if kind in ("slim", "quiet") else 38),
        )
        self.centred = True

    def inside(self) -> Sequence[Node | Widget[Any]]:
        return (self._text,)

    def _edges(self) -> tuple[int, int, int, int]:
        left, top, right, bottom = super()._edges()
        return left, top, right + (self.t(18) if self.node.arrow else 0), bottom

    def paint(self, surface: pygame.Surface) -> None:
        kind = self.node.kind
        ground, ink, border = _LOOKS[kind]
        active = self.enabled and (self.hovered or (self.focused and kind == "menu"))
        if not self.enabled:
            # closed buttons keep readable words; only the fill goes
            self.ground, self.border, self._text.colour = "", "line", "muted"
        elif active and kind in ("outline", "menu", "light", "slim", "quiet"):
            self.ground, self._text.colour = "dark", "on_dark"
        elif active:
            self.ground, self.border = ("dark" if kind in ("primary", "great") else "red"), border
        else:
            self.ground, self._text.colour, self.border = ground, ink, border
        super().paint(surface)
        if self.node.arrow:
            colour = self.ink(self._text.colour)
            x = self._text.rect.right + self.t(12)
            triangle(surface, colour, x, self.rect.centery, self.t(10), "right")
