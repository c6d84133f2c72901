"""The layout of a ledger says of every key what the scenario says of it."""

import pytest

from game.rules.ids import at
from game.rules.layout import layout
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from tests.support import core, tiny
from tests.support.games import SCENARIOS

TINY = tiny.two_seats()


def test_a_number_of_the_centre_is_its_own_key_and_another_has_its_owners() -> None:
    keys = layout(TINY).keys
    assert keys["authority"] == ("authority",)
    assert keys["grip"] == ("grip@north", "grip@south")
    assert keys.keys() == TINY.numbers.keys()


def test_the_ledger_of_a_new_game_has_these_keys_in_their_order() -> None:
    assert list(new_game(TINY, "A").ledger) == list(layout(TINY).bounds)


def _agrees(scenario: Scenario) -> None:
    laid = layout(scenario)
    for number, keys in laid.keys.items():
        scope = scenario.numbers[number].scope
        if scope != "centre":
            assert keys == tuple(at(number, owner) for owner in scenario.owners(scope))
        for key in keys:
            low, high = laid.bounds[key]
            assert (scenario.clamp(key, low - 1), scenario.clamp(key, high + 1)) == (low, high)
            assert laid.usual[key] == scenario.usual(key)
    assert laid.usual.keys() == laid.bounds.keys() == {*sum(laid.keys.values(), ())}


def test_it_agrees_with_the_smallest_scenario() -> None:
    _agrees(TINY)


@pytest.mark.slow
@pytest.mark.parametrize("name", SCENARIOS)
def test_it_agrees_with_the_shipped_content(name: str) -> None:
    _agrees(core.scenario(name))
