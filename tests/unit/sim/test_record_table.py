# ruff: noqa: ANN401 fields of many types are changed
"""The record table: measures in games by the record and at random, and what that proves."""

from dataclasses import replace
from typing import Any

import pytest

from game.rules.quantity import Quantity
from game.rules.scenario import Measure, Scenario
from game.sim import proof
from game.sim.record_table import Compared, MeasureRow, compare
from tests.support import tiny

SCENARIO = tiny.two_seats()
AUTHORITY = Measure(
    id="authority",
    quantity=Quantity("number", ("authority",)),
    recorded=0,
    low=0,
    high=0,
    unit="points",
    confidence="verified",
    span=100,
    kind="tested",
)


def examined(**changed: Any) -> Scenario:
    """The tiny scenario, with a measure that its rules are tested on."""
    return replace(SCENARIO, tested=(replace(AUTHORITY, **changed),))


def rows(scenario: Scenario) -> dict[str, MeasureRow]:
    return {each.id: each.best for each in compare([scenario], 3)}


def test_what_is_tested_is_read_beside_what_a_game_is_scored_by() -> None:
    found = rows(examined())
    assert list(found) == [*(each.id for each in SCENARIO.measures), "authority"]


def test_a_row_says_in_how_many_games_at_random_it_was_in_its_band() -> None:
    row = rows(examined(low=-(10**6), high=10**6))["authority"]
    assert (row.inside_share, row.random_gs_share, row.random_both_share) == (1, 1, 1)
    row = rows(examined(low=-2, high=-1))["authority"]
    assert (row.inside_share, row.random_gs_share, row.random_both_share) == (0, 0, 0)


def test_games_at_random_are_played_only_if_they_are_asked_for() -> None:
    (*_, last) = compare([examined()], 2, hands=["recorded"])
    assert (last.best.random_gs_share, last.best.random_both_share) == (None, None)


def test_all_that_counts_as_tested_is_held_together() -> None:
    wide, never = replace(AUTHORITY, low=-(10**6), high=10**6), replace(AUTHORITY, low=-2, high=-1)

    def joint(*measures: Measure) -> float | None:
        named = tuple(replace(each, id=f"m{index}") for index, each in enumerate(measures))
        (first, *_) = compare([replace(SCENARIO, tested=named)], 2, hands=["recorded"])
        return first.best.joint

    assert joint(wide, wide) == 1
    assert joint(wide, never) == 0
    assert joint() is None


@pytest.mark.parametrize("changed", [{"tied": True}, {"kind": "found-afterwards"}])
def test_what_is_tied_or_was_found_afterwards_does_not_count(changed: dict[str, Any]) -> None:
    row = rows(examined(**changed))["authority"]
    assert not row.counts
    assert row.joint is None
    assert proof.met(compare([examined(**changed)], 1)) == {}


def test_the_same_games_however_the_work_is_split() -> None:
    assert compare([examined()], 4) == compare([examined()], 4, jobs=2)


def row(reading: str, inside: float, **changed: Any) -> MeasureRow:
    (*_, last) = compare([examined()], 1)
    return replace(last.best, reading=reading, inside_share=inside, **changed)


def test_a_reading_is_held_against_what_is_tested_alone() -> None:
    one = Compared("one", (row("a", 0.8), row("b", 0.79)))
    two = Compared("two", (row("a", 1), row("b", 1)))
    echo = Compared("echo", (row("a", 1, kind="input", counts=False),))
    assert proof.met([one, two, echo]) == {"a": (2, 2), "b": (1, 2)}
    assert proof.by_kind([one, two, echo]) == {"tested": 2, "input": 1}


def test_what_random_play_meets_tells_nothing() -> None:
    assert proof.tells_nothing(row("a", 1, random_both_share=0.6))
    assert not proof.tells_nothing(row("a", 1, random_both_share=0.59))
    assert not proof.tells_nothing(row("a", 1, random_both_share=None))


def test_what_would_decide_between_readings_is_no_input() -> None:
    apart = Compared("apart", (row("a", 0.9), row("b", 0.7)))
    close = Compared("close", (row("a", 0.9), row("b", 0.71)))
    echo = Compared("echo", tuple(replace(each, kind="input") for each in apart.rows))
    assert proof.deciding([apart, close, echo]) == (apart,)
