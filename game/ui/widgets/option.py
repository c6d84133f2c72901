"""A numbered option of a card, open or closed."""

from collections.abc import Sequence
from typing import Unpack

import pygame

from game.ui.events import Activate, Event
from game.ui.replies import STAY, Next
from game.ui.widgets.base import Opts, Widget
from game.ui.widgets.box import Box
from game.ui.widgets.button import Act
from game.ui.widgets.chip import Chip
from game.ui.widgets.label import Label, Prose
from game.ui.widgets.option_body import OptionBody


class OptionCard(Box):
    """Number, title, explanation and chips; ``closed`` gives the reason it cannot be taken."""

    role = "option"

    def __init__(
        self,
        number: int,
        title: str,
        explanation: str = "",
        chips: Sequence[Chip] = (),
        *,
        on_activate: Act | None = None,
        chosen: bool = False,
        closed: str = "",
        **opts: Unpack[Opts],
    ) -> None:
        ink = "muted" if closed else "text"
        self._title = Label(f"{number}\u2002{title}", "option", colour=ink)
        words: list[Widget] = [Prose(explanation, "ui", colour=ink)] if explanation else []
        if closed:
            # the reason is what the player needs, so it keeps full contrast
            words.append(Label(closed, "ui-bold"))
        opts.setdefault("focusable", True)
        opts.setdefault("label", f"{number}. {title}")
        super().__init__(
            OptionBody(self._title, words, chips),
            pad=(12, 2, 10, 4),
            ground="card",
            border="rule",
            accent="rule",
            accent_width=10,
            minimum=(200, 64),
            **opts,
        )
        self.number, self.chosen, self.closed, self._act = number, chosen, closed, on_activate

    def handle(self, event: Event) -> Next | None:
        if not isinstance(event, Activate) or self._act is None:
            return None
        if self.closed:
            self.ctx.toast = self.closed
            return STAY
        self.ctx.sounds.play("paper")
        return self._act() or STAY

    def paint(self, surface: pygame.Surface) -> None:
        lit = not self.closed and (self.chosen or self.hovered or self.focused)
        self.ground = "sheet" if lit else "card"
        self.border = self.accent = "line" if self.closed else ("red" if lit else "rule")
        self.border_width = 2 if self.chosen else 1
        super().paint(surface)

    def state(self) -> list[str]:
        return (["chosen"] if self.chosen else []) + (["closed"] if self.closed else [])
