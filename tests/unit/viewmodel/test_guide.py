"""The notes of a scenario's guide."""

from dataclasses import replace

import pytest

from game.rules.due import is_due
from game.rules.ids import OFFICE, SEATS, Seat
from game.rules.moves import Forecast
from game.rules.scoring.forecasts import scored
from game.viewmodel.context import ViewContext
from game.viewmodel.guide import guide
from tests.support import core, critics
from tests.support.hosts import close_month


def tutorial(turn: int, seat: Seat = "opposition") -> ViewContext:
    game = critics.session(scenario="tutorial", seat=seat)
    state = replace(game.state, turn=turn)
    return ViewContext(state, game.scenario, core.pack().archive, core.english())


def test_every_turn_has_its_note_while_there_are_notes() -> None:
    notes = [guide(tutorial(turn)) for turn in (1, 2, 3)]
    assert all(notes)
    assert len(set(notes)) == 3


@pytest.mark.parametrize("seat", SEATS)
def test_a_vote_can_be_foreseen_in_the_turn_whose_note_is_on_it(seat: Seat) -> None:
    game = critics.session(scenario="tutorial", seat=seat)
    state = tutorial(2, seat).state
    due = [each.id for each in game.scenario.votes.values() if is_due(state, game.scenario, each)]
    assert due == ["monopoly-may"]
    close_month(game)
    assert game.dispatch(Forecast("monopoly-may", 80)).refusal is None
    close_month(game)
    assert game.state.votes["monopoly-may"].turn == 2
    close_month(game)
    assert game.state.over
    (told,) = scored(game.state, game.scenario)
    assert told.vote == "monopoly-may"


def test_no_other_scenario_holds_that_vote() -> None:
    game = critics.session(scenario="new-post", seat=OFFICE)
    for _ in range(2):
        close_month(game)
    assert "monopoly-may" not in game.state.votes


def test_other_scenarios_have_none_and_neither_has_the_end() -> None:
    assert guide(critics.context()) == ""
    over = tutorial(3)
    assert guide(replace(over, state=replace(over.state, over=True))) == ""
