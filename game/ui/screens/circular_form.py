"""The form of a circular: six rows of chips, what may come of it, what it risks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.ui.ctx import Ctx
from game.ui.screens.acts import confirm, preview_rows, price, refusal_rows, report_rows
from game.ui.screens.posting_rows import options
from game.ui.widgets import Button, Flow, Label, Part, StackedBar, ToggleGroup, Widget
from game.viewmodel.acts import ReportView
from game.viewmodel.circulars import CircularsView, ExpectedView, RowView

if TYPE_CHECKING:
    from game.ui.screens.circulars import Circulars


def form_rows(
    ctx: Ctx, view: CircularsView, page: Circulars, made: ReportView | None
) -> list[Widget]:
    """Everything above the button."""
    rows: list[Widget] = []
    if made is not None:
        return report_rows(ctx, made, page.take_back if page.session.can_undo else None)
    rows += [_choices(each, page) for each in view.rows]
    return [*rows, *preview_rows(ctx, view.act)]


def form_foot(ctx: Ctx, view: CircularsView, page: Circulars) -> list[Widget]:
    """What may come of it and what it risks; the price, the reason of a refusal, the button."""
    rows: list[Widget] = []
    if page.done is not None:
        another = ctx.say("ui.circulars.another")
        return [Flow([Button(another, page.begin, kind="primary", key="another")])]
    if view.expected is not None:
        rows.append(_expected(ctx, view.expected))
    if view.risk:
        rows.append(Label(view.risk, "ui", colour="red_text"))
    send = ctx.say("ui.circulars.send")
    button = confirm(view.act, send, page.sign)
    return [*rows, *refusal_rows(view.act), price(view.act, button, effects=True)]


def _choices(row: RowView, page: Circulars) -> Widget:
    return ToggleGroup(
        row.caption,
        options(row.picks),
        row.chosen,
        lambda value: page.pick(row.field, value),
        beside=98,
        key=row.field,
    )


def _expected(ctx: Ctx, view: ExpectedView) -> Widget:
    parts = [
        Part(ctx.say("ui.circulars.sure"), view.sure, "dark"),
        Part(ctx.say("ui.circulars.perhaps"), view.perhaps, "ochre", "diagonal"),
        Part(ctx.say("ui.circulars.hardly"), view.hardly, "tan", "dots"),
    ]
    return StackedBar(view.text, parts)
