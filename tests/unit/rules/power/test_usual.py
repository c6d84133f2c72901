"""What is neutral is what content declares as a number's start, wherever a scenario begins."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.ids import OrganisationId
from game.rules.power import assignments, centre, circulars, mood, placement, votes
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.state import State
from tests.support import tiny
from tests.support.written import circular

LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")
SHIFT = 30
NORTH: OrganisationId = "north"


def _declared(number: str, by: int = SHIFT) -> Scenario:
    """The scenario with a number declared to start elsewhere."""
    made = tiny.two_seats()
    record = made.numbers[number]
    return replace(made, numbers={**made.numbers, number: replace(record, start=record.start + by)})


def _fresh(scenario: Scenario) -> Draft:
    return Draft(new_game(scenario, "A"), scenario)


@pytest.mark.parametrize(
    "number",
    ["authority", "legality", "standing", "coalition", "platform", "transfers-rule"],
)
def test_what_stands_at_its_declared_start_does_not_drift(number: str) -> None:
    draft = _fresh(_declared(number))
    before = draft.number(number)
    centre.tick(draft)
    assert draft.number(number) == before


def test_a_scenario_that_begins_elsewhere_drifts_to_the_declared_start() -> None:
    late = replace(tiny.two_seats(), starts={"authority": 70})
    draft = _fresh(late)
    centre.tick(draft)
    assert draft.number("authority") < 70


def test_the_paid_posts_that_are_declared_cost_nothing_more() -> None:
    cheap = _declared("paid-functionaries", 5000)
    cheap = replace(cheap, starts={"staff-ceiling": 20_325})
    draft = _fresh(cheap)
    centre._hire(draft)  # noqa: SLF001 the rule itself
    assert draft.changes == []


def test_the_department_works_as_well_as_is_declared() -> None:
    draft = _fresh(_declared("assignments-quality"))
    done = assignments.month(draft, 300, 1000, assignments.asked_for(draft))
    assignments._fit(draft, done)  # noqa: SLF001 the rule itself
    assert draft.changes == []


@pytest.mark.parametrize("number", ["authority", "loyalty"])
def test_a_letter_from_a_usual_office_is_obeyed_as_usual(number: str) -> None:
    def obeyed(scenario: Scenario) -> int:
        made = scenario.made(LETTER)
        return circulars.compliance(new_game(scenario, "A"), scenario, made, NORTH)

    assert obeyed(_declared(number)) == obeyed(tiny.two_seats())


@pytest.mark.parametrize("number", ["authority", "coalition"])
def test_a_vote_is_swayed_by_what_is_not_usual(number: str) -> None:
    def chance(scenario: Scenario, state: State) -> int:
        return votes.probability(state, scenario, scenario.votes["monopoly"], "molotov")

    shifted = _declared(number, 40)
    fresh = new_game(shifted, "A")
    usual = chance(tiny.two_seats(), new_game(tiny.two_seats(), "A"))
    assert chance(shifted, fresh) == usual
    assert chance(tiny.two_seats(), fresh) > usual


@pytest.mark.parametrize("number", ["contentment", "platform"])
def test_cells_are_as_content_and_as_deaf_as_is_declared(number: str) -> None:
    def moved(scenario: Scenario) -> int:
        draft = _fresh(replace(scenario, starts={"discussion": 900, "strikes": 0}))
        mood.tick(draft)
        return draft.number("opposition-office@north")

    assert moved(_declared(number)) == moved(tiny.two_seats())


@pytest.mark.parametrize("number", ["posts-listed"])
def test_a_list_as_long_as_declared_makes_recommendation_no_likelier(number: str) -> None:
    def manners(scenario: Scenario) -> list[str]:
        return [placement._manner(_fresh(scenario), NORTH, roll) for roll in range(1000)]  # noqa: SLF001 the rule itself

    assert manners(_declared(number, 9000)) == manners(tiny.two_seats())


def test_nobody_fears_the_discussion_that_there_always_was() -> None:
    draft = _fresh(_declared("discussion", 300))
    mood.tick(draft)
    assert draft.number("loyalty@north") == draft.scenario.usual("loyalty")
