"""The pages of a game from the other seat, in half-months."""

import pytest

from game.app import fast_forward
from game.page.events import Command
from game.rules.ids import Seat
from game.screens import table as screens
from game.screens.debrief import PARTS
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.seats import PAGES
from game.window.outline import overflow_report, tree_text
from tests.support import core
from tests.unit.screens.conftest import FakeHost, Read, Show

PLENUM = 2
"""The half-month at whose end the plenum of October 1923 votes, with seats without names."""


def played(turn: int, seat: Seat = "opposition") -> Session:
    pack = core.pack()
    programme = next(iter(pack.scenario("the-discussion", seat=seat).programmes), "")
    reading = next(iter(pack.readings))
    game = Session(Setup("the-discussion", seat, "SEED", programme, reading), pack)
    fast_forward.at_turn(game, fast_forward.POLICIES["recorded"], turn)
    return game


@pytest.fixture(scope="module")
def game() -> Session:
    return played(PLENUM + 1)


@pytest.fixture(scope="module")
def over() -> Session:
    return played(10_000)


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("page", [*PAGES["opposition"], "month", "vote"])
def test_nothing_is_clipped(
    host: FakeHost, game: Session, show: Show, page: str, scale: int
) -> None:
    at = "counted" if page == "vote" else ""
    assert overflow_report(show(screens.screen(host, page, game, at), scale=scale).root) == []


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("part", PARTS)
def test_no_part_of_the_debrief_is_clipped(
    host: FakeHost, over: Session, show: Show, part: str, scale: int
) -> None:
    assert (
        overflow_report(show(screens.screen(host, "debrief", over, part), scale=scale).root) == []
    )


def test_the_bar_has_the_purses_of_the_seat_and_the_days_of_the_turn(
    host: FakeHost, game: Session, show: Show
) -> None:
    text = tree_text(show(screens.screen(host, "desk", game)).root)
    for word in ("supporters", "legality", "1–15 November 1923", "END HALF-MONTH"):
        assert word.lower() in text.lower()
    assert "desk time" not in text


def test_a_page_of_the_other_seat_does_not_open(host: FakeHost, game: Session, read: Read) -> None:
    pages = read(screens.screen(host, "desk", game))
    before = pages.screen
    pages.send(Command("page-circulars"))
    assert pages.screen is before


def test_the_report_tells_what_the_other_side_decided(
    host: FakeHost, game: Session, read: Read
) -> None:
    assert "The other side" in read(screens.screen(host, "month", game, "chronicle")).text


@pytest.mark.parametrize("scale", [100, 200])
def test_seats_without_names_stand_in_the_hall(host: FakeHost, show: Show, scale: int) -> None:
    game = played(PLENUM, "general-secretary")
    view = show(screens.screen(host, "vote", game, "october-plenum"), scale=scale)
    assert "Seats without names" in tree_text(view.root)
    assert overflow_report(view.root) == []
