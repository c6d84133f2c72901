"""Who follows the record ends where history ended."""

from dataclasses import replace

import pytest

from game.rules.moves import Move, Plan
from game.rules.scenario import RecordedAct, Scenario
from game.rules.scoring.quantity import figure
from game.rules.seats.policies import recorded
from game.sim.play import play
from game.sim.record_table import MeasureRow, record_table
from tests.support import core

SEEDS = 200
WANTED = 0.8
READINGS = ("circular-flow", "overwhelmed-secretariat")


@pytest.fixture(scope="module")
def tables() -> dict[str, tuple[MeasureRow, ...]]:
    return {each: record_table(core.new_post(each), SEEDS, jobs=2) for each in READINGS}


@pytest.mark.slow
def test_every_measure_of_1922_lies_in_its_band(
    tables: dict[str, tuple[MeasureRow, ...]],
) -> None:
    """In at least 80 % of 200 seeds under at least one reading. See `python -m game record`."""
    best: dict[str, float] = {}
    for rows in tables.values():
        for row in rows:
            if row.scored:
                best[row.id] = max(best.get(row.id, 0.0), row.inside_share)
    outside = {name: share for name, share in best.items() if share < WANTED}
    assert outside == {}
    assert len(best) >= 14


def _figure(scenario: Scenario, measure: str, seed: str = "INPUT") -> int:
    state = play(scenario, seed, recorded)
    found = next(each for each in scenario.measures if each.id == measure)
    return figure(found.quantity, state, scenario)


def _without(scenario: Scenario, kind: type[Move]) -> Scenario:
    acts: tuple[RecordedAct, ...] = tuple(
        act for act in scenario.recorded if not isinstance(act.move, kind)
    )
    return replace(scenario, recorded=acts)


def _without_option(scenario: Scenario, card: str) -> Scenario:
    """The scenario in which nobody recorded what was decided on a card."""
    one = scenario.cards[card]
    options = tuple(replace(option, recorded=False, effects=()) for option in one.options)
    return replace(scenario, cards={**scenario.cards, card: replace(one, options=options)})


def test_no_measure_is_an_effect_of_a_card() -> None:
    """Outcomes are never set: an effect may only change inputs."""
    outcomes = {
        "replaced",
        "moved",
        "elected",
        "recommended",
        "appointed",
        "reports-demanded",
        "paid-functionaries",
        "assignments-responsible",
        "assignments-rank-and-file",
        "inspected",
        "letter-sharpness",
        "delegates",
        "members",
    }
    changed = {
        getattr(effect, "number", "")
        for card in core.new_post().cards.values()
        for option in card.options
        for effect in option.effects
    }
    assert changed & outcomes == set()


def test_assignments_follow_the_plan() -> None:
    scenario = core.new_post()
    assert _figure(_without(scenario, Plan), "assignments-rate") < 9000


@pytest.mark.parametrize(
    ("card", "measure"),
    [
        ("tenure-and-confirmation", "secretaries-replaced"),
        ("secretaries-called-to-account", "reports-demanded"),
        ("twenty-thousand-posts", "paid-functionaries"),
        ("winter-rest-places", "winter-beds"),
        ("pay-ladder-of-july", "top-bottom-pay"),
        ("instructors-statute", "instructors-coverage"),
    ],
)
def test_a_changed_input_moves_its_outcome(card: str, measure: str) -> None:
    scenario = core.new_post()
    assert _figure(_without_option(scenario, card), measure) < _figure(scenario, measure)
