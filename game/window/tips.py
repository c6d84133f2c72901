"""Tooltips: shown under the pointer, pinned by key, one inside another."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import pygame

from game.page import nodes
from game.page.nodes.base import Node
from game.page.twins import table_of
from game.window.ctx import WindowCtx
from game.window.widgets.base import Widget, widget_of

_WIDTH = 440
_TWIN = 760


class Tips:
    """The pinned notes of one view, and the passing one."""

    def __init__(self, hint: Callable[[WindowCtx], str] = lambda _: "") -> None:
        self.pinned: list[tuple[Widget[Any], str]] = []  # with the key that had focus before
        self.passing: Widget[Any] | None = None
        self._passing_for = ""
        self._hint = hint

    def source(self, widget: Widget[Any], ctx: WindowCtx) -> tuple[str, str] | None:
        """Title and text of what a widget explains, if anything."""
        if widget.term:
            return ctx.term(widget.term)
        return ("", widget.tip) if widget.tip else None

    def asked(self, widget: Widget[Any], ctx: WindowCtx) -> tuple[str, str] | None:
        """The same for somebody who asks by key: of an option, what each of its chips means."""
        told = widget.node.explains()
        return self.source(widget, ctx) or (("", told) if told else None)

    def show(self, widget: Widget[Any] | None, ctx: WindowCtx) -> bool:
        """Show the passing note of a widget, or none; True if the picture changed."""
        key = widget.key if widget else ""
        if key == self._passing_for:
            return False
        before = self.passing
        self._passing_for = key
        self.passing = self._make(widget, ctx, pinned=False) if widget else None
        return before is not None or self.passing is not None

    def pin(self, widget: Widget[Any], ctx: WindowCtx) -> bool:
        """Pin the note of a widget and move the focus into it."""
        made = self._make(widget, ctx, pinned=True)
        if made is None:
            return False
        self.pinned.append((made, ctx.focus_key))
        self.passing, self._passing_for = None, ""
        terms = [w for w in made.walk() if w.term]
        ctx.focus_key = terms[0].key if terms else made.key
        return True

    def lay(self, charts: Sequence[Node], ctx: WindowCtx) -> bool:
        """Lay the twins of charts over the page, as a note that is pinned; False without any."""
        twins = [(each, found) for each in charts if (found := each.twin(ctx.say)) is not None]
        if not twins:
            return False
        rows: list[Node] = []
        for number, (node, found) in enumerate(twins):
            rows += [nodes.Label(node.label, "ui-bold")] if node.label else []
            rows.append(table_of(found, f"twin:{number}", node.label))
        key = "twin:close"
        close = partial(self._away, ctx)
        button = nodes.Button(ctx.say("ui.twin.close"), close, key=key)
        title = ctx.say("ui.twin.title")
        body = nodes.Column(rows, gap=10)
        made = widget_of(
            nodes.Dialog(title, body, [button], on_close=close, width=_TWIN, key="twin")
        )
        made.bind(ctx)
        made.place(pygame.Rect((0, 0), ctx.size))
        self.pinned.append((made, ctx.focus_key))
        self.passing, self._passing_for = None, ""
        ctx.focus_key = key
        ctx.announce(title)
        return True

    def _away(self, ctx: WindowCtx) -> None:
        self.close(ctx)

    def close(self, ctx: WindowCtx) -> bool:
        """Close the last pinned note; the focus goes back to where it was."""
        if self.passing:
            self.passing, self._passing_for = None, ""
        if not self.pinned:
            return False
        _, ctx.focus_key = self.pinned.pop()
        return True

    def clear(self) -> None:
        """Forget all notes, as when the tree is built anew for another window."""
        self.pinned.clear()
        self.passing, self._passing_for = None, ""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw pinned notes, then the passing one."""
        for tip, _ in self.pinned:
            tip.draw(surface)
        if self.passing:
            self.passing.draw(surface)

    def _make(self, widget: Widget[Any], ctx: WindowCtx, *, pinned: bool) -> Widget[Any] | None:
        found = self.asked(widget, ctx) if pinned else self.source(widget, ctx)
        if found is None:
            return None
        hint = self._hint(ctx) if pinned else ""
        note = nodes.Tooltip(*found, pinned, hint, key=f"tip{len(self.pinned)}")
        tip = widget_of(note)
        tip.bind(ctx)
        _settle(tip, widget.rect, ctx)
        return tip


def _settle(tip: Widget[Any], anchor: pygame.Rect, ctx: WindowCtx) -> None:
    """Under the anchor if there is room, else above; always inside the window."""
    units = ctx.units
    window = pygame.Rect((0, 0), ctx.size).inflate(-units.u(12), -units.u(12))
    wide = min(tip.preferred(), units.t(_WIDTH), window.width)
    high = min(tip.measure(wide), window.height)
    box = pygame.Rect(anchor.left, anchor.bottom + units.u(4), wide, high)
    if box.bottom > window.bottom and anchor.top - high - units.u(4) >= window.top:
        box.bottom = anchor.top - units.u(4)
    tip.place(box.clamp(window))
