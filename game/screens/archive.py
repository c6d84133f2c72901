"""The archive, as a page of a running game and, from the title, without one."""

from game.session.session import Session
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.answers import Next, Pop
from game.page.screen import Screen
from game.screens.archive_book import Book
from game.screens.play_screen import PlayScreen
from game.screens.navigator import Navigator
from game.page.nodes import Button, Column, Frame, Label, TopBar, Node
from game.viewmodel.archive import SECTIONS

HOT_KEYS = tuple(f"section:{each}" for each in SECTIONS)


class Archive(PlayScreen):
    """The archive beside a game: it has a chronicle then, and people only to date."""

    page = "archive"
    hot_keys = HOT_KEYS

    def __init__(self, navigator: Navigator, session: Session, at: str = "") -> None:
        super().__init__(navigator, session, at)
        self._book = Book(navigator, session, at)

    def content(self, ctx: Ctx) -> Node:
        self.scroll = self._book.stacked(ctx)
        return self._book.build(ctx)


class ArchiveScreen(Screen):
    """The archive from the title."""

    hot_keys = tuple(each for each in HOT_KEYS if each != "section:chronicle")

    def __init__(self, navigator: Navigator) -> None:
        self.navigator = navigator
        self._book = Book(navigator)

    def build(self, ctx: Ctx) -> Node:
        back = Button(ctx.say("ui.archive.back"), Pop, kind="light", key="back")
        bar = TopBar(ctx.say("ui.archive.title"), ctx.say("ui.archive.under"), [], back)
        page = self._page(ctx)
        return Frame(page, top=bar, scroll=self._book.stacked(ctx), key="frame-archive")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return Pop() if isinstance(event, Back) else None

    def _page(self, ctx: Ctx) -> Node:
        if self.navigator.host.pack is None:
            return Column([Label(self.navigator.host.problem or ctx.say("ui.archive.empty"), "ui")])
        return self._book.build(ctx)
