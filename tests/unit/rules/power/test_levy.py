"""Who comes into the party and who is put out of it."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.power import levy
from game.rules.reducer import new_game
from tests.support import tiny

SCENARIO = tiny.two_seats()


def _month(seed: str = "A", **numbers: int) -> Draft:
    state = new_game(SCENARIO, seed)
    changed = {key.replace("__", "@").replace("_", "-"): n for key, n in numbers.items()}
    draft = Draft(replace(state, ledger={**state.ledger, **changed}), SCENARIO)
    levy.tick(draft)
    return draft


def _members(draft: Draft) -> int:
    return draft.number("members@north") + draft.number("members@south")


def test_a_month_without_admissions_changes_nothing() -> None:
    assert _month().changes == []


@pytest.mark.parametrize("by", [1001, -1500])
def test_admissions_are_shared_out_to_the_last_man(by: int) -> None:
    assert _members(_month(admissions=by)) == 10_000 + by


def test_the_larger_organisation_admits_more() -> None:
    draft = _month(admissions=1000, members__north=9000, members__south=1000)
    assert draft.number("members@north") == 9900


def test_without_members_there_is_nobody_to_admit_newcomers() -> None:
    assert _members(_month(admissions=1000, members__north=0, members__south=0)) == 0


@pytest.mark.parametrize("seed", "ABCDEF")
def test_the_levy_comes_out_within_a_twelfth_of_the_plan(seed: str) -> None:
    draft = _month(seed, levy_plan=1200)
    assert 1100 <= draft.number("levy-members") <= 1300
    assert _members(draft) == 10_000 + draft.number("levy-members")


def test_the_levy_goes_to_the_workers() -> None:
    draft = _month(levy_plan=1000, worker_share__north=900, worker_share__south=100)
    assert draft.number("members@north") - 5000 > 8 * (draft.number("members@south") - 5000)


def test_newcomers_at_the_bench_vote_with_the_committee() -> None:
    before, after = _month(), _month(levy_plan=5000)
    assert after.number("opposition-factory@north") < before.number("opposition-factory@north")
    assert after.number("opposition-office@north") == before.number("opposition-office@north")
    assert after.number("contentment@north") > before.number("contentment@north")


def test_ordinary_admissions_dilute_nobody() -> None:
    draft = _month(admissions=5000)
    assert {each.number.partition("@")[0] for each in draft.changes} == {"members"}


def test_the_checking_puts_people_out() -> None:
    draft = _month(checking=500)
    assert 1750 <= draft.number("expelled") <= 2250
    assert _members(draft) == 10_000 - draft.number("expelled")


def test_the_checking_falls_on_students_and_offices_not_on_the_bench() -> None:
    draft = _month(checking=500)
    moved = {each.number for each in draft.changes if each.number.startswith("opposition")}
    assert moved == {
        "opposition-student@north",
        "opposition-student@south",
        "opposition-office@north",
        "opposition-office@south",
    }
    assert draft.number("opposition-student@north") == 180 - 180 * 500 // 4000


def test_the_same_seed_levies_the_same() -> None:
    assert _month(levy_plan=1200).changes == _month(levy_plan=1200).changes
    levied = {_month(seed, levy_plan=1200).number("levy-members") for seed in "ABCDEF"}
    assert len(levied) > 1
