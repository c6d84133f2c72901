"""Lines of typed text."""

from collections.abc import Sequence
from typing import Any

import pygame

from game.page.answers import REDRAW, Next
from game.page.events import Activate, Char
from game.page.nodes.base import Node
from game.page.nodes.column import Column
from game.page.nodes.field import Entry, TextField
from game.page.nodes.text import Label
from game.window.events import Click, Erase, Event
from game.window.text import lay_out
from game.window.widgets.base import Widget, shows


@shows(Entry)
class EntryWidget(Widget[Entry]):
    """The line and its caret. What was typed is shown at once, before the page is built anew."""

    wants_text = True

    def __init__(self, node: Entry) -> None:
        super().__init__(node)
        self.text = node.text

    def natural(self) -> int:
        return self.t(220)

    def height_at(self, width: int) -> int:
        return lay_out(self.ctx.fonts, "X", "typewriter", width).height + self.u(10)

    def handle(self, event: Event) -> Next | None:
        if isinstance(event, Char):
            return self._give(self.text + event.text)
        if isinstance(event, Erase):
            return self._give(self.text[:-1])
        if isinstance(event, Activate) and self.node.on_submit:
            return self.node.submit(self.text)
        return REDRAW if isinstance(event, Activate | Click) else None

    def _give(self, text: str) -> Next:
        # the page may only redraw, and then the node still holds the text of before
        self.text = text[: self.node.most]
        return self.node.type(self.text)

    def paint(self, surface: pygame.Surface) -> None:
        surface.fill(self.ink("sheet"), self.rect)
        pygame.draw.rect(surface, self.ink("rule"), self.rect, self.u(2))
        face = self.ctx.fonts.face("typewriter")
        pad = self.u(10)
        wide = face.width(self.text)
        # the end of a long text is what one is typing, so that stays in view
        x = self.rect.left + pad - max(0, wide - self.rect.width + 2 * pad + self.u(4))
        clip = surface.get_clip()
        surface.set_clip(clip.clip(self.rect.inflate(-pad, 0)))
        base = self.rect.centery + (face.ascent - face.descent) // 2
        face.draw(surface, self.text, self.ink("text"), x, base)
        if self.focused:
            caret = (
                x + wide + self.u(2),
                base - face.ascent,
                self.u(2),
                face.ascent + face.descent,
            )
            surface.fill(self.ink("red"), caret)
        surface.set_clip(clip)

    def state(self) -> list[str]:
        return [f"value {self.text}"]


@shows(TextField)
class TextFieldWidget(Widget[TextField]):
    """Caption over the entry."""

    def inside(self) -> Sequence[Node | Widget[Any]]:
        caption = Label(self.node.caption, "caption", colour="muted")
        return (Column([caption, *self.node.children], gap=3),)
