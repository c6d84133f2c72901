"""The debrief of a class as one HTML page: what it decided and foresaw, what the record shows."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from game.locale import Locale
from game.report.marks import plain
from game.report.style import STYLE
from game.report.table import paragraph, section, table
from game.viewmodel.lesson import RevealView, TeachingView
from game.viewmodel.wall import DecidedView, closest

COLUMNS = ("n", "date", "matter", "vote", "class", "foreseen", "record", "same", "source", "sure")


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision of the class, the record beside it, and what may be asked of it."""

    decided: DecidedView
    reveal: RevealView
    teaching: TeachingView


def write(path: Path, name: str, rows: Sequence[Decided], locale: Locale) -> None:
    """Write the page. Raises OSError when the place cannot be written to."""
    path.write_text(page(name, rows, locale), encoding="utf-8")


def page(name: str, rows: Sequence[Decided], locale: Locale) -> str:
    """The whole page as text. It knows no pupil: only sums stand on it."""
    title = escape(locale.text("report.class.title", lesson=name))
    return (
        f'<!doctype html>\n<html lang="{escape(locale.language)}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n<body>"
        f"<header><h1>{title}</h1></header>\n<main>\n"
        f"{_decisions(rows, locale)}{_closest(rows, locale)}{_questions(rows, locale)}"
        f"{_limits(locale)}\n</main></body></html>\n"
    )


def _decisions(rows: Sequence[Decided], locale: Locale) -> str:
    head = [locale.text(f"report.class.{each}") for each in COLUMNS]
    same = sum(1 for each in rows if each.decided.same)
    told = locale.text("ui.wall.debrief.same-count", count=same, of=len(rows))
    body = table(head, [_row(each, locale) for each in rows], told)
    return section(locale.text("report.class.decisions"), body)


def _row(row: Decided, locale: Locale) -> tuple[str, ...]:
    view, reveal = row.decided, row.reveal
    same = locale.text("ui.wall.debrief.yes" if view.same else "ui.wall.debrief.no")
    foreseen = f"{view.predicted} ({view.foresaw}/{view.asked})" if view.asked else "–"
    cells = (
        str(view.number),
        view.date,
        plain(view.title),
        " · ".join(f"{each.letter} {each.count}" for each in view.votes),
        f"{view.chosen}: {view.label}",
        foreseen,
        f"{view.recorded}: {view.recorded_label}. {reveal.record}",
        same,
        reveal.source,
        reveal.confidence,
    )
    return tuple(map(escape, cells))


def _closest(rows: Sequence[Decided], locale: Locale) -> str:
    """On what the class was most divided."""
    found = closest([each.decided for each in rows])
    if found is None:
        return ""
    told = locale.text("report.class.apart", title=plain(found.title), count=found.margin)
    return section(locale.text("ui.wall.debrief.closest"), paragraph(told))


def _questions(rows: Sequence[Decided], locale: Locale) -> str:
    items = "".join(
        f"<h3>{escape(plain(each.decided.title))}</h3><ul>"
        + "".join(f"<li>{escape(question)}</li>" for question in each.teaching.questions)
        + "</ul>"
        for each in rows
    )
    return section(locale.text("report.class.questions"), items)


def _limits(locale: Locale) -> str:
    """What none of this can say."""
    told = (locale.text(f"ui.wall.debrief.{each}") for each in ("policy", "ends", "question"))
    return section(locale.text("ui.wall.debrief.limits"), "".join(paragraph(each) for each in told))
