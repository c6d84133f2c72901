"""Where a card comes from: its sources with their places, how sure, what is disputed."""

from game.page.answers import Act
from game.page.ctx import Ctx
from game.page.nodes import Box, Button, Chip, Column, Dialog, Label, Node, Notice, Prose
from game.viewmodel.card import GroundsView, SourceView


def sources_dialog(ctx: Ctx, title: str, view: GroundsView, on_close: Act) -> Dialog:
    """The sources of a card over the page."""
    rows: list[Node] = []
    if view.confidence:
        rows += [Chip(view.confidence, "gold"), Prose(view.meaning, "ui")]
    if view.dispute:
        rows.append(Notice(f"{ctx.say('ui.sources.dispute')} {view.dispute}", "warning"))
    rows += [_source(each) for each in view.sources]
    if not view.sources:
        rows.append(Label(ctx.say("ui.sources.none"), "ui"))
    close = Button(ctx.say("ui.close"), on_close, kind="dark", key="sources:close")
    heading = ctx.say("ui.sources.title", title=title)
    body = Column(rows, gap=10, align="left")
    return Dialog(
        heading,
        body,
        [close],
        on_close=on_close,
        key="sources:dialog",
        width=680,
        first="sources:close",
    )


def _source(view: SourceView) -> Node:
    lines: list[Node] = [Prose(view.title, "ui"), Label(view.locator, "caption", colour="muted")]
    if view.url:
        lines.append(Label(view.url, "caption", colour="blue_text"))
    return Box(Column(lines, gap=1), pad=(12, 2, 4, 2), accent="line", accent_width=4)
