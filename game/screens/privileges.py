"""Privileges: the ledger of what is given, the pay of the ranks, and the next order."""

from dataclasses import dataclass, field, replace
from functools import partial

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.nodes import Button, Flow, Label, Node, Pane, TwoPanes
from game.screens.acts import report_rows
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.privileges_form import form_foot, form_rows
from game.screens.privileges_ledger import ledger_rows, pay_rows
from game.screens.sources import sources_dialog
from game.screens.target_dialog import target_dialog
from game.session.session import Session
from game.viewmodel.privileges import (
    FormView,
    PrivilegeChoice,
    PrivilegesView,
    pick_amount,
    privileges,
)

SHARE = 0.58


@dataclass(frozen=True)
class PrivilegesOwn(PageOwn):
    """What is picked on the form, the number of the last act, and what is looked for by name."""

    choice: PrivilegeChoice = field(default_factory=PrivilegeChoice)
    done: int = 0
    search: str = ""


class Privileges(PlayScreen[PrivilegesOwn]):
    """The ledger and the pay at the left, the order at the right."""

    name = "privileges"
    own_type = PrivilegesOwn
    keys = (("sources", "ui.privileges.key.sources"),)

    _view: PrivilegesView | None = None  # the last that was built: what an act is about

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> PrivilegesOwn:
        return PrivilegesOwn(at=at, choice=PrivilegeChoice(privilege=at))

    def content(self, ctx: Ctx) -> Node:
        self._view = view = privileges(self.view_context(), self.own.choice)
        pick = self.pick if view.form else None
        left = Pane(ledger_rows(ctx, view, pick), share=SHARE, key="ledger")
        if view.form is None:
            return TwoPanes(left, self._beside(ctx, view), share=SHARE)
        told = report_rows(ctx, self, self.own.done)
        rows = form_rows(ctx, view, view.form, told, self)
        right = Pane(rows, form_foot(view.form, self.confirm), share=SHARE, key="order")
        return TwoPanes(left, right, share=SHARE, right_first=True)

    def dialog(self, ctx: Ctx) -> Node | None:
        form, search = self.form, self.own.search
        if form is None:
            return None
        if self.own.dialog == "target":
            return target_dialog(ctx, form, search, self.find, self.aim, on_close=self.hide)
        if self.own.dialog == "sources":
            return sources_dialog(ctx, form.name, form.grounds, self.hide)
        return None

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("sources") and self.form is not None and not self.own.dialog:
            return self.show("sources")
        return None

    def after_undo(self) -> None:
        self.keep(done=0)

    # --- answers ----------------------------------------------------------------------
    @property
    def form(self) -> FormView | None:
        """The order as it was shown last."""
        return self._view.form if self._view is not None else None

    def pick(self, privilege: str) -> Next | None:
        """A privilege, from the form or from the ledger."""
        self.keep(choice=PrivilegeChoice(privilege=privilege), done=0)
        return None

    def aim(self, target: str) -> Next | None:
        """To whom."""
        self.keep(choice=replace(self.own.choice, target=target, amount=0), done=0)
        if self.own.dialog:
            self.keep(dialog="", search="")
            self.focus("target")
        return None

    def set_amount(self, amount: int) -> Next | None:
        """How much."""
        if self.form is not None:
            self.keep(choice=pick_amount(self.own.choice, self.form, amount), done=0)
        return None

    def find(self, text: str) -> Next | None:
        """Look for a name in the dialog."""
        self.keep(search=text)
        return STAY

    def confirm(self) -> Next | None:
        """Give or withdraw."""
        form = self.form
        if form is None:
            return None
        step = self.play(form.preview.move)
        if step.refusal is None:
            choice = replace(self.own.choice, amount=0)
            self.keep(choice=choice, done=len(self.session.history))
            self.to_top("order:scroll")
            self.focus("act:undo")
        return None

    # --- parts ------------------------------------------------------------------------
    def _beside(self, ctx: Ctx, view: PrivilegesView) -> Node:
        """The pay, for those who can only look; what they can do about it is another page."""
        foot: list[Node] = []
        if view.kinds:
            go, text = partial(self.go, "actions"), ctx.say("ui.page.actions")
            way = Flow([Button(text, go, arrow=True, key="to-actions")])
            foot = [Label(ctx.say("ui.privileges.theirs"), "ui"), way]
        return Pane(pay_rows(ctx, view.pay), foot, share=SHARE, key="pay")
