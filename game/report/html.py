"""The debrief as one HTML page: no script, no request, prints on a few sheets of A4."""

from collections.abc import Iterable
from pathlib import Path

from game.locale import Locale
from game.report.style import STYLE
from game.report.svg import escape, line_chart, measure_strip
from game.viewmodel.debrief import DebriefView, DivergenceView, MeasureView, ReadingView


def write(path: Path, view: DebriefView, locale: Locale) -> None:
    """Write the page. Raises OSError when the place cannot be written to."""
    path.write_text(page(view, locale), encoding="utf-8")


def page(view: DebriefView, locale: Locale) -> str:
    """The whole page as text."""
    sections = (
        _verdict(view, locale),
        _record(view, locale),
        _divergences(view, locale),
        _forecasts(view, locale),
        _charts(view, locale),
        _readings(view.readings, locale),
        _people(view, locale),
        _sources(view, locale),
    )
    title = escape(locale.text("report.title", month=view.title))
    return (
        f'<!doctype html>\n<html lang="{escape(locale.language)}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n<body>"
        f"<header><h1>{title}</h1><p>{escape(view.subtitle)}</p></header>\n<main>"
        + "\n".join(sections)
        + "</main></body></html>\n"
    )


def _section(title: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body}</section>"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]], caption: str) -> str:
    """A table with a caption and header cells; row cells are HTML already."""
    headers = "".join(f'<th scope="col">{escape(each)}</th>' for each in head)
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{headers}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
    )


def _verdict(view: DebriefView, locale: Locale) -> str:
    given = view.verdict
    rows = (
        (escape(aim.name), escape(aim.stands), escape(aim.wanted), _mark(aim.met, locale))
        for aim in given.aims
    )
    head = [locale.text(f"report.aim.{each}") for each in ("name", "stands", "wanted", "met")]
    body = f"<p class='big'>{escape(given.grading)}</p><p>{escape(given.text)}</p>"
    title = locale.text("report.verdict", programme=given.programme)
    return _section(title, body + _table(head, rows, given.programme))


def _mark(met: bool, locale: Locale) -> str:  # noqa: FBT001 a yes or a no is what it shows
    return escape(locale.text("unit.yes" if met else "unit.no"))


def _record(view: DebriefView, locale: Locale) -> str:
    head = [
        locale.text(f"report.measure.{each}")
        for each in ("name", "recorded", "yours", "picture", "source")
    ]
    rows = (_measure_row(each, locale) for each in view.measures)
    body = f"<p>{escape(view.inside)} {escape(view.followed)}</p>"
    return _section(locale.text("report.record"), body + _table(head, rows, view.inside))


def _measure_row(view: MeasureView, locale: Locale) -> tuple[str, ...]:
    doubt = f"<p class='doubt'>{escape(view.dispute)}</p>" if view.dispute else ""
    name = f"<b>{escape(view.name)}</b><p class='small'>{escape(view.definition)}</p>{doubt}"
    recorded = f"{escape(view.recorded)}<p class='small'>{escape(view.band)}</p>"
    source = "<br>".join(escape(each) for each in view.sources)
    scored = "" if view.scored else f" {locale.text('report.not-scored')}"
    said = f"{source}<p class='small'>{escape(view.confidence + scored)}</p>"
    return name, recorded, escape(view.yours), measure_strip(view), said


def _divergences(view: DebriefView, locale: Locale) -> str:
    items = "".join(_divergence(each, locale) for each in view.divergences)
    body = f"<ol>{items}</ol>" if items else f"<p>{escape(locale.text('report.no-divergence'))}</p>"
    return _section(locale.text("report.divergences"), body)


def _divergence(view: DivergenceView, locale: Locale) -> str:
    chosen = locale.text("report.you-chose", chosen=view.chosen, grade=view.grade)
    recorded = locale.text("report.recorded-was", recorded=view.recorded)
    return (
        f"<li><b>{escape(view.month)}. {escape(view.card)}</b><p>{escape(chosen)}</p>"
        f"<p>{escape(recorded)} {escape(view.record)}</p></li>"
    )


def _forecasts(view: DebriefView, locale: Locale) -> str:
    rows = (
        (escape(each.question), escape(each.percent), escape(each.came), escape(each.brier))
        for each in view.forecasts
    )
    title = locale.text("report.forecasts")
    if not view.forecasts:
        return _section(title, f"<p>{escape(locale.text('report.no-forecast'))}</p>")
    head = [locale.text(f"report.forecast.{each}") for each in ("vote", "said", "came", "brier")]
    mean = locale.text("report.mean-brier", brier=view.brier)
    return _section(title, _table(head, rows, mean))


def _charts(view: DebriefView, locale: Locale) -> str:
    figures = "".join(
        f"<figure><figcaption>{escape(each.name)}</figcaption>{line_chart(each)}</figure>"
        for each in view.charts
        if each.values
    )
    return _section(locale.text("report.charts"), f"<div class='charts'>{figures}</div>")


def _readings(views: tuple[ReadingView, ...], locale: Locale) -> str:
    items = "".join(
        f"<h3>{escape(each.name)} ({escape(each.historian)})</h3><p>{escape(each.text)}</p>"
        f"<p><b>{escape(each.congress)}</b></p><p class='small'>{escape(each.evidence)}</p>"
        for each in views
    )
    return _section(locale.text("report.readings"), items)


def _people(view: DebriefView, locale: Locale) -> str:
    items = "".join(
        f"<dt>{escape(each.name)} · {escape(each.part)}</dt><dd>{escape(each.fate)}</dd>"
        for each in view.people
    )
    return _section(locale.text("report.people"), f"<dl>{items}</dl>")


def _sources(view: DebriefView, locale: Locale) -> str:
    items = "".join(f"<li>{escape(each)}</li>" for each in view.sources)
    grades = " · ".join(f"{escape(name)}: {count}" for name, count in view.grounds)
    body = f"<p>{escape(locale.text('report.grounds'))} {grades}</p><ul>{items}</ul>"
    return _section(locale.text("report.sources"), body)
