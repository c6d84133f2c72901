"""Months and days of content, counted in the turns of a scenario."""

import pytest

from game.content.build.cards import Calendar, calendar, fits, inside, turns
from game.content.build.world import began
from game.content.collect import collect
from game.content.schema.cards import Card, Window
from game.content.schema.scenarios import Turn
from tests.support.packages import BASE

HALVES: Calendar = (
    ("1923-10-01", "1923-10-15"),
    ("1923-10-16", "1923-10-31"),
    ("1923-11-01", "1923-11-15"),
)


def test_a_turn_is_a_month_or_some_days_of_it() -> None:
    made = calendar([Turn(month="1923-09"), Turn(month="1923-10", first=16, last=28)])
    assert made == (("1923-09-01", "1923-09-31"), ("1923-10-16", "1923-10-28"))


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("1923-10", "1923-10", [1, 2]),
        ("1923-10-10", "1923-10-20", [1, 2]),
        ("1923-10-16", "1923-10-16", [2]),
        ("1923-10-15", "1923-10-15", [1]),
        ("1923-09", "1923-11", [1, 2, 3]),
        ("1923-09", "1923-09", []),
        ("1923-11-16", "1924-01", []),
    ],
)
def test_a_span_touches_turns(first: str, last: str, wanted: list[int]) -> None:
    assert inside(first, last, HALVES) == wanted


def test_a_span_is_cut_to_the_scenario() -> None:
    assert turns("1923-01", "1923-10-20", HALVES) == (1, 2)


def test_a_span_outside_has_no_turns() -> None:
    with pytest.raises(IndexError):
        turns("1922-01", "1922-02", HALVES)


def _fits(first: str, last: str, *, dated: bool) -> bool:
    card = collect([BASE])[0].of("cards", Card)["first-letter"]
    other = {"window": Window(first=first, last=last), "dated": dated}
    return fits(card.model_copy(update=other), HALVES)


def test_a_card_that_is_drawn_comes_in_any_turn_of_its_window() -> None:
    assert _fits("1923-08", "1923-10-03", dated=False)
    assert not _fits("1923-08", "1923-09", dated=False)


def test_a_dated_card_comes_in_its_first_turn_or_never() -> None:
    assert _fits("1923-10-20", "1924-01", dated=True)
    assert not _fits("1923-08", "1923-11", dated=True)
    assert not _fits("1923-11-20", "1923-12", dated=True)


@pytest.mark.parametrize(
    ("day", "turn"),
    [
        ("1922-04", 0),  # before the scenario
        ("1923-10-08", 2),  # elected in the first turn, it sits from the second on
        ("1923-10", 2),
        ("1923-10-31", 3),
        ("1923-11-15", 4),  # elected in the last
        ("1923-11-16", None),  # after it
    ],
)
def test_what_is_elected_sits_from_the_next_turn_on(day: str, turn: int | None) -> None:
    assert began(day, HALVES) == turn
