"""The policies that whole games are played by, by name."""

import pytest

from game.rules.seats.policies import POLICIES
from game.sim.competent import Competent
from game.sim.policies import NAMES, policy_of
from tests.support import tiny

SCENARIO = tiny.two_seats()


def test_those_of_the_rules_are_among_them() -> None:
    assert set(NAMES) == {*POLICIES, "competent"}
    assert policy_of("bold", SCENARIO) is POLICIES["bold"]


def test_competent_is_a_new_player_for_every_game() -> None:
    one, other = (policy_of("competent", SCENARIO, "hold", ("circular",)) for _ in range(2))
    assert isinstance(one, Competent)
    assert one is not other
    assert one.aims.programme.id == "hold"
    assert one.aims.without == {"circular"}


@pytest.mark.parametrize(("policy", "programme"), [("clever", ""), ("competent", "nope")])
def test_an_unknown_name_is_an_error(policy: str, programme: str) -> None:
    with pytest.raises(KeyError):
        policy_of(policy, SCENARIO, programme)
