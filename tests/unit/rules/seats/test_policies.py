"""Every policy plays a game to its end."""

from dataclasses import replace

import pytest

from game.rules.moves import Choose
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from tests.support import tiny


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("seed", ["A", "B", "C"])
def test_a_policy_plays_to_the_end(policy: str, seed: str) -> None:
    assert play(tiny.scenario(), seed, POLICIES[policy]).over


def test_the_record_is_followed_where_it_can_be() -> None:
    state = play(tiny.scenario(), "A", POLICIES["recorded"])
    assert state.chosen["statute"] == "adopt"
    assert state.chosen["notes"] == "answer"
    assert Choose("plenum", "carry") in state.moves


def test_a_matter_of_the_tray_without_a_record_is_left() -> None:
    state = play(tiny.scenario(), "A", POLICIES["recorded"])
    assert "thanks" in state.seen
    assert "thanks" not in state.chosen


def test_where_the_record_is_silent_the_month_is_closed_with_the_first_open_option() -> None:
    scenario = tiny.scenario()
    card = scenario.cards["statute"]
    silent = replace(card, options=tuple(replace(each, recorded=False) for each in card.options))
    state = play(
        replace(scenario, cards={**scenario.cards, "statute": silent}), "A", POLICIES["recorded"]
    )
    assert state.chosen["statute"] == card.options[0].id
