"""The parts of the page, in the order in which they are printed."""

from html import escape

from game.locale import Locale
from game.report.charts import measure_strip, series_chart
from game.report.marks import marked
from game.report.table import paragraph, section, table
from game.viewmodel.debrief import DebriefView, DecisionView
from game.viewmodel.divergence import DivergenceView
from game.viewmodel.epilogue import EpilogueEntry
from game.viewmodel.record import MeasureView
from game.viewmodel.replay_under_readings import ReadingView
from game.viewmodel.series import ChartView


def verdict(view: DebriefView, locale: Locale) -> str:
    """The programme and its aims."""
    given = view.verdict
    title = locale.text("report.verdict", programme=given.programme)
    if not given.programme:
        return section(title, paragraph(locale.text("report.no-programme")))
    rows = [
        tuple(map(escape, (aim.name, aim.stands, aim.wanted, _yes(aim.met, locale))))
        for aim in given.aims
    ]
    head = [locale.text(f"report.aim.{each}") for each in ("name", "stands", "wanted", "met")]
    body = paragraph(given.grading, "big") + paragraph(given.text)
    return section(title, body + table(head, rows, given.programme))


def endings(view: DebriefView, locale: Locale) -> str:
    """The ending that was reached, and the conditions of every one; nothing without endings."""
    if not view.endings:
        return ""
    reached = view.ending
    told = paragraph(reached.name, "big") + paragraph(reached.text) if reached else ""
    head = [locale.text(f"report.ending.{each}") for each in ("name", "clause", "met")]
    rows = [
        tuple(map(escape, (ending.name, clause.text, _yes(clause.met, locale))))
        for ending in view.endings
        for clause in ending.clauses
    ]
    title = locale.text("report.ending")
    return section(title, told + table(head, rows, locale.text("report.ending.note")))


def record(view: DebriefView, locale: Locale) -> str:
    """Every measure beside the record."""
    title = locale.text("report.record")
    if not view.measures:
        return section(title, paragraph(locale.text("report.no-measure")))
    columns = ("name", "recorded", "yours", "distance", "picture", "source")
    head = [locale.text(f"report.measure.{each}") for each in columns]
    rows = [_measure(each, locale) for each in view.measures]
    key = paragraph(locale.text("report.measure.key"), "small")
    return section(title, key + table(head, rows, view.inside, kind="measures"))


def divergences(view: DebriefView, locale: Locale) -> str:
    """Where the player left the record, the first place marked."""
    title = locale.text("report.divergences")
    if not view.divergences:
        return section(title, paragraph(locale.text("report.no-divergence")))
    items = "".join(
        _divergence(each, locale, first=index == 0) for index, each in enumerate(view.divergences)
    )
    return section(title, f"{paragraph(view.followed)}<ol>{items}</ol>")


def decisions(view: DebriefView, locale: Locale) -> str:
    """All decisions in a table."""
    title = locale.text("report.decisions")
    if not view.decisions:
        return section(title, paragraph(locale.text("report.no-decision")))
    columns = ("card", "month", "chosen", "recorded", "same", "grade")
    head = [locale.text(f"report.decision.{each}") for each in columns]
    rows = [_decision(each, locale) for each in view.decisions]
    return section(title, table(head, rows, view.followed, kind="compact"))


def others(view: DebriefView, locale: Locale) -> str:
    """What the other seat decided; nothing if it decided nothing."""
    if not view.others:
        return ""
    columns = ("card", "month", "chosen", "recorded", "same", "grade")
    head = [locale.text(f"report.decision.{each}") for each in columns]
    head[2] = locale.text("report.decision.theirs")
    rows = [_decision(each, locale) for each in view.others]
    title = locale.text("report.others", seat=view.other_seat)
    return section(title, table(head, rows, locale.text("report.others.note"), kind="compact"))


def forecasts(view: DebriefView, locale: Locale) -> str:
    """Forecasts with their Brier scores."""
    title = locale.text("report.forecasts")
    if not view.forecasts:
        return section(title, paragraph(locale.text("report.no-forecast")))
    head = [locale.text(f"report.forecast.{each}") for each in ("vote", "said", "came", "brier")]
    rows = [
        tuple(map(escape, (each.question, each.percent, each.came, each.brier)))
        for each in view.forecasts
    ]
    mean = locale.text("report.mean-brier", brier=view.brier)
    return section(title, table(head, rows, mean, numbers=1))


def charts(view: DebriefView, locale: Locale) -> str:
    """Each chart with the table of its numbers."""
    figures = "".join(_chart(each, locale) for each in view.charts)
    return section(locale.text("report.charts"), f"<div class='charts'>{figures}</div>")


def readings(view: DebriefView, locale: Locale) -> str:
    """The same choices under each reading."""
    names = [each.name for each in view.readings]
    head = [locale.text("report.measure.name"), locale.text("report.measure.recorded"), *names]
    rows = [tuple(map(escape, (each.name, each.recorded, *each.others))) for each in view.compared]
    title = locale.text("report.readings")
    note = locale.text("report.readings.note")
    body = table(head, rows, note, numbers=len(names) + 1) if rows else ""
    body = body or paragraph(locale.text("report.readings.same"))
    return section(title, body + "".join(_reading(each, locale) for each in view.readings))


def people(view: DebriefView, locale: Locale) -> str:
    """What became of them."""
    items = "".join(
        f"<div><dt>{escape(_who(each))}</dt><dd>{marked(each.fate)}</dd></div>"
        for each in view.people
    )
    note = paragraph(locale.text("report.people.note"))
    body = f"{note}<dl class='fates'>{items}</dl>" if items else ""
    return section(locale.text("report.people"), body)


def sources(view: DebriefView, locale: Locale) -> str:
    """What the decisions rest on, and every source met."""
    cited = dict.fromkeys(each for one in view.measures for each in one.sources)
    grades = " · ".join(f"{name}: {count}" for name, count in view.grounds)
    items = "".join(f"<li>{escape(each)}</li>" for each in view.sources)
    figures = "".join(f"<li>{escape(each)}</li>" for each in cited)
    body = paragraph(f"{locale.text('report.grounds')} {grades}") if grades else ""
    if items:
        body += f"<h3>{escape(locale.text('report.sources.decisions'))}</h3><ul>{items}</ul>"
    if figures:
        body += f"<h3>{escape(locale.text('report.sources.measures'))}</h3><ul>{figures}</ul>"
    return section(locale.text("report.sources"), f"<div class='books'>{body}</div>")


def _who(view: EpilogueEntry) -> str:
    """Name, years as far as they are known, and part in the game."""
    years = f" ({view.years})" if view.years else ""
    return f"{view.name}{years}, {view.part}"


def _yes(met: bool, locale: Locale) -> str:  # noqa: FBT001 a yes or a no is what it shows
    return locale.text("unit.yes" if met else "unit.no")


def _measure(view: MeasureView, locale: Locale) -> tuple[str, ...]:
    name = (
        escape(view.name) + paragraph(view.definition, "small") + paragraph(view.dispute, "doubt")
    )
    band = "" if view.at_low == view.at_high else view.band
    scored = "" if view.scored else f", {locale.text('report.not-scored')}"
    return (
        name,
        escape(view.recorded) + paragraph(band, "small"),
        escape(view.yours),
        str(view.distance),
        measure_strip(view),
        escape(view.source) + paragraph(view.confidence + scored, "small"),
    )


def _divergence(view: DivergenceView, locale: Locale, *, first: bool) -> str:
    chosen = locale.text("report.you-chose", chosen=view.chosen, grade=view.grade)
    recorded = locale.text("report.recorded-was", recorded=view.recorded)
    chain = ""
    if view.opened:
        chain += paragraph(locale.text("report.opened", cards=", ".join(view.opened)))
    if view.closed:
        chain += paragraph(locale.text("report.closed", cards=", ".join(view.closed)))
    mark = f"<p class='small'>{escape(locale.text('report.first'))}</p>" if first else ""
    kind = " class='first'" if first else ""
    return (
        f"<li{kind}>{mark}<b>{escape(view.month)}. {escape(view.card)}</b>"
        f"{paragraph(chosen)}{paragraph(f'{recorded} {view.record}')}{chain}</li>"
    )


def _decision(view: DecisionView, locale: Locale) -> tuple[str, ...]:
    recorded = view.recorded or locale.text("report.decision.none")
    same = _yes(view.same, locale) if view.recorded else "–"
    cells = (view.card, view.month, view.chosen, recorded, same, view.grade)
    return tuple(map(escape, cells))


def _chart(view: ChartView, locale: Locale) -> str:
    head = [locale.text("report.chart.month"), *(line.name for line in view.lines)]
    rows = [
        tuple(map(escape, (step, *(line.shown[index] for line in view.lines))))
        for index, step in enumerate(view.steps)
        if any(line.shown[index] for line in view.lines)
    ]
    recorded = "; ".join(f"{each.when} {each.shown} ({each.source})" for each in view.marks)
    said = f"{locale.text('report.chart.record')}: {recorded}" if recorded else ""
    numbers = table(head, rows, view.title, numbers=len(view.lines))
    return (
        f"<figure><figcaption>{escape(view.title)}</figcaption>{series_chart(view)}"
        f"{paragraph(said, 'small')}<details><summary>"
        f"{escape(locale.text('report.chart.numbers'))}</summary>{numbers}</details></figure>"
    )


def _reading(view: ReadingView, locale: Locale) -> str:
    used = f", {locale.text('report.reading.used')}" if view.chosen else ""
    left = locale.text("report.reading.left-out", count=view.left_out) if view.left_out else ""
    against = locale.text("report.reading.decide", evidence=view.evidence)
    return (
        f"<h3>{escape(view.name)} ({escape(view.historian)}){escape(used)}</h3>"
        f"{paragraph(view.text)}{paragraph(view.congress)}{paragraph(left, 'small')}"
        f"{paragraph(against, 'small')}"
    )
