"""The papers that were given out: the list, and the one that is shown."""

from game.page.answers import OnChoose
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Column,
    Heading,
    Label,
    ListRow,
    Node,
    Notice,
    Pane,
    Panel,
    Prose,
    Row,
    Stamp,
    Tabletop,
    TwoPanes,
)
from game.screens.letter_sheet import sheet
from game.viewmodel.papers_out import PapersOutView
from game.viewmodel.shared import Line

SHARE = 0.42


def papers_panes(ctx: Ctx, view: PapersOutView, read: OnChoose) -> Node:
    """The list at the left, the paper shown at the right; `read` shows another, by its number."""
    title = Heading(ctx.say("ui.papers.list"))
    if view.empty:
        return Panel(Column([title, Banner("letter", label=""), Prose(view.empty)], gap=10))
    rows = [title, *(_row(each, view, read) for each in view.rows)]
    left = Pane(rows, share=SHARE, key="papers")
    return TwoPanes(left, _shown(view), share=SHARE)


def _row(each: Line, view: PapersOutView, read: OnChoose) -> Node:
    return ListRow(
        each.name,
        marker="red" if each.kind == "taken-up" else "blue",
        tag=each.tag,
        chosen=each.id == str(view.shown),
        on_activate=lambda: read(each.id),
        key=f"paper:{each.id}",
    )


def _shown(view: PapersOutView) -> Node:
    facts = [
        Row([Label(name, "ui", colour="muted"), Label(what, "ui-bold", grow=1)], gap=8, least=90)
        for name, what in view.facts
    ]
    came = Notice(view.came, "warning" if view.taken_up else "info")
    paper = [Tabletop(sheet(view.sheet, Stamp(view.sheet.stamp)))] if view.sheet is not None else []
    return Pane([Heading(view.title), came, *facts, *paper], share=SHARE, key="paper-out")
