"""The other side's figures: bounds that hold the value, nearer for who is better told."""

from dataclasses import replace

import pytest

from game.rules.ids import SEATS, Seat
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.visibility import fogged, known_range, seen_by, width
from game.rules.visibility.fog import NARROWEST, STEP, WIDEST
from tests.support import core


def game(seat: Seat, **ledger: int) -> tuple[State, Scenario]:
    """A game at its opening with some numbers as given; `_` stands for a dash."""
    scenario = core.scenario("the-discussion", seat=seat)
    state = new_game(scenario, "FOG")
    given = {key.replace("_", "-"): value for key, value in ledger.items()}
    return replace(state, ledger={**state.ledger, **given}), scenario


def reported(state: State, kinds: int) -> State:
    """The same with so many kinds of report from everywhere."""
    sent = {key: kinds for key in state.ledger if key.startswith("reporting@")}
    return replace(state, ledger={**state.ledger, **sent})


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("value", [0, 1, 37, 50, 99, 100])
def test_the_bounds_hold_the_value_and_stay_in_its_range(seat: Seat, value: int) -> None:
    for turn in range(1, 9):
        state, scenario = game(seat)
        for number in fogged(state, scenario):
            here = replace(state, turn=turn, ledger={**state.ledger, number: value})
            low, high = known_range(number, here, scenario)
            assert 0 <= low <= value <= high <= 100
            assert high - low <= WIDEST + 2 * STEP
            assert high > low


@pytest.mark.parametrize("seat", SEATS)
def test_the_value_is_not_in_the_middle_of_its_bounds(seat: Seat) -> None:
    state, scenario = game(seat)
    number = fogged(state, scenario)[0]
    places = set()
    for turn in range(1, 9):
        here = replace(state, turn=turn, ledger={**state.ledger, number: 50})
        low, high = known_range(number, here, scenario)
        places.add((50 - low) * 10 // (high - low))
    assert len(places) > 2


def test_the_bounds_are_the_same_whenever_one_looks() -> None:
    state, scenario = game("general-secretary")
    assert known_range("standing", state, scenario) == known_range("standing", state, scenario)


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("value", [0, 3, 37, 50, 98, 100])
def test_who_has_the_lower_bound_for_the_number_knows_the_same(seat: Seat, value: int) -> None:
    for turn in range(1, 9):
        state, scenario = game(seat)
        here = replace(state, turn=turn)
        for number in fogged(here, scenario):
            true = replace(here, ledger={**here.ledger, number: value})
            seen = seen_by(true, scenario)
            assert known_range(number, seen, scenario) == known_range(number, true, scenario)


def test_reports_and_instructors_bring_the_bounds_nearer_for_the_office() -> None:
    state, scenario = game("general-secretary", instructors=0)
    blind, told = reported(state, 0), reported(state, 3)
    assert width(blind, scenario) == WIDEST
    assert width(told, scenario) < width(blind, scenario)
    better = replace(blind, ledger={**blind.ledger, "instructors": 60})
    assert width(better, scenario) < width(blind, scenario)
    best = replace(told, ledger={**told.ledger, "instructors": 99})
    assert width(best, scenario) == NARROWEST


def test_friends_and_discord_among_the_three_bring_them_nearer_for_the_critics() -> None:
    alone, scenario = game("opposition", supporters=0, coalition=1000)
    assert width(alone, scenario) == WIDEST
    friends, _ = game("opposition", supporters=6, coalition=1000)
    discord, _ = game("opposition", supporters=0, coalition=300)
    assert width(friends, scenario) < WIDEST
    assert width(discord, scenario) < WIDEST


@pytest.mark.parametrize("seat", SEATS)
def test_after_the_end_nothing_is_hidden(seat: Seat) -> None:
    state, scenario = game(seat)
    assert fogged(state, scenario)
    assert fogged(replace(state, over=True), scenario) == ()
