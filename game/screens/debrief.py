"""The debrief: the record opened. Parts are shown apart, never summed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from game.locale import Locale
from game.page.answers import Next
from game.page.ctx import Ctx
from game.page.events import Command, Event
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
from game.screens import debrief_both, debrief_game, debrief_record
from game.screens.closing import closing_dialog
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen
from game.screens.rows import said
from game.screens.surround import rail
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.debrief import DebriefView, debrief

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


@dataclass(frozen=True)
class DebriefOwn(PageOwn):
    """The part on show stands in `at`; the measure looked at; where the report went, or why not."""

    table: bool = False
    measure: str = ""
    saved: str = ""
    failed: str = ""


class Debrief(PlayScreen[DebriefOwn]):
    """A strip of parts in place of the strip of pages; the button saves the report."""

    name = "debrief"
    own_type = DebriefOwn
    music = "debrief"
    keys = (("choose-1", "ui.debrief.key.pages"), ("save", "ui.debrief.key.save"))
    hot_keys = tuple(f"nav:{each}" for each in PARTS)

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> DebriefOwn:
        return DebriefOwn(at=at if at in PARTS else PARTS[0])

    def put_right(self) -> None:
        if not self.session.state.over:
            raise StackError("There is no debrief of a game that is not over.")
        self.keep(at=self.begin(self.navigator, self.session, self.own.at).at)

    @property
    def view(self) -> DebriefView:
        """The debrief as it stands."""
        return _view(self.session, self.locale)

    def build(self, ctx: Ctx) -> Node:
        page = self.under_notices("", self.content(ctx))
        framed = Frame(page, top=self._top(ctx), rail=self._rail_of(ctx), key="frame-debrief")
        front = self.front(ctx)
        return Overlay([framed, front]) if front is not None else framed

    def content(self, ctx: Ctx) -> Node:
        view, part = self.view, self.own.at
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
        if event == Command("explain") and self.own.at == "months":
            return self.switch()
        return None

    def end_month(self) -> Next:
        """There is no month left: the key saves the report instead."""
        return self._save()

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

    def _rail_of(self, ctx: Ctx) -> NavRail:
        items = [NavItem(each, ctx.say(f"ui.debrief.tab.{each}")) for each in PARTS]
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
