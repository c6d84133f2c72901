"""The panel of a post, shared by the map and the list: what the player picks in it, and acts."""

from collections.abc import Callable
from dataclasses import replace

from game.rules.ids import LOCAL, Manner, PostId
from game.rules.state import Step
from game.page.ctx import Ctx
from game.page.answers import Next
from game.screens.acts import report_rows
from game.screens.play_screen import PlayScreen
from game.screens.panes import pane, to_top
from game.screens.posting_rows import act_foot, head_rows, held_rows, vacant_rows
from game.page.nodes import Node
from game.viewmodel.acts import report
from game.viewmodel.posting import MANNERS, PostingChoice, PostingView, posting
from game.viewmodel.sight import Sight


def sight(page: PlayScreen) -> Sight:
    """What a page is a view of."""
    session = page.session
    preview = session.setup.preview
    return Sight(session.state, session.scenario, session.pack.archive, page.locale, preview)


class PostingPanel:
    """One post at a time. Keeps what is picked, and the last act until the next one."""

    def __init__(self, page: PlayScreen, share: float) -> None:
        self.page, self.share = page, share
        self.post: PostId = ""
        self.choice = PostingChoice()
        self.done: Step | None = None
        self._view: PostingView | None = None

    def show(self, post: PostId) -> None:
        """Turn to a post; another one than before begins with nothing picked."""
        if post != self.post:
            self.post, self.choice, self.done = post, PostingChoice(), None
            to_top(self.page.ctx, "posting:scroll")

    def build(self, ctx: Ctx, extra: Callable[[], list[Node]] | None = None) -> Node:
        """The panel; `extra` are rows that the page puts over it (a way back)."""
        here = sight(self.page)
        self._view = view = posting(here, self.post, self.choice)
        rows = [*(extra() if extra else []), *head_rows(view)]
        if self.done is not None:
            undo = self.page.take_back if self.page.session.can_undo else None
            rows += report_rows(ctx, report(here, self.done), undo)
        holder = view.holder
        rows += held_rows(ctx, view, holder, self) if holder else vacant_rows(ctx, view, self)
        return pane(ctx, rows, act_foot(view, self), share=self.share, key="posting")

    # --- what the player picks ----------------------------------------------------------
    def pick_person(self, person: str) -> Next | None:
        """A candidate. The man of the place is left to be elected, unless the player says more."""
        manner: Manner = "recommended" if self._manner == "elected" else self._manner
        secretary = self.page.session.scenario.posts[self.post].kind == "secretary"
        if person == LOCAL and secretary:
            manner = "elected"
        return self._pick(replace(self.choice, person=person, manner=manner))

    def pick_manner(self, name: str) -> Next | None:
        """A way to fill the post; an election picks the man of the place."""
        manner = next(each for each in MANNERS if each == name)
        person = LOCAL if manner == "elected" else self.choice.person
        return self._pick(replace(self.choice, manner=manner, person=person))

    def pick_act(self, act: str) -> Next | None:
        """Recall or transfer."""
        return self._pick(replace(self.choice, act=act))

    def pick_target(self, post: str) -> Next | None:
        """Where he is sent."""
        return self._pick(replace(self.choice, act="transfer", to=post))

    def list_everyone(self) -> Next | None:
        """Show all candidates, or only the first again."""
        return self._pick(replace(self.choice, every=not self.choice.every))

    def confirm(self) -> Next | None:
        """Make the act that is picked."""
        if self._view is None or self._view.move is None:
            return None
        step = self.page.play(self._view.move)
        if step.refusal is None:
            self.done, self.choice = step, PostingChoice()
            to_top(self.page.ctx, "posting:scroll", f"frame-{self.page.page}:page")
            if self.page.ctx is not None:
                self.page.ctx.focus_key = "act:undo"
        return None

    def forget(self) -> None:
        """The last act is no longer news: it was taken back."""
        self.done = None

    @property
    def _manner(self) -> Manner:
        return self._view.choice.manner if self._view is not None else self.choice.manner

    def _pick(self, choice: PostingChoice) -> Next | None:
        self.choice, self.done = choice, None
        return None
