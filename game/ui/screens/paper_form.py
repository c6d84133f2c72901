"""The form of a paper: four rows of chips, who will hear of it, what it risks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.ctx import Ctx
from game.ui.screens.acts import confirm, price, refusal_rows, report_rows
from game.ui.screens.posting_rows import options
from game.ui.widgets import (
    Button,
    Flow,
    Label,
    Part,
    StackedBar,
    ToggleGroup,
    Widget,
)
from game.viewmodel.acts import ReportView
from game.viewmodel.circulars import RowView
from game.viewmodel.papers import HeardView, PapersView

if TYPE_CHECKING:
    from game.ui.screens.papers import Papers


def form_rows(ctx: Ctx, view: PapersView, page: Papers, made: ReportView | None) -> list[Widget]:
    """Everything above the price."""
    if made is not None:
        return report_rows(ctx, made, page.take_back if page.session.can_undo else None)
    chosen = zip(view.rows, view.notes, strict=True)
    rows: list[Widget] = [_choices(row, note, page) for row, note in chosen]
    if view.act.note:
        rows.append(Label(view.act.note, "ui", colour="muted"))
    return rows


def form_foot(ctx: Ctx, view: PapersView, page: Papers) -> list[Widget]:
    """How much wider the case will be known, what it risks; the price and the button."""
    if page.done is not None:
        another = ctx.say("ui.papers.another")
        return [Flow([Button(another, page.begin, kind="primary", key="another")])]
    rows: list[Widget] = []
    if view.heard is not None:
        rows.append(_heard(ctx, view.heard))
    if view.risk:
        words = " ".join(part for part in (view.risk, view.lost) if part)
        rows.append(Label(words, "ui", colour="red_text" if view.lost else "text"))
    button = confirm(view.act, ctx.say("ui.papers.give-out"), page.sign)
    return [*rows, *refusal_rows(view.act), price(view.act, button, effects=True)]


def _choices(row: RowView, note: str, page: Papers) -> Widget:
    return ToggleGroup(
        row.caption,
        options(row.picks),
        row.chosen,
        lambda value: page.pick(row.field, value),
        beside=98,
        tip=note,
        key=row.field,
    )


def _heard(ctx: Ctx, view: HeardView) -> Widget:
    parts = [
        Part(ctx.say("ui.papers.known"), view.known / 10, "dark"),
        Part(ctx.say("ui.papers.wider"), view.wider / 10, "ochre", "diagonal"),
        Part(ctx.say("ui.papers.unheard"), view.unheard / 10, "tan", "dots"),
    ]
    return StackedBar("", parts, label=view.text)
