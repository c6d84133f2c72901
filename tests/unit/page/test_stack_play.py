"""Whole games on a stack that is text before every event: nothing of a page is lost by it."""

from collections.abc import Iterator, Sequence

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.stack import Stack
from game.page.stack_text import to_text
from game.rules.ids import SEATS, Id, Seat
from game.saves.old import read_old
from game.screens.play_screen import PlayScreen
from game.screens.table import opening, ways
from game.session.host import SavedGame
from game.session.session import Session
from tests.support import core, old_saves
from tests.support.hosts import PlainHost
from tests.support.plain_player import begin, play, press
from tests.support.plain_reader import Browser, Control
from tests.support.trees import lines, tree

_WORDS = TextLookup(core.pack(), "en")
CTX = Ctx(_WORDS.say, _WORDS.term)
OLD = SavedGame(old_saves.FIRST, "new-post", "", 1, 9, "hold", "1922-11-25", old=True)

FORMS = {
    "general-secretary": ("nav:circulars", "subject:pay", "voice:central-committee"),
    "opposition": ("nav:papers", "subject:wages", "signatures:many"),
}
DETOUR = (
    ("activate", "foot:menu"),
    ("activate", "menu:settings"),
    ("activate", "theme:night"),
    ("activate", "change:undo"),
    ("activate", "picked:q"),
    ("activate", "back"),
    ("activate", "menu:load"),
    ("activate", f"open:{OLD.id}"),
    ("activate", "back"),
    ("activate", "back"),
    ("activate", "menu:resume"),
    ("activate", "foot:help"),
    ("close", "help"),
    ("activate", "sources"),
    ("close", "sources:dialog"),
    ("activate", "nav:posts"),
    ("activate", "posts-table:head:1"),
    ("activate", "posts-table:head:1"),
    ("activate", "nav:archive"),
    ("activate", "section:glossary"),
    ("type", "search:entry", "secret"),
    ("activate", "nav:map"),
    ("choose", "map", "ural"),
    ("activate", "nav:desk"),
)
"""Dialogs, screens over the game, tables, typed text: what may be on a stack between two moves."""


class Reloaded(Browser):
    """A browser whose stack is text before every event."""

    def __init__(self, stack: Stack, host: PlainHost) -> None:
        super().__init__(stack, CTX, drawn=False)
        self._host = host

    def send(self, control: Control, value: str = "") -> None:
        text, session = to_text(self.stack), session_of(self.stack)
        self.stack = ways(self._host).restored(text, session)
        assert to_text(self.stack) == text
        super().send(control, value)


def session_of(stack: Stack) -> Session | None:
    """The game that the pages look at, if there are such."""
    return next((each.session for each in stack if isinstance(each, PlayScreen)), None)


def a_host() -> PlainHost:
    return PlainHost(games=[OLD], old={OLD.id: read_old(old_saves.FOLDER / OLD.id)})


def seen(browser: Browser, scenario: Id, seat: Seat) -> Iterator[tuple[object, ...]]:
    """What was pressed and what the page said then, from the title through a detour to the end."""
    entry, *form = begin(browser, scenario, seat, "MARTOV")
    yield entry, *form, names(browser.stack), said(browser)
    while browser.stack[-1].name == "scene":  # before the first matter
        yield press(browser, "activate", "go-on"), names(browser.stack), said(browser)
    on_forms = [("activate", key) for key in FORMS[seat]]
    for event, key, *value in (*DETOUR, *on_forms, ("activate", "nav:desk")):
        done = press(browser, event, key, *value)
        yield done, names(browser.stack), said(browser)
    for each in play(browser):
        yield each, names(browser.stack), said(browser)


def names(stack: Stack) -> Sequence[str]:
    return [each.name for each in stack]


def said(browser: Browser) -> Sequence[str]:
    """Role, key, label and state of everything on the page on top."""
    return lines(tree(browser.stack[-1], CTX))


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("scenario", ["tutorial", "the-levy"])
def test_a_game_on_a_stack_of_text_is_the_same_game(scenario: Id, seat: Seat) -> None:
    one, other = a_host(), a_host()
    plain = Browser((opening(one),), CTX, drawn=False)
    reloaded = Reloaded((opening(other),), other)
    pairs = zip(seen(plain, scenario, seat), seen(reloaded, scenario, seat), strict=True)
    depths = set()
    for before, after in pairs:
        assert after == before
        depths.add(len(plain.stack))
    assert depths == {1, 2, 3}
    here, there = session_of(plain.stack), session_of(reloaded.stack)
    assert here is not None
    assert there is not None
    assert here.state.over
    assert here.hash == there.hash
    assert one.settings == other.settings
