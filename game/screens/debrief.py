"""The debrief: the record opened. Parts are shown apart, never summed."""

from collections.abc import Callable, Mapping

from game.session.session import Session
from game.page.ctx import Ctx
from game.page.events import Command, Event
from game.page.answers import Next
from game.screens import debrief_both, debrief_game, debrief_record
from game.screens.play_screen import PlayScreen
from game.screens.navigator import Navigator
from game.screens.surround import rail
from game.page.nodes import (
    Button,
    Column,
    Dialog,
    Frame,
    Gauge,
    Label,
    NavItem,
    NavRail,
    Overlay,
    Prose,
    TopBar,
    Node,
)
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


class Debrief(PlayScreen):
    """A strip of parts in place of the strip of pages; the button saves the report."""

    page = "debrief"
    keys = (("choose-1", "ui.debrief.key.pages"), ("save", "ui.debrief.key.save"))
    hot_keys = tuple(f"nav:{each}" for each in PARTS)

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at if at in PARTS else PARTS[0])
        self._view: DebriefView | None = None
        self._measure = ""
        self._saved, self._failed = "", ""
        self.table = False

    @property
    def view(self) -> DebriefView:
        """The debrief; made once, since it plays the game again under every reading."""
        if self._view is None:
            game = self.session
            self._view = debrief(
                game.state, game.scenario, game.pack, self.locale, game.setup.programme
            )
        return self._view

    def build(self, ctx: Ctx) -> Node:
        self.ctx = ctx
        page = self.under_notices("", self.content(ctx))
        framed = Frame(page, top=self._top(ctx), rail=self._rail_of(ctx), key="frame-debrief")
        front = self._dialog(ctx)
        return Overlay([framed, front]) if front is not None else framed

    def content(self, ctx: Ctx) -> Node:
        view = self.view
        if self.at == "record":
            return debrief_record.record_page(ctx, view, self._open)
        if self.at == "months":
            return debrief_game.months_page(ctx, view, table=self.table, switch=self.switch)
        return PAGES[self.at](ctx, view)

    def dialog(self, ctx: Ctx) -> Node | None:
        if self.open_dialog == "saved":
            return self._report_dialog(ctx)
        found = (each for each in self.view.measures if each.id == self._measure)
        measure = next(found, None)
        if self.open_dialog == "measure" and measure is not None:
            return debrief_record.measure_dialog(ctx, measure, lambda: self.show(""))
        return None

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if event == Command("save"):
            return self._save()
        if event == Command("explain") and self.at == "months":
            return self.switch()
        return None

    def end_month(self) -> Next:
        """There is no month left: the key saves the report instead."""
        return self._save()

    def switch(self) -> Next:
        """Charts or their tables."""
        self.table = not self.table
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
        return rail(ctx, items, self.at, self._turn, self.show)

    # --- acts -------------------------------------------------------------------------
    def _turn(self, part: str) -> Next | None:
        self.at = part
        if self.ctx is not None:
            self.ctx.memory.pop("scroll:frame-debrief:page", None)
        return None

    def _open(self, measure: str) -> Next:
        self._measure = measure
        return self.show("measure")

    def _save(self) -> Next:
        self._saved = self._failed = ""
        try:
            self._saved = self.navigator.host.write_report(self.session)
        except OSError as error:
            self._failed = error.strerror or str(error)
        return self.show("saved")

    def _report_dialog(self, ctx: Ctx) -> Dialog:
        name = "ui.debrief.saved" if self._saved else "ui.debrief.not-saved"
        rows: list[Node] = [Prose(ctx.say(name, why=self._failed), "ui")]
        if self._saved:
            rows.append(Label(self._saved, "typewriter"))
        close = Button(ctx.say("ui.close"), lambda: self.show(""), kind="dark", key="saved:close")
        if not ctx.focus_key:
            ctx.focus_key = "saved:close"
        body = Column(rows, gap=10)
        title = ctx.say(f"{name}.title")
        return Dialog(title, body, [close], on_close=lambda: self.show(""), key="saved", width=680)
