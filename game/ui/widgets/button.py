"""Buttons: the thing to press."""

from collections.abc import Callable
from typing import Literal, Unpack

import pygame

from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.shapes import triangle
from game.ui.widgets.base import Opts
from game.ui.widgets.box import Box
from game.ui.widgets.label import Label

Act = Callable[[], Next | None]
Kind = Literal["primary", "dark", "outline", "light", "menu", "slim"]

# ground, text, border
_PADS: dict[Kind, tuple[float, float, float, float]] = {
    "menu": (14, 6, 14, 7),
    "slim": (12, 1, 12, 3),  # in a line of text
}
_LOOKS: dict[Kind, tuple[str, str, str]] = {
    "primary": ("red", "on_red", ""),
    "dark": ("dark", "on_dark", ""),
    "outline": ("", "text", "rule"),
    "light": ("paper", "text", ""),
    "menu": ("", "text", ""),
    "slim": ("", "text", "rule"),
}


class Button(Box):
    """A button; ``on_activate`` returns what happens next, or None to stay and rebuild."""

    role = "button"

    def __init__(
        self,
        text: str,
        on_activate: Act | None = None,
        *,
        kind: Kind = "outline",
        arrow: bool = False,
        sound: str = "key",
        **opts: Unpack[Opts],
    ) -> None:
        ground, ink, border = _LOOKS[kind]
        style = {"menu": "menu", "slim": "toggle"}.get(kind, "button")
        align = "left" if kind == "menu" else "center"
        text_label = Label(text, style, colour=ink, align=align)
        opts.setdefault("focusable", True)
        opts.setdefault("label", text)
        super().__init__(
            text_label,
            pad=_PADS.get(kind, (20, 5, 20, 7)),
            ground=ground,
            border=border,
            border_width=1 if kind == "slim" else 2,
            accent="rule" if kind == "menu" else "",
            accent_width=6,
            minimum=(44, 28 if kind == "slim" else 38),
            **opts,
        )
        self.kind, self._arrow, self._act, self._sound = kind, arrow, on_activate, sound
        self._text = text_label
        self.centred = True

    def _edges(self) -> tuple[int, int, int, int]:
        left, top, right, bottom = super()._edges()
        return left, top, right + (self.ctx.units.t(18) if self._arrow else 0), bottom

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate) and self.enabled:
            self.ctx.sounds.play(self._sound)
            return (self._act() if self._act else None) or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        ground, ink, border = _LOOKS[self.kind]
        active = self.enabled and (self.hovered or (self.focused and self.kind == "menu"))
        if not self.enabled:
            # closed buttons keep readable words; only the fill goes
            self.ground, self.border, self._text.colour = "", "line", "muted"
        elif active and self.kind in ("outline", "menu", "light", "slim"):
            self.ground, self._text.colour = "dark", "on_dark"
        elif active:
            self.ground, self.border = ("dark" if self.kind == "primary" else "red"), border
        else:
            self.ground, self._text.colour, self.border = ground, ink, border
        super().paint(surface)
        if self._arrow:
            units = self.ctx.units
            colour = self.ctx.theme.colour(self._text.colour)
            x = self.children[0].rect.right + units.t(12)
            triangle(surface, colour, x, self.rect.centery, units.t(10), "right")

    def state(self) -> list[str]:
        return [] if self.enabled else ["disabled"]
