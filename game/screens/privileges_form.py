"""The right of the privileges: what to give, to whom, how much, and what it would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.screens.acts import confirm, preview_rows, price, refusal_rows, report_rows
from game.page.nodes import (
    Button,
    Column,
    Flow,
    Heading,
    Label,
    Notice,
    Prose,
    Stepper,
    ToggleGroup,
    Node,
)
from game.viewmodel.acts import ReportView
from game.viewmodel.privileges import FormView, PrivilegesView

if TYPE_CHECKING:
    from game.screens.privileges import Privileges


def form_rows(
    ctx: Ctx, view: PrivilegesView, page: Privileges, made: ReportView | None
) -> list[Node]:
    """The order, or a line where there is nothing to give."""
    form = view.form
    if form is None:
        return [Label(ctx.say("ui.privileges.no-form"), "ui")]
    rows: list[Node] = [Heading(ctx.say("ui.privileges.order"))]
    if made is not None:
        rows += report_rows(ctx, made, page.take_back if page.session.can_undo else None)
    kinds = list(view.kinds)
    rows += [
        ToggleGroup(ctx.say("ui.privileges.what"), kinds, form.privilege, page.pick, key="what"),
        Prose(form.about, "ui"),
        _target(ctx, form, page),
        Label(form.has, "ui", colour="muted"),
        Stepper(
            ctx.say("ui.privileges.amount"),
            form.amount,
            page.set_amount,
            low=form.low,
            high=form.high,
            step=form.step,
            shown=form.shown,
            key="amount",
        ),
        Label(form.monthly, "ui"),
    ]
    rows += preview_rows(ctx, form.act)
    return [*rows, *_grounds(ctx, form, page)]


def form_foot(view: PrivilegesView, page: Privileges) -> list[Node]:
    """The price, the reason of a refusal, the button."""
    form = view.form
    if form is None:
        return []
    button = confirm(form.act, form.confirm, page.confirm)
    return [*refusal_rows(form.act), price(form.act, effects=True), Flow([button])]


def _target(ctx: Ctx, form: FormView, page: Privileges) -> Node:
    """Ranks as chips; regions and people are too many and have a list of their own."""
    caption = ctx.say(f"ui.privileges.target.{form.scope}")
    if form.scope == "rank":
        picks = [(each.id, each.label) for each in form.targets]
        return ToggleGroup(caption, picks, form.target, page.aim, key="target")
    name = Label(form.target_name, "option")
    change = Button(ctx.say("ui.privileges.choose"), lambda: page.show("target"), key="target")
    return Column([Label(caption, "caption", colour="muted"), Flow([name, change], gap=12)], gap=3)


def _grounds(ctx: Ctx, form: FormView, page: Privileges) -> list[Node]:
    """What is disputed, in place; the list of sources is a dialog."""
    rows: list[Node] = [Heading(ctx.say("ui.privileges.figures"))]
    if form.grounds.dispute:
        rows.append(Notice(f"{ctx.say('ui.sources.dispute')} {form.grounds.dispute}"))
    count = len(form.grounds.sources)
    for each in form.grounds.sources:
        line = " \u00b7 ".join(part for part in (each.title, each.locator) if part)
        rows.append(Label(line, "caption", colour="muted"))
    text = ctx.say("ui.privileges.sources", count=count)
    rows.append(Flow([Button(text, lambda: page.show("sources"), key="sources")]))
    return rows
