"""The papers that were given out: the list, and the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.screens.letter_paper import Table as Desk
from game.screens.letter_paper import sheet
from game.screens.panes import pane, two_panes
from game.page.nodes import (
    Banner,
    Column,
    Heading,
    Label,
    ListRow,
    Notice,
    Panel,
    Prose,
    Row,
    Node,
)
from game.viewmodel.papers_out import PaperRow, PapersOutView

if TYPE_CHECKING:
    from game.screens.form_page import FormPage

SHARE = 0.42


def papers_panes(ctx: Ctx, view: PapersOutView, page: FormPage) -> Node:
    """The list at the left, the paper shown at the right."""
    title = Heading(ctx.say("ui.papers.list"))
    if view.empty:
        return Panel(Column([title, Banner("letter", label=""), Prose(view.empty)], gap=10))
    rows = [title, *(_row(each, view, page) for each in view.rows)]
    left = pane(ctx, rows, share=SHARE, key="papers")
    return two_panes(ctx, left, _shown(ctx, view), share=SHARE)


def _row(each: PaperRow, view: PapersOutView, page: FormPage) -> Node:
    return ListRow(
        f"{each.title} \u00b7 {each.when}",
        marker="red" if each.taken_up else "blue",
        tag=each.tag,
        chosen=each.number == view.shown,
        on_activate=lambda: page.read(str(each.number)),
        key=f"paper:{each.number}",
    )


def _shown(ctx: Ctx, view: PapersOutView) -> Node:
    rows: list[Node] = [Heading(view.title)]
    rows.append(Notice(view.came, "warning" if view.taken_up else "info"))
    rows += [
        Row([Label(name, "ui", colour="muted"), Label(what, "ui-bold", grow=1)], gap=8, least=90)
        for name, what in view.facts
    ]
    if view.paper is not None:
        rows.append(Desk(sheet(view.paper, stamped=True)))
    return pane(ctx, rows, share=SHARE, key="paper-out")
