from dataclasses import replace

import pytest

from game.page.answers import Replace
from game.page.events import Activate, Command
from game.rules.moves import EndTurn, Forecast
from game.rules.seats.policies import recorded
from game.screens import table as screens
from game.screens.month import Month
from game.screens.vote import Vote
from game.session.session import Session
from game.window.events import Arrow
from game.window.outline import overflow_report, tree_text
from tests.unit.screens.conftest import FakeHost, Show, spend_the_hours


def to_the_vote(session: Session) -> str:
    """Play to the month of the first vote, and name it."""
    vote = min(session.scenario.votes.values(), key=lambda each: each.turn)
    while session.state.turn < vote.turn:
        session.dispatch(recorded(session.state, session.scenario))
    return vote.id


def close(session: Session) -> None:
    turn = session.state.turn
    while session.state.turn == turn:
        session.dispatch(recorded(session.state, session.scenario))


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_neither_side_of_a_vote_is_clipped(
    host: FakeHost, session: Session, show: Show, scale: int
) -> None:
    vote = to_the_vote(session)
    assert (
        overflow_report(show(screens.screen(host, "vote", session, vote), scale=scale).root) == []
    )
    close(session)
    page = show(screens.screen(host, "vote", session, "held"), scale=scale)
    assert overflow_report(page.root) == []
    assert isinstance(page.screen, Vote)
    page.screen.call_all()
    page.rebuild()
    assert overflow_report(page.root) == []


def test_a_forecast_is_made_by_keyboard(host: FakeHost, session: Session, show: Show) -> None:
    vote = to_the_vote(session)
    view = show(screens.screen(host, "vote", session, vote))
    view.ctx.focus_key = "forecast:track"
    view.dispatch([Arrow("right")])
    view.dispatch([Arrow("right")])
    view.ctx.focus_key = "write-down"
    view.dispatch([Activate()])
    assert session.desk.forecasts[vote] == 60
    assert "Written down: 60\u202f%." in tree_text(view.root)


def test_ballots_are_called_in_turns_and_then_the_month_is_reported(
    host: FakeHost, session: Session, show: Show
) -> None:
    vote = to_the_vote(session)
    session.dispatch(Forecast(vote, 70))
    close(session)
    view = show(screens.screen(host, "vote", session, "held"))
    assert "In the record" not in tree_text(view.root)
    for _ in range(20):
        reply = view.dispatch([Activate()])
        if isinstance(reply, Replace):
            assert isinstance(reply.screen, Month)
            return
    pytest.fail("the votes never ended")


def test_reduced_motion_shows_the_whole_count(host: FakeHost, session: Session, show: Show) -> None:
    to_the_vote(session)
    close(session)
    view = show(screens.screen(host, "vote", session, "held"))
    host.settings = replace(host.settings, reduced_motion=True)
    view.rebuild()
    assert "In the record" in tree_text(view.root)


def test_ending_a_month_with_a_vote_shows_the_vote(
    host: FakeHost, session: Session, show: Show
) -> None:
    to_the_vote(session)
    while not isinstance(move := recorded(session.state, session.scenario), EndTurn):
        session.dispatch(move)
    spend_the_hours(session)
    reply = show(screens.play(host, session)).dispatch([Command("end-turn")])
    assert isinstance(reply, Replace)
    assert isinstance(reply.screen, Vote)
