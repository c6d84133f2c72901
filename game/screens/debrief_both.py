"""The debrief of how it ended, and of what was done across the table."""

from game.page.ctx import Ctx
from game.page.nodes import (
    Chip,
    Column,
    Flow,
    Heading,
    Label,
    Node,
    Panel,
    Prose,
    Table,
    TableColumn,
    TableRow,
)
from game.screens.rows import figure, said
from game.viewmodel.debrief import DebriefView, DecisionView
from game.viewmodel.endings import ClauseView, EndingView


def endings_page(ctx: Ctx, view: DebriefView) -> Node:
    """The ending in full; then all of them, each with its conditions."""
    if not view.endings:
        return Panel(Label(ctx.say("ui.debrief.no-endings"), "ui"), key="endings")
    panels: list[Node] = []
    if view.ending is not None:
        told: list[Node] = [
            Label(ctx.say("ui.debrief.ending"), "caption", colour="muted"),
            Label(view.ending.name, "title"),
            Prose(view.ending.text),
        ]
        panels.append(Panel(Column(told, gap=6), key="ending"))
    rows: list[Node] = [
        Heading(ctx.say("ui.debrief.endings")),
        Prose(ctx.say("ui.debrief.endings.text"), "ui"),
        *(_ending(ctx, each) for each in view.endings),
    ]
    panels.append(Panel(Column(rows, gap=10), key="endings"))
    return Column(panels, gap=12)


def _ending(ctx: Ctx, view: EndingView) -> Node:
    reached = [Chip(ctx.say("ui.debrief.ending.reached"), "dark")] if view.reached else []
    clauses: list[Node] = [_clause(ctx, each) for each in view.clauses]
    rows = clauses or said(ctx.say("ui.debrief.ending.otherwise"), colour="muted")
    name = Flow([Label(view.name, "option"), *reached], gap=10)
    return Column([name, *rows], gap=3, key=f"ending:{view.id}")


def _clause(ctx: Ctx, view: ClauseView) -> Node:
    """A word says whether it is met: neither of the two has a colour of its own."""
    state = ctx.say("ui.debrief.met" if view.met else "ui.debrief.not-met")
    return figure(view.text, state, gap=10)


def other_page(ctx: Ctx, view: DebriefView) -> Node:
    """The decisions of the other seat beside the record."""
    rows: list[Node] = [Label(ctx.say("ui.debrief.no-other"), "ui")]
    if view.others:
        rows = [
            Prose(ctx.say("ui.debrief.other.text"), "ui"),
            Label(view.others_followed, "ui-bold"),
            _table(ctx, view.others),
        ]
    heading = Heading(ctx.say("ui.debrief.other", seat=view.other_seat))
    return Panel(Column([heading, *rows], gap=8), key="other")


def _table(ctx: Ctx, decisions: tuple[DecisionView, ...]) -> Node:
    columns = [
        TableColumn(ctx.say("report.decision.month"), 1, 110, sortable=False),
        TableColumn(ctx.say("report.decision.card"), 2, 170, sortable=False),
        TableColumn(ctx.say("report.decision.theirs"), 2, 170, sortable=False),
        TableColumn(ctx.say("report.decision.recorded"), 2, 170, sortable=False),
    ]
    rows = [TableRow(str(index), _decision(ctx, each)) for index, each in enumerate(decisions)]
    return Table(columns, rows, key="others")


def _decision(ctx: Ctx, view: DecisionView) -> tuple[str | Node, ...]:
    recorded = view.recorded or ctx.say("report.decision.none")
    if view.same:
        recorded = ctx.say("report.decision.as-recorded")
    return view.month, view.card, view.chosen, recorded
