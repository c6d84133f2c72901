"""A page with a form at the left and the sheet it makes at the right, and what went out before."""

from abc import abstractmethod
from typing import ClassVar

from game.rules.moves import Move
from game.rules.state import Step
from game.session.session import Session
from game.ui.ctx import Ctx
from game.ui.replies import Next
from game.ui.screens.frame import PlayScreen
from game.ui.screens.letter_paper import Stamped, Table, sheet
from game.ui.screens.panes import narrow, to_top
from game.ui.screens.stage import Stage
from game.ui.widgets import Box, Column, Split, Tabs, Widget
from game.viewmodel.paper import PaperView

SHARE = 0.52


class FormPage(PlayScreen):
    """What the circulars of one seat and the papers of the other have in common."""

    tabs: ClassVar[tuple[str, str]]
    """The draft, and the list."""

    def __init__(self, stage: Stage, session: Session, at: str = "") -> None:
        super().__init__(stage, session, at)
        self.tab = at if at in self.tabs else self.tabs[0]
        self.chosen: dict[str, str] = {}
        self.done: Step | None = None
        self.shown = 0
        self._move: Move | None = None

    def content(self, ctx: Ctx) -> Widget:
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
    @abstractmethod
    def count(self) -> int:
        """How many went out."""

    @abstractmethod
    def _list(self, ctx: Ctx) -> Widget:
        """What went out."""

    @abstractmethod
    def _draft(self, ctx: Ctx, head: Widget) -> Widget:
        """The form with its sheet; it notes the move that signing makes."""

    # --- acts -------------------------------------------------------------------------
    def pick(self, field: str, value: str) -> Next | None:
        """A chip of the form."""
        self.chosen[field], self.done = value, None
        return None

    def sign(self) -> Next | None:
        """Sign it and let it go."""
        if self._move is None:
            return None
        step = self.play(self._move)
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

    def _edged(self, head: Widget, body: Widget) -> Widget:
        """Tabs over a page, within margins of its own where the frame has none."""
        body.grow = 1
        page = Column([head, body], gap=8)
        return Box(page, pad=(16, 10, 16, 14)) if self.bleed else page

    def _beside(self, head: Widget, left: Widget, typed: PaperView) -> Widget:
        """The form beside its sheet, or over it where there is no room."""
        if not self.bleed:
            return self._edged(head, Column([left, Table(sheet(typed, stamped=True))], gap=14))
        paper = Stamped(sheet(typed, stamped=False), typed.stamp)
        return Split(self._edged(head, left), paper, share=SHARE, least=1, gap=1, grow=1)
