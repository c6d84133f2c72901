"""The debrief: the record opened. Parts are shown apart, never summed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from weakref import WeakKeyDictionary

from game.locale import Locale
from game.page.answers import STAY, Next, OnUse, Replace, Stay
from game.page.ctx import Ctx
from game.page.events import Activate, Command, Event
from game.page.nodes import (
    Button,
    Column,
    Dialog,
    Frame,
    Gauge,
    NavItem,
    NavRail,
    Node,
    Overlay,
    Prose,
    TopBar,
)
from game.page.stack_text import StackError
from game.rules.state import State
from game.rules.table import PERSON
from game.saves.problem import SaveError
from game.screens import debrief_both, debrief_game, debrief_record
from game.screens.closing import closing_dialog
from game.screens.debrief_fates import FatesAnswers, fates_page
from game.screens.debrief_first import first_content
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.rows import said
from game.screens.surround import rail
from game.session.seed import new_seed
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.debrief import DebriefView, debrief
from game.viewmodel.debrief_first import FirstView, first_page, next_reading, other_desk
from game.viewmodel.new_game import RIVALS, proposed
from game.viewmodel.seat_names import seat_name

PAGES: Mapping[str, Callable[[Ctx, DebriefView], Node]] = {
    "verdict": debrief_game.verdict_page,
    "endings": debrief_both.endings_page,
    "divergences": debrief_record.divergences_page,
    "other": debrief_both.other_page,
    "forecasts": debrief_record.forecasts_page,
    "readings": debrief_game.readings_page,
    "people": debrief_game.people_page,
}
PARTS = (
    "verdict",
    "endings",
    "record",
    "divergences",
    "other",
    "forecasts",
    "months",
    "readings",
    "people",
)


FIRST, FATES = "first", "fates"
"""What comes before the parts: the page that it opens on, and what became of the people."""
PAGES_OF_IT = (FIRST, FATES, *PARTS)

WAYS_BY_COMMAND = {
    "page-archive": "again",
    "page-desk": "other-desk",
    "page-reports": "another-reading",
    "explain": "record",
}
"""On the first page the keys A, D, R and T, which there turn to nothing else."""


@dataclass(frozen=True)
class DebriefOwn(PageOwn):
    """The page on show stands in `at`; the measure looked at; where the report went, or why not.

    `read` is of how many people the fate has been read.
    """

    read: int = 0
    table: bool = False
    measure: str = ""
    saved: str = ""
    failed: str = ""


class Debrief(PlayScreen[DebriefOwn]):
    """A strip of parts in place of the strip of pages; the button saves the report."""

    name = "debrief"
    own_type = DebriefOwn
    music = "debrief"
    keys = (
        ("choose-1", "ui.debrief.key.pages"),
        ("save", "ui.debrief.key.save"),
        *((command, f"ui.first.key.{way}") for command, way in WAYS_BY_COMMAND.items()),
    )
    first_focus = "next"
    hot_keys = tuple(f"nav:{each}" for each in PARTS)

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> DebriefOwn:
        return DebriefOwn(at=at if at in PAGES_OF_IT else FIRST)

    def put_right(self) -> None:
        if not self.session.state.over:
            raise StackError("There is no debrief of a game that is not over.")
        self.keep(at=self.begin(self.navigator, self.session, self.own.at).at)
        if not 0 <= self.own.read <= len(self.first.fates):
            self.keep(read=0)

    @property
    def view(self) -> DebriefView:
        """The debrief as it stands."""
        return _view(self.session, self.locale)

    @property
    def first(self) -> FirstView:
        """The first page, and the people of the second."""
        return first_page(self.view_context(), self.session.pack, self.session.history)

    def build(self, ctx: Ctx) -> Node:
        page, first = self.under_notices("", self.content(ctx)), self.own.at == FIRST
        top = self._first_top(ctx) if first else self._top(ctx)
        # the strip of parts belongs to the tables
        rail = None if first else self._rail_of(ctx)
        framed = Frame(page, top=top, rail=rail, bleed=first, key="frame-debrief")
        front = self.front(ctx)
        return Overlay([framed, front]) if front is not None else framed

    def content(self, ctx: Ctx) -> Node:
        part = self.own.at
        if part == FIRST:
            code = self.navigator.host.result_code(self.session)
            return first_content(ctx, self.first, self.ways(), code)
        if part == FATES:
            leave = partial(self._turn, PARTS[0])
            answers = FatesAnswers(self.read_on, self.read_all, leave)
            return fates_page(ctx, self.first.fates, self.own.read, answers)
        view = self.view
        if part == "record":
            return debrief_record.record_page(ctx, view, self._open)
        if part == "months":
            return debrief_game.months_page(ctx, view, table=self.own.table, switch=self.switch)
        return PAGES[part](ctx, view)

    def dialog(self, ctx: Ctx) -> Node | None:
        if self.own.dialog == "saved":
            return self._report_dialog(ctx)
        found = (each for each in self.view.measures if each.id == self.own.measure)
        measure = next(found, None)
        if self.own.dialog == "measure" and measure is not None:
            return debrief_record.measure_dialog(ctx, measure, self.hide)
        return None

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("save"):
            return self._save()
        if self.own.at == FIRST and isinstance(event, Command) and not self.own.dialog:
            return self._first_key(event.name)
        if self.own.at == FATES and isinstance(event, Activate) and not self.own.dialog:
            return self.read_on()
        if event == Command("explain") and self.own.at == "months":
            return self.switch()
        return None

    def end_month(self) -> Next:
        """There is no month left: the key saves the report instead."""
        return self._save()

    # --- the first page ---------------------------------------------------------------
    def ways(self) -> Mapping[str, OnUse]:
        """What the foot of the first page does."""
        return {
            "again": self.again,
            "other-desk": self.other_desk,
            "another-reading": self.another_reading,
            "record": partial(self._turn, "record"),
        }

    def again(self) -> Next:
        """The same scenario, seat and choices, with other dice."""
        return self._begin(replace(self.session.setup, seed=new_seed()))

    def other_desk(self) -> Next:
        """The same scenario and seed from the other desk."""
        seat, setup = other_desk(self.view_context(), self.session.pack), self.session.setup
        if seat is None:
            return Stay(toast=self.locale.text("ui.first.one-desk"))
        programme = proposed(self.session.pack, setup.scenario, seat).programme
        return self._begin(replace(setup, seat=seat, programme=programme))

    def another_reading(self) -> Next:
        """The same scenario, seat and seed under the next reading."""
        reading, setup = next_reading(self.view_context(), self.session.pack), self.session.setup
        if reading == setup.reading:
            return Stay(toast=self.locale.text("ui.first.one-reading"))
        return self._begin(replace(setup, reading=reading))

    def read_on(self) -> Next:
        """The next head goes grey; after the last one turns to the tables."""
        if self.own.read >= len(self.first.fates):
            self._turn(PARTS[0])
        else:
            self.keep(read=self.own.read + 1)
        return STAY

    def read_all(self) -> Next:
        """All heads at once."""
        self.keep(read=len(self.first.fates))
        return STAY

    def _begin(self, setup: Setup) -> Next:
        """Begin a game, against a policy if a person had sat at the other desk."""
        rival = RIVALS[0] if setup.rival == PERSON else setup.rival
        try:
            session = self.navigator.host.start(replace(setup, rival=rival))
        except SaveError as error:
            why = self.locale.text(error.why.key, **error.why.args)
            return Stay(toast=self.locale.text("ui.first.not-begun", why=why))
        entered = self.navigator.page("desk", session)
        seat = seat_name(self.locale, setup.scenario, setup.seat)
        args = {"scenario": setup.scenario, "seat": seat, "reading": setup.reading}
        entered.tell(self.locale.text("ui.first.began", **args))
        return Replace(entered, everything=True)

    def _first_key(self, command: str) -> Next | None:
        """Letters are the ways at the foot, numbers the parts."""
        if command in WAYS_BY_COMMAND:
            return self.ways()[WAYS_BY_COMMAND[command]]() or STAY
        number = command.removeprefix("choose-")
        if number.isdecimal() and int(number) in range(1, len(PARTS) + 1):
            return self._turn(PARTS[int(number) - 1]) or STAY
        return None

    def switch(self) -> Next:
        """Charts or their tables."""
        self.keep(table=not self.own.table)
        return self.show("")

    # --- the frame --------------------------------------------------------------------
    def _top(self, ctx: Ctx) -> TopBar:
        view = self.view
        under = ctx.say("ui.debrief.under", seat=view.seat, seed=view.seed)
        values = {
            "inside": view.inside_short,
            "followed": view.followed_short,
            "brier": view.brier,
        }
        gauges = [
            Gauge(
                value,
                ctx.say(f"ui.debrief.gauge.{name}"),
                tip=ctx.say(f"ui.debrief.gauge.{name}.tip"),
            )
            for name, value in values.items()
        ]
        save = Button(
            ctx.say("ui.debrief.save"), self._save, kind="light", key="save", sound="stamp"
        )
        return TopBar(view.title, under, gauges, save)

    def _first_top(self, ctx: Ctx) -> TopBar:
        view = self.first
        played = ctx.say("ui.first.played", seed=self.session.setup.seed)
        gauges = [Gauge(view.seat, ctx.say("ui.first.your-desk")), Gauge(view.turns, played)]
        turn = partial(self._turn, FATES)
        on = Button(ctx.say("ui.first.next"), turn, kind="light", arrow=True, key="next")
        return TopBar(view.date, view.under, gauges, on)

    def _rail_of(self, ctx: Ctx) -> NavRail:
        items = [NavItem(each, ctx.say(f"ui.debrief.tab.{each}")) for each in PAGES_OF_IT]
        return rail(ctx, items, self.own.at, self._turn, self.show)

    # --- answers ----------------------------------------------------------------------
    def _turn(self, part: str) -> Next | None:
        self.keep(at=part)
        self.to_top("frame-debrief:page")
        return None

    def _open(self, measure: str) -> Next:
        self.keep(measure=measure)
        return self.show("measure")

    def _save(self) -> Next:
        saved = failed = ""
        try:
            saved = self.navigator.host.write_report(self.session)
        except OSError as error:
            failed = error.strerror or str(error)
        self.keep(saved=saved, failed=failed)
        return self.show("saved")

    def _report_dialog(self, ctx: Ctx) -> Dialog:
        own = self.own
        name = "ui.debrief.saved" if own.saved else "ui.debrief.not-saved"
        rows = [Prose(ctx.say(name, why=own.failed), "ui"), *said(own.saved, "typewriter")]
        title, body = ctx.say(f"{name}.title"), Column(rows, gap=10)
        return closing_dialog(ctx, title, body, self.hide, name="saved", width=680)


Basis = tuple[State, Setup, str]
"""What a debrief is made from: the end of a game, how it was set up, the language."""

_VIEWS: WeakKeyDictionary[Session, tuple[Basis, DebriefView]] = WeakKeyDictionary()


def _view(game: Session, locale: Locale) -> DebriefView:
    """The debrief of a game; made once, since it plays the game again under every reading."""
    basis = (game.state, game.setup, locale.language)
    found = _VIEWS.get(game)
    if found is None or found[0] != basis:
        made = debrief(game.state, game.scenario, game.pack, locale, game.setup.programme)
        found = _VIEWS[game] = (basis, made)
    return found[1]
