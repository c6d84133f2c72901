"""Sections and tables of the page, with the headers that screen readers need."""

from collections.abc import Iterable, Sequence
from html import escape

from game.report.marks import marked


def section(title: str, body: str) -> str:
    """A section under its heading."""
    return f"<section><h2>{escape(title)}</h2>{body}</section>"


def paragraph(text: str, kind: str = "") -> str:
    """A paragraph of prose; nothing for an empty one."""
    if not text:
        return ""
    named = f" class='{kind}'" if kind else ""
    return f"<p{named}>{marked(text)}</p>"


def table(
    head: Sequence[str],
    rows: Iterable[Sequence[str]],
    caption: str,
    *,
    numbers: int = 0,
    kind: str = "",
) -> str:
    """A table with a caption; the first cell of a row is its header.

    It scrolls where the page is too narrow for it, so the keyboard must be able to reach it.
    Row cells are HTML already. The last `numbers` columns are set to the right; `kind` is a class.
    """
    first = len(head) - numbers
    headers = "".join(
        f'<th scope="col"{_kind(index >= first)}>{escape(each)}</th>'
        for index, each in enumerate(head)
    )
    body = "".join(_row(row, first) for row in rows)
    named = f" class='{kind}'" if kind else ""
    return (
        f'<div class="scroll" tabindex="0" role="group" aria-label="{escape(caption)}">'
        f"<table{named}><caption>{escape(caption)}</caption>"
        f"<thead><tr>{headers}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(row: Sequence[str], first: int) -> str:
    cells = "".join(
        f"<td{_kind(index >= first)}>{cell}</td>" for index, cell in enumerate(row[1:], 1)
    )
    return f'<tr><th scope="row">{row[0]}</th>{cells}</tr>'


def _kind(number: bool) -> str:  # noqa: FBT001 the answer to one question
    return ' class="number"' if number else ""
