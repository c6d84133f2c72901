"""A form: its rows of chips, what may come of it, what it risks, the price and the button."""

from collections.abc import Callable
from dataclasses import replace

from game.page.answers import Next, OnUse
from game.page.ctx import Ctx
from game.page.nodes import Button, Flow, Label, Node, Part, StackedBar, ToggleGroup
from game.screens.acts import confirm, preview_rows, price, refusal_rows
from game.screens.chips import chips
from game.screens.posting_rows import options
from game.screens.rows import said
from game.viewmodel.forms import FormView, RowView
from game.viewmodel.outlook import OutlookView

Pick = Callable[[str, str], Next | None]
"""Takes a field of the form and the value that is picked for it."""


def form_rows(view: FormView, pick: Pick) -> list[Node]:
    """Everything above what may come of it."""
    rows: list[Node] = [_choices(each, pick) for each in view.rows]
    return rows if view.traced else [*rows, *said(view.preview.note, colour="muted")]


def form_foot(ctx: Ctx, view: FormView, sign: OnUse, note: OnUse, *, noted: bool) -> list[Node]:
    """What may come of it and what it risks; the price, the reason of a refusal, the button.

    The notes, and the figures line by line, are behind a button beside the price, so that the
    fields above have room; `noted` says whether they are open, `note` opens and closes them.
    """
    # the stamp that falls on the letter is what is heard
    button = replace(confirm(view.preview, ctx.say(f"ui.{view.page}.sign"), sign), sound="key")
    return [
        *([_outlook(view.outlook)] if view.outlook is not None else ()),
        *(_there(view.outlook) if view.outlook is not None else ()),
        *said(view.risk.text, colour="red_text" if view.risk.grave else "text"),
        *(node for each in view.notes if noted for node in said(each, colour="muted")),
        *(preview_rows(ctx, view.preview) if noted and view.traced else ()),
        *refusal_rows(view.preview),
        price(view.preview, button, effects=True, last=_notes(ctx, view, note, noted=noted)),
    ]


def _notes(ctx: Ctx, view: FormView, note: OnUse, *, noted: bool) -> list[Node]:
    """The button that opens the notes and closes them, if there are any."""
    if not view.notes:
        return []
    words = "ui.forms.notes-away" if noted else "ui.forms.notes"
    return [Button(ctx.say(words, count=len(view.notes)), note, kind="slim", key="notes")]


def _choices(row: RowView, pick: Pick) -> Node:
    return ToggleGroup(
        row.caption,
        options(row.picks),
        row.chosen,
        lambda value: pick(row.field, value),
        beside=98,
        tip=row.note,
        key=row.field,
    )


def _there(view: OutlookView) -> list[Node]:
    """What moves where it comes about, if that is known."""
    if not view.there:
        return []
    return [Flow([Label(view.heading, "ui"), *chips(view.there)], gap=8, line_gap=3, key="there")]


def _outlook(view: OutlookView) -> Node:
    sure, may, rest = view.parts
    parts = [Part(*sure, "dark"), Part(*may, "ochre", "diagonal"), Part(*rest, "tan", "dots")]
    if view.caption:
        return StackedBar(view.caption, parts)
    return StackedBar("", parts, label=view.label)
