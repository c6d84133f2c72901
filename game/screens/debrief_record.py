"""The debrief beside the record: measures, divergences, forecasts."""

from game.page.answers import OnChoose, OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Banner,
    Box,
    Chip,
    Column,
    Dialog,
    DistanceStrip,
    Flow,
    Grid,
    Heading,
    Label,
    Node,
    Panel,
    Prose,
    TableColumn,
    TableRow,
)
from game.screens.closing import closing_dialog
from game.screens.kinds import COLOURS
from game.screens.rows import disputed, said, sorted_table, told
from game.viewmodel.debrief import DebriefView, ForecastView
from game.viewmodel.divergence import DivergenceView
from game.viewmodel.record import MeasureView

MEASURES, FORECASTS = "measures", "forecasts"
"""The tables that sort."""


def record_page(ctx: Ctx, view: DebriefView, pick: OnChoose) -> Node:
    """Every measure on a line: the record, yours, how far apart, from where."""
    rows: list[Node] = [Heading(ctx.say("ui.debrief.record"))]
    if not view.measures:
        rows.append(Label(ctx.say("ui.debrief.no-measure"), "ui"))
        return Panel(Column(rows, gap=8), key="record")
    rows += [Label(view.inside, "ui-bold"), Prose(ctx.say("ui.debrief.record.text"), "ui")]
    columns = [
        TableColumn(ctx.say("report.measure.name"), 2.2, 190),
        TableColumn(ctx.say("report.measure.recorded"), 0.8, 96),
        TableColumn(ctx.say("report.measure.yours"), 0.8, 96),
        TableColumn(ctx.say("report.measure.distance"), 1.4, 150),
        TableColumn(ctx.say("report.measure.source"), 1.5, 150),
    ]
    lines = [_measure(ctx, each) for each in view.measures]
    rows.append(sorted_table(ctx, MEASURES, columns, lines, on_pick=pick))
    return Panel(Column(rows, gap=8), key="record")


def _measure(ctx: Ctx, view: MeasureView) -> TableRow:
    band = "" if view.at_low == view.at_high else view.band
    recorded = _figure(view.recorded, band)
    yours = _figure(view.yours, "", colour="red_text")
    far = ctx.say("ui.debrief.distance", distance=view.distance)
    words = ctx.say("ui.debrief.inside") if view.inside else far
    strip = Column([_strip(view), Label(words, "caption", colour="muted")], gap=0)
    grounds = [view.confidence] if view.scored else [view.confidence, ctx.say("report.not-scored")]
    source = Column(
        [Label(view.source, "ui"), Label(" · ".join(grounds), "caption", colour="muted")], gap=0
    )
    return TableRow(view.id, (view.name, recorded, yours, strip, source), view.order)


def _figure(value: str, under: str, colour: str = "text") -> Node:
    rows = [Label(value, "number", colour=colour), *said(under, "caption", colour="muted")]
    return Column(rows, gap=0, label=f"{value}, {under}" if under else value)


def _strip(view: MeasureView) -> Node:
    return DistanceStrip(
        view.at_recorded,
        view.at_yours,
        low=0,
        high=1000,
        band=(view.at_low, view.at_high),
        label=f"{view.recorded} / {view.yours}",
    )


def measure_dialog(ctx: Ctx, view: MeasureView, on_close: OnUse) -> Dialog:
    """What is counted, how sure the record is, and where it stands."""
    figures = f"{ctx.say('ui.debrief.the-record')} {view.recorded} ({view.band})"
    yours = f"{ctx.say('ui.debrief.yours')} {view.yours}"
    rows: list[Node] = [
        Prose(view.definition, "prose-small"),
        Label(figures, "ui-bold"),
        Label(yours, "ui-bold", colour="red_text"),
        _strip(view),
        Flow([Chip(view.confidence, "gold")]),
        *disputed(ctx, view.dispute),
        *told(view.proof, "ui"),
        *(Label(each, "ui") for each in view.sources),
    ]
    return closing_dialog(ctx, view.name, Column(rows, gap=10), on_close, name="measure", width=680)


def divergences_page(ctx: Ctx, view: DebriefView) -> Node:
    """The first divergence with its chain, then the others."""
    rows: list[Node] = [
        Heading(ctx.say("ui.debrief.divergences")),
        Label(view.followed, "ui"),
    ]
    if not view.divergences:
        rows += [Banner("ledger", label=""), Prose(ctx.say("ui.debrief.no-divergence"))]
        return Panel(Column(rows, gap=10), key="divergences")
    first, *others = view.divergences
    rows.append(_divergence(ctx, first, first=True))
    rows.append(Grid([_divergence(ctx, each) for each in others], columns=2, least=340, gap=14))
    return Panel(Column(rows, gap=14), key="divergences")


def _divergence(ctx: Ctx, view: DivergenceView, *, first: bool = False) -> Node:
    month = f"{ctx.say('ui.debrief.first')} · {view.month}" if first else view.month
    rows: list[Node] = [
        Label(month, "caption", colour="muted"),
        Label(view.card, "option"),
        Label(ctx.say("ui.debrief.chosen", chosen=view.chosen), "ui"),
        Label(ctx.say("ui.debrief.recorded", recorded=view.recorded), "ui-bold"),
        Prose(view.record, "ui"),
        *_chain(ctx, view, first=first),
        Flow([Chip(view.grade)]),
    ]
    ground = "sheet" if first else ""
    return Box(
        Column(rows, gap=2),
        pad=(14, 6, 10, 8),
        ground=ground,
        accent=COLOURS.get(view.act, "muted"),
    )


def _chain(ctx: Ctx, view: DivergenceView, *, first: bool) -> list[Node]:
    """The cards that it opened and closed; only of the first one that there were none."""
    lines = [
        ctx.say(f"ui.debrief.{name}", cards=", ".join(cards))
        for name, cards in (
            ("opened", view.opened),
            ("closed", view.closed),
            ("spoken", view.spoken),
        )
        if cards
    ]
    if first and not lines:
        lines = [ctx.say("ui.debrief.no-chain")]
    return [Label(each, "ui", colour="muted") for each in lines]


def forecasts_page(ctx: Ctx, view: DebriefView) -> Node:
    """What was said before the votes, and what came."""
    rows: list[Node] = [Heading(ctx.say("ui.debrief.forecasts"))]
    if not view.forecasts:
        rows += [Banner("ballot", label=""), Prose(ctx.say("ui.debrief.no-forecast"))]
        return Panel(Column(rows, gap=10), key="forecasts")
    rows.append(Prose(ctx.say("ui.debrief.forecasts.text"), "ui"))
    columns = [
        TableColumn(ctx.say("report.forecast.vote"), 1.6, 200),
        TableColumn(ctx.say("report.forecast.said"), 1.6, 200),
        TableColumn(ctx.say("report.forecast.came"), 1.4, 180),
        TableColumn(ctx.say("report.forecast.brier"), 0.6, 100, "right"),
    ]
    lines = [_forecast(index, each) for index, each in enumerate(view.forecasts)]
    rows.append(sorted_table(ctx, FORECASTS, columns, lines))
    rows.append(Label(ctx.say("report.mean-brier", brier=view.brier), "ui-bold"))
    return Panel(Column(rows, gap=10), key="forecasts")


def _forecast(index: int, view: ForecastView) -> TableRow:
    brier = Label(view.brier, "number", align="right")
    return TableRow(str(index), (view.question, view.percent, view.came, brier), view.order)
