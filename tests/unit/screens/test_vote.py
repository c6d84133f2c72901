from dataclasses import replace

import pytest

from game.app.text_lookup import TextLookup
from game.page.answers import Replace
from game.page.ctx import Ctx
from game.page.events import Activate, Back, Command
from game.rules.moves import EndTurn, Forecast
from game.rules.power import visits
from game.rules.seats.policies import recorded
from game.screens import table as screens
from game.screens.month import Month
from game.screens.vote import Vote
from game.session.session import Session
from game.viewmodel.context import ViewContext
from game.viewmodel.vote import result_view
from game.window.events import Arrow
from game.window.outline import overflow_report, tree_text
from tests.support import core
from tests.support.plain_reader import Browser
from tests.unit.screens.conftest import FakeHost, Show, spend_the_hours


def to_the_vote(session: Session) -> str:
    """Play to the month of the first vote, and name it."""
    sure = (each for each in session.scenario.votes.values() if each.when is None)
    vote = min(sure, key=lambda each: each.turn)
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


def called_on(session: Session) -> tuple[str, str]:
    """The first vote, and who wavers most before it."""
    vote = to_the_vote(session)
    record = session.scenario.votes[vote]
    return vote, visits.waverers(session.state, session.scenario, record)[0]


def test_a_vote_is_fought_by_keyboard(host: FakeHost, session: Session, show: Show) -> None:
    vote, man = called_on(session)
    view = show(screens.screen(host, "vote", session, vote))
    assert "Can be moved" in tree_text(view.root)
    view.ctx.focus_key = f"waverer:{man}"
    view.dispatch([Activate()])
    assert view.root.find("man") is not None
    number = next(
        each
        for each in range(1, 5)
        if not getattr(view.root.find(f"offer:{each}"), "node").closed  # noqa: B009  # of any widget
    )
    view.dispatch([Command(f"choose-{number}")])
    (made,) = session.state.visits
    assert (made.vote, made.person) == (vote, man)
    assert made.option == session.scenario.votes[vote].options[0]
    assert view.root.find("offer:1") is None
    assert "2 visits left" in tree_text(view.root)
    view.dispatch([Command("undo")])
    assert session.state.visits == (made,)  # what was said cannot be taken back


def test_escape_leaves_the_man_and_then_the_page(
    host: FakeHost, session: Session, show: Show
) -> None:
    vote, man = called_on(session)
    view = show(screens.screen(host, "vote", session, vote))
    view.ctx.focus_key = f"waverer:{man}"
    view.dispatch([Activate()])
    assert not isinstance(view.dispatch([Back()]), Replace)
    assert view.root.find("man") is None
    assert view.ctx.focus_key == f"waverer:{man}"
    assert isinstance(view.dispatch([Back()]), Replace)


def test_what_one_asks_for_can_be_the_other_side(
    host: FakeHost, session: Session, show: Show
) -> None:
    vote, man = called_on(session)
    other = session.scenario.votes[vote].options[1]
    page = show(screens.screen(host, "vote", session, vote))
    page.ctx.focus_key = f"ask:{other}"
    page.dispatch([Activate()])
    assert isinstance(page.screen, Vote)
    page.screen.call_on(man)
    page.rebuild()
    page.dispatch([Command("choose-1")])
    assert all(each.option == other for each in session.state.visits)


def test_a_closed_offer_can_be_reached_and_says_why(
    host: FakeHost, session: Session, show: Show
) -> None:
    vote = to_the_vote(session)
    view = show(screens.screen(host, "vote", session, vote))
    assert isinstance(view.screen, Vote)
    view.screen.call_on("petrovsky")  # he abstained aloud in September
    view.rebuild()
    closed = [each for each in view.root.walk() if "closed" in each.state()]
    assert closed
    assert all(each.focusable for each in closed)
    view.ctx.focus_key = closed[0].key
    view.dispatch([Activate()])
    assert session.state.visits == ()


def test_the_forecast_has_a_key_of_its_own(host: FakeHost, session: Session, show: Show) -> None:
    view = show(screens.screen(host, "vote", session, to_the_vote(session)))
    view.dispatch([Command("forecast")])
    assert view.ctx.focus_key == "forecast:track"


def test_who_does_not_waver_or_is_nobody_is_not_called_on(
    host: FakeHost, session: Session, show: Show
) -> None:
    page = show(screens.screen(host, "vote", session, to_the_vote(session)))
    assert isinstance(page.screen, Vote)
    page.screen.keep(man="nobody", option="neither")
    page.rebuild()
    assert page.root.find("man") is None
    assert "Can be moved" in tree_text(page.root)


@pytest.mark.parametrize("scale", [100, 200])
def test_neither_the_man_nor_his_answer_is_clipped(
    host: FakeHost, session: Session, show: Show, scale: int
) -> None:
    vote, man = called_on(session)
    page = show(screens.screen(host, "vote", session, vote), scale=scale)
    assert isinstance(page.screen, Vote)
    page.screen.call_on(man)
    page.rebuild()
    assert overflow_report(page.root) == []
    page.dispatch([Command("choose-1")])
    page.rebuild()
    assert overflow_report(page.root) == []


def test_every_ballot_says_for_what_it_was_and_why(session: Session) -> None:
    vote = to_the_vote(session)
    close(session)
    context = ViewContext(session.state, session.scenario, session.pack.archive, core.english())
    view = result_view(context, vote)
    cast = [each for each in view.seats if each.ballot != "absent"]
    assert all(each.why for each in cast)
    assert all(each.why in each.face.words for each in cast)
    sides = {*view.question.sides, "abstaining"}
    assert {each.how for each in cast} <= sides
    assert not any("the first" in each.face.words for each in cast)


def test_by_plain_html_a_man_is_called_on_and_brought_something(
    host: FakeHost, session: Session
) -> None:
    vote, man = called_on(session)
    texts = TextLookup(core.pack(), "en")
    browser = Browser((screens.screen(host, "vote", session, vote),), Ctx(texts.say, texts.term))
    browser.press(f"waverer:{man}")
    assert "What you can offer" in browser.look().words
    for number in range(1, 5):
        browser.press(f"offer:{number}")
        if session.state.visits:
            break
    assert [each.person for each in session.state.visits] == [man]
