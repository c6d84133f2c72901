"""Every vote is shown with its own day, before it is held and after; its turn may end later."""

from functools import cache

import pytest

from game.rules.reducer import new_game
from game.rules.state import State
from game.viewmodel.context import ViewContext
from game.viewmodel.entries import entry_line
from game.viewmodel.month import month_report
from game.viewmodel.tray import tray, votes_due
from game.viewmodel.vote import result_view, vote_view
from tests.support import core
from tests.support.games import Game

CAMPAIGN = Game("campaign", "general-secretary")
TUTORIAL = "monopoly-may"
"""It is held in the tutorial alone."""

VOTES = sorted(each.id for each in core.scenario("campaign").votes.values() if each.id != TUTORIAL)
MONTH = "who-answers-for-the-regime"
LATER = ("a-call-to-the-kremlin", "ten-minutes-a-day")
DECEMBER = ("monopoly-december", "regime-december")


@cache
def _played() -> State:
    return CAMPAIGN.played("VOTES")


def _context(state: State) -> ViewContext:
    return ViewContext(state, CAMPAIGN.found(), core.pack().archive, core.english())


def _day(vote: str) -> str:
    return core.english().date(core.pack().archive.votes[vote].date)


@pytest.mark.parametrize("vote", VOTES)
def test_a_vote_carries_its_day_on_every_page(vote: str) -> None:
    scenario = CAMPAIGN.found()
    before = _context(new_game(scenario, "VOTES"))
    assert vote_view(before, vote).question.date == _day(vote)
    assert result_view(_context(_played()), vote).question.date == _day(vote)
    (held,) = [
        each
        for each in _played().chronicle
        if each.key == "chronicle.vote" and each.args["vote"] == vote
    ]
    line = entry_line(held, core.english(), core.pack().archive)
    assert line.startswith(f"{_day(vote)}: ")


@pytest.mark.parametrize("vote", VOTES)
def test_the_day_of_a_vote_lies_in_its_turn(vote: str) -> None:
    scenario, date = CAMPAIGN.found(), core.pack().archive.votes[vote].date
    turn = scenario.turns[scenario.votes[vote].turn - 1]
    first, last = f"{turn.month}-{turn.first:02}", f"{turn.month}-{turn.last:02}"
    assert first[: len(date)] <= date <= last


def test_the_report_of_a_month_and_the_desk_before_it_have_the_days_of_its_votes() -> None:
    game = Game("new-post", "general-secretary")
    state, archive = game.played("VOTES"), core.pack().archive
    context = ViewContext(state, game.found(), archive, core.english())
    told = month_report(context, None).chronicle
    assert len([each for each in told if each.startswith("18 December 1922: ")]) == len(DECEMBER)
    due = votes_due(_context(new_game(CAMPAIGN.found(), "VOTES")))
    assert all(each.note == _day(each.id) for each in due)


def test_votes_of_the_18th_lie_on_the_desk_before_what_is_dated_later() -> None:
    scenario = Game("the-notes", "general-secretary").found()
    state = new_game(scenario, "VOTES")
    context = ViewContext(state, scenario, core.pack().archive, core.english())
    order = [line.id for line in tray(context)]
    assert order[0] == MONTH
    assert order[-len(LATER) :] == list(LATER)
    votes = [order.index(each) for each in DECEMBER]
    assert sorted(votes) == list(range(min(votes), len(order) - len(LATER)))
    assert min(votes) > 1  # what has no day of its own lies before them
