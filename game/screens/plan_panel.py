"""The plan of the assignment department: orders at the left, requests and totals at the right."""

from dataclasses import dataclass, replace

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.nodes import (
    Bar,
    Column,
    Heading,
    Label,
    Node,
    Pane,
    Prose,
    Stepper,
    TwoPanes,
)
from game.rules.moves import Move
from game.screens.acts import confirm, preview_rows, price, refusal_rows, report_rows
from game.screens.play_screen import AnyPage
from game.screens.posts_list import counts_bar
from game.screens.rows import figure, headed, said, warned
from game.viewmodel.context import ViewContext
from game.viewmodel.plan import SHARE_STEP, STEP, PlanView, plan
from game.viewmodel.posts import counts

SHARE = 0.58


@dataclass(frozen=True)
class PlanOwn:
    """What is asked for, where it is not what is in force, and the number of the last order."""

    monthly: int | None = None
    responsible: int | None = None
    done: int = 0


class PlanPanel:
    """The plan, on a page whose own record has a `plan`."""

    def __init__(self, page: AnyPage) -> None:
        self.page = page

    @property
    def own(self) -> PlanOwn:
        """The plan's part of what is the page's own."""
        own: PlanOwn = self.page.own.plan
        return own

    def build(self, ctx: Ctx) -> Node:
        """Both panes."""
        context = self.page.view_context()
        view = plan(context, self.own.monthly, self.own.responsible)
        left = Pane(self._asked(ctx, view), self._foot(ctx, view), share=SHARE, key="plan")
        return TwoPanes(left, _done(ctx, context, view), share=SHARE)

    # --- answers ----------------------------------------------------------------------
    def set_monthly(self, value: int) -> Next | None:
        """How many are to be assigned a month."""
        self.page.keep(plan=replace(self.own, monthly=value, done=0))
        return None

    def set_responsible(self, value: int) -> Next | None:
        """How many of a thousand are to be responsible workers."""
        self.page.keep(plan=replace(self.own, responsible=value, done=0))
        return None

    def confirm(self, move: Move) -> Next | None:
        """Give the department its plan."""
        if self.page.play(move).refusal is None:
            self.page.keep(plan=PlanOwn(done=len(self.page.session.history)))
        return None

    def forget(self) -> None:
        """The last order is no longer news: it was taken back."""
        self.page.keep(plan=replace(self.own, done=0))

    # --- parts ------------------------------------------------------------------------
    def _asked(self, ctx: Ctx, view: PlanView) -> list[Node]:
        return [
            Heading(ctx.say("ui.plan.title")),
            Prose(ctx.say("ui.plan.text"), "ui"),
            *report_rows(ctx, self.page, self.own.done),
            Stepper(
                ctx.say("ui.plan.monthly"),
                view.monthly,
                self.set_monthly,
                high=view.most,
                step=STEP,
                key="monthly",
            ),
            Stepper(
                ctx.say("ui.plan.responsible"),
                view.responsible,
                self.set_responsible,
                high=1000,
                step=SHARE_STEP,
                shown=view.share,
                key="responsible",
            ),
            Bar(
                ctx.say("ui.plan.capacity"),
                view.work,
                most=max(view.most, view.capacity, view.work),
                mark=view.capacity,
                shown=view.load,
                colour="red" if view.over else "dark",
                wide=True,
                key="capacity",
            ),
            Label(view.head, "ui", colour="muted"),
            *(warned(view.warning) or said(ctx.say("ui.plan.fits"))),
            *headed(ctx.say("ui.plan.brings"), (Label(each, "ui") for each in view.brings)),
            *(preview_rows(ctx, view.preview) if view.changed else ()),
        ]

    def _foot(self, ctx: Ctx, view: PlanView) -> list[Node]:
        if not view.changed:
            return [Label(ctx.say("ui.plan.unchanged"), "ui", colour="muted")]
        text = ctx.say("ui.plan.confirm")
        button = confirm(view.preview, text, lambda: self.confirm(view.preview.move))
        return [*refusal_rows(view.preview), price(view.preview, button)]


def _done(ctx: Ctx, context: ViewContext, view: PlanView) -> Node:
    rows: list[Node] = [
        *headed(ctx.say("ui.plan.asking"), (Label(each, "ui") for each in view.asked)),
        Heading(ctx.say("ui.plan.done")),
        *(_figure(*each) for each in view.done),
        Bar(
            ctx.say("ui.plan.quality"),
            view.quality / 10,
            shown=context.locale.percent(view.quality),
            colour="dark",
            wide=True,
            key="quality",
        ),
        Heading(ctx.say("ui.posts.secretaries")),
        counts_bar(counts(context)),
        Prose(ctx.say("ui.posts.record"), "ui", colour="muted"),
    ]
    return Pane(rows, share=SHARE, key="plan-done")


def _figure(name: str, value: str) -> Node:
    return Column([figure(name, value)], label=f"{name}: {value}")
