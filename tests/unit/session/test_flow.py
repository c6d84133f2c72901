"""What comes after a turn is closed, from both seats: its votes, its report, the desk again."""

from dataclasses import replace

import pytest

from game.rules.ids import SEATS, Seat
from game.rules.moves import EndTurn
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State, Step
from game.session.flow import (
    Stop,
    after,
    after_closing,
    assemblies_chosen,
    resting,
    stops,
    votes_held,
)
from tests.support import tiny

DESK, MONTH, DEBRIEF = Stop("desk"), Stop("month"), Stop("debrief")


def closings(scenario: Scenario) -> list[Step]:
    """A game by the record: the steps that closed its turns."""
    state, closed = new_game(scenario, "SEED"), []
    while not state.over:
        step = reduce(state, POLICIES["recorded"](state, scenario), scenario)
        assert step.refusal is None
        state = step.state
        if isinstance(step.move, EndTurn):
            closed.append(step)
    return closed


def way(step: Step, scenario: Scenario) -> list[Stop]:
    """Every stop from the closing of a turn to where the game goes on."""
    found = [after_closing(step, scenario)]
    while found[-1] not in (DESK, DEBRIEF):
        found.append(after(step.state, scenario, found[-1]))
    return found


@pytest.mark.parametrize("seat", SEATS)
def test_a_turn_is_reported_and_the_last_one_after_its_votes(seat: Seat) -> None:
    scenario = tiny.two_seats(seat)
    first, second, last = closings(scenario)
    assert way(first, scenario) == way(second, scenario) == [MONTH, DESK]
    votes = [Stop("vote", "monopoly"), Stop("vote", "resolution")]
    assert votes_held(last.state) == ("monopoly", "resolution")
    assert assemblies_chosen(last.state, scenario) == ("conference",)
    hall = Stop("funnel", assembly="conference")
    assert way(last, scenario) == [hall, *votes, MONTH, DEBRIEF]


@pytest.mark.parametrize("seat", SEATS)
def test_a_turn_that_cannot_be_closed_leads_to_the_desk_and_says_why(seat: Seat) -> None:
    scenario = tiny.two_seats(seat)
    step = reduce(new_game(scenario, "SEED"), EndTurn(), scenario)
    stop = after_closing(step, scenario)
    assert stop.page == "desk"
    assert step.refusal is not None
    assert stop.why == step.refusal.why


def test_votes_of_an_earlier_turn_are_not_shown_again() -> None:
    last = closings(tiny.two_seats())[-1].state
    later: State = replace(last, series=(*last.series, {}), over=False)
    assert votes_held(later) == ()
    assert stops(later, tiny.two_seats()) == (MONTH, DESK)


def test_from_any_other_page_one_goes_on_where_the_game_stands() -> None:
    scenario = tiny.two_seats()
    first, *_, last = closings(scenario)
    unknown = (Stop("vote", "unknown"), Stop("funnel", assembly="unknown"), Stop("map"))
    for stop in (*unknown, DESK, DEBRIEF):
        assert after(first.state, scenario, stop) == resting(first.state) == DESK
        assert after(last.state, scenario, stop) == resting(last.state) == DEBRIEF


def test_an_assembly_that_was_not_chosen_is_not_shown() -> None:
    scenario = tiny.two_seats()
    last = closings(scenario)[-1].state
    assert assemblies_chosen(replace(last, returns={}), scenario) == ()
