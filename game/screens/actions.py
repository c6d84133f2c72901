"""Actions: what a seat can always do; the list at the left, the one in hand at the right."""

from dataclasses import dataclass, field

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.nodes import Button, Either, Flow, Label, Narrow, Node, Pane, Panel, TwoPanes
from game.screens.action_rows import foot_rows, head_rows, list_rows, target_rows
from game.screens.acts import report_rows
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.sources import sources_dialog
from game.session.session import Session
from game.viewmodel.actions import ActionChoice, ActionsView, ActionView, actions

SHARE = 0.43
ROOM = 0.34
"""The share that says when text is too large for two panes: a table of six columns needs room."""


@dataclass(frozen=True)
class ActionsOwn(PageOwn):
    """What is in hand, whether it is shown in the list's place, the number of the last act."""

    choice: ActionChoice = field(default_factory=ActionChoice)
    opened: bool = False
    done: int = 0


class Actions(PlayScreen[ActionsOwn]):
    """The actions and the one picked; with large text one or the other."""

    name = "actions"
    own_type = ActionsOwn
    keys = (("choose-1", "ui.actions.key.choose"), ("sources", "ui.actions.key.sources"))

    _view: ActionsView | None = None  # the last that was built: what an act is about

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> ActionsOwn:
        opened = at in session.scenario.actions
        return ActionsOwn(at=at, choice=ActionChoice(at), opened=opened)

    def content(self, ctx: Ctx) -> Node:
        self._view = view = actions(self.view_context(), self.own.choice)
        lines = [line for group in view.groups for line in group.lines]
        self.hot_keys = tuple(f"action:{line.id}" for line in lines)
        if view.picked is None:
            return Panel(Label(view.empty, "ui"))
        listed = Pane(list_rows(view, self.pick), share=ROOM, key="actions")
        beside, alone = self._picked(ctx, view.picked)
        wide = TwoPanes(listed, beside, share=SHARE)
        return Either(Narrow(ROOM), alone if self.own.opened else listed, wide, grow=1)

    def dialog(self, ctx: Ctx) -> Node | None:
        picked = self.picked
        if self.own.dialog != "sources" or picked is None:
            return None
        return sources_dialog(ctx, picked.name, picked.grounds, self.hide)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("sources") and self.picked is not None and not self.own.dialog:
            return self.show("sources")
        return None

    def after_undo(self) -> None:
        self.keep(done=0)

    # --- answers ----------------------------------------------------------------------
    @property
    def picked(self) -> ActionView | None:
        """The action in hand, as it was shown last."""
        return self._view.picked if self._view is not None else None

    def pick(self, action: str) -> Next | None:
        """Take an action in hand."""
        self.keep(choice=ActionChoice(action), opened=True, done=0)
        self.to_top("action:scroll", "frame-actions:page")
        self.focus("back-to-actions")
        return None

    def aim(self, target: str) -> Next | None:
        """To whom."""
        self.keep(choice=ActionChoice(self._id, target), done=0)
        return None

    def close(self) -> Next | None:
        """Back to the list."""
        self.keep(opened=False)
        self.focus(f"action:{self._id}")
        return STAY

    def confirm(self) -> Next | None:
        """Do it. The same target stays picked, so that one sees what came of it."""
        picked = self.picked
        if picked is None:
            return None
        step = self.play(picked.preview.move)
        if step.refusal is None:
            choice = ActionChoice(picked.id, picked.target)
            self.keep(choice=choice, done=len(self.session.history))
            self.to_top("action:scroll", "frame-actions:page")
            self.focus("act:undo")
        return None

    # --- parts ------------------------------------------------------------------------
    @property
    def _id(self) -> str:
        return self.picked.id if self.picked is not None else self.own.choice.action

    def _picked(self, ctx: Ctx, view: ActionView) -> tuple[Node, Node]:
        """The action in hand, beside the list and in its place."""
        foot = foot_rows(ctx, view, self.confirm)
        rows = [*head_rows(view), *report_rows(ctx, self, self.own.done)]
        aims = target_rows(ctx, view, self.aim)
        back = Flow([Button(ctx.say("ui.actions.back"), self.close, key="back-to-actions")])
        beside = Pane([*rows, *aims], foot, share=ROOM, key="action")
        # the button before the targets: there are many, and it would be lost under them
        return beside, Pane([back, *rows, *foot, *aims], share=ROOM, key="action")
