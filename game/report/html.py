"""The debrief as one HTML page: no script, no request, prints on a few sheets of A4."""

from html import escape
from pathlib import Path

from game.drawing.svgtags import once
from game.locale import Locale
from game.report import parts
from game.report.style import STYLE
from game.viewmodel.debrief import DebriefView


def write(path: Path, view: DebriefView, locale: Locale) -> None:
    """Write the page. Raises OSError when the place cannot be written to."""
    path.write_text(page(view, locale), encoding="utf-8")


def page(view: DebriefView, locale: Locale) -> str:
    """The whole page as text."""
    sections = (
        parts.verdict(view, locale),
        parts.endings(view, locale),
        parts.record(view, locale),
        parts.divergences(view, locale),
        parts.decisions(view, locale),
        parts.others(view, locale),
        parts.forecasts(view, locale),
        parts.charts(view, locale),
        parts.readings(view, locale),
        parts.people(view, locale),
        parts.sources(view, locale),
    )
    title = escape(locale.text("report.title", month=view.title))
    return (
        f'<!doctype html>\n<html lang="{escape(locale.language)}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n<body>"
        f"<header><h1>{title}</h1>{_about(view, locale)}</header>\n<main>\n"
        + once("\n".join(each for each in sections if each))
        + "\n</main></body></html>\n"
    )


def _about(view: DebriefView, locale: Locale) -> str:
    """What was played, so that two reports can be told apart and the game be played again."""
    rows = {
        "scenario": view.scenario,
        "seat": view.seat,
        "reading": view.reading,
        "seed": view.seed,
        "content": view.content,
    }
    items = "".join(
        f"<div><dt>{escape(locale.text(f'report.about.{name}'))}</dt><dd>{escape(value)}</dd></div>"
        for name, value in rows.items()
    )
    return f"<dl>{items}</dl>"
