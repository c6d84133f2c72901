"""What can be shown of conditions without playing."""

import pytest

from game.content.satisfiability import Domain, certain, impossible
from game.rules.conditions import (
    AllOf,
    AnyOf,
    Chosen,
    Condition,
    Flag,
    Holds,
    Month,
    Not,
    NumberIs,
    Vacant,
    Won,
)

DOMAIN = Domain({"order": (0, 100)}, frozenset({"1922-04", "1922-05"}))


def order(low: int | None = None, high: int | None = None) -> NumberIs:
    return NumberIs("number", "order", None, low, high)


def every(*of: Condition) -> AllOf:
    return AllOf("all", of)


def some(*of: Condition) -> AnyOf:
    return AnyOf("any", of)


def no(of: Condition) -> Not:
    return Not("not", of)


FLAG, MAY = Flag("flag", "siege"), Month("month", "1922-05")

NEVER = [
    every(order(70), order(None, 54)),
    order(101),
    order(None, -1),
    every(order(10, 90), no(order(5, 95))),
    every(FLAG, no(FLAG)),
    every(FLAG, some(no(FLAG), order(101))),
    Month("month", "1923-01"),
    every(MAY, no(MAY)),
    every(Vacant("vacant", "p"), Holds("holds", "p")),
    every(Holds("holds", "p", "a"), Holds("holds", "p", "b")),
    every(Chosen("chosen", "c", "x"), Chosen("chosen", "c", "y")),
    every(Won("won", "v", "x"), Won("won", "v", "y")),
    some(),
    no(every()),
]

SOMETIMES = [
    every(order(50), order(None, 54)),
    every(no(order(20, 80)), order(None, 30)),
    FLAG,
    MAY,
    some(order(70), order(None, 54)),
    every(Chosen("chosen", "c"), Chosen("chosen", "c", "y")),
    every(Holds("holds", "p", "a"), Holds("holds", "q", "b")),
    every(NumberIs("number", "order", "a", 70), NumberIs("number", "order", "b", None, 20)),
    every(*(some(Flag("flag", f"a{n}"), Flag("flag", f"b{n}")) for n in range(12))),
]


@pytest.mark.parametrize("condition", NEVER, ids=str)
def test_what_can_never_be_true_is_found(condition: Condition) -> None:
    assert impossible(condition, DOMAIN)
    assert certain(no(condition), DOMAIN)


@pytest.mark.parametrize("condition", SOMETIMES, ids=str)
def test_what_can_be_either_is_left_alone(condition: Condition) -> None:
    assert impossible(condition, DOMAIN) is None
    assert not certain(condition, DOMAIN)


def test_the_reason_names_the_number_and_its_range() -> None:
    assert impossible(order(101), DOMAIN) == "order is 0..100; no value of it fits"
