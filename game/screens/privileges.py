"""Privileges: the ledger of what is given, the pay of the ranks, and the next order."""

from dataclasses import replace

from game.rules.state import Step
from game.session.session import Session
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.answers import STAY, Next
from game.screens.play_screen import PlayScreen
from game.screens.panes import narrow, pane, to_top, two_panes
from game.screens.posting_panel import sight
from game.screens.privileges_form import form_foot, form_rows
from game.screens.privileges_ledger import ledger_rows, pay_rows
from game.screens.sources import sources_dialog
from game.screens.navigator import Navigator
from game.screens.target_dialog import target_dialog
from game.page.nodes import Button, Column, Flow, Label, Node
from game.viewmodel.acts import report
from game.viewmodel.privileges import (
    FormView,
    PrivilegeChoice,
    PrivilegesView,
    privileges,
)

SHARE = 0.58


class Privileges(PlayScreen):
    """The ledger and the pay at the left, the order at the right."""

    page = "privileges"
    keys = (("sources", "ui.privileges.key.sources"),)

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self.choice = PrivilegeChoice(privilege=at)
        self.done: Step | None = None
        self.search = ""
        self._view: PrivilegesView | None = None

    def content(self, ctx: Ctx) -> Node:
        here = sight(self)
        self._view = view = privileges(here, self.choice)
        left = pane(ctx, ledger_rows(ctx, view, self), share=SHARE, key="ledger")
        if view.form is None:
            return two_panes(ctx, left, self._beside(ctx, view), share=SHARE)
        made = report(here, self.done) if self.done is not None else None
        right = pane(
            ctx,
            form_rows(ctx, view, self, made),
            form_foot(view, self),
            share=SHARE,
            key="order",
        )
        if narrow(ctx, SHARE):  # the order first: the ledger is long, and a pick would be lost
            return Column([right, left], gap=14)
        return two_panes(ctx, left, right, share=SHARE)

    def _beside(self, ctx: Ctx, view: PrivilegesView) -> Node:
        """The pay, for those who can only look; what they can do about it is another page."""
        foot: list[Node] = []
        if view.kinds:
            go = lambda: self.go("actions")  # noqa: E731 a button's act
            foot = [
                Label(ctx.say("ui.privileges.theirs"), "ui"),
                Flow([Button(ctx.say("ui.page.actions"), go, arrow=True, key="to-actions")]),
            ]
        return pane(ctx, pay_rows(ctx, view.pay), foot, share=SHARE, key="pay")

    def dialog(self, ctx: Ctx) -> Node | None:
        form = self.form
        if form is None:
            return None
        if self.open_dialog == "target":
            return target_dialog(ctx, form, self)
        if self.open_dialog == "sources":
            return sources_dialog(ctx, form.name, form.grounds, lambda: self.show(""))
        return None

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("sources") and self.form is not None and not self.open_dialog:
            return self.show("sources")
        return None

    def after_undo(self) -> None:
        self.done = None

    # --- acts -------------------------------------------------------------------------
    @property
    def form(self) -> FormView | None:
        """The order as it was shown last."""
        return self._view.form if self._view is not None else None

    def pick(self, privilege: str) -> Next | None:
        """A privilege, from the form or from the ledger."""
        self.choice, self.done = PrivilegeChoice(privilege=privilege), None
        return None

    def aim(self, target: str) -> Next | None:
        """To whom."""
        self.choice, self.done = replace(self.choice, target=target, amount=0), None
        if self.open_dialog:
            self.open_dialog, self.search = "", ""
            if self.ctx is not None:
                self.ctx.focus_key = "target"
        return None

    def set_amount(self, amount: int) -> Next | None:
        """How much; a step over zero goes from giving to taking."""
        form = self.form
        if amount == 0 and form is not None:
            amount = -form.step if form.amount > 0 else form.step
            amount = max(form.low, min(form.high, amount)) or form.amount
        self.choice, self.done = replace(self.choice, amount=amount), None
        return None

    def find(self, text: str) -> Next | None:
        """Look for a name in the dialog."""
        self.search = text
        return STAY

    def confirm(self) -> Next | None:
        """Give or withdraw."""
        form = self.form
        if form is None:
            return None
        step = self.play(form.move)
        if step.refusal is None:
            self.done, self.choice = step, replace(self.choice, amount=0)
            to_top(self.ctx, "order:scroll")
            if self.ctx is not None:
                self.ctx.focus_key = "act:undo"
        return None
