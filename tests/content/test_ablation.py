"""What happens when a part of the machine is taken out: claims about the loop, held to account."""

from functools import cache

import pytest

from game.rules.ids import Id
from game.rules.scenario import Scenario
from game.rules.seats.policies import recorded
from game.rules.state import State, Step
from game.sim.play import play
from tests.support import core, inputs
from tests.support.outcomes import conferences, sure

pytestmark = pytest.mark.slow

SEEDS = tuple(f"ABLATION-{number}" for number in range(8))
READINGS = (
    "circular-flow",
    "overwhelmed-secretariat",
    "privilege-and-caste",
    "coalition-and-argument",
)
HARVEST = ("why.feet-found", "why.turnover")
"""Why loyalty moves when a man who was sent is received as an umpire."""

as_recorded = inputs.untouched()
without_recommendations = inputs.fixed("recommendations", 0)
without_squabbles = inputs.start("squabble", 0)
with_free_elections = inputs.fixed("free-elections", 600)


@cache
def _games(reading: Id, change: inputs.Change) -> tuple[tuple[State, int], ...]:
    """The campaign by the record, and what loyalty the men who were sent have won in it."""
    scenario = change(core.scenario("campaign", reading))
    return tuple(_game(scenario, seed) for seed in SEEDS)


def _game(scenario: Scenario, seed: str) -> tuple[State, int]:
    won: list[int] = []

    def watch(step: Step) -> None:
        won.extend(
            each.by
            for each in step.changes
            if each.number.startswith("loyalty@") and each.why.key in HARVEST
        )

    return play(scenario, seed, recorded, watch), sum(won)


def _sure(reading: Id, change: inputs.Change) -> int:
    scenario = core.scenario("campaign", reading)
    return sum(sure(state, scenario) for state, _ in _games(reading, change))


def _against(reading: Id, change: inputs.Change) -> int:
    scenario = core.scenario("campaign", reading)
    return sum(conferences(state, scenario) for state, _ in _games(reading, change))


def _harvest(reading: Id, change: inputs.Change) -> int:
    return sum(won for _, won in _games(reading, change))


def test_without_recommendations_the_opposition_is_stronger_at_the_conferences() -> None:
    """The circular flow: who is not placed does not close the conference."""
    reading = "circular-flow"
    assert _against(reading, without_recommendations) > _against(reading, as_recorded)


@pytest.mark.parametrize("reading", READINGS)
def test_without_recommendations_fewer_delegates_are_sure(reading: Id) -> None:
    assert _sure(reading, without_recommendations) < _sure(reading, as_recorded)


@pytest.mark.parametrize("reading", READINGS)
def test_without_squabbles_the_men_who_were_sent_win_less_loyalty(reading: Id) -> None:
    """Where nobody quarrels nobody wants an umpire (Rigby, Harris)."""
    assert _harvest(reading, without_squabbles) < _harvest(reading, as_recorded)


def test_free_elections_break_the_loop_or_drive_the_frightened_to_the_centre() -> None:
    """Two readings disagree in sign on the delegates that the Secretariat can count on."""
    loop, office = "circular-flow", "overwhelmed-secretariat"
    assert _sure(loop, with_free_elections) < _sure(loop, as_recorded)
    assert _sure(office, with_free_elections) > _sure(office, as_recorded)


def test_the_two_readings_disagree_on_the_opposition_s_conferences_too() -> None:
    loop, office = "circular-flow", "overwhelmed-secretariat"
    assert _against(loop, with_free_elections) > _against(loop, as_recorded)
    assert _against(office, with_free_elections) < _against(office, as_recorded)
