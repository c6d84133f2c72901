"""Actions: what a seat can always do; the list at the left, the one in hand at the right."""

from game.rules.state import Step
from game.session.session import Session
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.answers import STAY, Next
from game.screens.action_rows import foot_rows, head_rows, list_rows, target_rows
from game.screens.acts import report_rows
from game.screens.play_screen import PlayScreen
from game.screens.panes import narrow, pane, to_top, two_panes
from game.screens.sources import sources_dialog
from game.screens.navigator import Navigator
from game.page.nodes import Button, Flow, Label, Panel, Node
from game.viewmodel.actions import ActionChoice, ActionsView, ActionView, actions
from game.viewmodel.acts import report

SHARE = 0.43
ROOM = 0.34
"""The share that says when text is too large for two panes: a table of six columns needs room."""


class Actions(PlayScreen):
    """The actions and the one picked; with large text one or the other."""

    page = "actions"
    keys = (("choose-1", "ui.actions.key.choose"), ("sources", "ui.actions.key.sources"))

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self.choice = ActionChoice(at)
        self.opened = at in session.scenario.actions
        self.done: Step | None = None
        self._view: ActionsView | None = None

    def content(self, ctx: Ctx) -> Node:
        self._view = view = actions(self.sight(), self.choice)
        lines = [line for group in view.groups for line in group.lines]
        self.hot_keys = tuple(f"action:{line.id}" for line in lines)
        if view.picked is None:
            return Panel(Label(view.empty, "ui"))
        if narrow(ctx, ROOM):
            return self._picked(ctx, view.picked) if self.opened else self._list(ctx, view)
        return two_panes(ctx, self._list(ctx, view), self._picked(ctx, view.picked), share=SHARE)

    def dialog(self, ctx: Ctx) -> Node | None:
        picked = self.picked
        if self.open_dialog != "sources" or picked is None:
            return None
        return sources_dialog(ctx, picked.name, picked.grounds, lambda: self.show(""))

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("sources") and self.picked is not None and not self.open_dialog:
            return self.show("sources")
        return None

    def after_undo(self) -> None:
        self.done = None

    # --- acts -------------------------------------------------------------------------
    @property
    def picked(self) -> ActionView | None:
        """The action in hand, as it was shown last."""
        return self._view.picked if self._view is not None else None

    def pick(self, action: str) -> Next | None:
        """Take an action in hand."""
        self.choice, self.done, self.opened = ActionChoice(action), None, True
        to_top(self.ctx, "action:scroll", "frame-actions:page")
        if self.ctx is not None and narrow(self.ctx, ROOM):
            self.ctx.focus_key = "back-to-actions"
        return None

    def aim(self, target: str) -> Next | None:
        """To whom."""
        self.choice, self.done = ActionChoice(self._id, target), None
        return None

    def close(self) -> Next | None:
        """Back to the list."""
        self.opened = False
        if self.ctx is not None:
            self.ctx.focus_key = f"action:{self._id}"
        return STAY

    def confirm(self) -> Next | None:
        """Do it. The same target stays picked, so that one sees what came of it."""
        picked = self.picked
        if picked is None:
            return None
        step = self.play(picked.move)
        if step.refusal is None:
            self.done, self.choice = step, ActionChoice(picked.id, picked.target)
            to_top(self.ctx, "action:scroll", "frame-actions:page")
            if self.ctx is not None:
                self.ctx.focus_key = "act:undo"
        return None

    # --- parts ------------------------------------------------------------------------
    @property
    def _id(self) -> str:
        return self.picked.id if self.picked is not None else self.choice.action

    def _list(self, ctx: Ctx, view: ActionsView) -> Node:
        return pane(ctx, list_rows(view, self), share=ROOM, key="actions")

    def _picked(self, ctx: Ctx, view: ActionView) -> Node:
        rows, foot = head_rows(view), foot_rows(ctx, view, self)
        if self.done is not None:
            undo = self.take_back if self.session.can_undo else None
            rows += report_rows(ctx, report(self.sight(), self.done), undo)
        aims = target_rows(ctx, view, self)
        if not narrow(ctx, ROOM):
            return pane(ctx, [*rows, *aims], foot, share=ROOM, key="action")
        back = Button(ctx.say("ui.actions.back"), self.close, key="back-to-actions")
        # the button before the targets: there are many, and it would be lost under them
        return pane(ctx, [Flow([back]), *rows, *foot, *aims], share=ROOM, key="action")
