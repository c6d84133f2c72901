"""Privilege, mood, and the office itself."""

from collections.abc import Callable
from dataclasses import replace

from game.rules.draft import Draft
from game.rules.power import centre, mood, privilege
from game.rules.reducer import new_game
from game.rules.scenario import Reading, Scenario
from game.rules.state import Why
from tests.support import tiny

SCENARIO = tiny.scenario()


def _after(tick: Callable[[Draft], None], scenario: Scenario = SCENARIO, **numbers: int) -> Draft:
    state = new_game(scenario, "A")
    changed = {key.replace("__", "@").replace("_", "-"): value for key, value in numbers.items()}
    draft = Draft(replace(state, ledger={**state.ledger, **changed}), scenario)
    tick(draft)
    return draft


def test_privileges_are_paid_for_and_wear_off() -> None:
    draft = _after(privilege.tick, given_supplement__cell=3, rank_loyalty__guberniya=800)
    assert draft.number("fund") == 84_000 - 5 * 1000
    assert draft.number("rank-loyalty@guberniya") < 800


def test_what_is_withdrawn_costs_more_loyalty_than_it_bought() -> None:
    state = new_game(SCENARIO, "A")
    draft = Draft(state, SCENARIO)
    one = SCENARIO.privileges["supplement"]
    before = draft.number("rank-loyalty@central")
    privilege.give(draft, one, "central", 1, Why("why.grant"))
    privilege.give(draft, one, "central", -1, Why("why.grant"))
    assert draft.number("rank-loyalty@central") < before


def test_a_higher_grade_of_pay_than_usual_makes_a_committee_more_loyal() -> None:
    usual = SCENARIO.usual("pay-grade@north")
    low, same, high = (
        _after(privilege.tick, pay_grade__north=grade).number("loyalty@north")
        for grade in (usual - 1, usual, usual + 1)
    )
    assert low < same < high


def test_strikes_and_discontent_feed_the_opposition_in_the_factories() -> None:
    calm = _after(mood.tick, strikes=0, contentment__north=700)
    hot = _after(mood.tick, strikes=900, contentment__north=200)
    assert hot.number("opposition-factory@north") > calm.number("opposition-factory@north")


def test_free_discussion_turns_mood_into_votes() -> None:
    quiet = _after(mood.tick, discussion=100, contentment__north=200)
    loud = _after(mood.tick, discussion=900, contentment__north=200)
    assert loud.number("opposition-student@north") > quiet.number("opposition-student@north")


def test_discussion_frightens_secretaries_in_one_reading_only() -> None:
    frightened = tiny.scenario(Reading("harris", {**tiny.COEFFICIENTS, "security": 300}))
    calm = tiny.scenario(Reading("daniels", {**tiny.COEFFICIENTS, "security": 0}))
    assert _after(mood.tick, frightened, discussion=900).number("loyalty@north") > 450
    assert _after(mood.tick, calm, discussion=900).number("loyalty@north") == 450


def test_paid_posts_fill_up_towards_the_ceiling() -> None:
    draft = _after(centre.tick, staff_ceiling=20_000)
    assert 15_325 < draft.number("paid-functionaries") < 20_000
    assert draft.number("fund") < 84_000


def test_a_rank_that_is_paid_more_is_bound_by_it() -> None:
    start = SCENARIO.usual("pay@guberniya")
    bound = {
        by: _after(privilege.tick, pay__guberniya=start + by).number("rank-loyalty@guberniya")
        for by in (0, 50, 100)
    }
    assert bound[0] < bound[50] < bound[100]


def test_the_further_the_ladder_of_pay_opens_the_less_content_are_cells() -> None:
    start = SCENARIO.usual("pay@cell")
    assert privilege.envy(_after(lambda _: None, pay__guberniya=start, pay__cell=start)) == 0
    six = _after(lambda _: None, pay__guberniya=6 * start, pay__cell=start)
    assert privilege.envy(six) == 5000 // privilege.LADDER


def test_where_a_cell_is_paid_nothing_there_is_no_ladder_to_compare() -> None:
    assert privilege.envy(_after(lambda _: None, pay__cell=0)) == 0


def test_secretaries_are_summoned_as_planned() -> None:
    assert 15 <= _after(centre.tick, summons_plan=20).number("reports-demanded") <= 20
    assert _after(centre.tick, summons_plan=0).number("reports-demanded") == 0


def test_who_is_summoned_brings_a_report_and_is_away_meanwhile() -> None:
    draft = _after(centre.tick, summons_plan=20, instructors=0)
    for each in ("north", "south"):
        assert draft.number(f"reporting@{each}") == 3
        assert draft.number(f"away@{each}") == 2


def test_an_inspection_brings_a_report_and_a_little_grip() -> None:
    draft = _after(centre.tick, instructors=200, summons_plan=0)
    assert draft.number("inspected@south") == 1
    assert draft.number("reporting@south") == 2
    assert draft.number("grip@south") == 370


def test_without_instructors_nobody_is_inspected() -> None:
    draft = _after(centre.tick, instructors=0)
    assert draft.number("inspected@north") == draft.number("inspected@south") == 0


def test_the_letter_is_dictated_in_december_only() -> None:
    assert _after(centre.tick).number("letter-sharpness") == 0
    december = replace(SCENARIO, turns=SCENARIO.turns[2:] * 3)
    warm = _after(centre.tick, december, lenin_confidence=900)
    cold = _after(centre.tick, december, lenin_confidence=200, exposure__lenin=50)
    assert 0 < warm.number("letter-sharpness") < cold.number("letter-sharpness")
