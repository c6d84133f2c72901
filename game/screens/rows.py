"""Rows that pages share, most of them there only if there is something to say."""

from collections.abc import Iterable
from functools import partial

from game.page.answers import OnChoose
from game.page.ctx import Ctx
from game.page.markup import plain
from game.page.nodes import (
    Heading,
    Label,
    Node,
    Notice,
    NoticeKind,
    Part,
    Prose,
    Row,
    Table,
    TableColumn,
    TableRow,
    lean_parts,
)


def said(text: str, style: str = "ui", *, colour: str = "text") -> list[Node]:
    """A line of text, if there is any."""
    return [Label(text, style, colour=colour)] if text else []


def told(text: str, style: str = "ui", *, colour: str = "text") -> list[Node]:
    """A paragraph, if there is one."""
    return [Prose(text, style, colour=colour)] if text else []


def warned(text: str) -> list[Node]:
    """What is wrong, if anything is."""
    return [Notice(text, "warning")] if text else []


def headed(title: str, rows: Iterable[Node]) -> list[Node]:
    """Rows under their heading, if there are any."""
    found = list(rows)
    return [Heading(title), *found] if found else []


def disputed(ctx: Ctx, dispute: str, kind: NoticeKind = "warning") -> list[Node]:
    """What historians dispute, if they do. Notices are plain text, and what they write is not."""
    words = plain(f"{ctx.say('ui.sources.dispute')} {dispute}")
    return [Notice(words, kind)] if dispute else []


def figure(
    name: str, value: str, style: str = "ui-bold", *, gap: float = 12, least: float = 120
) -> Row:
    """A name, and its figure at the other end of the line."""
    return Row([Label(name, "ui", grow=1), Label(value, style)], gap=gap, least=least)


def joined(*parts: str) -> str:
    """Parts of a line; what is not known is left out."""
    return " \u00b7 ".join(part for part in parts if part)


def leaning(ctx: Ctx, values: tuple[float, float, float]) -> list[Part]:
    """Delegates as the parts of a bar: sure, open, against."""
    sure, undecided, against = (ctx.say(f"ui.lean.{name}") for name in ("sure", "open", "against"))
    return lean_parts((sure, undecided, against), values)


def sorted_table(
    ctx: Ctx,
    key: str,
    columns: list[TableColumn],
    rows: list[TableRow],
    *,
    chosen: str = "",
    on_pick: OnChoose | None = None,
) -> Table:
    """A table that the player sorts; how is kept with the page under the table's key."""
    return Table(
        columns,
        rows,
        chosen=chosen,
        on_pick=on_pick,
        order=ctx.order(key),
        on_sort=partial(ctx.sort, key),
        key=key,
    )
