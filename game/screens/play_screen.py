"""The frame of all pages of a running game, and what its keys do everywhere."""

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from game.locale import Locale
from game.page.answers import STAY, Next, Replace
from game.page.ctx import Ctx
from game.page.events import Back, Command, Event
from game.page.nodes import Column, Condition, Frame, NavItem, Node, Notice, Overlay
from game.page.screen import Own, Screen
from game.rules.moves import EndTurn, Move
from game.rules.state import Step
from game.screens.ending import end_dialog
from game.screens.help import help_dialog
from game.screens.menu import menu_dialog
from game.screens.navigator import Navigator
from game.screens.surround import rail, top_bar
from game.session.flow import Stop, after_closing
from game.session.session import Session
from game.viewmodel.context import ViewContext
from game.viewmodel.entries import entry_line
from game.viewmodel.frame import FrameView, frame
from game.viewmodel.seats import EVERY_PAGE, pages
from game.viewmodel.tray import lapsing, unspent

PAGE_COMMANDS = {f"page-{page}": page for page in EVERY_PAGE}


@dataclass(frozen=True)
class PageOwn(Own):
    """What is every page's own: what it was opened on, and the name of the dialog over it.

    `told` is how far set scenes had been told when it was opened: whoever takes a page over from a
    text knows by it which ones not to show again.
    """

    at: str = ""
    dialog: str = ""
    told: Mapping[str, int] = field(default_factory=dict)


PageT = TypeVar("PageT", bound=PageOwn)


class PlayScreen(Screen[PageT]):
    """A page of a running game. Subclasses set `name` and write `content`; see the package."""

    own_type = PageOwn
    in_game = True
    music = "desk"
    end_key = ""  # what the button of the bar says, if it does not close the turn
    scroll: Condition = True  # whether the frame scrolls the content; a map wants False
    bleed: Condition = False  # whether the content goes to the edges
    bare: Condition = False  # without the strip of pages: a moment to be watched

    def __init__(self, navigator: Navigator, session: Session, own: PageT) -> None:
        for scene, reached in own.told.items():
            if scene in session.scenario.scenes:
                session.told.setdefault(scene, reached)
        super().__init__(replace(own, told=dict(session.told)))
        self.navigator, self.session = navigator, session

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> PageT:
        """What is its own when it is opened on something."""
        own: PageT = cls.own_type(at=at)  # type: ignore[assignment]  # the page's own, by its type
        return own

    @property
    def locale(self) -> Locale:
        """Texts for the view models."""
        return self.navigator.locale

    def view_context(self) -> ViewContext:
        """What the view models of this game look at."""
        return view_context(self.session, self.locale)

    # --- for subclasses ---------------------------------------------------------------
    @abstractmethod
    def content(self, ctx: Ctx) -> Node:
        """The page itself."""

    def dialog(self, ctx: Ctx) -> Node | None:
        """A dialog of the page's own, for the name in `own.dialog`."""
        return None

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        """Events of the page's own; they come before those of the frame."""
        return None

    def after_undo(self) -> None:
        """A move has been taken back: forget what the page says of it."""

    def play(self, move: Move) -> Step:
        """Make a move; a refusal is shown as a line at the foot."""
        step = self.session.dispatch(move)
        if step.refusal is not None:
            self.toast(step.refusal.why.key, **step.refusal.why.args)
        return step

    def go(self, page: str, at: str = "") -> Next:
        """Turn to another page."""
        return self.navigator.go(page, self.session, at)

    def show(self, dialog: str) -> Next:
        """Open a dialog, or close it with an empty name."""
        self.keep(dialog=dialog)
        self.focus()
        return STAY

    def hide(self) -> Next:
        """Close the dialog."""
        return self.show("")

    def toast(self, key: str, **args: str | int) -> None:
        """A passing line at the foot of the page."""
        self.tell(self.locale.text(key, **args).rstrip())

    # --- the frame --------------------------------------------------------------------
    def build(self, ctx: Ctx) -> Node:
        view = self.surround(ctx)
        page = self.under_notices(view.saved, self.content(ctx))
        framed = Frame(
            page,
            top=top_bar(view, ctx.say(self.end_key) if self.end_key else view.end, self.on_bar),
            rail=self._rail(view, ctx),
            scroll=self.scroll,
            bleed=self.bleed,
            bare=self.bare,
            key=f"frame-{self.name}",
        )
        front = self.front(ctx)
        return Overlay([framed, front]) if front is not None else framed

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        found = self.on_page_event(event, ctx)
        if found is not None:
            return found
        if isinstance(event, Back):
            return self.back()
        return self._command(event.name) if isinstance(event, Command) else None

    def back(self) -> Next:
        """Pause; what was opened from another page goes back to it instead."""
        return self.show("menu")

    def end_month(self) -> Next:
        """Close the month. Before, say what is left undone; if it cannot be closed, why not."""
        context = self.view_context()
        unused = self.own.dialog != "end" and (lapsing(context) or unspent(context))
        if unused and self.session.can(EndTurn()) is None:
            return self.show("end")
        step = self.play(EndTurn())
        if self.session.waits:  # nothing has come of it yet
            return self.go("desk")
        stop = after_closing(step, self.session.scenario)
        if stop.why is None:
            return self.come_to(stop)
        if self.name == stop.page:
            return STAY
        page = self.navigator.page(stop.page, self.session)
        page.tell(self.locale.text(stop.why.key, **stop.why.args).rstrip())
        return Replace(page)

    def come_to(self, stop: Stop) -> Next:
        """Turn to a page of the way between two turns."""
        return self.go(stop.page, stop.assembly or ("held" if stop.vote else ""))

    def on_bar(self) -> Next:
        """What the button of the bar does: it ends the month, if a page has no other use for it."""
        return self.end_month()

    def take_back(self) -> Next:
        """Undo the last move of the month, if there is one, and say which it was."""
        before = self.session.state.chronicle
        if self.session.undo():
            told = before[len(self.session.state.chronicle) :]
            archive = self.session.pack.archive
            what = " ".join(entry_line(each, self.locale, archive) for each in told)
            self.toast("ui.frame.undone", what=what)
            self.after_undo()
        elif self.session.setup.preview == "archive":
            self.toast("ui.frame.never-undone")
        else:
            self.toast("ui.frame.nothing-to-undo")
        return STAY

    def save(self) -> Next:
        """Try again to write what waits; every decision is written down as it is made."""
        if self.session.is_rehearsal:
            self.toast("ui.frame.rehearsal")
        elif self.session.save():
            self.toast("ui.frame.saved")
        return STAY

    def turn_preview(self) -> Next:
        """Show every effect with its sign and size, or few chips again, and say which."""
        self.session.turn_preview()
        self.toast(f"ui.frame.preview-{self.session.preview_level}")
        return STAY

    def under_notices(self, saved: str, page: Node) -> Node:
        """The page under what must be said: what is not saved; until a move, what was recovered."""
        told = self.session.notice
        lines = [saved, self.locale.text(told.key, **told.args) if told is not None else ""]
        notices = [Notice(line, "warning") for line in lines if line]
        return Column([*notices, replace(page, grow=1)], gap=10) if notices else page

    def surround(self, ctx: Ctx) -> FrameView:
        """What the bar and the strip say; a page may put its own figures on the bar."""
        badge = self.session.save_badge
        saved = ctx.say(badge, turn=self.session.saved_turn) if badge else ""
        scenario = self.session.scenario
        you = self.session.pack.archive.desk(scenario.id, scenario.seat).you or ""
        return frame(self.session.state, scenario, self.locale, saved, you)

    def front(self, ctx: Ctx) -> Node | None:
        """The dialog over the page, if one is open."""
        if self.own.dialog == "menu":
            return menu_dialog(self.navigator, ctx, self.show)
        if self.own.dialog == "help":
            seat = self.session.scenario.seat
            return help_dialog(ctx, self.keys, self.hide, seat)
        if self.own.dialog == "end":
            context = self.view_context()
            return end_dialog(ctx, lapsing(context), unspent(context), self.end_month, self.hide)
        return self.dialog(ctx) if self.own.dialog else None

    def _rail(self, view: FrameView, ctx: Ctx) -> Node:
        items = [NavItem(page.id, page.name, page.value) for page in view.pages]
        return rail(ctx, items, self.name, self.go, self.show)

    def _command(self, name: str) -> Next | None:
        there = pages(self.session.scenario)
        if name in PAGE_COMMANDS:
            page = PAGE_COMMANDS[name]
            return self.go(page) if page in there else STAY
        if name in ("next-page", "previous-page"):
            here = there.index(self.name) if self.name in there else 0
            return self.go(there[(here + (1 if name == "next-page" else -1)) % len(there)])
        acts = {
            "end-turn": self.end_month,
            "undo": self.take_back,
            "save": self.save,
            "preview": self.turn_preview,
        }
        if name in acts:
            return acts[name]()
        return self.show("help") if name == "help" else None


def view_context(session: Session, locale: Locale) -> ViewContext:
    """What the view models of a game look at."""
    archive, preview = session.pack.archive, session.preview_level
    return ViewContext(session.state, session.scenario, archive, locale, preview)


AnyPage = PlayScreen[Any]
"""A page, whichever: what panels that serve several are given."""
