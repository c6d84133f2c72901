"""The plan of the assignment department: what is asked at the left, what was done at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.page.ctx import Ctx
from game.screens.acts import confirm, preview_rows, price, refusal_rows, report_rows
from game.screens.panes import pane, two_panes
from game.screens.posts_list import counts_bar
from game.page.nodes import (
    Bar,
    Column,
    Heading,
    Label,
    Notice,
    Prose,
    Row,
    Stepper,
    Node,
)
from game.viewmodel.acts import report
from game.viewmodel.plan import SHARE_STEP, STEP, PlanView
from game.viewmodel.posts import counts
from game.viewmodel.sight import Sight

if TYPE_CHECKING:
    from game.screens.posts import Posts

SHARE = 0.58


def plan_panes(ctx: Ctx, sight: Sight, view: PlanView, page: Posts) -> Node:
    """Both panes."""
    left = pane(
        ctx, _asked(ctx, sight, view, page), _foot(ctx, view, page), share=SHARE, key="plan"
    )
    return two_panes(ctx, left, _done(ctx, sight, view), share=SHARE)


def _asked(ctx: Ctx, sight: Sight, view: PlanView, page: Posts) -> list[Node]:
    rows: list[Node] = [Heading(ctx.say("ui.plan.title")), Prose(ctx.say("ui.plan.text"), "ui")]
    if page.planned is not None:
        undo = page.take_back if page.session.can_undo else None
        rows += report_rows(ctx, report(sight, page.planned), undo)
    rows += [
        Stepper(
            ctx.say("ui.plan.monthly"),
            view.monthly,
            page.set_monthly,
            high=view.most,
            step=STEP,
            key="monthly",
        ),
        Stepper(
            ctx.say("ui.plan.responsible"),
            view.responsible,
            page.set_responsible,
            high=1000,
            step=SHARE_STEP,
            shown=view.share,
            key="responsible",
        ),
        Bar(
            ctx.say("ui.plan.capacity"),
            min(view.capacity + view.over, view.most),
            most=max(view.most, view.capacity),
            mark=view.capacity,
            shown=view.load,
            colour="red" if view.over else "dark",
            wide=True,
            key="capacity",
        ),
        Label(view.head, "ui", colour="muted"),
    ]
    rows.append(
        Notice(view.warning, "warning") if view.warning else Label(ctx.say("ui.plan.fits"), "ui")
    )
    if view.changed:
        rows += preview_rows(ctx, view.act)
    return rows


def _foot(ctx: Ctx, view: PlanView, page: Posts) -> list[Node]:
    if not view.changed:
        return [Label(ctx.say("ui.plan.unchanged"), "ui", colour="muted")]
    button = confirm(view.act, ctx.say("ui.plan.confirm"), page.confirm_plan)
    return [*refusal_rows(view.act), price(view.act, button)]


def _done(ctx: Ctx, sight: Sight, view: PlanView) -> Node:
    found = counts(sight)
    rows: list[Node] = [Heading(ctx.say("ui.plan.done"))]
    rows += [_figure(*each) for each in view.done]
    rows += [
        Bar(
            ctx.say("ui.plan.quality"),
            view.quality / 10,
            shown=sight.locale.percent(view.quality),
            colour="dark",
            wide=True,
            key="quality",
        ),
        Heading(ctx.say("ui.posts.secretaries")),
        counts_bar(ctx, found),
        Prose(ctx.say("ui.posts.record"), "ui", colour="muted"),
    ]
    return pane(ctx, rows, share=SHARE, key="plan-done")


def _figure(name: str, value: str) -> Node:
    row = Row([Label(name, "ui", grow=1), Label(value, "ui-bold")], gap=12, least=120)
    return Column([row], label=f"{name}: {value}")
