"""The debrief of the game itself: the programme, the months, the readings, the people."""

from game.page.answers import OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Button,
    Chip,
    Column,
    Flow,
    Grid,
    Heading,
    Label,
    Node,
    Panel,
    PersonCard,
    Prose,
    Split,
    StackedBar,
    Table,
    TableColumn,
    TableRow,
)
from game.screens.debrief_left import left_strip
from game.screens.faces import features
from game.screens.plot import plot
from game.screens.prompts import prompt
from game.screens.rows import figure, joined, leaning, said
from game.viewmodel.aims import AimView
from game.viewmodel.debrief import DebriefView
from game.viewmodel.epilogue import EpilogueEntry
from game.viewmodel.replay_under_readings import ReadingView


def verdict_page(ctx: Ctx, view: DebriefView) -> Node:
    """The programme and its aims; beside it a chart; below, where the record was left."""
    given = view.verdict
    if not given.programme:
        front: list[Node] = [Label(ctx.say("ui.debrief.no-programme"), "ui")]
    else:
        front = [
            Label(ctx.say("ui.debrief.verdict"), "caption", colour="muted"),
            Label(given.programme, "title"),
            Label(given.grading, "option"),
            Prose(given.text),
            _aims(ctx, given.aims),
        ]
    if view.ending is not None:
        front.append(Label(f"{ctx.say('ui.debrief.ending')}: {view.ending.name}", "option"))
    side: list[Node] = [Panel(plot(ctx, each, table=False, height=150)) for each in view.charts[:1]]
    beside = Column([*side, _grounds(ctx, view)], gap=12)
    above = Split(Panel(Column(front, gap=8), key="verdict"), beside, share=0.64, grow=1)
    return Column([above, *left_strip(ctx, view)], gap=12)


def _aims(ctx: Ctx, aims: tuple[AimView, ...]) -> Node:
    columns = [
        TableColumn(ctx.say("report.aim.name"), 3, 190, sortable=False),
        TableColumn(ctx.say("report.aim.stands"), 1, 110, sortable=False),
        TableColumn(ctx.say("report.aim.wanted"), 1, 90, sortable=False),
        TableColumn(ctx.say("report.aim.met"), 1, 80, sortable=False),
    ]
    rows = [TableRow(str(index), _aim(ctx, each)) for index, each in enumerate(aims)]
    return Table(columns, rows, key="aims")


def _aim(ctx: Ctx, view: AimView) -> tuple[str | Node, ...]:
    """A word says whether an aim is met: neither of the two has a colour of its own."""
    state = ctx.say("ui.debrief.met" if view.met else "ui.debrief.not-met")
    name = Column([Label(view.name, "ui"), Label(view.source, "caption", colour="muted")], gap=0)
    return name, Label(view.stands, "number"), Label(view.wanted, "number"), state


def _grounds(ctx: Ctx, view: DebriefView) -> Node:
    rows: list[Node] = [Label(ctx.say("ui.debrief.no-decision"), "ui")]
    if view.grounds:
        counts = [figure(*each, "number", gap=10, least=80) for each in view.grounds]
        rows = [Prose(ctx.say("ui.debrief.grounds.text"), "ui"), *counts]
    heading = Heading(ctx.say("ui.debrief.grounds"))
    return Panel(Column([heading, *rows], gap=5), key="grounds", grow=1)


def months_page(ctx: Ctx, view: DebriefView, *, table: bool, switch: OnUse) -> Node:
    """The charts, two abreast; or their tables."""
    name = "ui.reports.as-chart" if table else "ui.reports.as-table"
    key = Button(ctx.say(name, press=prompt(ctx, "explain")), switch, key="switch")
    panels = [Panel(plot(ctx, each, table=table, height=165)) for each in view.charts]
    return Column([Flow([key]), Grid(panels, columns=2, least=380, gap=14)], gap=10)


def readings_page(ctx: Ctx, view: DebriefView) -> Node:
    """The same moves under each reading: what differs, and what would decide between them."""
    if not view.readings:
        return Panel(Label(ctx.say("ui.debrief.readings.none"), "ui"), key="readings")
    rows: list[Node] = [
        Heading(ctx.say("ui.debrief.readings")),
        Prose(ctx.say("report.readings.note"), "ui"),
    ]
    rows.append(_compared(ctx, view) if view.compared else Label(ctx.say("report.readings.same")))
    cards = Grid([_reading(ctx, each) for each in view.readings], columns=2, least=360, gap=14)
    return Column([Panel(Column(rows, gap=8), key="readings"), cards], gap=14)


def _compared(ctx: Ctx, view: DebriefView) -> Node:
    columns = [
        TableColumn(ctx.say("report.measure.name"), 2, 170, sortable=False),
        TableColumn(ctx.say("report.measure.recorded"), 1, 90, "right", sortable=False),
    ]
    columns += [TableColumn(each.name, 1, 120, "right", sortable=False) for each in view.readings]
    rows = [
        TableRow(str(index), (each.name, each.recorded, *each.others))
        for index, each in enumerate(view.compared)
    ]
    return Table(columns, rows, key="compared")


def _reading(ctx: Ctx, view: ReadingView) -> Node:
    used = [Flow([Chip(ctx.say("ui.debrief.reading.used"), "dark")])] if view.chosen else []
    parts = leaning(ctx, (view.sure, view.open, view.against))
    left = ctx.say("report.reading.left-out", count=view.left_out) if view.left_out else ""
    rows: list[Node] = [
        Label(view.name, "option"),
        *used,
        Label(view.historian, "ui", colour="muted"),
        Prose(view.text, "prose-small"),
        StackedBar(ctx.say("ui.debrief.delegates"), parts),
        *said(left, colour="muted"),
        Label(ctx.say("ui.debrief.reading.for"), "ui-bold"),
        Prose(view.evidence_for, "ui"),
        Label(ctx.say("ui.debrief.reading.decides"), "ui-bold"),
        Prose(view.evidence, "ui"),
    ]
    return Panel(Column(rows, gap=5), key=f"reading:{view.id}")


def people_page(ctx: Ctx, view: DebriefView) -> Node:
    """Everyone of the game, with what the record says of them afterwards."""
    rows: list[Node] = [Label(ctx.say("ui.debrief.no-people"), "ui")]
    if view.people:
        fates = Grid([_fate(each) for each in view.people], columns=2, least=330, gap=12)
        rows = [Prose(ctx.say("ui.debrief.people.text"), "ui"), fates]
    return Panel(Column([Heading(ctx.say("ui.debrief.people")), *rows], gap=10), key="people")


def _fate(view: EpilogueEntry) -> Node:
    under = Label(joined(view.years, view.part), "caption", colour="muted")
    body = Column([under, Prose(view.fate, "ui")], gap=2)
    return PersonCard(
        features(view.portrait),
        view.name,
        body,
        width=64,
        alt=view.alt,
        label=f"{view.name}. {view.fate}",
    )
