"""What is pressed for, won or heard of in the centre wears off when its month is over."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.power import centre
from game.rules.reducer import new_game
from tests.support import tiny

SCENARIO = tiny.two_seats()


def _month(number: str, value: int) -> int:
    state = new_game(SCENARIO, "A")
    draft = Draft(replace(state, ledger={**state.ledger, number: value}), SCENARIO)
    centre._fade(draft)  # noqa: SLF001 the rule itself
    return draft.number(number)


@pytest.mark.parametrize(
    ("number", "high"),
    [
        ("transfers-rule", 500),
        ("platform", 700),
        ("watch", 90),
        ("legality", 100),
        ("coalition", 1000),
        ("standing", 90),
        ("exposure@cells", 60),
        ("contested@north", 900),
    ],
)
def test_what_stands_high_comes_down(number: str, high: int) -> None:
    assert 0 < _month(number, high) < high


@pytest.mark.parametrize(("number", "low"), [("legality", 10), ("coalition", 100), ("standing", 5)])
def test_what_was_lost_comes_back_slowly(number: str, low: int) -> None:
    assert low < _month(number, low)


@pytest.mark.parametrize(
    ("number", "usual"),
    [
        ("transfers-rule", 40),
        ("platform", 100),
        ("watch", 0),
        ("legality", 60),
        ("coalition", 600),
        ("standing", 40),
        ("exposure@press", 0),
        ("contested@south", 0),
    ],
)
def test_what_is_usual_stays(number: str, usual: int) -> None:
    assert _month(number, usual) == usual


@pytest.mark.parametrize(("number", "low"), [("transfers-rule", 0), ("platform", 20)])
def test_a_rule_nobody_presses_for_and_a_case_nobody_makes_do_not_grow(
    number: str, low: int
) -> None:
    assert _month(number, low) == low
