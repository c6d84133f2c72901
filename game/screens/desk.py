"""The desk: decide the matters of the month."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from game.page.answers import STAY, Next, Replace
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.nodes import (
    Button,
    Column,
    Dialog,
    Either,
    LargeText,
    Narrow,
    Node,
    Prose,
    Scroller,
    Spacer,
    Split,
    TwoPanes,
)
from game.page.screen import Screen
from game.rules.moves import Choose
from game.rules.state import Step
from game.screens.desk_card import TITLE, card_panel, clear_panel, foot_line
from game.screens.desk_side import side_column
from game.screens.guide_note import guide_note
from game.screens.outcome import Uses, outcome_panel
from game.screens.person import person_dialog
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.sources import sources_dialog
from game.viewmodel.card import CardView, card_view
from game.viewmodel.desk import DeskView, OutcomeView, desk, in_front
from game.viewmodel.dossier import dossier
from game.viewmodel.guide import guide
from game.viewmodel.scene import due

PERSON = "person:"
"""Before the name of somebody whose page lies over the desk."""

SHARE = 0.66
"""Of the width, what the card takes."""


def _below(ctx: Ctx, count: int) -> str:
    """How many answers lie below what is in sight."""
    return ctx.say("ui.desk.below", count=count)


@dataclass(frozen=True)
class DeskOwn(PageOwn):
    """The desk is opened `at` the matter in hand.

    `read` is how many moves of the month the player has seen the outcome of, `wants` the option
    that waits to be confirmed, `unguided` the turn whose note of the guide was put away, `numbers`
    whether the numbers that a decision moved are unfolded.
    """

    read: int = 0
    wants: str = ""
    unguided: int = 0
    numbers: bool = False


class Desk(PlayScreen[DeskOwn]):
    """The card in hand on the left; tray, programme, congress and the room on the right."""

    name = "desk"
    own_type = DeskOwn
    scroll = False  # its foot stays in place
    hot_keys = tuple(f"option:{number}" for number in range(1, 5))
    keys = (
        ("choose-1", "ui.desk.key.choose"),
        ("sources", "ui.desk.key.sources"),
        ("numbers", "ui.desk.key.numbers"),
    )

    def content(self, ctx: Ctx) -> Node:
        programme = self.session.setup.programme
        view = desk(self.view_context(), programme, self.own.at, self._unread)
        if not self.own.dialog:
            self.rest("next", TITLE)
        front = self._front(ctx, view)
        if view.outcome is not None:  # it has the whole width: the faces are what is looked at
            told = Scroller(front, key="desk:page", main=True)
            foot = foot_line(ctx, view, lambda: self.show("sources"))
            loose = Scroller(Column([front, foot], gap=10), key="desk:page", main=True)
            return Either(LargeText(), loose, Column([told, foot], gap=5))
        side = side_column(ctx, view, self.pick, self._open_vote, self.go)
        foot = foot_line(ctx, view, lambda: self.show("sources"))
        note = self._note(ctx)
        # where the side is far below, the note stands above the card
        stacked = Split(Column([*note, front], gap=12) if note else front, side, share=SHARE)
        beside = Column([*note, side], gap=12) if note else side
        below = partial(_below, ctx)
        # with large text there is no room to keep anything in place
        loose = Scroller(Column([stacked, foot], gap=10), key="desk:page", main=True, below=below)
        above = Column([Scroller(stacked, key="desk:page", main=True, below=below), foot], gap=5)
        # the card stays in sight while one looks through what lies beside it
        left = Scroller(front, key="desk:page", main=True, below=below)
        right = Scroller(beside, key="desk:side")
        apart = Column([TwoPanes(left, right, share=SHARE), foot], gap=5)
        return Either(LargeText(), loose, Either(Narrow(SHARE), above, apart))

    def dialog(self, ctx: Ctx) -> Node | None:
        if self.own.dialog.startswith(PERSON):
            return self._person(ctx, self.own.dialog.removeprefix(PERSON))
        if self.own.dialog not in ("sources", "confirm") or not self._card:
            return None
        card = card_view(self.view_context(), self._card)
        if self.own.dialog == "sources":
            return sources_dialog(ctx, card.title, card.grounds, self.hide)
        return self._confirm(ctx, card)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("sources") and self._card:
            return self.show("sources")
        if event == Command("numbers") and self._unread is not None:
            self._fold()
            return STAY
        return None

    @property
    def _unread(self) -> Step | None:
        """The last move of the month, if its outcome has not been put away."""
        return self.session.last if len(self.session.desk.moves) > self.own.read else None

    @property
    def _card(self) -> str:
        """The card that lies in front, or nothing."""
        return in_front(self.view_context(), self.own.at, self._unread)

    def before(self) -> Screen[Any] | None:
        """The set scene before the card that lies in front, if it has not been shown."""
        scene = due(self.session.scenario, self._card, self.session.told)
        return self.navigator.page("scene", self.session, scene) if scene else None

    def after_undo(self) -> None:
        """Go on with the desk rather than with an older outcome."""
        self.keep(at="", read=len(self.session.desk.moves))

    # --- answers ----------------------------------------------------------------------
    def pick(self, card: str) -> Next | None:
        """Take a matter from the tray in hand."""
        self.keep(at=card, read=len(self.session.desk.moves))
        return self._first()

    def next_matter(self) -> Next | None:
        """Put the outcome away."""
        self.keep(at="", read=len(self.session.desk.moves))
        self.focus(TITLE)
        self.to_top("desk:page")
        return self._first()

    def _first(self) -> Next | None:
        """Turn to what has to be shown before the card in front."""
        scene = self.before()
        return Replace(scene) if scene is not None else None

    def choose(self, option: str) -> Next | None:
        """Decide; with the setting `confirm before choice`, ask first."""
        if self.navigator.host.settings.confirm_before_choice and self.own.dialog != "confirm":
            self.keep(wants=option)
            return self.show("confirm")
        return self._decide(option)

    def _decide(self, option: str) -> Next | None:
        self.keep(dialog="")
        if self._card and self.play(Choose(self._card, option)).refusal is None:
            self.keep(at="")
            self.focus("next")
            self.to_top("desk:page")
        return None

    def _open_choice(self, card: str) -> Next:
        title = self.locale.text(f"card.{card}.title") if card else ""
        return self.go("archive", f"chronicle:{title}")

    def _open_person(self, person: str) -> Next:
        return self.show(f"{PERSON}{person}")

    def _fold(self) -> Next | None:
        self.keep(numbers=not self.own.numbers)
        return None

    def _open_vote(self, vote: str) -> Next:
        return self.go("vote", vote)

    def _put_note_away(self) -> Next | None:
        self.keep(unguided=self.session.state.turn)
        self.focus()
        return None

    # --- parts ------------------------------------------------------------------------
    def _note(self, ctx: Ctx) -> list[Node]:
        """The note of the turn, if there is one and it was not put away."""
        text = guide(self.view_context())
        if not text or self.own.unguided == self.session.state.turn:
            return []
        return [guide_note(ctx, text, self._put_note_away)]

    def _front(self, ctx: Ctx, view: DeskView) -> Node:
        if view.outcome is not None:
            return self._outcome(ctx, view.outcome)
        if view.clear is not None:
            return clear_panel(ctx, view.clear, self.go, self.end_month)
        if view.card is None:
            return Spacer()
        return card_panel(view.card, self.choose, self._open_choice, self._open_person)

    def _outcome(self, ctx: Ctx, view: OutcomeView) -> Node:
        name = ctx.say("ui.desk.next" if self.session.desk.tray else "ui.desk.done")
        ways = [Button(name, self.next_matter, kind="primary", arrow=True, key="next")]
        if self.session.can_undo:
            ways.append(Button(ctx.say("ui.desk.undo"), self.take_back, key="undo"))
        uses = Uses(self._open_choice, self._open_person, self._fold)
        return outcome_panel(ctx, view, ways, uses, unfolded=self.own.numbers)

    def _person(self, ctx: Ctx, person: str) -> Dialog:
        session = self.session
        view = dossier(person, session.pack, self.locale, session.scenario, session.state)
        return person_dialog(ctx, view, self.hide)

    def _confirm(self, ctx: Ctx, card: CardView) -> Dialog:
        wants = self.own.wants
        label = next((each.label for each in card.options if each.id == wants), "")
        sure = Button(
            ctx.say("ui.confirm.yes"),
            lambda: self._decide(wants),
            kind="primary",
            key="confirm:yes",
        )
        not_yet = Button(ctx.say("ui.confirm.no"), self.hide, key="confirm:no")
        return Dialog(
            ctx.say("ui.confirm.title"),
            Prose(label),
            [sure, not_yet],
            on_close=self.hide,
            key="confirm",
            first="confirm:yes",
        )
