"""The reports by keys: tabs, the table with the same numbers, what is not known."""

import pytest

from game.page.events import Command
from game.rules.seats.policies import POLICIES
from game.screens import table as screens
from game.screens.reports import Reports
from game.session.session import Session
from game.viewmodel.reports import GROUPS, LETTERS
from game.window.outline import overflow_report
from game.window.view import View
from tests.support.trees import Pages
from tests.unit.screens.conftest import FakeHost, Read, Show

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


def played(session: Session, turn: int) -> Session:
    while session.state.turn < turn and not session.state.over:
        session.dispatch(POLICIES["random"](session.state, session.scenario))
    return session


@pytest.fixture
def reports(host: FakeHost, session: Session, show: Show) -> View:
    return show(screens.screen(host, "reports", played(session, 4)))


@pytest.fixture
def pages(host: FakeHost, session: Session, read: Read) -> Pages:
    return read(screens.screen(host, "reports", played(session, 4)))


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_clipped(
    host: FakeHost, session: Session, show: Show, size: tuple[int, int], scale: int
) -> None:
    pages = [(turn, group) for turn in (1, 9) for group in GROUPS]
    for turn, group in pages:
        game = played(session, turn)
        view = show(screens.screen(host, "reports", game, group), size, scale)
        assert overflow_report(view.root) == []
        view.dispatch([Command("explain")])
        assert overflow_report(view.root) == []


def test_numbers_turn_to_the_tabs(pages: Pages) -> None:
    pages.choose(6)
    assert 'tab "Country" [checked]' in pages.text


def test_the_table_has_the_numbers_of_the_chart(pages: Pages) -> None:
    screen = pages.screen
    assert isinstance(screen, Reports)
    for number, group in enumerate(GROUPS, 1):
        if group == LETTERS:
            continue
        pages.choose(number)
        charts = screen.view().charts
        pages.send(Command("explain"))
        text = pages.text
        for chart in charts:
            for line in chart.lines:
                assert all(f"{line.name} {shown}" in text for shown in line.shown if shown)
        pages.send(Command("explain"))


def test_the_button_does_what_the_key_does(pages: Pages) -> None:
    pages.use("switch")
    assert "table" in pages.text


def test_the_first_month_says_that_there_is_only_a_start(
    host: FakeHost, session: Session, read: Read
) -> None:
    pages = read(screens.screen(host, "reports", session))
    assert "The first turn is not over" in pages.text


def test_the_end_of_the_game_is_the_last_point(
    host: FakeHost, session: Session, read: Read
) -> None:
    game = played(session, 99)
    pages = read(screens.screen(host, "reports", game, "exposure"))
    screen = pages.screen
    assert isinstance(screen, Reports)
    line = screen.view().charts[0].lines[0]
    assert line.values[-1] == game.state.ledger["exposure@lenin"]
