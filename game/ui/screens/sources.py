"""Where a card comes from: its sources with their places, how sure, what is disputed."""

from game.ui.ctx import Ctx
from game.ui.widgets import Box, Button, Chip, Column, Dialog, Label, Notice, Prose, Widget
from game.ui.widgets.button import Act
from game.viewmodel.card import GroundsView, SourceView


def sources_dialog(ctx: Ctx, title: str, view: GroundsView, on_close: Act) -> Dialog:
    """The sources of a card over the page."""
    rows: list[Widget] = []
    if view.confidence:
        rows += [Chip(view.confidence, "gold"), Prose(view.meaning, "ui")]
    if view.dispute:
        rows.append(Notice(f"{ctx.say('ui.sources.dispute')} {view.dispute}", "warning"))
    rows += [_source(each) for each in view.sources]
    if not view.sources:
        rows.append(Label(ctx.say("ui.sources.none"), "ui"))
    close = Button(ctx.say("ui.close"), on_close, kind="dark", key="sources:close")
    if not ctx.focus_key.startswith("sources"):
        ctx.focus_key = "sources:close"
    heading = ctx.say("ui.sources.title", title=title)
    body = Column(rows, gap=10, align="left")
    return Dialog(heading, body, [close], on_close=on_close, key="sources", width=680)


def _source(view: SourceView) -> Widget:
    lines: list[Widget] = [Prose(view.title, "ui"), Label(view.locator, "caption", colour="muted")]
    if view.url:
        lines.append(Label(view.url, "caption", colour="blue_text"))
    return Box(Column(lines, gap=1), pad=(12, 2, 4, 2), accent="line", accent_width=4)
