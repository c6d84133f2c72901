"""The note that guides a first game; put away, it stays away until the next turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.markup import plain
from game.page.ctx import Ctx
from game.page.answers import Next
from game.page.nodes import Box, Button, Column, Flow, Heading, Prose, Node
from game.viewmodel.guide import guide

if TYPE_CHECKING:
    from game.screens.desk import Desk

NOTE = "guide"


def guide_note(ctx: Ctx, desk: Desk) -> list[Node]:
    """The note of the turn, if there is one and it was not put away."""
    text = guide(desk.sight())
    if not text or ctx.memory.get(_memory(desk)):
        return []

    def put_away() -> Next | None:
        ctx.memory[_memory(desk)] = True
        ctx.focus_key = ""
        return None

    away = Button(ctx.say("ui.guide.away"), put_away, kind="slim", key="guide:away")
    title = ctx.say("ui.guide.title")
    body = Column([Heading(title), Prose(text, "ui"), Flow([away])], gap=6)
    # it can be focused as a whole, so that narration reads it
    return [
        Box(
            body,
            pad=(16, 8, 12, 10),
            ground="sheet",
            border="rule",
            accent="ochre",
            key=NOTE,
            label=f"{title}. {plain(text)}",
            focusable=True,
        )
    ]


def _memory(desk: Desk) -> str:
    session = desk.session
    return f"guide:{session.scenario.id}:{session.setup.seed}:{session.state.turn}"
