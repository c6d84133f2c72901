"""The panel of a post, shared by the map and the list: what the player picks in it, and acts."""

from dataclasses import dataclass, field, replace

from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.nodes import Pane
from game.rules.ids import MANNERS, PostId
from game.screens.acts import report_rows
from game.screens.play_screen import AnyPage
from game.screens.posting_rows import act_foot, head_rows, held_rows, vacant_rows
from game.viewmodel.posting import (
    PostingChoice,
    PostingView,
    pick_manner,
    pick_person,
    posting,
)


@dataclass(frozen=True)
class PostingOwn:
    """The post in the panel, what is picked for it so far, the number of the last act in it."""

    post: PostId = ""
    choice: PostingChoice = field(default_factory=PostingChoice)
    done: int = 0


class PostingPanel:
    """One post at a time, on a page whose own record has a `posting`."""

    def __init__(self, page: AnyPage, share: float) -> None:
        self.page, self.share = page, share
        self._view: PostingView | None = None

    @property
    def own(self) -> PostingOwn:
        """The panel's part of what is the page's own."""
        own: PostingOwn = self.page.own.posting
        return own

    def show(self, post: PostId) -> None:
        """Turn to a post; another one than before begins with nothing picked."""
        if post != self.own.post:
            self.page.keep(posting=PostingOwn(post))
            self.page.to_top("posting:scroll")

    def build(self, ctx: Ctx) -> Pane:
        """The panel."""
        self._view = view = posting(self.page.view_context(), self.own.post, self.own.choice)
        rows = [*head_rows(view), *report_rows(ctx, self.page, self.own.done)]
        holder = view.holder
        rows += held_rows(ctx, view, holder, self) if holder else vacant_rows(ctx, view, self)
        return Pane(rows, act_foot(view, self.confirm), share=self.share, key="posting")

    # --- what the player picks ----------------------------------------------------------
    def pick_person(self, person: str) -> Next | None:
        """A candidate, in the way that is his own until another is picked."""
        post = self.page.session.scenario.posts[self.own.post]
        return self._pick(pick_person(self.own.choice, post, person))

    def pick_manner(self, name: str) -> Next | None:
        """A way to fill the post."""
        manner = next(each for each in MANNERS if each == name)
        return self._pick(pick_manner(self.own.choice, manner))

    def pick_act(self, act: str) -> Next | None:
        """Recall or transfer."""
        return self._pick(replace(self.own.choice, decision=act))

    def pick_target(self, post: str) -> Next | None:
        """Where he is sent."""
        return self._pick(replace(self.own.choice, decision="transfer", to=post))

    def list_everyone(self) -> Next | None:
        """Show all candidates, or only the first again."""
        return self._pick(replace(self.own.choice, every=not self.own.choice.every))

    def confirm(self) -> Next | None:
        """Make the act that is picked."""
        if self._view is None or self._view.preview is None:
            return None
        step = self.page.play(self._view.preview.move)
        if step.refusal is None:
            done = len(self.page.session.history)
            self.page.keep(posting=PostingOwn(self.own.post, done=done))
            self.page.to_top("posting:scroll", f"frame-{self.page.name}:page")
            self.page.focus("act:undo")
        return None

    def forget(self) -> None:
        """The last act is no longer news: it was taken back."""
        self.page.keep(posting=replace(self.own, done=0))

    def _pick(self, choice: PostingChoice) -> Next | None:
        self.page.keep(posting=PostingOwn(self.own.post, choice))
        return None
