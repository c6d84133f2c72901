"""The map: where the delegates come from, and who is secretary there."""

from collections.abc import Sequence

from game.drawing.map.model import MapModel, MapRegion
from game.rules.ids import OFFICE
from game.session.session import Session
from game.ui.ctx import Ctx
from game.ui.events import Char, Event
from game.ui.mapview import MapView
from game.ui.replies import STAY, Next
from game.ui.screens.frame import PlayScreen
from game.ui.screens.map_legend import INKS, legend
from game.ui.screens.map_spread import MapSpread
from game.ui.screens.panes import narrow, to_top
from game.ui.screens.posting_panel import PostingPanel, sight
from game.ui.screens.stage import Stage
from game.ui.widgets import Box, Button, Column, Flow, Label, ToggleGroup, Widget
from game.viewmodel.map import (
    AFTER_AN_ASSEMBLY,
    LAYERS,
    MapPageView,
    layers,
    map_page,
    next_vacancy,
    vacant_regions,
)

SHARE = 0.64
LAYER_KEY, VACANCY_KEY = "l", "n"


class Map(PlayScreen):
    """The map at the left, the chosen region at the right; with large text one or the other."""

    page = "map"
    first_focus = "map"
    keys = (("zoom-in", "ui.map.key.zoom-in"), ("zoom-out", "ui.map.key.zoom-out"))

    def __init__(self, stage: Stage, session: Session, at: str = "") -> None:
        super().__init__(stage, session, at)
        self.panel = PostingPanel(self, SHARE)
        self.ours = session.scenario.seat == OFFICE  # whose posts they are to fill
        self.layer = LAYERS[0] if self.ours else "opposition"
        self.opened = bool(at)  # with large text: whether the region is shown in the map's place
        self.region = self._first(at)

    def content(self, ctx: Ctx) -> Widget:
        self.panel.show(f"secretary-{self.region}")
        view = map_page(sight(self), self.layer)
        self.bleed = not narrow(ctx, SHARE)  # then the sea goes to the edges
        self.scroll = not self.bleed
        if self.bleed:
            legend, panel = self._legend(ctx, view), self.panel.build(ctx)
            return MapSpread(self._view(view, (panel, legend)), legend, panel)
        if self.opened:
            return self.panel.build(ctx, lambda: [self._back(ctx)])
        return self._map(ctx, view)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if not isinstance(event, Char):
            return None
        if event.text.lower() == LAYER_KEY:
            return self.turn_layer()
        return self.next_vacancy() if event.text.lower() == VACANCY_KEY else None

    def after_undo(self) -> None:
        self.panel.forget()

    # --- acts -------------------------------------------------------------------------
    def choose(self, region: str) -> Next | None:
        """Pick a region; picked again where the panel is out of sight, go into it."""
        if region == self.region and self.ctx is not None and narrow(self.ctx, SHARE):
            return self.open(region)
        self.region = region
        return None

    def open(self, region: str) -> Next | None:
        """Go into the panel of a region."""
        self.region, self.opened = region, True
        if self.ctx is not None:
            self.panel.show(f"secretary-{region}")
            to_top(self.ctx, "frame-map:page", "posting:scroll")
            self.ctx.focus_key = self._entry()
        return STAY

    def close(self) -> Next | None:
        """Back from the panel to the map."""
        self.opened = False
        if self.ctx is not None:
            to_top(self.ctx, "frame-map:page")
            self.ctx.focus_key = "map"
        return STAY

    def turn_layer(self) -> Next | None:
        """The next layer."""
        every = layers(sight(self))
        self.layer = every[(every.index(self.layer) + 1) % len(every)]
        return STAY

    def next_vacancy(self) -> Next | None:
        """The next region without a secretary."""
        found = next_vacancy(sight(self), self.region)
        if not found:
            self.toast("ui.map.no-vacancy")
        self.region = found or self.region
        return STAY

    # --- parts ------------------------------------------------------------------------
    def _first(self, at: str) -> str:
        """The region that the page opens on: the one asked for, else a vacancy, else the first."""
        organisations = self.session.scenario.organisations
        wanted = at.removeprefix("secretary-")
        if wanted in organisations:
            return wanted
        empty = vacant_regions(sight(self)) if self.ours else ()
        return next(iter((*empty, *organisations)), "")

    def _entry(self) -> str:
        """The first thing of the panel that the keyboard can use."""
        if not self.ours:
            return "back-to-map"
        holding = self.session.state.holdings.get(f"secretary-{self.region}")
        if holding is not None and holding.holder is not None:
            return "act:keep"
        return "candidate:local"

    def _map(self, ctx: Ctx, view: MapPageView) -> Widget:
        return Column([self._view(view), self._legend(ctx, view)], gap=8, grow=1)

    def _view(self, view: MapPageView, covers: Sequence[Widget] = ()) -> MapView:
        regions = tuple(
            MapRegion(s.id, s.label, INKS[s.degree], s.pattern, s.importance, s.detail)
            for s in view.spots
        )
        model = MapModel(regions, self.region)
        return MapView(model, self.choose, on_activate=self.open, covers=covers, grow=1)

    def _legend(self, ctx: Ctx, view: MapPageView) -> Widget:
        here = next((spot for spot in view.spots if spot.id == self.region), None)
        buttons: list[Widget] = []
        if here is not None and narrow(ctx, SHARE):
            text = ctx.say("ui.map.open", where=here.label)
            open_here = lambda: self.open(self.region)  # noqa: E731 a button's act
            buttons.append(Button(text, open_here, kind="primary", key="open", arrow=True))
        if view.layer == AFTER_AN_ASSEMBLY:
            see = lambda: self.go("returns", f"/{self.region}")  # noqa: E731 a button's act
            buttons.append(Button(ctx.say("ui.returns.open"), see, key="returns"))
        elif view.vacancies and self.ours:
            buttons.append(Button(view.hint, self.next_vacancy, key="vacancy"))
        rows: list[Widget] = [
            legend(view.title, view.legend),
            Flow([Label(ctx.say("ui.map.layers"), "ui"), self._layers(view), *buttons], gap=14),
        ]
        return Box(Column(rows, gap=6), pad=(12, 7, 12, 9), ground="card", border="rule")

    def _layers(self, view: MapPageView) -> Widget:
        def choose(layer: str) -> Next | None:
            self.layer = layer
            return None

        return ToggleGroup("", list(view.layers), view.layer, choose, key="layer", label=view.title)

    def _back(self, ctx: Ctx) -> Widget:
        return Flow([Button(ctx.say("ui.map.back"), self.close, key="back-to-map")])
