"""The map: where the delegates come from, and who is secretary there."""

from dataclasses import dataclass, field, replace
from functools import partial

from game.drawing.map.model import MapModel
from game.page.answers import STAY, Next, OnChoose
from game.page.ctx import Ctx
from game.page.events import Char, Event
from game.page.nodes import (
    Box,
    Button,
    Column,
    Either,
    Flow,
    Label,
    MapSpread,
    MapView,
    Narrow,
    Node,
    ToggleGroup,
    Wide,
)
from game.rules.ids import OFFICE
from game.screens.map_legend import legend, model
from game.screens.navigator import Navigator
from game.screens.play_screen import PageOwn, PlayScreen, view_context
from game.screens.posting_panel import PostingOwn, PostingPanel
from game.session.session import Session
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
POST = "secretary-"
"""What stands before a region in the name of its post."""


@dataclass(frozen=True)
class MapOwn(PageOwn):
    """`opened` is whether the region is shown in the map's place, where there is room for one."""

    layer: str = LAYERS[0]
    opened: bool = False
    posting: PostingOwn = field(default_factory=PostingOwn)


class Map(PlayScreen[MapOwn]):
    """The map at the left, the chosen region at the right; with large text one or the other."""

    name = "map"
    own_type = MapOwn
    first_focus = "map"
    keys = (("zoom-in", "ui.map.key.zoom-in"), ("zoom-out", "ui.map.key.zoom-out"))
    letters = (LAYER_KEY, VACANCY_KEY)
    bleed = Wide(SHARE)  # then the sea goes to the edges
    scroll = Narrow(SHARE)

    def __init__(self, navigator: Navigator, session: Session, own: MapOwn) -> None:
        super().__init__(navigator, session, own)
        self.panel = PostingPanel(self, SHARE)

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> MapOwn:
        layer = LAYERS[0] if _ours(session) else "opposition"
        post = POST + _first(navigator, session, at)
        return MapOwn(at=at, layer=layer, opened=bool(at), posting=PostingOwn(post))

    def put_right(self) -> None:
        fresh = self.begin(self.navigator, self.session, self.own.at)
        if self.own.layer not in layers(self.view_context()):
            self.keep(layer=fresh.layer)
        posts = [POST + each for each in self.session.scenario.organisations]
        if self.own.posting.post not in posts:  # one that is of no region is not on the map
            self.keep(posting=fresh.posting)

    def content(self, ctx: Ctx) -> Node:
        view, panel = map_page(self.view_context(), self.own.layer), self.panel.build(ctx)
        shown, under = model(view, self.region), self._legend(ctx, view)
        named = ctx.say("ui.map.named", layer=view.title)
        spread = MapSpread(self._map(shown, self.choose, named), under, panel)
        if self.own.opened:
            alone: Node = replace(panel, rows=[self._back(ctx), *panel.rows])
        else:
            # picked again where the panel is out of sight: go into it
            again = self._map(shown, self.choose_or_open, named)
            alone = Column([again, self._legend(ctx, view, self._open(ctx, view))], gap=8, grow=1)
        return Either(Narrow(SHARE), alone, spread, grow=1)

    def on_page_event(self, event: Event, ctx: Ctx) -> Next | None:
        if not isinstance(event, Char):
            return None
        if event.text.lower() == LAYER_KEY:
            return self.turn_layer()
        return self.next_vacancy() if event.text.lower() == VACANCY_KEY else None

    def after_undo(self) -> None:
        self.panel.forget()

    @property
    def region(self) -> str:
        """The region that is chosen."""
        return self.own.posting.post.removeprefix(POST)

    # --- answers ----------------------------------------------------------------------
    def choose(self, region: str) -> Next | None:
        """Pick a region."""
        self.panel.show(POST + region)
        return None

    def choose_or_open(self, region: str) -> Next | None:
        """Pick a region; picked again, go into it."""
        return self.open(region) if region == self.region else self.choose(region)

    def open(self, region: str) -> Next | None:
        """Go into the panel of a region."""
        self.panel.show(POST + region)
        self.keep(opened=True)
        self.to_top("frame-map:page", "posting:scroll")
        self.focus(self._entry())
        return STAY

    def close(self) -> Next | None:
        """Back from the panel to the map."""
        self.keep(opened=False)
        self.to_top("frame-map:page")
        self.focus("map")
        return STAY

    def turn_layer(self) -> Next | None:
        """The next layer."""
        every = layers(self.view_context())
        return self.choose_layer(every[(every.index(self.own.layer) + 1) % len(every)])

    def choose_layer(self, layer: str) -> Next | None:
        """Show another layer."""
        self.keep(layer=layer)
        return STAY

    def next_vacancy(self) -> Next | None:
        """The next region without a secretary."""
        found = next_vacancy(self.view_context(), self.region)
        if found:
            self.choose(found)
        else:
            self.toast("ui.map.no-vacancy")
        return STAY

    # --- parts ------------------------------------------------------------------------
    def _entry(self) -> str:
        """The first thing of the panel that the keyboard can use."""
        if not _ours(self.session):
            return "back-to-map"
        holding = self.session.state.holdings.get(self.own.posting.post)
        if holding is not None and holding.holder is not None:
            return "act:keep"
        return "candidate:local"

    def _map(self, shown: MapModel, choose: OnChoose, named: str) -> MapView:
        return MapView(shown, choose, on_activate=self.open, label=named)

    def _legend(self, ctx: Ctx, view: MapPageView, *first: Node) -> Node:
        buttons = list(first)
        if view.layer == AFTER_AN_ASSEMBLY:
            see = partial(self.go, "returns", f"/{self.region}")
            buttons.append(Button(ctx.say("ui.returns.open"), see, key="returns"))
        elif view.vacancies and _ours(self.session):
            buttons.append(Button(view.hint, self.next_vacancy, key="vacancy"))
        chips = list(view.layers)
        rows: list[Node] = [
            legend(view),
            Flow(
                [
                    Label(ctx.say("ui.map.layers"), "ui"),
                    ToggleGroup(
                        "", chips, view.layer, self.choose_layer, key="layer", label=view.title
                    ),
                    *buttons,
                ],
                gap=14,
            ),
        ]
        return Box(Column(rows, gap=6), pad=(12, 7, 12, 9), ground="card", border="rule")

    def _open(self, ctx: Ctx, view: MapPageView) -> Node:
        """The way into the panel, where it is out of sight."""
        region = self.region
        label = next(spot.label for spot in view.spots if spot.id == region)
        text, act = ctx.say("ui.map.open", where=label), partial(self.open, region)
        return Button(text, act, kind="primary", key="open", arrow=True)

    def _back(self, ctx: Ctx) -> Node:
        return Flow([Button(ctx.say("ui.map.back"), self.close, key="back-to-map")])


def _ours(session: Session) -> bool:
    """Whether the posts are the seat's to fill."""
    return session.scenario.seat == OFFICE


def _first(navigator: Navigator, session: Session, at: str) -> str:
    """The region that the page opens on: the one asked for, else a vacancy, else the first."""
    organisations = session.scenario.organisations
    wanted = at.removeprefix(POST)
    if wanted in organisations:
        return wanted
    empty = vacant_regions(view_context(session, navigator.locale)) if _ours(session) else ()
    return next(iter((*empty, *organisations)), "")
