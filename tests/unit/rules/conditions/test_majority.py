"""Condition `majority`: the members are those who sit in the turn."""

from dataclasses import replace

from game.rules.conditions import Majority
from game.rules.judge import compiled, missing
from game.rules.reducer import new_game
from tests.support import tiny

SCENARIO = tiny.two_seats()  # the second term of the plenum, from turn 3 on, is without Lenin
TWO = Majority("majority", "plenum", members=2, tie=100)


def test_who_does_not_sit_any_more_does_not_count() -> None:
    state = new_game(SCENARIO, "A")  # Lenin and Molotov have such a tie, Trotsky has not
    test = compiled(TWO, SCENARIO)
    assert test(state)
    assert not test(replace(state, turn=3))


def test_the_reason_counts_those_who_sit() -> None:
    state = replace(new_game(SCENARIO, "A"), turn=3)
    assert missing(TWO, state, SCENARIO).args == {
        "body": "plenum",
        "found": 1,
        "wanted": 2,
        "of": 2,
    }
