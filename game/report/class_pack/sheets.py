"""The sheets that are no lesson's own, each section in its form."""

from collections.abc import Callable, Mapping
from html import escape

from game.report.class_pack.frame import Head, Page, Paper, foot, framed, lines
from game.report.marks import marked
from game.report.table import table
from game.rules.archive import HandoutForm
from game.viewmodel.class_pack import ItemView, PartView, SheetView

LINES = 3
"""Lines below a question that is answered by hand."""


def sheet(paper: Paper, view: SheetView) -> Page:
    """A sheet."""
    body = "".join(_part(each) for each in view.parts)
    by_pupil = paper.say("no-name") if view.reader == "pupil" else ""
    grade = paper.say("level", level=view.level) if view.level else ""
    body += foot(by_pupil, grade)
    return framed(paper, Head(view.id, view.reader, view.title, view.purpose), body)


def _part(view: PartView) -> str:
    return f"<section><h2>{escape(view.heading)}</h2>{FORMS[view.form](view)}</section>"


def _text(view: PartView) -> str:
    return "".join(f"<p>{_run(each)}</p>{_rest(each)}" for each in view.items)


def _steps(view: PartView) -> str:
    return f"<ol>{_items(view)}</ol>"


def _points(view: PartView) -> str:
    return f"<ul>{_items(view)}</ul>"


def _items(view: PartView) -> str:
    return "".join(f"<li>{_run(each)}{_rest(each)}</li>" for each in view.items)


def _cards(view: PartView) -> str:
    cards = "".join(
        f"<div class='card'>{_head(each)}<p>{marked(each.text)}</p>{_rest(each)}</div>"
        for each in view.items
    )
    return f"<div class='cards'>{cards}</div>"


def _head(item: ItemView) -> str:
    return f"<h3>{marked(item.label)}</h3>" if item.label else ""


def _table(view: PartView) -> str:
    rows = [
        [
            *([marked(each.label)] if each.label else []),
            marked(each.text) + _sources(each),
            *map(marked, each.more),
        ]
        for each in view.items
    ]
    return table(view.columns, rows, view.heading, kind="plain")


def _lines(view: PartView) -> str:
    return "".join(
        f"<div class='asked'><p>{_run(each)}</p>{lines(LINES)}</div>" for each in view.items
    )


def _run(item: ItemView) -> str:
    """The label and the text of an item in one line."""
    label = f"<strong>{marked(item.label)}</strong> " if item.label else ""
    return label + marked(item.text)


def _rest(item: ItemView) -> str:
    return "".join(f"<p>{marked(each)}</p>" for each in item.more) + _sources(item)


def _sources(item: ItemView) -> str:
    return f"<p class='small'>{escape('; '.join(item.sources))}.</p>" if item.sources else ""


FORMS: Mapping[HandoutForm, Callable[[PartView], str]] = {
    "text": _text,
    "steps": _steps,
    "points": _points,
    "cards": _cards,
    "table": _table,
    "lines": _lines,
}
