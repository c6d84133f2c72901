"""The right of the privileges: what to give, to whom, how much, and what it would do."""

from collections.abc import Sequence
from typing import Protocol

from game.page.answers import Next, OnUse
from game.page.ctx import Ctx
from game.page.nodes import (
    Button,
    Column,
    Flow,
    Heading,
    Label,
    Node,
    Prose,
    Stepper,
    ToggleGroup,
)
from game.screens.acts import confirm, preview_rows, price, refusal_rows
from game.screens.rows import disputed
from game.viewmodel.privileges import FormView, PrivilegesView


class Picks(Protocol):
    """What can be picked on the form."""

    def pick(self, privilege: str) -> Next | None:
        """What to give."""

    def aim(self, target: str) -> Next | None:
        """To whom."""

    def set_amount(self, amount: int) -> Next | None:
        """How much."""

    def show(self, dialog: str) -> Next:
        """Open the list of regions or people, or that of the sources."""


def form_rows(
    ctx: Ctx, view: PrivilegesView, form: FormView, told: Sequence[Node], picks: Picks
) -> list[Node]:
    """The order; `told` is what the last one did."""
    kinds = list(view.kinds)
    return [
        Heading(ctx.say("ui.privileges.order")),
        *told,
        ToggleGroup(ctx.say("ui.privileges.what"), kinds, form.privilege, picks.pick, key="what"),
        Prose(form.about, "ui"),
        _target(ctx, form, picks),
        Label(form.has, "ui", colour="muted"),
        Stepper(
            ctx.say("ui.privileges.amount"),
            form.amount,
            picks.set_amount,
            low=form.low,
            high=form.high,
            step=form.step,
            shown=form.shown,
            key="amount",
        ),
        Label(form.monthly, "ui"),
        *preview_rows(ctx, form.preview),
        *_grounds(ctx, form, picks),
    ]


def form_foot(form: FormView, act: OnUse) -> list[Node]:
    """The price, the reason of a refusal, the button."""
    button = confirm(form.preview, form.confirm, act)
    return [*refusal_rows(form.preview), price(form.preview, effects=True), Flow([button])]


def _target(ctx: Ctx, form: FormView, picks: Picks) -> Node:
    """Ranks as chips; regions and people are too many and have a list of their own."""
    caption = ctx.say(f"ui.privileges.target.{form.scope}")
    if form.scope == "rank":
        options = [(each.id, each.label) for each in form.targets]
        return ToggleGroup(caption, options, form.target, picks.aim, key="target")
    name = Label(form.target_name, "option")
    change = Button(ctx.say("ui.privileges.choose"), lambda: picks.show("target"), key="target")
    return Column([Label(caption, "caption", colour="muted"), Flow([name, change], gap=12)], gap=3)


def _grounds(ctx: Ctx, form: FormView, picks: Picks) -> list[Node]:
    """What is disputed, in place; the list of sources is a dialog."""
    sources = form.grounds.sources
    text = ctx.say("ui.privileges.sources", count=len(sources))
    return [
        Heading(ctx.say("ui.privileges.figures")),
        *disputed(ctx, form.grounds.dispute, "info"),
        *(Label(each.line, "caption", colour="muted") for each in sources),
        Flow([Button(text, lambda: picks.show("sources"), key="sources")]),
    ]
