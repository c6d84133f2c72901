"""The reports by keys: tabs, the table with the same numbers, what is not known."""

import pytest

from game.page.events import Activate, Command
from game.rules.seats.policies import POLICIES
from game.screens import table as screens
from game.screens.reports import Reports
from game.session.session import Session
from game.viewmodel.reports import GROUPS, LETTERS
from game.window.outline import overflow_report, tree_text
from game.window.view import View
from tests.unit.screens.conftest import FakeHost, Show

SIZES = ((1280, 720), (1366, 768), (1920, 1080))


def played(session: Session, turn: int) -> Session:
    while session.state.turn < turn and not session.state.over:
        session.dispatch(POLICIES["random"](session.state, session.scenario))
    return session


@pytest.fixture
def reports(host: FakeHost, session: Session, show: Show) -> View:
    return show(screens.screen(host, "reports", played(session, 4)))


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


def test_numbers_turn_to_the_tabs(reports: View) -> None:
    reports.dispatch([Command("choose-6")])
    assert 'tab "Country" [checked]' in tree_text(reports.root)


def test_the_table_has_the_numbers_of_the_chart(reports: View) -> None:
    screen = reports.screen
    assert isinstance(screen, Reports)
    for number, group in enumerate(GROUPS, 1):
        if group == LETTERS:
            continue
        reports.dispatch([Command(f"choose-{number}")])
        charts = screen.view().charts
        reports.dispatch([Command("explain")])
        text = tree_text(reports.root)
        for chart in charts:
            for line in chart.lines:
                assert all(f"{line.name} {shown}" in text for shown in line.shown if shown)
        reports.dispatch([Command("explain")])


def test_the_button_does_what_the_key_does(reports: View) -> None:
    reports.ctx.focus_key = "switch"
    reports.dispatch([Activate()])
    assert "table" in tree_text(reports.root)


def test_the_first_month_says_that_there_is_only_a_start(
    host: FakeHost, session: Session, show: Show
) -> None:
    view = show(screens.screen(host, "reports", session))
    assert "The first turn is not over" in tree_text(view.root)


def test_the_end_of_the_game_is_the_last_point(
    host: FakeHost, session: Session, show: Show
) -> None:
    game = played(session, 99)
    view = show(screens.screen(host, "reports", game, "exposure"))
    screen = view.screen
    assert isinstance(screen, Reports)
    line = screen.view().charts[0].lines[0]
    assert line.values[-1] == game.state.ledger["exposure@lenin"]
