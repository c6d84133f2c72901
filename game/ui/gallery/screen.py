"""The gallery itself: the frame of the game around one page of examples."""

from collections.abc import Callable

from game.ui.ctx import Ctx
from game.ui.events import Back, Event
from game.ui.gallery import charts, desk, forms, maps, people, things
from game.ui.replies import STAY, Next, Quit
from game.ui.screen import Screen
from game.ui.widgets import (
    Button,
    Dialog,
    Dots,
    Frame,
    Gauge,
    NavItem,
    NavRail,
    Overlay,
    Prose,
    TopBar,
    Widget,
)

PAGES: dict[str, tuple[str, int]] = {
    "desk": ("Desk", 0),
    "forms": ("Circulars", 1),
    "people": ("Bodies", 0),
    "things": ("Posts", 6),
    "charts": ("Reports", 0),
    "map": ("Map", 0),
}


class Gallery(Screen):
    """Every widget, with made-up data."""

    title = "Gallery"

    def __init__(self, page: str = "desk", *, dialog: bool = False) -> None:
        self.page, self.dialog = page, dialog
        self.values = forms.Values()
        self.map = maps.MapState()

    def build(self, ctx: Ctx) -> Widget:
        pages: dict[str, Callable[[], Widget]] = {
            "desk": lambda: desk.page(ctx),
            "forms": lambda: forms.page(self.values),
            "people": people.page,
            "things": things.page,
            "charts": charts.page,
            "map": lambda: maps.page(self.map),
        }
        rail = NavRail(
            [NavItem(value, label, badge) for value, (label, badge) in PAGES.items()],
            self.page,
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
        frame = Frame(pages[self.page](), top=top, rail=rail)
        return Overlay([frame, self._dialog()]) if self.dialog else frame

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return Quit() if isinstance(event, Back) else None

    @property
    def hot_keys(self) -> tuple[str, ...]:  # type: ignore[override]  # computed, as screens may
        return ("option:1", "option:2", "option:3") if self.page == "desk" else ()

    def _go(self, page: str) -> Next | None:
        self.page = page
        return None

    def _ask(self) -> Next | None:
        self.dialog = True
        return None

    def _close(self) -> Next:
        self.dialog = False
        return STAY

    def _dialog(self) -> Dialog:
        text = "Two matters are still in the tray. They wait until next month, and say so."
        buttons = [
            Button("End the month", self._close, kind="primary", key="dialog:yes"),
            Button("Go back", self._close, key="dialog:no"),
        ]
        return Dialog("End November?", Prose(text, "ui"), buttons, on_close=self._close)
