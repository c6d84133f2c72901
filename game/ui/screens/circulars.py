"""Circulars: compose one at the left, see it typed at the right; or read what came back."""

from game.ui.ctx import Ctx
from game.ui.screens.circular_form import form_foot, form_rows
from game.ui.screens.form_page import SHARE, FormPage
from game.ui.screens.letters_sent import letters_panes
from game.ui.screens.panes import pane
from game.ui.widgets import Label, Panel, Widget
from game.viewmodel.acts import report
from game.viewmodel.circulars import circulars
from game.viewmodel.letters import letters


class Circulars(FormPage):
    """The form and the letter; the letters sent and their replies."""

    page = "circulars"
    tabs = ("draft", "sent")

    @property
    def count(self) -> int:
        return len(self.session.state.letters)

    def _list(self, ctx: Ctx) -> Widget:
        return letters_panes(ctx, letters(self.sight(), self.shown), self)

    def _draft(self, ctx: Ctx, head: Widget) -> Widget:
        here = self.sight()
        view = circulars(here, self.chosen)
        self._move = view.move
        if view.move is None or view.paper is None:
            return self._edged(head, Panel(Label(ctx.say("ui.circulars.no-form"), "ui")))
        made = report(here, self.done) if self.done is not None else None
        rows, foot = form_rows(ctx, view, self, made), form_foot(ctx, view, self)
        left = pane(ctx, rows, foot, share=SHARE, key="draft")
        typed = letters(here).paper if self.done is not None else view.paper
        return self._beside(head, left, typed or view.paper)
