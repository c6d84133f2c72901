"""The note that guides a first game; put away, it stays away until the next turn."""

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.markup import plain
from game.page.nodes import Box, Button, Column, Flow, Heading, Node, Prose

NOTE = "guide"


def guide_note(ctx: Ctx, text: str, put_away: OnUse) -> Node:
    """The note of a turn."""
    away = Button(ctx.say("ui.guide.away"), put_away, kind="slim", key="guide:away")
    title = ctx.say("ui.guide.title")
    # it can be focused as a whole, so that narration reads it
    return Box(
        Column([Heading(title), Prose(text, "ui"), Flow([away])], gap=6),
        pad=(16, 8, 12, 10),
        ground="sheet",
        border="rule",
        accent="ochre",
        key=NOTE,
        label=f"{title}. {plain(text)}",
        focusable=True,
    )
