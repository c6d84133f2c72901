"""Conditions clause by clause: which one is in the way."""

import pytest

from game.rules.conditions import AllOf, AnyOf, Chosen, Condition, Flag, Month, Not, NumberIs, Won
from game.sim.misses import Tally, as_written, cannot, clauses, raisable
from tests.support import tiny

OBEYED = NumberIs("number", "authority", at_least=90)
ANSWERED = Flag("flag", "answered")


def test_what_all_joins_is_looked_at_one_by_one_and_all_else_as_a_whole() -> None:
    either = AnyOf("any", (OBEYED, ANSWERED))
    assert clauses(None) == ()
    assert clauses(OBEYED) == (OBEYED,)
    nested = AllOf("all", (ANSWERED, AllOf("all", (either, OBEYED))))
    assert clauses(nested) == (ANSWERED, either, OBEYED)


def test_a_condition_is_said_as_it_is_written() -> None:
    assert as_written(OBEYED) == "{kind: number, number: authority, at_least: 90}"
    assert as_written(Not("not", ANSWERED)) == "{kind: not, of: {kind: flag, flag: answered}}"
    assert as_written(AnyOf("any", ())) == "{kind: any, of: []}"


def test_the_nearest_miss_is_the_clause_that_was_alone_in_the_way_most_often() -> None:
    tally = Tally()
    for holds in ([True, False], [True, False], [False, True], [False, False]):
        tally.look(holds)
    assert (tally.looks, tally.whole, tally.held, tally.alone) == (4, 0, [2, 1], [1, 2])
    assert tally.nearest() == 1


def test_where_two_always_failed_it_is_the_one_that_failed_more_often() -> None:
    tally = Tally()
    tally.look([False, False, True])
    tally.look([True, False, False])
    assert tally.alone == [0, 0, 0]
    assert tally.nearest() == 1


def test_what_held_as_a_whole_was_not_missed_and_neither_was_what_asks_for_nothing() -> None:
    held, bare = Tally(), Tally()
    held.look([True, True])
    bare.look([])
    assert held.nearest() is None
    assert bare.nearest() is None
    assert bare.whole == 1


def test_two_tallies_are_added_clause_by_clause() -> None:
    whole, one, two = Tally(), Tally(), Tally()
    one.look([True, False])
    two.look([True, True])
    for each in (one, two):
        whole.add(each)
    assert whole == Tally(2, 1, [2, 1], [0, 1])


def test_the_flags_that_answers_raise_are_known() -> None:
    assert raisable(tiny.scenario()) == {"answered"}


@pytest.mark.parametrize(
    ("condition", "reason"),
    [
        (None, ""),
        (OBEYED, ""),
        (ANSWERED, ""),
        (Chosen("chosen", "notes"), ""),
        (Won("won", "monopoly", "keep"), ""),
        (Flag("flag", "asked"), "nothing in this scenario raises the flag asked"),
        (Chosen("chosen", "scissors"), "no card scissors in this scenario"),
        (Won("won", "bread", "yes"), "no vote bread in this scenario"),
        (Month("month", "1930-01"), "it has to be 1930-01, which comes too late"),
        (AllOf("all", (OBEYED, Chosen("chosen", "no"))), "no card no in this scenario"),
    ],
)
def test_what_a_scenario_does_not_have_can_never_hold(
    condition: Condition | None, reason: str
) -> None:
    assert cannot(condition, tiny.scenario(), 3) == reason
