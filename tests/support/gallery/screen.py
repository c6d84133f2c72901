"""The gallery itself: the frame of the game around one page of examples."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from game.page.answers import STAY, Next, Quit
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.nodes import (
    Button,
    Dialog,
    Dots,
    Frame,
    Gauge,
    NavItem,
    NavRail,
    Node,
    Overlay,
    Prose,
    TopBar,
)
from game.page.screen import Own, Screen
from tests.support.gallery import charts, desk, forms, maps, people, things
from tests.support.gallery.alone import ALONE

PAGES: dict[str, tuple[str, int]] = {
    "desk": ("Desk", 0),
    "forms": ("Circulars", 1),
    "people": ("Bodies", 0),
    "things": ("Posts", 6),
    "charts": ("Reports", 0),
    "map": ("Map", 0),
}


@dataclass(frozen=True)
class GalleryOwn(Own):
    """The page on show, and what its controls hold."""

    page: str = "desk"
    dialog: bool = False
    values: forms.Values = field(default_factory=forms.Values)
    region: str = "sura"


class Gallery(Screen[GalleryOwn]):
    """Every node, with made-up data."""

    name = "gallery"
    own_type = GalleryOwn
    title = "Gallery"

    def __init__(self, page: str = "desk", *, dialog: bool = False) -> None:
        super().__init__(GalleryOwn(page, dialog))

    def build(self, ctx: Ctx) -> Node:  # noqa: ARG002  # a gallery has no texts to ask for
        if self.own.page in ALONE:
            return ALONE[self.own.page]()
        pages: dict[str, Callable[[], Node]] = {
            "desk": desk.page,
            "forms": lambda: forms.page(self.own.values, self._hold),
            "people": people.page,
            "things": things.page,
            "charts": charts.page,
            "map": lambda: maps.page(self.own.region, self._choose),
        }
        rail = NavRail(
            [NavItem(value, label, badge) for value, (label, badge) in PAGES.items()],
            self.own.page,
            self._go,
            foot=[NavItem("help", "F1 help"), NavItem("menu", "Esc menu")],
        )
        top = TopBar(
            "November 1922",
            "Turn 8 of 27 · The New Post",
            [
                Dots(3, 5, "desk time"),
                Gauge("84 000 r.", "party fund"),
                Gauge("61", "authority"),
                Gauge("38", "scrutiny"),
                Gauge("5 mo.", "to XII Congress"),
            ],
            Button("END MONTH", self._ask, kind="light", arrow=True, key="end-turn"),
        )
        frame = Frame(pages[self.own.page](), top=top, rail=rail)
        return Overlay([frame, self._dialog()]) if self.own.dialog else frame

    def on_event(self, event: Event, _: Ctx) -> Next | None:
        return Quit() if isinstance(event, Back) else None

    @property
    def hot_keys(self) -> tuple[str, ...]:  # type: ignore[override]  # computed, as screens may
        return ("option:1", "option:2", "option:3") if self.own.page == "desk" else ()

    def _go(self, page: str) -> Next | None:
        self.keep(page=page)
        return None

    def _hold(self, values: forms.Values) -> None:
        self.keep(values=values)

    def _choose(self, region: str) -> None:
        self.keep(region=region)

    def _ask(self) -> Next | None:
        self.keep(dialog=True)
        return None

    def _close(self) -> Next:
        self.keep(dialog=False)
        return STAY

    def _dialog(self) -> Dialog:
        text = "Two matters are still in the tray. They wait until next month, and say so."
        buttons = [
            Button("End the month", self._close, kind="primary", key="dialog:yes"),
            Button("Go back", self._close, key="dialog:no"),
        ]
        return Dialog("End November?", Prose(text, "ui"), buttons, on_close=self._close)
