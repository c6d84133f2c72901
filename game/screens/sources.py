"""Where a card comes from: its sources with their places, how sure, what is disputed."""

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import Box, Chip, Column, Dialog, Label, Node, Prose
from game.screens.closing import closing_dialog
from game.screens.rows import disputed, said
from game.viewmodel.shared import Cited, Grounds


def sources_dialog(ctx: Ctx, title: str, view: Grounds, on_close: OnUse) -> Dialog:
    """The sources of a card over the page."""
    sure = [Chip(view.confidence, "gold"), Prose(view.meaning, "ui")] if view.confidence else []
    found = [*map(_source, view.sources)] or said(ctx.say("ui.sources.none"))
    own = said(view.invented, "ui")
    rows: list[Node] = [*sure, *own, *disputed(ctx, view.dispute), *found]
    body, heading = Column(rows, gap=10, align="left"), ctx.say("ui.sources.title", title=title)
    return closing_dialog(
        ctx, heading, body, on_close, name="sources", key="sources:dialog", width=680
    )


def _source(view: Cited) -> Node:
    lines: list[Node] = [
        Prose(view.title, "ui"),
        Label(view.locator, "caption", colour="muted"),
        *said(view.url, "caption", colour="blue_text"),
    ]
    return Box(Column(lines, gap=1), pad=(12, 2, 4, 2), accent="line", accent_width=4)
