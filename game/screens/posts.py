"""The posts: the list, the panel of one of them, the plan of the assignment department."""

from game.rules.ids import OFFICE
from game.rules.state import Step
from game.session.session import Session
from game.page.ctx import Ctx
from game.page.answers import STAY, Next
from game.screens.play_screen import PlayScreen
from game.screens.panes import narrow, pane, to_top, two_panes
from game.screens.plan_panel import plan_panes
from game.screens.posting_panel import PostingPanel, sight
from game.screens.posts_list import list_rows
from game.screens.navigator import Navigator
from game.page.nodes import Button, Column, Flow, Tabs, Node
from game.viewmodel.holders import vacant_posts
from game.viewmodel.plan import plan
from game.viewmodel.posts import posts

SHARE = 0.63
TABS = ("list", "plan")


class Posts(PlayScreen):
    """The list at the left, the post picked at the right; with large text one or the other."""

    page = "posts"

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self.panel = PostingPanel(self, SHARE)
        self.filter = "all"
        self.tab = at if at in TABS else TABS[0]
        self.post = at if at in session.state.holdings else self._first()
        self.opened = at in session.state.holdings
        self.monthly: int | None = None
        self.responsible: int | None = None
        self.planned: Step | None = None

    def content(self, ctx: Ctx) -> Node:
        if self.session.scenario.seat != OFFICE:  # the plan is a paper of the office
            return self._list(ctx)
        tabs = [(each, ctx.say(f"ui.posts.tab.{each}")) for each in TABS]
        body = self._plan(ctx) if self.tab == "plan" else self._list(ctx)
        body.grow = 1
        return Column([Tabs(tabs, self.tab, self._turn, key="tabs"), body], gap=8)

    def after_undo(self) -> None:
        self.panel.forget()
        self.planned = None

    # --- the list ---------------------------------------------------------------------
    def pick(self, post: str) -> Next | None:
        """Show a post."""
        self.post, self.opened = post, True
        if self.ctx is not None and narrow(self.ctx, SHARE):
            to_top(self.ctx, "frame-posts:page")
            self.ctx.focus_key = "back-to-list"
        return None

    def close(self) -> Next | None:
        """Back from the panel to the list."""
        self.opened = False
        if self.ctx is not None:
            self.ctx.focus_key = f"posts-table:{self.post}"
        return STAY

    def filter_by(self, name: str) -> Next | None:
        """Show fewer posts."""
        self.filter = name
        to_top(self.ctx, "posts-list:scroll")
        return None

    def _first(self) -> str:
        ours = self.session.scenario.seat == OFFICE
        empty = vacant_posts(sight(self)) if ours else ()
        return next(iter((*empty, *self.session.state.holdings)), "")

    def _turn(self, tab: str) -> Next | None:
        self.tab = tab
        to_top(self.ctx, "frame-posts:page")
        return None

    def _list(self, ctx: Ctx) -> Node:
        self.panel.show(self.post)
        if narrow(ctx, SHARE) and self.opened:
            return self.panel.build(ctx, lambda: [self._back(ctx)])
        view = posts(sight(self), self.filter)
        listed = pane(ctx, list_rows(ctx, view, self), share=SHARE, key="posts-list")
        if narrow(ctx, SHARE):
            return listed
        return two_panes(ctx, listed, self.panel.build(ctx), share=SHARE)

    def _back(self, ctx: Ctx) -> Node:
        return Flow([Button(ctx.say("ui.posts.back"), self.close, key="back-to-list")])

    # --- the plan ---------------------------------------------------------------------
    def set_monthly(self, value: int) -> Next | None:
        """How many are to be assigned a month."""
        self.monthly, self.planned = value, None
        return None

    def set_responsible(self, value: int) -> Next | None:
        """How many of a thousand are to be responsible workers."""
        self.responsible, self.planned = value, None
        return None

    def confirm_plan(self) -> Next | None:
        """Give the department its plan."""
        view = plan(sight(self), self.monthly, self.responsible)
        step = self.play(view.move)
        if step.refusal is None:
            self.planned, self.monthly, self.responsible = step, None, None
        return None

    def _plan(self, ctx: Ctx) -> Node:
        here = sight(self)
        view = plan(here, self.monthly, self.responsible)
        return plan_panes(ctx, here, view, self)
