"""Letters and papers of the opposition: write one and see it typed; or what came of the others."""

from game.rules.state import Step
from game.session.session import Session
from game.ui.ctx import Ctx
from game.ui.replies import Next
from game.ui.screens.frame import PlayScreen
from game.ui.screens.letter_paper import Stamped, Table, sheet
from game.ui.screens.panes import narrow, pane, to_top
from game.ui.screens.paper_form import form_foot, form_rows
from game.ui.screens.papers_given import papers_panes
from game.ui.screens.stage import Stage
from game.ui.widgets import Box, Column, Label, Panel, Split, Tabs, Widget
from game.viewmodel.acts import report
from game.viewmodel.papers import PapersView, papers
from game.viewmodel.papers_out import papers_out

SHARE = 0.52
TABS = ("draft", "out")


class Papers(PlayScreen):
    """The form and the paper; the papers given out and what came of them."""

    page = "papers"

    def __init__(self, stage: Stage, session: Session, at: str = "") -> None:
        super().__init__(stage, session, at)
        self.tab = at if at in TABS else TABS[0]
        self.chosen: dict[str, str] = {}
        self.done: Step | None = None
        self.shown = 0
        self._view: PapersView | None = None

    def content(self, ctx: Ctx) -> Widget:
        count = len(self.session.state.papers)
        tabs = [(each, ctx.say(f"ui.papers.tab.{each}", count=count)) for each in TABS]
        head = Tabs(tabs, self.tab, self._turn, key="tabs")
        # the desk under a draft reaches the edges, while there is room beside the form
        self.bleed = self.tab == "draft" and not narrow(ctx, SHARE)
        self.scroll = not self.bleed
        if self.tab == "out":
            return self._edged(head, papers_panes(ctx, papers_out(self.sight(), self.shown), self))
        return self._draft(ctx, head)

    def after_undo(self) -> None:
        self.done = None

    # --- acts -------------------------------------------------------------------------
    def pick(self, field: str, value: str) -> Next | None:
        """A chip of the form."""
        self.chosen[field], self.done = value, None
        return None

    def give_out(self) -> Next | None:
        """Sign it and let it go."""
        if self._view is None or self._view.move is None:
            return None
        step = self.play(self._view.move)
        if step.refusal is None:
            self.done = step
            to_top(self.ctx, "draft:scroll", "frame-papers:page")
            if self.ctx is not None:
                self.ctx.focus_key = "act:undo"
        return None

    def begin(self) -> Next | None:
        """Begin another paper, with the choices of the last."""
        self.done = None
        if self.ctx is not None:
            self.ctx.focus_key = ""
        return None

    def read(self, number: str) -> Next | None:
        """A paper of the list."""
        self.shown = int(number)
        return None

    # --- parts ------------------------------------------------------------------------
    def _turn(self, tab: str) -> Next | None:
        self.tab = tab
        to_top(self.ctx, "frame-papers:page")
        return None

    def _edged(self, head: Widget, body: Widget) -> Widget:
        """Tabs over a page, within margins of its own where the frame has none."""
        body.grow = 1
        page = Column([head, body], gap=8)
        return Box(page, pad=(16, 10, 16, 14)) if self.bleed else page

    def _draft(self, ctx: Ctx, head: Widget) -> Widget:
        here = self.sight()
        self._view = view = papers(here, self.chosen)
        if view.move is None or view.paper is None:
            return self._edged(head, Panel(Label(ctx.say("ui.papers.no-form"), "ui")))
        made = report(here, self.done) if self.done is not None else None
        rows, foot = form_rows(ctx, view, self, made), form_foot(ctx, view, self)
        left = pane(ctx, rows, foot, share=SHARE, key="draft")
        typed = papers_out(here).paper if self.done is not None else view.paper
        typed = typed or view.paper
        if not self.bleed:
            return self._edged(head, Column([left, Table(sheet(typed, stamped=True))], gap=14))
        paper = Stamped(sheet(typed, stamped=False), typed.stamp)
        return Split(self._edged(head, left), paper, share=SHARE, least=1, gap=1, grow=1)
