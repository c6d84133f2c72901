"""Single pages of the archive: an entry, the chronicle, the model's test, the credits."""

from collections.abc import Sequence

from game.locale import Locale
from game.page.ctx import Ctx
from game.page.nodes import (
    Box,
    Column,
    Heading,
    Label,
    Node,
    Panel,
    Prose,
    TableColumn,
    TableRow,
)
from game.rules.archive import Pack
from game.screens.rows import headed, said, sorted_table, told
from game.screens.traces import trace_rows
from game.viewmodel.archive import PageView, YardstickView, credit_texts, yardsticks
from game.viewmodel.archive_lists import found
from game.viewmodel.chronicle import EntryView
from game.viewmodel.model import FigureView, model_view
from game.viewmodel.provenance import ConstantView, constants

MOST_ENTRIES = 40
"""So many moves are shown at once, the last ones first."""


def entry_page(ctx: Ctx, view: PageView) -> Node:
    """A term, a source or a reading."""
    rows = [Label(view.title, "title"), *said(view.under, colour="muted")]
    for heading, text in view.paragraphs:
        paragraph = Prose(text, "prose-small")
        rows += headed(heading, [paragraph]) if heading else [paragraph]
    rows += said(view.url, "caption", colour="blue_text")
    rows += headed(ctx.say("ui.archive.sources"), (Label(each, "ui") for each in view.sources))
    return Column(rows, gap=8)


def chronicle_page(ctx: Ctx, entries: tuple[EntryView, ...], search: str, field: Node) -> Node:
    """Every move of the game, the last first."""
    if not entries:
        return Panel(Label(ctx.say("ui.archive.no-chronicle"), "ui"), key="chronicle")
    shown = [each for each in reversed(entries) if found(search, each.words)]
    rows: list[Node] = [
        field,
        Label(ctx.say("ui.archive.count", count=len(shown)), "ui", colour="muted"),
    ]
    month = ""
    for each in shown[:MOST_ENTRIES]:
        if each.month != month:
            month = each.month
            rows.append(Heading(month))
        rows.append(_entry(ctx, each))
    if len(shown) > MOST_ENTRIES:
        rest = len(shown) - MOST_ENTRIES
        rows.append(Label(ctx.say("ui.archive.older", count=rest), "ui", colour="muted"))
    return Panel(Column(rows, gap=8), key="chronicle")


def _entry(ctx: Ctx, view: EntryView) -> Node:
    lines = trace_rows(ctx, view.lines) if view.lines else []
    rows = [Label(view.title, "option"), *told(view.text, "prose-small"), *lines]
    return Box(Column(rows, gap=2), pad=(12, 2, 4, 6), accent="red", accent_width=4)


def tests_page(ctx: Ctx, pack: Pack, locale: Locale, reading: str) -> Node:
    """The measures with their bands, and what the model makes of them under a reading."""
    model = model_view(pack, locale)
    names = dict(model.readings)
    shown = reading if reading in names else next(iter(names), "")
    rows: list[Node] = [
        Heading(ctx.say("ui.archive.tab.record")),
        Prose(ctx.say("ui.archive.record.text"), "ui"),
    ]
    views = yardsticks(pack, locale)
    if views:
        columns = [
            TableColumn(ctx.say("ui.archive.record.name"), 3.6, 240),
            TableColumn(ctx.say("ui.archive.record.value"), 1, 130),
            TableColumn(ctx.say("ui.archive.record.confidence"), 1, 150),
        ]
        if names:
            rows.append(_lines(model.tested))
            rows.append(Label(ctx.say("ui.archive.model.under", what=names[shown]), "ui-bold"))
            columns.insert(2, TableColumn(ctx.say("ui.archive.model"), 1, 140))
        lines = [_test(ctx, each, shown) for each in views]
        rows.append(sorted_table(ctx, "tests", columns, lines))
    else:
        rows.append(Label(ctx.say("ui.archive.empty"), "ui"))
    rows += _constants(ctx, constants(pack, locale))
    return Panel(Column(rows, gap=10), key="record")


def _constants(ctx: Ctx, views: Sequence[ConstantView]) -> list[Node]:
    """From what every constant was set."""
    if not views:
        return []
    columns = [
        TableColumn(ctx.say("ui.archive.constants.name"), 1, 160),
        TableColumn(ctx.say("ui.archive.constants.set"), 0.5, 90),
        TableColumn(ctx.say("ui.archive.constants.from"), 3, 240),
    ]
    lines = [
        TableRow(
            each.id,
            (Label(each.name, "ui-bold"), each.set, _set_from(each)),
            (each.name, each.set, each.set_from),
        )
        for each in views
    ]
    return [
        Heading(ctx.say("ui.archive.constants")),
        Prose(ctx.say("ui.archive.constants.text"), "ui"),
        sorted_table(ctx, "constants", columns, lines),
    ]


def _set_from(view: ConstantView) -> Node:
    return Column([Prose(view.set_from, "ui"), *said(view.measures, "caption", colour="muted")])


def _lines(texts: Sequence[str]) -> Node:
    return Column([Prose(each, "ui") for each in texts], gap=2)


def _test(ctx: Ctx, view: YardstickView, reading: str) -> TableRow:
    name = Column(
        [
            Label(view.name, "ui-bold"),
            Prose(view.definition, "ui"),
            Prose(view.proof, "ui"),
            Label(view.source, "caption", colour="muted"),
        ],
        gap=1,
    )
    value = _figure(view.recorded, view.band)
    cells: list[str | Node] = [name, value, view.confidence]
    order: list[float | str] = [view.name, view.value, view.confidence]
    if reading:
        one = next((each for each in view.model if each.reading == reading), None)
        cells.insert(2, _model(ctx, one))
        order.insert(2, one.share if one else -1)
    return TableRow(view.id, tuple(cells), tuple(order))


def _figure(value: str, *under: str) -> Node:
    lines = [Label(each, "caption", colour="muted") for each in under if each]
    words = ", ".join(each for each in (value, *under) if each)
    return Column([Label(value, "number"), *lines], gap=0, label=words)


def _model(ctx: Ctx, one: FigureView | None) -> Node:
    """The model's figure; a dash where none is stored for the record as it is now."""
    if one is None:
        return Label("\u2013", "ui", label=ctx.say("ui.archive.model.none"))
    return _figure(one.median, one.spread, one.inside, one.chance)


def credits_page(ctx: Ctx, pack: Pack, locale: Locale, version: str) -> Node:
    """Who made what, and on what terms."""
    rows: list[Node] = []
    for title, text in credit_texts(locale):
        rows += [Heading(title), Prose(text, "prose-small")]
    words = ctx.say(
        "ui.archive.credits.version",
        version=version,
        title=pack.title,
        pack=pack.version,
        hash=pack.content_hash[:12],
    )
    rows.append(Label(words, "ui", colour="muted"))
    return Panel(Column([*rows, *_model_rows(ctx, pack, locale)], gap=8), key="credits")


def _model_rows(ctx: Ctx, pack: Pack, locale: Locale) -> list[Node]:
    """The model's own test: every measure under every reading."""
    model = model_view(pack, locale)
    if not model.readings:
        return []
    columns = [
        TableColumn(ctx.say("ui.archive.record.name"), 1.6, 190),
        TableColumn(ctx.say("ui.archive.record.value"), 0.8, 112),
        *(TableColumn(name, 1, 118) for _, name in model.readings),
    ]
    lines = [_tested(ctx, each, model.readings) for each in yardsticks(pack, locale) if each.model]
    return [
        Heading(ctx.say("ui.archive.model.title")),
        Prose(model.text, "prose-small"),
        _lines(model.tested),
        sorted_table(ctx, "model", columns, lines),
    ]


def _tested(ctx: Ctx, view: YardstickView, readings: tuple[tuple[str, str], ...]) -> TableRow:
    by = {each.reading: each for each in view.model}
    cells = (
        Label(view.name, "ui"),
        _figure(view.recorded, view.band),
        *(_model(ctx, by.get(each)) for each, _ in readings),
    )
    shares = (by[each].share if each in by else -1 for each, _ in readings)
    return TableRow(view.id, cells, (view.name, view.value, *shares))
