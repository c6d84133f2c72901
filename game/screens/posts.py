"""The posts: the list, the panel of one of them, the plan of the assignment department."""

from dataclasses import dataclass, field, replace

from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.nodes import Button, Column, Either, Flow, Narrow, Node, Pane, Tabs, TwoPanes
from game.rules.ids import OFFICE
from game.screens.navigator import Navigator
from game.screens.plan_panel import PlanOwn, PlanPanel
from game.screens.play_screen import PageOwn, PlayScreen, view_context
from game.screens.posting_panel import PostingOwn, PostingPanel
from game.screens.posts_list import TABLE, list_rows
from game.session.session import Session
from game.viewmodel.holders import vacant_posts
from game.viewmodel.posts import posts

SHARE = 0.645
TABS = ("list", "plan")


@dataclass(frozen=True)
class PostsOwn(PageOwn):
    """`opened` is whether the post is shown in the list's place, where there is room for one."""

    tab: str = TABS[0]
    filter: str = "all"
    opened: bool = False
    posting: PostingOwn = field(default_factory=PostingOwn)
    plan: PlanOwn = field(default_factory=PlanOwn)


class Posts(PlayScreen[PostsOwn]):
    """The list at the left, the post picked at the right; with large text one or the other."""

    name = "posts"
    own_type = PostsOwn

    def __init__(self, navigator: Navigator, session: Session, own: PostsOwn) -> None:
        super().__init__(navigator, session, own)
        self.panel, self.plan = PostingPanel(self, SHARE), PlanPanel(self)

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> PostsOwn:
        opened = at in session.state.holdings
        post = at if opened else _first(navigator, session)
        tab = at if at in TABS else TABS[0]
        return PostsOwn(at=at, tab=tab, opened=opened, posting=PostingOwn(post))

    def put_right(self) -> None:
        own, fresh = self.own, self.begin(self.navigator, self.session, self.own.at)
        if own.posting.post not in self.session.state.holdings:
            self.keep(posting=fresh.posting, opened=fresh.opened)
        if own.tab not in TABS:
            self.keep(tab=fresh.tab)

    def content(self, ctx: Ctx) -> Node:
        if self.session.scenario.seat != OFFICE:  # the plan is a paper of the office
            return self._list(ctx)
        tabs = [(each, ctx.say(f"ui.posts.tab.{each}")) for each in TABS]
        body = self.plan.build(ctx) if self.own.tab == "plan" else self._list(ctx)
        return Column([Tabs(tabs, self.own.tab, self._turn, key="tabs"), body], gap=8)

    def after_undo(self) -> None:
        self.panel.forget()
        self.plan.forget()

    # --- answers ----------------------------------------------------------------------
    def pick(self, post: str) -> Next | None:
        """Show a post."""
        self.panel.show(post)
        self.keep(opened=True)
        self.to_top("frame-posts:page")
        self.focus("back-to-list")
        return None

    def close(self) -> Next | None:
        """Back from the panel to the list."""
        self.keep(opened=False)
        self.focus(f"{TABLE}:{self.own.posting.post}")
        return STAY

    def filter_by(self, name: str) -> Next | None:
        """Show fewer posts."""
        self.keep(filter=name)
        self.to_top("posts-list:scroll")
        return None

    def _turn(self, tab: str) -> Next | None:
        self.keep(tab=tab)
        self.to_top("frame-posts:page")
        return None

    # --- parts ------------------------------------------------------------------------
    def _list(self, ctx: Ctx) -> Node:
        view, chosen = posts(self.view_context(), self.own.filter), self.own.posting.post
        rows = list_rows(ctx, view, chosen, self.filter_by, self.pick)
        listed = Pane(rows, share=SHARE, key="posts-list")
        panel = self.panel.build(ctx)
        opened = replace(panel, rows=[self._back(ctx), *panel.rows])
        alone = opened if self.own.opened else listed
        return Either(Narrow(SHARE), alone, TwoPanes(listed, panel, share=SHARE), grow=1)

    def _back(self, ctx: Ctx) -> Node:
        return Flow([Button(ctx.say("ui.posts.back"), self.close, key="back-to-list")])


def _first(navigator: Navigator, session: Session) -> str:
    """The post that the page opens on: a vacancy for those who fill it, else the first."""
    ours = session.scenario.seat == OFFICE
    empty = vacant_posts(view_context(session, navigator.locale)) if ours else ()
    return next(iter((*empty, *session.state.holdings)), "")
