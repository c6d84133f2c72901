"""The desk: decide the matters of the month."""

from game.rules.moves import Choose
from game.session.session import Session
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.answers import Next
from game.screens.desk_card import TITLE, card_panel, clear_panel, foot_line, outcome_panel
from game.screens.desk_side import side_column
from game.screens.play_screen import PlayScreen
from game.screens.guide_note import guide_note
from game.screens.panes import narrow, two_panes
from game.screens.sources import sources_dialog
from game.screens.navigator import Navigator
from game.page.nodes import Button, Column, Dialog, Prose, Scroller, Spacer, Split, Node
from game.viewmodel.card import CardView
from game.viewmodel.desk import DeskView, desk

SHARE = 0.66
"""Of the width, what the card takes."""


class Desk(PlayScreen):
    """The card in hand on the left; tray, programme, congress and the room on the right."""

    page = "desk"
    scroll = False  # its foot stays in place
    hot_keys = tuple(f"option:{number}" for number in range(1, 5))
    keys = (("choose-1", "ui.desk.key.choose"), ("sources", "ui.desk.key.sources"))

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self._read = 0  # how many moves the player has seen the outcome of
        self._wants = ""  # the option that waits to be confirmed
        self._view: DeskView | None = None

    def content(self, ctx: Ctx) -> Node:
        moves = len(self.session.desk.moves)
        last = self.session.last if moves > self._read else None
        self._view = view = desk(self.sight(), self.session.setup.programme, self.at, last)
        if not self.open_dialog:
            ctx.focus_key = ctx.focus_key or TITLE
        front, side = self._front(ctx, view), side_column(ctx, view, self)
        foot = foot_line(ctx, view, self)
        note = guide_note(ctx, self)
        if note and (ctx.units.large_text or narrow(ctx, SHARE)):  # the side is far below then
            front = Column([*note, front], gap=12)
        elif note:
            side = Column([*note, side], gap=12)
        if ctx.units.large_text:  # then there is no room to keep anything in place
            page = Split(front, side, share=SHARE)
            return Scroller(Column([page, foot], gap=10), key="desk:page")
        if narrow(ctx, SHARE):
            return Column([Scroller(Split(front, side, share=SHARE), key="desk:page"), foot], gap=5)
        # the card stays in sight while one looks through what lies beside it
        left, right = Scroller(front, key="desk:page"), Scroller(side, key="desk:side")
        return Column([two_panes(ctx, left, right, share=SHARE), foot], gap=5)

    def dialog(self, ctx: Ctx) -> Node | None:
        card = self._card
        if card is None:
            return None
        if self.open_dialog == "sources":
            return sources_dialog(ctx, card.title, card.grounds, lambda: self.show(""))
        return self._confirm(ctx, card) if self.open_dialog == "confirm" else None

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("sources") and self._card is not None:
            return self.show("sources")
        return None

    def after_undo(self) -> None:
        """Go on with the desk rather than with an older outcome."""
        self._read = len(self.session.desk.moves)
        self.at = ""

    # --- acts -------------------------------------------------------------------------
    def pick(self, card: str) -> Next | None:
        """Take a matter from the tray in hand."""
        self.at, self._read = card, len(self.session.desk.moves)
        return None

    def next_matter(self) -> Next | None:
        """Put the outcome away."""
        self.at, self._read = "", len(self.session.desk.moves)
        if self.ctx is not None:
            self.ctx.focus_key = TITLE
            self.ctx.memory.pop("scroll:desk:page", None)
        return None

    def choose(self, option: str) -> Next | None:
        """Decide; with the setting `confirm before choice`, ask first."""
        if self.navigator.host.settings.confirm_before_choice and self.open_dialog != "confirm":
            self._wants = option
            return self.show("confirm")
        return self._decide(option)

    @property
    def _card(self) -> CardView | None:
        return self._view.card if self._view is not None else None

    def _decide(self, option: str) -> Next | None:
        card = self._card
        self.open_dialog = ""
        if card is None:
            return None
        step = self.play(Choose(card.id, option))
        if step.refusal is None:
            self.at = ""
            if self.ctx is not None:
                self.ctx.focus_key = "next"
                self.ctx.memory.pop("scroll:desk:page", None)
        return None

    def _front(self, ctx: Ctx, view: DeskView) -> Node:
        if view.outcome is not None:
            return outcome_panel(ctx, view.outcome, self)
        if view.clear is not None:
            return clear_panel(ctx, view.clear, self)
        return card_panel(view.card, self) if view.card else Spacer()

    def _confirm(self, ctx: Ctx, card: CardView) -> Dialog:
        label = next((each.label for each in card.options if each.id == self._wants), "")
        wants = self._wants
        if not ctx.focus_key:
            ctx.focus_key = "confirm:yes"
        buttons = [
            Button(
                ctx.say("ui.confirm.yes"),
                lambda: self._decide(wants),
                kind="primary",
                key="confirm:yes",
            ),
            Button(ctx.say("ui.confirm.no"), lambda: self.show(""), key="confirm:no"),
        ]
        return Dialog(
            ctx.say("ui.confirm.title"),
            Prose(label),
            buttons,
            on_close=lambda: self.show(""),
            key="confirm",
        )
