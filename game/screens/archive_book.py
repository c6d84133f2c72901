"""What the archive shows, with a game or without: tabs, a search, a list and an open entry."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from game.locale import Locale
from game.page.answers import STAY, Next
from game.page.ctx import Ctx
from game.page.nodes import (
    Button,
    Column,
    Condition,
    Either,
    Flow,
    Label,
    LargeText,
    ListRow,
    Node,
    Panel,
    Portrait,
    Row,
    Scroller,
    Split,
    Tabs,
    TextField,
)
from game.page.screen import Screen
from game.rules.archive import Pack
from game.screens.archive_pages import chronicle_page, credits_page, entry_page, tests_page
from game.screens.archive_sensitivity import sensitivity_page
from game.screens.faces import features
from game.screens.person import person_body
from game.session.host import Host
from game.session.session import Session
from game.viewmodel.archive import (
    SECTIONS,
    PageView,
    Section,
    reading_page,
    sections,
    source_page,
    term_page,
)
from game.viewmodel.archive_lists import ItemView, items
from game.viewmodel.chronicle import EntryView, chronicle
from game.viewmodel.dossier import dossier

PAGES: dict[str, Callable[[str, Pack, Locale], PageView]] = {
    "glossary": term_page,
    "sources": source_page,
    "readings": reading_page,
}
LISTED = ("people", *PAGES)


@dataclass(frozen=True)
class Opened:
    """What is open in the archive and what is searched."""

    section: Section = SECTIONS[0]
    entry: str = ""
    search: str = ""


def opened(at: str) -> Opened:
    """What is open at a section, or at an entry of it; in the chronicle, words that it has."""
    section, _, entry = at.partition(":")
    if section == "chronicle":
        return Opened("chronicle", search=entry)
    return Opened(next((each for each in SECTIONS if each == section), SECTIONS[0]), entry)


class Book:
    """The archive on a screen, whose own record says under `book` what is open."""

    def __init__(self, screen: Screen[Any], host: Host, session: Session | None = None) -> None:
        self._screen, self._host, self._session = screen, host, session
        self._told: tuple[tuple[str, str], tuple[EntryView, ...]] | None = None

    @property
    def opened(self) -> Opened:
        """What is open."""
        found: Opened = self._screen.own.book
        return found

    @property
    def stacked(self) -> Condition:
        """When the page scrolls as a whole, rather than list and entry each for itself."""
        return LargeText() if self.opened.section in LISTED else True

    def build(self, ctx: Ctx, locale: Locale) -> Node:
        """The whole page under its tabs."""
        names = sections(in_game=self._session is not None)
        options = [(each, ctx.say(f"ui.archive.tab.{each}")) for each in names]
        tabs = Tabs(options, self.opened.section, self._turn, key="section")
        return Column([tabs, self._page(ctx, locale)], gap=10, grow=1)

    # --- answers ----------------------------------------------------------------------
    def _turn(self, section: str) -> Next | None:
        self._screen.keep(book=opened(section))
        self._top("list", "entry")
        return None

    def _open(self, entry: str) -> Next | None:
        self._screen.keep(book=replace(self.opened, entry=entry))
        # with large text the list gives way to the entry
        self._screen.focus(*(("to-list", f"item:{entry}") if entry else ()))
        self._top("entry")
        return None

    def _find(self, words: str) -> Next:
        self._screen.keep(book=replace(self.opened, search=words))
        self._top("list")
        return STAY

    def _top(self, *names: str) -> None:
        """Scroll back to the start: what is shown there is new."""
        self._screen.to_top(*(f"{each}:page" for each in (*names, "frame-archive")))

    # --- parts ------------------------------------------------------------------------
    def _page(self, ctx: Ctx, locale: Locale) -> Node:
        pack = self._session.pack if self._session is not None else self._host.pack
        now = self.opened
        if pack is None:
            return Label(ctx.say("ui.archive.empty"), "ui")
        if now.section == "chronicle":
            return chronicle_page(ctx, self._chronicle(locale), now.search, self._field(ctx))
        if now.section == "record":
            game = self._session
            return tests_page(ctx, pack, locale, game.scenario.reading.id if game else "")
        if now.section == "sensitivity":
            return sensitivity_page(ctx, pack, locale)
        if now.section == "credits":
            return credits_page(ctx, pack, locale, self._host.version)
        found = items(now.section, pack, locale, now.search)
        chosen = now.entry or (found[0].id if found else "")
        rows = [self._row(each, chosen=each.id == chosen) for each in found]
        # in a list that stands alone, nothing is open yet
        alone = [*(self._row(each, chosen=False) for each in found[:1]), *rows[1:]]
        head = [self._field(ctx), self._count(ctx, found)]
        shown = self._shown(ctx, pack, locale, chosen)
        instead = self._instead(ctx, [*head, *alone], shown)
        return Either(LargeText(), instead, _beside(head, rows, shown))

    def _instead(self, ctx: Ctx, rows: Sequence[Node], shown: Node) -> Node:
        """The list, or the open entry instead of it."""
        if not self.opened.entry:
            return Panel(Column(rows, gap=6), key="list")
        back = Button(ctx.say("ui.archive.to-list"), lambda: self._open(""), key="to-list")
        return Panel(Column([Flow([back]), shown], gap=10), key="entry")

    def _field(self, ctx: Ctx) -> Node:
        words = self.opened.search
        return TextField(ctx.say("ui.archive.search"), words, self._find, key="search")

    def _count(self, ctx: Ctx, found: tuple[ItemView, ...]) -> Node:
        if found or self.opened.search:
            words = ctx.say("ui.archive.count", count=len(found))
        else:
            words = ctx.say("ui.archive.empty")
        return Label(words, "ui", colour="muted")

    def _row(self, item: ItemView, *, chosen: bool) -> Node:
        row = ListRow(
            item.name,
            tag=item.tag,
            marker="red" if chosen else "line",
            chosen=chosen,
            on_activate=lambda: self._open(item.id),
            key=f"item:{item.id}",
            grow=int(item.face is not None),
        )
        if item.face is None:
            return row
        # the name beside it is said; what the head looks like, on the page of the person
        head = Portrait(features(item.face.portrait), 34)
        return Row([head, row], gap=8, least=60)

    def _shown(self, ctx: Ctx, pack: Pack, locale: Locale, entry: str) -> Node:
        if not entry:
            return Label(ctx.say("ui.archive.nothing"), "ui", colour="muted")
        if self.opened.section == "people":
            game = self._session
            scenario, state = (game.scenario, game.state) if game is not None else (None, None)
            view = dossier(entry, pack, locale, scenario, state)
            return Column([Label(view.face.name, "title"), person_body(ctx, view)], gap=8)
        return entry_page(ctx, PAGES[self.opened.section](entry, pack, locale))

    def _chronicle(self, locale: Locale) -> tuple[EntryView, ...]:
        """Written anew only for other moves or words: a long game has thousands of numbers."""
        game = self._session
        if game is None:
            return ()
        now = (game.hash, locale.language)
        if self._told is None or self._told[0] != now:
            self._told = (
                now,
                chronicle(game.history, game.state, game.scenario, locale, game.pack.archive),
            )
        return self._told[1]


def _beside(head: Sequence[Node], rows: Sequence[Node], shown: Node) -> Node:
    """The list, and the open entry beside it; the first one if none was opened."""
    listed = Scroller(Column(rows, gap=2), key="list:page", main=True)
    left = Panel(Column([Column(head, gap=4), listed], gap=8, grow=1), key="list")
    right = Panel(Scroller(shown, key="entry:page", main=True), key="entry")
    return Split(left, right, share=0.36, grow=1)
