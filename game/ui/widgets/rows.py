"""Rows one can pick: the in-tray's, and those of a table."""

from typing import Unpack

import pygame

from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.box import Box
from game.ui.widgets.button import Act
from game.ui.widgets.chip import Chip
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Row


class ListRow(Box):
    """A line with a coloured mark, words, and perhaps a tag at the right."""

    role = "listitem"

    def __init__(
        self,
        text: str,
        *,
        marker: str = "",
        tag: str = "",
        on_activate: Act | None = None,
        chosen: bool = False,
        colour: str = "text",
        trailing: Widget | None = None,
        **opts: Unpack[Opts],
    ) -> None:
        parts: list[Widget] = [Label(text, "ui", colour=colour, grow=1)]
        if tag:
            parts.append(Chip(tag))
        if trailing:
            parts.append(trailing)
        opts.setdefault("focusable", on_activate is not None)
        opts.setdefault("label", f"{text}, {tag}" if tag else text)
        super().__init__(Row(parts, gap=8), pad=(16, 3, 4, 3), minimum=(0, 34), **opts)
        self._marker, self._act, self.chosen = marker, on_activate, chosen
        self.centred = True

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate) and self._act and self.enabled:
            return self._act() or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        lit = self.chosen or (self.focusable and self.hovered)
        self.ground = "sheet" if lit else ""
        super().paint(surface)
        if self._marker:
            high = units.t(14)
            top = self.rect.centery - high // 2 + units.u(1)
            surface.fill(theme.colour(self._marker), (self.rect.left, top, units.u(8), high))
        if self.chosen:
            pygame.draw.rect(surface, theme.colour("red"), self.rect, units.u(2))

    def state(self) -> list[str]:
        return ["selected"] if self.chosen else []
