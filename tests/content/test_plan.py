"""The plan of the assignment department is a lever: asking nothing costs, asking double costs."""

from collections.abc import Mapping
from functools import cache

import pytest

from game.rules.ids import Id
from game.rules.moves import MOST_ASSIGNMENTS, Plan
from game.rules.seats.policies import recorded
from game.sim.play import play
from tests.support import core, inputs
from tests.support.outcomes import conferences, measure, standing_at, total

SEEDS = ("PLAN-0", "PLAN-1", "PLAN-2")
RECORDED, NOTHING, DOUBLE = "recorded", "nothing", "double"
OUTCOMES = {
    "squabbles": total("squabble"),
    "grip": total("grip"),
    "contentment": total("contentment"),
    "loyalty": total("loyalty"),
    "quality": standing_at("assignments-quality"),
    "cadres": standing_at("cadres"),
    "placed": measure("not-elected-in-post"),
    "responsible": measure("responsible-xi-xii"),
    "conferences": conferences,
}

READINGS = sorted(core.pack().readings)


def _told(plan: str) -> inputs.Change:
    """The scenario in which the department is told so much from the first month on."""
    share = next(
        each.move.responsible
        for each in core.scenario("campaign").recorded
        if isinstance(each.move, Plan)
    )
    if plan == RECORDED:
        return lambda scenario: scenario
    return inputs.plan(0 if plan == NOTHING else MOST_ASSIGNMENTS, share)


@cache
def figures(reading: Id, plan: str) -> Mapping[str, int]:
    """The outcomes of a campaign by the record under a plan, added up over the seeds."""
    scenario = _told(plan)(core.scenario("campaign", reading))
    ends = [play(scenario, seed, recorded) for seed in SEEDS]
    return {name: sum(read(end, scenario) for end in ends) for name, read in OUTCOMES.items()}


@pytest.mark.slow
@pytest.mark.parametrize("reading", READINGS)
def test_asking_nothing_costs_peace_grip_and_recommended_secretaries(reading: Id) -> None:
    usual, nothing = figures(reading, RECORDED), figures(reading, NOTHING)
    assert nothing["squabbles"] * 4 > usual["squabbles"] * 5
    for name in ("grip", "loyalty", "quality", "cadres", "placed"):
        assert nothing[name] < usual[name], name


@pytest.mark.slow
@pytest.mark.parametrize("reading", READINGS)
def test_asking_double_costs_quality_and_contentment(reading: Id) -> None:
    usual, double = figures(reading, RECORDED), figures(reading, DOUBLE)
    assert double["squabbles"] > usual["squabbles"]
    assert double["contentment"] < usual["contentment"]
    assert double["quality"] * 10 < usual["quality"] * 9


@pytest.mark.slow
@pytest.mark.parametrize("reading", READINGS)
def test_every_plan_sends_another_hall_to_the_conferences(reading: Id) -> None:
    assert len({figures(reading, each)["conferences"] for each in (NOTHING, RECORDED, DOUBLE)}) == 3


@pytest.mark.slow
@pytest.mark.parametrize("reading", READINGS)
def test_the_department_sheds_the_rank_and_file_when_the_lists_come(reading: Id) -> None:
    """That they fall and by how much is not set anywhere: the plan is the same all along."""
    scenario = core.scenario("campaign", reading)
    months = [turn.month for turn in scenario.turns]
    ends = [months.index(each) for each in ("1922-04", "1923-04", "1924-05")]
    for seed in SEEDS:
        series = play(scenario, seed, recorded).series
        heads, rest = (
            [series[turn][f"assignments-{kind}"] for turn in ends]
            for kind in ("responsible", "rank-and-file")
        )
        assert (rest[2] - rest[1]) * 12 < (rest[1] - rest[0]) * 13 * 4 // 5
        assert (heads[2] - heads[1]) * 12 >= (heads[1] - heads[0]) * 13
