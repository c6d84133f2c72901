"""One choice of several, shown as chips; and tabs, which are the same thing on a line."""

from collections.abc import Callable, Sequence
from typing import Unpack

import pygame

from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.box import Box
from game.ui.widgets.label import Label
from game.ui.widgets.layout import Column, Row
from game.ui.widgets.wrap import Flow

Choose = Callable[[str], Next | None]


class Toggle(Box):
    """One chip of a group."""

    role = "radio"

    def __init__(
        self, value: str, text: str, *, chosen: bool, on_choose: Choose, **opts: Unpack[Opts]
    ) -> None:
        ink = "on_dark" if chosen else "text"
        opts.setdefault("focusable", True)
        opts.setdefault("label", text)
        if not opts.get("enabled", True):
            ink = "muted"
        self._text = Label(text, "toggle", colour=ink, align="center")
        super().__init__(
            self._text,
            pad=(9, 3, 9, 5),
            ground="dark" if chosen else "",
            border="rule" if opts.get("enabled", True) else "line",
            minimum=(30, 31),
            **opts,
        )
        self.value, self.chosen, self._choose = value, chosen, on_choose
        self.centred = True

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Activate) and self.enabled:
            self.ctx.sounds.play("key")
            return self._choose(self.value) or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        if not self.chosen:
            self.ground = "sheet" if self.hovered and self.enabled else ""
        super().paint(surface)

    def state(self) -> list[str]:
        return (["checked"] if self.chosen else []) + ([] if self.enabled else ["disabled"])


class _Beside(Box):
    """A caption in a column of its own, level with the first line of chips."""

    def __init__(self, caption: str, width: float) -> None:
        super().__init__(Label(caption, "caption", colour="muted"), pad=(0, 5, 0, 0))
        self._width = width

    def preferred(self) -> int:
        return self.ctx.units.t(self._width)


class ToggleGroup(Column):
    """A caption and its chips. ``options`` are (value, text) or (value, text, why closed).

    The caption stands over the chips, or at their left in a column ``beside`` pixels wide.
    """

    role = "radiogroup"

    def __init__(
        self,
        caption: str,
        options: Sequence[tuple[str, str] | tuple[str, str, str]],
        chosen: str,
        on_choose: Choose,
        *,
        beside: float = 0,
        **opts: Unpack[Opts],
    ) -> None:
        base = opts.get("key") or f"toggle-{caption}"
        chips: list[Widget] = []
        for option in options:
            reason = option[2] if len(option) == 3 else ""
            chips.append(
                Toggle(
                    option[0],
                    option[1],
                    chosen=option[0] == chosen,
                    on_choose=on_choose,
                    key=f"{base}:{option[0]}",
                    tip=reason,
                    enabled=not reason,
                )
            )
        opts.setdefault("label", caption)
        flow = Flow(chips, gap=8, line_gap=8, grow=1)
        if beside and caption:
            row = Row([_Beside(caption, beside), flow], gap=6, align="top", least=220)
            super().__init__([row], **opts)
            return
        head: list[Widget] = [Label(caption, "caption", colour="muted")] if caption else []
        super().__init__([*head, flow], gap=3, **opts)


class Tab(Toggle):
    """A tab: flat, with a red line under the chosen one."""

    role = "tab"

    def paint(self, surface: pygame.Surface) -> None:
        theme, units = self.ctx.theme, self.ctx.units
        self.ground, self.border = "", ""
        self._text.colour = "text" if self.chosen or self.hovered else "muted"
        super().paint(surface)
        thick = units.u(4 if self.chosen else 1)
        bar = (self.rect.left, self.rect.bottom - thick, self.rect.width, thick)
        surface.fill(theme.colour("red" if self.chosen else "line"), bar)


class Tabs(Flow):
    """A line of tabs; the caller shows the page that is chosen."""

    role = "tablist"

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        chosen: str,
        on_choose: Choose,
        **opts: Unpack[Opts],
    ) -> None:
        base = opts.get("key") or "tabs"
        tabs = [
            Tab(value, text, chosen=value == chosen, on_choose=on_choose, key=f"{base}:{value}")
            for value, text in options
        ]
        super().__init__(tabs, gap=8, **opts)
