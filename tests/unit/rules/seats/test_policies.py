"""Every policy plays a game to its end."""

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


def test_a_policy_that_cannot_follow_the_record_takes_the_first_open_option() -> None:
    state = play(tiny.scenario(), "A", POLICIES["recorded"])
    assert state.chosen.get("thanks", "file") == "file"
