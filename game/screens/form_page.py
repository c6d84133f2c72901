"""A page with a form at the left and the sheet it makes at the right, and what went out before.

To add a form: a class of a few lines below, and the panes of its list.
"""

from abc import abstractmethod
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from game.page.answers import Next
from game.page.arrival import Arrival
from game.page.ctx import Ctx
from game.page.nodes import (
    Box,
    Button,
    Column,
    Either,
    Flow,
    Label,
    Narrow,
    Node,
    Pane,
    Panel,
    Split,
    Stamp,
    Stamped,
    Tabletop,
    Tabs,
    Wide,
)
from game.rules.ids import FormId
from game.rules.moves import Move, Write
from game.screens.acts import report_rows, standing
from game.screens.form_rows import form_foot, form_rows
from game.screens.letter_sheet import sheet
from game.screens.letters_sent import letters_panes
from game.screens.navigator import Navigator
from game.screens.papers_given import papers_panes
from game.screens.play_screen import PageOwn, PlayScreen
from game.session.session import Session
from game.viewmodel.form_draft import FormDraft, Picks
from game.viewmodel.forms import FormView, form_view, sent
from game.viewmodel.letters import letters
from game.viewmodel.papers_out import papers_out
from game.viewmodel.sheet import SheetView

SHARE = 0.52


@dataclass(frozen=True)
class FormOwn(PageOwn):
    """What is picked in each field, the number of the last act, which of the list is shown.

    `noted` says whether the notes of the form are open.
    """

    tab: str = ""
    chosen: Picks = ()
    done: int = 0
    shown: int = 0
    noted: bool = False


class FormPage(PlayScreen[FormOwn]):
    """The form and the sheet; what was sent, and what came of it."""

    own_type = FormOwn
    form: ClassVar[FormId]
    tabs: ClassVar[tuple[str, str]]
    """The draft, and the list."""

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> FormOwn:
        tab = at if at in cls.tabs else cls.tabs[0]
        return FormOwn(at=at, tab=tab)

    def put_right(self) -> None:
        if self.own.tab not in self.tabs:
            self.keep(tab=self.begin(self.navigator, self.session, self.own.at).tab)

    def content(self, ctx: Ctx) -> Node:
        tabs = [
            (each, ctx.say(f"ui.{self.name}.tab.{each}", count=self.count)) for each in self.tabs
        ]
        head = Tabs(tabs, self.own.tab, self._turn, key="tabs")
        # the desk under a draft reaches the edges, while there is room beside the form
        drafting = self.own.tab == self.tabs[0]
        self.bleed = Wide(SHARE) if drafting else False
        self.scroll = Narrow(SHARE) if drafting else True
        return self._draft(ctx, head) if drafting else _under(head, self._list(ctx))

    def after_undo(self) -> None:
        self.keep(done=0)

    @property
    def count(self) -> int:
        """How many went out."""
        return len(sent(self.view_context(), self.form))

    @property
    def draft(self) -> FormDraft:
        """The form of this page as far as it has been filled in."""
        return FormDraft(self.form, self.own.chosen)

    @property
    def signed(self) -> bool:
        """Whether the last act is this form; from another tab its number may be another move's."""
        step = standing(self.session, self.own.done)
        return step is not None and isinstance(step.move, Write) and step.move.form == self.form

    @abstractmethod
    def _list(self, ctx: Ctx) -> Node:
        """What went out."""

    # --- answers ----------------------------------------------------------------------
    def pick(self, name: str, value: str) -> Next | None:
        """A chip of the form."""
        self.keep(chosen=self.draft.pick(name, value).chosen, done=0)
        return None

    def sign(self, move: Move) -> Next | None:
        """Sign it and let it go."""
        if self.play(move).refusal is None:
            self.keep(done=len(self.session.history))
            self.to_top("draft:scroll", f"frame-{self.name}:page")
            self.focus("act:undo")
        return None

    def another(self) -> Next | None:
        """Begin another, with the choices of the last."""
        self.keep(done=0)
        self.focus()  # what had it, the button for another, is gone
        return None

    def note(self) -> Next | None:
        """Open the notes, or close them."""
        self.keep(noted=not self.own.noted)
        return None

    def read(self, number: str) -> Next | None:
        """One of the list."""
        self.keep(shown=int(number))
        return None

    def _turn(self, tab: str) -> Next | None:
        self.keep(tab=tab)
        self.to_top(f"frame-{self.name}:page")
        return None

    # --- the draft --------------------------------------------------------------------
    def _draft(self, ctx: Ctx, head: Node) -> Node:
        here = self.view_context()
        view = form_view(here, self.draft)
        if view is None:
            page = _under(head, Panel(Label(ctx.say(f"ui.{self.name}.no-form"), "ui")))
            return Either(Narrow(SHARE), page, _edged(page))
        if self.signed:
            rows, foot = report_rows(ctx, self, self.own.done), [self._again(ctx)]
            typed = sent(here, self.form)[-1]
            return _beside(head, Pane(rows, foot, share=SHARE, key="draft"), typed, _fallen(typed))
        rows, foot = form_rows(view, self.pick), self._foot(ctx, view)
        return _beside(head, Pane(rows, foot, share=SHARE, key="draft"), view.sheet)

    def _foot(self, ctx: Ctx, view: FormView) -> list[Node]:
        sign = partial(self.sign, view.preview.move)
        return form_foot(ctx, view, sign, self.note, noted=self.own.noted)

    def _again(self, ctx: Ctx) -> Node:
        words = ctx.say(f"ui.{self.name}.another")
        return Flow([Button(words, self.another, kind="primary", key="another")])


def _under(head: Node, body: Node) -> Node:
    """A page under its tabs."""
    return Column([head, replace(body, grow=1)], gap=8)


def _edged(page: Node) -> Node:
    """A page within margins of its own, where the frame has none."""
    return Box(page, pad=(16, 9, 16, 12))


def _fallen(typed: SheetView) -> Stamp:
    """The stamp that falls when it is signed."""
    return Stamp(typed.stamp, arrives=Arrival("stamp"), key="stamp")


def _beside(head: Node, left: Node, typed: SheetView, stamp: Stamp | None = None) -> Node:
    """The form beside its sheet, or over it where there is no room; what is signed has a stamp."""
    table = Tabletop(sheet(typed, stamp))
    paper = Stamped(sheet(typed), stamp)
    wide = Split(_edged(_under(head, left)), paper, share=SHARE, least=1, gap=1, grow=1)
    return Either(Narrow(SHARE), _under(head, Column([left, table], gap=14)), wide, grow=1)


class Circulars(FormPage):
    """The form and the letter; the letters sent and their replies."""

    name = "circulars"
    form = "circular"
    tabs = ("draft", "sent")

    def _list(self, ctx: Ctx) -> Node:
        return letters_panes(ctx, letters(self.view_context(), self.own.shown), self.read)


class Papers(FormPage):
    """The form and the paper; the papers given out and what came of them."""

    name = "papers"
    form = "paper"
    tabs = ("draft", "out")

    def _list(self, ctx: Ctx) -> Node:
        return papers_panes(ctx, papers_out(self.view_context(), self.own.shown), self.read)
