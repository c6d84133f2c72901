"""What the archive shows, with a game or without: tabs, a search, a list and an open entry."""

from collections.abc import Callable

from game.locale import Locale
from game.rules.archive import Pack
from game.session.session import Session
from game.page.ctx import Ctx
from game.page.answers import STAY, Next
from game.screens.archive_pages import chronicle_page, credits_page, entry_page, tests_page
from game.screens.faces import features
from game.screens.person import person_body
from game.screens.navigator import Navigator
from game.page.nodes import (
    Button,
    Column,
    Flow,
    Label,
    ListRow,
    Panel,
    Portrait,
    Row,
    Scroller,
    Split,
    Tabs,
    TextField,
    Node,
)
from game.viewmodel.archive import (
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


class Book:
    """Holds what is open and what is searched; the screens around it hold the rest."""

    def __init__(self, navigator: Navigator, session: Session | None = None, at: str = "") -> None:
        self._stage, self._session = navigator, session
        section, _, entry = at.partition(":")
        known = sections(in_game=session is not None)
        self._section: Section = next((each for each in known if each == section), known[0])
        self._entry = entry
        self._search = ""
        self._ctx: Ctx | None = None
        self._told: tuple[int, tuple[EntryView, ...]] = (-1, ())

    def stacked(self, ctx: Ctx) -> bool:
        """Whether list and entry follow one another rather than stand side by side."""
        return ctx.units.large_text or self._section not in LISTED

    def build(self, ctx: Ctx) -> Node:
        """The whole page under its tabs."""
        self._ctx = ctx
        names = sections(in_game=self._session is not None)
        tabs = Tabs(
            [(each, ctx.say(f"ui.archive.tab.{each}")) for each in names],
            self._section,
            self._turn,
            key="section",
        )
        return Column([tabs, self._page(ctx)], gap=10, grow=1)

    # --- acts -------------------------------------------------------------------------
    def _turn(self, section: str) -> Next | None:
        names = sections(in_game=self._session is not None)
        self._section = next((each for each in names if each == section), self._section)
        self._entry = self._search = ""
        self._top("list", "entry")
        return None

    def _open(self, entry: str) -> Next | None:
        self._entry = entry
        self._top("entry")
        if self._ctx is not None and self._ctx.units.large_text:
            self._ctx.focus_key = "to-list" if entry else ""
        return None

    def _find(self, words: str) -> Next:
        self._search = words
        self._top("list")
        return STAY

    def _top(self, *names: str) -> None:
        """Scroll back to the start: what is shown there is new."""
        if self._ctx is not None:
            for name in (*names, "frame-archive"):
                self._ctx.memory.pop(f"scroll:{name}:page", None)

    # --- parts ------------------------------------------------------------------------
    def _page(self, ctx: Ctx) -> Node:
        pack, locale = self._stage.host.pack, self._stage.locale
        if pack is None:
            return Label(ctx.say("ui.archive.empty"), "ui")
        if self._section == "chronicle":
            return chronicle_page(ctx, self._chronicle(locale), self._search, self._field(ctx))
        if self._section == "record":
            game = self._session
            return tests_page(ctx, pack, locale, game.scenario.reading.id if game else "")
        if self._section == "credits":
            return credits_page(ctx, pack, locale, self._stage.host.version)
        found = items(self._section, pack, locale, self._search)
        return self._listed(ctx, pack, found)

    def _listed(self, ctx: Ctx, pack: Pack, found: tuple[ItemView, ...]) -> Node:
        if not ctx.units.large_text:
            chosen = self._entry or (found[0].id if found else "")
            shown = self._shown(ctx, pack, chosen)
            head = Column([self._field(ctx), self._count(ctx, found)], gap=4)
            rows = Scroller(Column(self._rows(found, chosen), gap=2), key="list:page")
            left = Panel(Column([head, rows], gap=8, grow=1), key="list")
            right = Panel(Scroller(shown, key="entry:page"), key="entry")
            return Split(left, right, share=0.36, grow=1)
        if self._entry:
            back = Button(ctx.say("ui.archive.to-list"), lambda: self._open(""), key="to-list")
            entry = self._shown(ctx, pack, self._entry)
            return Panel(Column([Flow([back]), entry], gap=10), key="entry")
        rows_ = self._rows(found, "")
        return Panel(Column([self._field(ctx), self._count(ctx, found), *rows_], gap=6), key="list")

    def _field(self, ctx: Ctx) -> Node:
        return TextField(ctx.say("ui.archive.search"), self._search, self._find, key="search")

    def _count(self, ctx: Ctx, found: tuple[ItemView, ...]) -> Node:
        if found or self._search:
            words = ctx.say("ui.archive.count", count=len(found))
        else:
            words = ctx.say("ui.archive.empty")
        return Label(words, "ui", colour="muted")

    def _rows(self, found: tuple[ItemView, ...], chosen: str) -> list[Node]:
        return [self._row(each, chosen) for each in found]

    def _row(self, item: ItemView, chosen: str) -> Node:
        def open_() -> Next | None:
            return self._open(item.id)

        row = ListRow(
            item.name,
            tag=item.tag,
            marker="red" if item.id == chosen else "line",
            chosen=item.id == chosen,
            on_activate=open_,
            key=f"item:{item.id}",
        )
        if self._section != "people":
            return row
        row.grow = 1
        return Row([Portrait(features(item.portrait), 34), row], gap=8, least=60)

    def _shown(self, ctx: Ctx, pack: Pack, entry: str) -> Node:
        locale = self._stage.locale
        if not entry:
            return Label(ctx.say("ui.archive.nothing"), "ui", colour="muted")
        if self._section == "people":
            game = self._session
            scenario, state = (game.scenario, game.state) if game is not None else (None, None)
            view = dossier(entry, pack, locale, scenario, state)
            return Column([Label(view.name, "title"), person_body(ctx, view)], gap=8)
        return entry_page(ctx, PAGES[self._section](entry, pack, locale))

    def _chronicle(self, locale: Locale) -> tuple[EntryView, ...]:
        """Written anew only when a move was made: a long game has thousands of numbers."""
        if self._session is None:
            return ()
        moves = len(self._session.history)
        if self._told[0] != moves:
            game = self._session
            told = chronicle(game.history, game.state, game.scenario, locale)
            self._told = (moves, told)
        return self._told[1]
