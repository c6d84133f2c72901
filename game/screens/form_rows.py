"""A form: its rows of chips, what may come of it, what it risks, the price and the button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.screens.acts import confirm, preview_rows, price, refusal_rows, report_rows
from game.screens.posting_rows import options
from game.page.nodes import Button, Flow, Label, Part, StackedBar, ToggleGroup, Node
from game.viewmodel.acts import ReportView
from game.viewmodel.forms import FormView, RowView
from game.viewmodel.outlook import OutlookView

if TYPE_CHECKING:
    from game.screens.form_page import FormPage


def form_rows(ctx: Ctx, view: FormView, page: FormPage, made: ReportView | None) -> list[Node]:
    """Everything above what may come of it."""
    if made is not None:
        return report_rows(ctx, made, page.take_back if page.session.can_undo else None)
    rows: list[Node] = [_choices(each, page) for each in view.rows]
    if view.traced:
        return [*rows, *preview_rows(ctx, view.act)]
    if view.act.note:
        rows.append(Label(view.act.note, "ui", colour="muted"))
    return rows


def form_foot(ctx: Ctx, view: FormView, page: FormPage) -> list[Node]:
    """What may come of it and what it risks; the price, the reason of a refusal, the button."""
    if page.done is not None:
        another = ctx.say(f"ui.{view.page}.another")
        return [Flow([Button(another, page.begin, kind="primary", key="another")])]
    rows: list[Node] = []
    if view.outlook is not None:
        rows.append(_outlook(view.outlook))
    if view.risk.text:
        rows.append(Label(view.risk.text, "ui", colour="red_text" if view.risk.grave else "text"))
    button = confirm(view.act, ctx.say(f"ui.{view.page}.sign"), page.sign)
    return [*rows, *refusal_rows(view.act), price(view.act, button, effects=True)]


def _choices(row: RowView, page: FormPage) -> Node:
    return ToggleGroup(
        row.caption,
        options(row.picks),
        row.chosen,
        lambda value: page.pick(row.field, value),
        beside=98,
        tip=row.note,
        key=row.field,
    )


def _outlook(view: OutlookView) -> Node:
    sure, may, rest = view.parts
    parts = [Part(*sure, "dark"), Part(*may, "ochre", "diagonal"), Part(*rest, "tan", "dots")]
    if view.caption:
        return StackedBar(view.caption, parts)
    return StackedBar("", parts, label=view.label)
