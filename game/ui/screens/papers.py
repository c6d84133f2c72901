"""Letters and papers of the opposition: write one and see it typed; or what came of the others."""

from game.ui.ctx import Ctx
from game.ui.screens.form_page import SHARE, FormPage
from game.ui.screens.panes import pane
from game.ui.screens.paper_form import form_foot, form_rows
from game.ui.screens.papers_given import papers_panes
from game.ui.widgets import Label, Panel, Widget
from game.viewmodel.acts import report
from game.viewmodel.papers import papers
from game.viewmodel.papers_out import papers_out


class Papers(FormPage):
    """The form and the paper; the papers given out and what came of them."""

    page = "papers"
    tabs = ("draft", "out")

    @property
    def count(self) -> int:
        return len(self.session.state.papers)

    def _list(self, ctx: Ctx) -> Widget:
        return papers_panes(ctx, papers_out(self.sight(), self.shown), self)

    def _draft(self, ctx: Ctx, head: Widget) -> Widget:
        here = self.sight()
        view = papers(here, self.chosen)
        self._move = view.move
        if view.move is None or view.paper is None:
            return self._edged(head, Panel(Label(ctx.say("ui.papers.no-form"), "ui")))
        made = report(here, self.done) if self.done is not None else None
        rows, foot = form_rows(ctx, view, self, made), form_foot(ctx, view, self)
        left = pane(ctx, rows, foot, share=SHARE, key="draft")
        typed = papers_out(here).paper if self.done is not None else view.paper
        return self._beside(head, left, typed or view.paper)
