"""The archive, as a page of a running game and, from the title, without one."""

from game.session.session import Session
from game.ui.ctx import Ctx
from game.ui.events import Back, Event
from game.ui.replies import Next, Pop
from game.ui.screen import Screen
from game.ui.screens.archive_book import Book
from game.ui.screens.frame import PlayScreen
from game.ui.screens.stage import Stage
from game.ui.widgets import Button, Column, Frame, Label, TopBar, Widget
from game.viewmodel.archive import SECTIONS

HOT_KEYS = tuple(f"section:{each}" for each in SECTIONS)


class Archive(PlayScreen):
    """The archive beside a game: it has a chronicle then, and people only to date."""

    page = "archive"
    hot_keys = HOT_KEYS

    def __init__(self, stage: Stage, session: Session, at: str = "") -> None:
        super().__init__(stage, session, at)
        self._book = Book(stage, session, at)

    def content(self, ctx: Ctx) -> Widget:
        self.scroll = self._book.stacked(ctx)
        return self._book.build(ctx)


class ArchiveScreen(Screen):
    """The archive from the title."""

    hot_keys = tuple(each for each in HOT_KEYS if each != "section:chronicle")

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._book = Book(stage)

    def build(self, ctx: Ctx) -> Widget:
        back = Button(ctx.say("ui.archive.back"), Pop, kind="light", key="back")
        bar = TopBar(ctx.say("ui.archive.title"), ctx.say("ui.archive.under"), [], back)
        page = self._page(ctx)
        return Frame(page, top=bar, scroll=self._book.stacked(ctx), key="frame-archive")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return Pop() if isinstance(event, Back) else None

    def _page(self, ctx: Ctx) -> Widget:
        if self.stage.host.pack is None:
            return Column([Label(self.stage.host.problem or ctx.say("ui.archive.empty"), "ui")])
        return self._book.build(ctx)
