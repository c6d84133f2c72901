"""The archive, as a page of a running game and, from the title, without one."""

from dataclasses import dataclass, field

from game.page.answers import Next, Pop
from game.page.ctx import Ctx
from game.page.events import Back, Event
from game.page.nodes import Button, Column, Frame, Label, Node, TopBar
from game.page.screen import Own
from game.screens.archive_book import Book, Opened, opened
from game.screens.navigator import Navigator
from game.screens.outside import Outside
from game.screens.play_screen import PageOwn, PlayScreen
from game.session.session import Session
from game.viewmodel.archive import SECTIONS

HOT_KEYS = tuple(f"section:{each}" for each in SECTIONS)


@dataclass(frozen=True)
class ArchiveOwn(PageOwn):
    """What is open in the archive beside a game."""

    book: Opened = field(default_factory=Opened)


class Archive(PlayScreen[ArchiveOwn]):
    """The archive beside a game: it has a chronicle then, and people only to date."""

    name = "archive"
    own_type = ArchiveOwn
    hot_keys = HOT_KEYS

    def __init__(self, navigator: Navigator, session: Session, own: ArchiveOwn) -> None:
        super().__init__(navigator, session, own)
        self._book = Book(self, navigator.host, session)

    @classmethod
    def begin(cls, navigator: Navigator, session: Session, at: str) -> ArchiveOwn:
        return ArchiveOwn(at=at, book=opened(at))

    def content(self, ctx: Ctx) -> Node:
        self.scroll = self._book.stacked
        return self._book.build(ctx, self.locale)


@dataclass(frozen=True)
class ArchiveScreenOwn(Own):
    """What is open in the archive without a game."""

    book: Opened = field(default_factory=Opened)


class ArchiveScreen(Outside[ArchiveScreenOwn]):
    """The archive from the title."""

    name = "archive"
    own_type = ArchiveScreenOwn
    hot_keys = tuple(each for each in HOT_KEYS if each != "section:chronicle")

    def __init__(self, navigator: Navigator, own: ArchiveScreenOwn) -> None:
        super().__init__(navigator, own)
        self._book = Book(self, navigator.host)

    def build(self, ctx: Ctx) -> Node:
        back = Button(ctx.say("ui.archive.back"), Pop, kind="light", key="back")
        bar = TopBar(ctx.say("ui.archive.title"), ctx.say("ui.archive.under"), [], back)
        page = self._page(ctx)
        return Frame(page, top=bar, scroll=self._book.stacked, key="frame-archive")

    def on_event(self, event: Event, ctx: Ctx) -> Next | None:
        return Pop() if isinstance(event, Back) else None

    def _page(self, ctx: Ctx) -> Node:
        host = self.navigator.host
        if host.pack is None:
            return Column([Label(host.problem or ctx.say("ui.archive.empty"), "ui")])
        return self._book.build(ctx, self.navigator.locale)
