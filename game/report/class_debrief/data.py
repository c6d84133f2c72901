"""The debrief of a class as figures: a row of CSV for each decision, and all of it as JSON."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import asdict

from game.locale.cells import cell
from game.report.marks import plain
from game.viewmodel.class_debrief import ClassDebriefView, PaperView, RowView
from game.viewmodel.lesson import LETTERS

VERSION = 1

PAPERS = ("first", "second", "predicted")

COLUMNS = (
    "session",
    "content",
    "lesson",
    "number",
    "decision",
    "date",
    "chosen",
    "recorded",
    "same",
    *(f"{paper}-{each}" for paper in PAPERS for each in (*LETTERS.lower(), "blank")),
    "confidence",
    "source",
    "locator",
    "seconds",
)
"""The columns, in order."""


def as_csv(view: ClassDebriefView) -> str:
    """A line of heads, then one for each decision. Nothing is broken down that too few answered."""
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows([cell(str(each)) for each in _row(view, row)] for row in view.rows)
    return file.getvalue()


def _row(view: ClassDebriefView, row: RowView) -> Iterator[str | int]:
    yield from (view.seed, view.content, view.lesson, row.decided.number, row.id, row.day)
    yield from (row.decided.chosen, row.decided.recorded, "yes" if row.decided.same else "no")
    for paper in (row.first, row.second, row.predicted):
        yield from _counts(paper)
    yield from (row.confidence, row.source, row.locator, row.seconds)


def _counts(paper: PaperView) -> Iterator[str | int]:
    """By letter, then the blanks; empty cells where nothing is broken down."""
    if not paper.tallies:
        yield from ("" for _ in range(len(LETTERS) + 1))
        return
    yield from (each.count for each in paper.tallies)
    yield paper.blank


def as_json(view: ClassDebriefView) -> str:
    """All of it as JSON, prose without its marks."""
    data = {"version": VERSION, "class": _bare(asdict(view))}
    return json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _bare(value: object) -> object:
    if isinstance(value, dict):
        return {key: _bare(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_bare(each) for each in value]
    return plain(value) if isinstance(value, str) else value
