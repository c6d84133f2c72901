"""A chart or its table: the same numbers either way."""

from game.drawing.charts.line import Band, Mark, Series
from game.page.ctx import Ctx
from game.page.nodes import (
    Column,
    Heading,
    Label,
    LineChart,
    Node,
    Table,
    TableColumn,
    TableRow,
)
from game.viewmodel.series import ChartView, MarkView

_LOOKS: tuple[tuple[str, Mark], ...] = (
    ("red", "line"),
    ("blue", "long"),
    ("dark", "plain"),
    ("ochre", "short"),
)
"""Colour and pattern of the lines, in this order; every line bears its name besides."""


def plot(ctx: Ctx, view: ChartView, *, table: bool, height: float = 190) -> Node:
    """A chart under its title, with what the record says; or the table of its numbers."""
    rows: list[Node] = [Heading(view.title)]
    rows.append(_table(ctx, view) if table else _lines(ctx, view, height))
    if view.marks:
        rows.append(Label(_said(ctx, view), "caption", colour="muted"))
    return Column(rows, gap=6)


def _lines(ctx: Ctx, view: ChartView, height: float) -> LineChart:
    lines = [
        Series(each.name, each.values, *_LOOKS[index % len(_LOOKS)])
        for index, each in enumerate(view.lines)
    ]
    lines += [
        Series(
            ctx.say("ui.reports.mark", value=each.shown),
            tuple(each.value if step == each.step else None for step in range(len(view.steps))),
            "dark",
            "dots",
        )
        for each in view.marks
    ]
    return LineChart(
        view.steps,
        lines,
        band=_band(view.marks, len(view.steps)),
        unit=view.unit,
        height=height,
        floor=0 if view.unit else None,
        key=f"chart:{view.id}",
        label=f"{view.title}. " + "; ".join(_summary(view)),
    )


def _band(marks: tuple[MarkView, ...], steps: int) -> Band | None:
    """The doubt of the record, over the step before its figure only: it is no line."""
    if not marks:
        return None
    low: list[float | None] = [None] * steps
    high: list[float | None] = [None] * steps
    for step in sorted({each.step for each in marks}):
        here = [each for each in marks if each.step == step]
        low[step - 1 : step + 1] = [min(each.low for each in here)] * 2
        high[step - 1 : step + 1] = [max(each.high for each in here)] * 2
    return Band(tuple(low), tuple(high))


def _summary(view: ChartView) -> list[str]:
    found = []
    for line in view.lines:
        shown = [each for each in line.shown if each]
        if shown:
            found.append(f"{line.name}: {shown[0]} → {shown[-1]}")
    return found


def _said(ctx: Ctx, view: ChartView) -> str:
    """What the record says, step by step, by each definition of the figure."""
    told = []
    for step in sorted({each.step for each in view.marks}):
        here = [each for each in view.marks if each.step == step]
        said = "; ".join(
            ctx.say("ui.reports.mark-one", value=each.shown, source=each.source) for each in here
        )
        told.append(ctx.say("ui.reports.mark-line", month=here[0].when, said=said))
    return " ".join(told)


def _table(ctx: Ctx, view: ChartView) -> Table:
    columns = [TableColumn(ctx.say("ui.reports.month"), 1, 70, sortable=False)]
    columns += [TableColumn(each.name, 1, 80, "right", sortable=False) for each in view.lines]
    rows = [
        TableRow(f"{index}", (step, *(line.shown[index] for line in view.lines)))
        for index, step in enumerate(view.steps)
        if any(line.shown[index] for line in view.lines)
    ]
    return Table(columns, rows, key=f"table:{view.id}")
