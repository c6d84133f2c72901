"""A line of typed text, such as a seed or a name for a save."""

from collections.abc import Callable
from typing import Unpack

import pygame

from game.ui.events import Activate, Char, Erase, Event
from game.ui.replies import REDRAW, STAY, Next
from game.ui.text import lay_out
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column


class _Entry(Widget):
    role = "textbox"
    wants_text = True

    def __init__(
        self,
        text: str,
        on_change: Callable[[str], Next | None],
        on_submit: Callable[[str], Next | None] | None,
        most: int,
        **opts: Unpack[Opts],
    ) -> None:
        opts.setdefault("focusable", True)
        super().__init__(**opts)
        self.text, self._change, self._submit, self._most = text, on_change, on_submit, most

    def preferred(self) -> int:
        return self.ctx.units.t(220)

    def height_at(self, width: int) -> int:
        return lay_out(self.ctx.fonts, "X", "typewriter", width).height + self.ctx.units.u(10)

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Char):
            return self._give((self.text + event.text)[: self._most])
        if isinstance(event, Erase):
            return self._give(self.text[:-1])
        if isinstance(event, Activate) and event.pos is None and self._submit:
            return self._submit(self.text) or STAY
        return REDRAW if isinstance(event, Activate) else None

    def _give(self, text: str) -> Next:
        self.text = text
        return self._change(text) or REDRAW

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        surface.fill(theme.colour("sheet"), self.rect)
        pygame.draw.rect(surface, theme.colour("rule"), self.rect, units.u(2))
        face = self.ctx.fonts.face("typewriter")
        pad = units.u(10)
        wide = face.width(self.text)
        # the end of a long text is what one is typing, so that stays in view
        x = self.rect.left + pad - max(0, wide - self.rect.width + 2 * pad + units.u(4))
        clip = surface.get_clip()
        surface.set_clip(clip.clip(self.rect.inflate(-pad, 0)))
        base = self.rect.centery + (face.ascent - face.descent) // 2
        face.draw(surface, self.text, theme.colour("text"), x, base)
        if self.focused:
            caret = (
                x + wide + units.u(2),
                base - face.ascent,
                units.u(2),
                face.ascent + face.descent,
            )
            surface.fill(theme.colour("red"), caret)
        surface.set_clip(clip)

    def state(self) -> list[str]:
        return [f"value {self.text}"]


class TextField(Column):
    """Caption and entry; ``on_change`` gets every version of the text."""

    def __init__(
        self,
        caption: str,
        text: str,
        on_change: Callable[[str], Next | None],
        *,
        on_submit: Callable[[str], Next | None] | None = None,
        most: int = 40,
        **opts: Unpack[Opts],
    ) -> None:
        base = opts.get("key") or f"field-{caption}"
        entry = _Entry(text, on_change, on_submit, most, key=f"{base}:entry", label=caption)
        super().__init__([Label(caption, "caption", colour="muted"), entry], gap=3, **opts)
