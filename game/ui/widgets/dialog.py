"""Things in front of the page: dialogs, tooltips, notices."""

from collections.abc import Sequence
from typing import Literal, Unpack

import pygame

from game.ui.events import Back, Event
from game.ui.replies import STAY, Next
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.box import Box, Panel
from game.ui.widgets.button import Act, Button
from game.ui.widgets.label import Heading, Label, Prose
from game.ui.widgets.layout import Column
from game.ui.widgets.scroller import Scroller
from game.ui.widgets.wrap import Flow


class Dialog(Widget):
    """A modal box in the middle. Put it last in an ``Overlay``; Escape calls ``on_close``."""

    role = "dialog"
    modal = True

    def __init__(
        self,
        title: str,
        body: Widget,
        buttons: Sequence[Button] = (),
        *,
        on_close: Act,
        width: float = 560,
        **opts: Unpack[Opts],
    ) -> None:
        opts.setdefault("key", "dialog")
        opts.setdefault("label", title)
        key = opts["key"]
        rows: list[Widget] = [Heading(title), Scroller(body, key=f"{key}:body")]
        if buttons:
            rows.append(Flow(buttons, gap=12))
        self._body, self._close, self._width = body, on_close, width
        super().__init__([Panel(Column(rows, gap=12), pad=20)], **opts)

    def height_at(self, width: int) -> int:
        return self.ctx.size[1]

    def place(self, rect: pygame.Rect) -> None:
        self.rect = pygame.Rect(rect)
        units = self.ctx.units
        wide = min(rect.width - units.u(40), units.t(self._width))
        panel = self.children[0]
        # the scroller asks for little, so add what its content really needs
        column = panel.children[0]
        inner = wide - 2 * units.u(20)
        short = self._body.measure(inner) - column.children[1].measure(inner)
        high = min(rect.height - units.u(40), panel.measure(wide) + max(0, short))
        box = pygame.Rect(0, 0, wide, high)
        box.center = rect.center
        panel.place(box)

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Back):
            return self._close() or STAY
        return None

    def paint(self, surface: pygame.Surface) -> None:
        shade = pygame.Surface(self.rect.size, pygame.SRCALPHA)
        shade.fill((*self.ctx.theme.colour("dark"), 130))
        surface.blit(shade, self.rect)
        box = self.children[0].rect
        off = self.ctx.units.u(8)
        surface.fill(self.ctx.theme.colour("dark"), box.move(off, off))


class Tooltip(Panel):
    """A note on a term; may hold terms of its own. The view places it."""

    role = "tooltip"

    def __init__(
        self, title: str, text: str, *, pinned: bool, hint: str = "", key: str = "tip"
    ) -> None:
        rows: list[Widget] = [Label(title, "subhead")] if title else []
        rows.append(Prose(text, "ui"))
        if hint:
            rows.append(Label(hint, "caption", colour="muted"))
        super().__init__(Column(rows, gap=4), pad=(14, 8, 14, 10), ground="sheet", key=key)
        self.border_width = 2
        self.label = f"{title}. {rows[-1].label}" if title else text
        self.focusable = pinned
        self.pinned = pinned

    def paint(self, surface: pygame.Surface) -> None:
        off = self.ctx.units.u(4)
        surface.fill(self.ctx.theme.colour("shadow"), self.rect.move(off, off))
        super().paint(surface)


class Notice(Box):
    """A line that tells what just happened or what is wrong."""

    role = "alert"

    def __init__(
        self, text: str, kind: Literal["info", "warning", "done"] = "info", **opts: Unpack[Opts]
    ) -> None:
        accent = {"info": "blue", "warning": "red", "done": "ochre"}[kind]
        opts.setdefault("label", text)
        super().__init__(
            Label(text, "ui"),
            pad=(12, 6, 12, 7),
            ground="sheet",
            border="line",
            accent=accent,
            **opts,
        )
