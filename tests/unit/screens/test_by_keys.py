"""Every page by keys alone: what it is for is a few stops away, and the arrows lead there too."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from game.page.ctx import Ctx
from game.page.screen import Screen
from game.rules.ids import OFFICE, SEATS, Id, Seat
from game.screens import table as screens
from game.session.session import Session
from game.viewmodel.seats import PAGES
from tests.support.hosts import begun, close_month, over, twin
from tests.support.keyed import arrowed, decisions, stops_of, tabbed
from tests.support.plain_html import page as written
from tests.support.trees import Pages, tree
from tests.unit.screens.conftest import FakeHost, Read, Show

MOST = 10
"""Stops of Tab from where a page opens to what it is for."""

BESIDE = ("prologue", "month", "vote", "scene", "funnel", "returns")
"""Pages that stand between those of the strip."""

OUTSIDE = ("title", "new-game", "settings", "load", "archive")

GAMES: tuple[Id, ...] = ("new-post", "the-discussion")

USED: tuple[tuple[Seat, str, str, tuple[str, ...]], ...] = (
    (OFFICE, "posts", "plan", ()),
    (OFFICE, "posts", "secretary-ural", ("act:recall",)),
    (OFFICE, "posts", "secretary-ural", ("act:transfer",)),
    (OFFICE, "map", "secretary-ural", ("act:recall",)),
    *((OFFICE, "privileges", "", (f"what:{what}",)) for what in ("packet", "treatment", "rations")),
    (OFFICE, "vote", "", ()),
    ("opposition", "vote", "", ()),
    ("opposition", "actions", "", ("action:own-candidate",)),
)
"""Pages on which something has been chosen: seat, page, what it is opened on, what is used."""

Case = tuple[Seat, Id, str]


def _cases() -> Iterator[Case]:
    for seat in SEATS:
        for game in GAMES:
            for name in (*PAGES[seat], *BESIDE, "debrief"):
                yield seat, game, name


@cache
def _game(seat: Seat, game: Id) -> Session:
    session = begun(game, seat)
    close_month(session)
    return session


def _page(host: FakeHost, case: Case) -> Screen[Any]:
    seat, game, name = case
    session = over(seat) if name == "debrief" else twin(_game(seat, game))
    return screens.screen(host, name, session)


def _named(case: Case) -> str:
    return "-".join(case)


@pytest.mark.parametrize("case", [*_cases()], ids=_named)
def test_the_decision_of_a_page_is_a_few_stops_away(host: FakeHost, show: Show, case: Case) -> None:
    _reached(show, _page(host, case))


@pytest.mark.parametrize("name", OUTSIDE)
def test_that_of_a_page_outside_a_game_too(host: FakeHost, show: Show, name: str) -> None:
    _reached(show, screens.screen(host, name))


@pytest.mark.parametrize("used", USED)
def test_that_of_a_page_on_which_something_was_chosen(
    host: FakeHost, show: Show, read: Read, used: tuple[Seat, str, str, tuple[str, ...]]
) -> None:
    seat, name, at, keys = used
    session = twin(_game(seat, "new-post"))
    pages = read(screens.screen(host, name, session, at))
    for key in keys:
        if pages.find(key):
            pages.use(key)
    _reached(show, pages.screen)
    _written(pages)


@pytest.mark.parametrize("case", [*_cases()], ids=_named)
def test_so_it_is_in_a_browser(host: FakeHost, read: Read, case: Case) -> None:
    _written(read(_page(host, case)))


@pytest.mark.parametrize("name", OUTSIDE)
def test_and_outside_a_game(host: FakeHost, read: Read, name: str) -> None:
    _written(read(screens.screen(host, name)))


def test_a_game_has_pages_with_a_decision(host: FakeHost, show: Show) -> None:
    """The tests above do not run over pages on which there is nothing to find."""
    found = [case[2] for case in _cases() if decisions(show(_page(host, case)))]
    assert {"posts", "privileges", "actions", "circulars", "month", "prologue"} <= set(found)


def _reached(show: Show, screen: Screen[Any]) -> None:
    """What a page is for is reached in the window, by Tab and by the arrows."""
    view = show(screen)
    walk, start = tabbed(view), view.ctx.focus_key
    for key in decisions(view):
        assert key == start or key in walk[:MOST], walk
    assert set(decisions(view)) <= arrowed(view, walk[:1])


def _written(pages: Pages) -> None:
    """The same in a browser: by the script's stops, and without it by the way at the head."""
    html = written(tree(pages.screen, pages.ctx), pages.ctx.term)
    stops = stops_of(html)
    if 'id="decision"' in html:
        assert "#decision" in stops.plain[:2]
        assert "decision" in stops.scripted[:MOST], stops.scripted
    else:
        assert "#decision" not in html


def test_a_page_that_cannot_be_decided_yet_names_no_way_there(read: Read, host: FakeHost) -> None:
    """A closed button takes no focus in a browser."""
    session = begun("new-post", OFFICE)
    pages = read(screens.screen(host, "reports", session))
    assert isinstance(pages.ctx, Ctx)
    assert "#decision" not in written(tree(pages.screen, pages.ctx), pages.ctx.term)
