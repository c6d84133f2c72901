"""Rumours: the same every time one looks, and true as often as their reliability says."""

from dataclasses import replace

import pytest

from game.rules.reducer import new_game
from game.rules.rumour import TRUTH, rumour
from tests.support import tiny

SCENARIO = tiny.scenario()


def test_the_rumour_of_a_month_does_not_change() -> None:
    state = new_game(SCENARIO, "A")
    assert rumour(state, SCENARIO) == rumour(state, SCENARIO)


def test_it_speaks_of_a_region_or_of_a_coming_vote() -> None:
    kinds = set()
    for seed in range(60):
        state = replace(new_game(SCENARIO, str(seed)), turn=2)
        heard = rumour(state, SCENARIO)
        assert heard is not None
        kinds.add(heard.kind)
        owners = SCENARIO.people if heard.kind == "vote" else SCENARIO.organisations
        assert heard.about in owners
    assert kinds == {"squabble", "contentment", "vote"}


@pytest.mark.parametrize("reliability", [1, 2, 3])
def test_it_is_true_as_often_as_its_reliability_says(reliability: int) -> None:
    right = total = 0
    for seed in range(1500):
        state = new_game(SCENARIO, str(seed))
        heard = rumour(state, SCENARIO)
        if heard is None or heard.kind == "vote" or heard.reliability != reliability:
            continue
        total += 1
        right += heard.high == (state.ledger[f"{heard.kind}@{heard.about}"] >= 500)
    assert abs(right * 1000 // total - TRUTH[reliability - 1]) < 60


def test_without_regions_there_is_no_rumour() -> None:
    state = new_game(SCENARIO, "A")
    assert rumour(state, replace(SCENARIO, organisations={}, votes={})) is None
