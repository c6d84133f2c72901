"""A page with a form at the left and the sheet it makes at the right, and what went out before.

To add a form: a class of a few lines below, and the panes of its list.
"""

from abc import abstractmethod
from typing import ClassVar

from game.rules.ids import FormId
from game.rules.state import Step
from game.session.session import Session
from game.page.ctx import Ctx
from game.page.answers import Next
from game.screens.form_rows import form_foot, form_rows
from game.screens.play_screen import PlayScreen
from game.screens.letter_paper import Stamped, Table, sheet
from game.screens.letters_sent import letters_panes
from game.screens.panes import narrow, pane, to_top
from game.screens.papers_given import papers_panes
from game.screens.navigator import Navigator
from game.page.nodes import Box, Column, Label, Panel, Split, Tabs, Node
from game.viewmodel.acts import report
from game.viewmodel.forms import FormView, form_view, sent
from game.viewmodel.letters import letters
from game.viewmodel.paper import PaperView
from game.viewmodel.papers_out import papers_out

SHARE = 0.52


class FormPage(PlayScreen):
    """The form and the sheet; what was sent, and what came of it."""

    form: ClassVar[FormId]
    tabs: ClassVar[tuple[str, str]]
    """The draft, and the list."""

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self.tab = at if at in self.tabs else self.tabs[0]
        self.chosen: dict[str, str] = {}
        self.done: Step | None = None
        self.shown = 0
        self._view: FormView | None = None

    def content(self, ctx: Ctx) -> Node:
        tabs = [
            (each, ctx.say(f"ui.{self.page}.tab.{each}", count=self.count)) for each in self.tabs
        ]
        head = Tabs(tabs, self.tab, self._turn, key="tabs")
        # the desk under a draft reaches the edges, while there is room beside the form
        self.bleed = self.tab == self.tabs[0] and not narrow(ctx, SHARE)
        self.scroll = not self.bleed
        if self.tab == self.tabs[1]:
            return self._edged(head, self._list(ctx))
        return self._draft(ctx, head)

    def after_undo(self) -> None:
        self.done = None

    @property
    def count(self) -> int:
        """How many went out."""
        return len(sent(self.sight(), self.form))

    @abstractmethod
    def _list(self, ctx: Ctx) -> Node:
        """What went out."""

    def _draft(self, ctx: Ctx, head: Node) -> Node:
        here = self.sight()
        view = self._view = form_view(here, self.form, self.chosen)
        if view is None:
            return self._edged(head, Panel(Label(ctx.say(f"ui.{self.page}.no-form"), "ui")))
        made = report(here, self.done) if self.done is not None else None
        rows, foot = form_rows(ctx, view, self, made), form_foot(ctx, view, self)
        left = pane(ctx, rows, foot, share=SHARE, key="draft")
        typed = sent(here, self.form)[-1] if self.done is not None else view.sheet
        return self._beside(head, left, typed)

    # --- acts -------------------------------------------------------------------------
    def pick(self, field: str, value: str) -> Next | None:
        """A chip of the form."""
        self.chosen[field], self.done = value, None
        return None

    def sign(self) -> Next | None:
        """Sign it and let it go."""
        if self._view is None:
            return None
        step = self.play(self._view.move)
        if step.refusal is None:
            self.done = step
            to_top(self.ctx, "draft:scroll", f"frame-{self.page}:page")
            if self.ctx is not None:
                self.ctx.focus_key = "act:undo"
        return None

    def begin(self) -> Next | None:
        """Begin another, with the choices of the last."""
        self.done = None
        if self.ctx is not None:
            self.ctx.focus_key = ""
        return None

    def read(self, number: str) -> Next | None:
        """One of the list."""
        self.shown = int(number)
        return None

    # --- parts ------------------------------------------------------------------------
    def _turn(self, tab: str) -> Next | None:
        self.tab = tab
        to_top(self.ctx, f"frame-{self.page}:page")
        return None

    def _edged(self, head: Node, body: Node) -> Node:
        """Tabs over a page, within margins of its own where the frame has none."""
        body.grow = 1
        page = Column([head, body], gap=8)
        return Box(page, pad=(16, 10, 16, 14)) if self.bleed else page

    def _beside(self, head: Node, left: Node, typed: PaperView) -> Node:
        """The form beside its sheet, or over it where there is no room."""
        if not self.bleed:
            return self._edged(head, Column([left, Table(sheet(typed, stamped=True))], gap=14))
        paper = Stamped(sheet(typed, stamped=False), typed.stamp)
        return Split(self._edged(head, left), paper, share=SHARE, least=1, gap=1, grow=1)


class Circulars(FormPage):
    """The form and the letter; the letters sent and their replies."""

    page = "circulars"
    form = "circular"
    tabs = ("draft", "sent")

    def _list(self, ctx: Ctx) -> Node:
        return letters_panes(ctx, letters(self.sight(), self.shown), self)


class Papers(FormPage):
    """The form and the paper; the papers given out and what came of them."""

    page = "papers"
    form = "paper"
    tabs = ("draft", "out")

    def _list(self, ctx: Ctx) -> Node:
        return papers_panes(ctx, papers_out(self.sight(), self.shown), self)
