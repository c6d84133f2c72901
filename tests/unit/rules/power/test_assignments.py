"""The assignment department: requests queue against what it can do."""

from dataclasses import replace

from game.rules.draft import Draft
from game.rules.power import assignments
from game.rules.power.assignments import LISTS, Month
from game.rules.reducer import new_game
from game.rules.state import Holding
from tests.support import tiny

QUARRELSOME = replace(
    tiny.READING, coefficients={**tiny.COEFFICIENTS, "squabble-from-overload": 100}
)
SCENARIO = tiny.scenario(QUARRELSOME)
ENOUGH = 700
"""A plan that asks for no more than the department of the tiny scenario can do."""


def _draft(**numbers: int) -> Draft:
    state = new_game(SCENARIO, "A")
    changed = {key.replace("__", "@").replace("_", "-"): value for key, value in numbers.items()}
    return Draft(replace(state, ledger={**state.ledger, **changed}), SCENARIO)


def _after(**numbers: int) -> Draft:
    draft = _draft(**numbers)
    assignments.tick(draft)
    return draft


def _month(monthly: int, responsible: int, **numbers: int) -> Month:
    draft = _draft(**numbers)
    return assignments.month(draft, monthly, responsible, assignments.asked_for(draft))


def _asks(draft: Draft) -> dict[str, int]:
    return dict(assignments.requests(draft))


def _done(draft: Draft) -> int:
    return draft.number("assignments-responsible") + draft.number("assignments-rank-and-file")


def test_the_department_does_about_what_it_is_told() -> None:
    assert _done(_after(assignments_plan=500)) == 500


def test_a_committee_asks_for_more_the_larger_the_more_torn_and_without_a_secretary() -> None:
    usual = _asks(_draft())["north"]
    assert _asks(_draft(members__north=10_000))["north"] == 2 * usual
    assert _asks(_draft(squabble__north=500))["north"] > usual
    vacant = _draft()
    vacant.holdings["secretary-north"] = Holding(None, "elected", 0)
    assert _asks(vacant)["north"] > usual


def test_the_rank_and_file_are_shed_as_the_list_of_posts_grows() -> None:
    none, some, all_ = (
        _month(ENOUGH, 458, posts_listed=listed) for listed in (0, LISTS // 2, LISTS)
    )
    assert none.responsible == some.responsible == all_.responsible
    assert none.rank_and_file > some.rank_and_file > all_.rank_and_file


def test_the_responsible_come_first() -> None:
    crowded = _month(1500, 458, posts_listed=LISTS)
    assert crowded.responsible
    assert not crowded.rank_and_file


def test_what_is_beyond_the_hands_is_haste_and_has_its_end() -> None:
    hasty, mad = _month(1000, 458), _month(1500, 1000)
    assert 0 < hasty.over < mad.over
    assert mad.responsible * mad.toll <= mad.limit * assignments.HASTE
    assert _after(assignments_plan=1500).number("assignments-quality") < 700


def test_mobilisations_that_were_ordered_go_before_requests() -> None:
    without, with_one = _month(ENOUGH, 458), _month(ENOUGH, 458, assignments_backlog=200)
    assert with_one.mobilised == 200
    assert with_one.rank_and_file < without.rank_and_file
    assert _after(assignments_plan=ENOUGH, assignments_backlog=200).number(
        "assignments-backlog"
    ) == max(0, 200 - with_one.mobilised)


def test_half_of_what_is_asked_for_in_vain_is_asked_for_again() -> None:
    draft = _after(assignments_plan=0, requests=100)
    assert 100 < draft.number("requests") < 300
    assert _month(0, 458, requests=100).heads == _month(0, 458).heads + 100


def test_a_request_that_is_met_buys_peace_and_one_refused_breeds_squabbles() -> None:
    met, refused = (
        _after(assignments_plan=ENOUGH, responsible_share=410),
        _after(assignments_plan=0),
    )
    assert met.number("squabble@north") < 300 < refused.number("squabble@north")
    assert refused.number("loyalty@north") < 450
    assert refused.number("assignments-quality") < met.number("assignments-quality")
    assert refused.number("cadres") < met.number("cadres")


def test_a_torn_committee_feels_a_refusal_more() -> None:
    calm = _after(assignments_plan=0).number("squabble@north") - 300
    torn = _after(assignments_plan=0, squabble__north=600).number("squabble@north") - 600
    assert torn > calm > 0


def test_men_whom_nobody_asked_for_bring_grip_and_are_taken_amiss() -> None:
    asked, unasked = (
        _after(assignments_plan=286, responsible_share=1000),
        _after(assignments_plan=470, responsible_share=1000),
    )
    assert unasked.number("contentment@north") < asked.number("contentment@north")
    assert unasked.number("grip@north") >= asked.number("grip@north")
