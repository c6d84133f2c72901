"""Measures and endings of a scenario, read in its turns."""

import pytest

from game.content.build.cards import Calendar
from game.content.build.goals import endings, read_in
from game.content.collect import collect
from game.content.library import Library
from tests.support.packages import BASE

HALVES: Calendar = (("1923-10-01", "1923-10-15"), ("1923-10-16", "1923-10-31"))


@pytest.mark.parametrize(
    ("day", "turn"),
    [
        (None, None),  # at the end of the game
        ("1923-10", 2),  # at the end of the month
        ("1923-10-08", 1),
        ("1923-10-16", 2),
        ("1924-01", None),  # not played
    ],
)
def test_a_measure_is_read_at_the_end_of_the_turn_of_its_day(
    day: str | None, turn: int | None
) -> None:
    assert read_in(day, HALVES) == turn


def _library() -> Library:
    return collect([BASE])[0]


def test_an_ending_without_scenarios_fits_them_all() -> None:
    assert [each.id for each in endings(_library(), "anything")] == ["obeyed", "otherwise"]


def test_an_ending_keeps_its_clauses_in_order() -> None:
    first, second = endings(_library(), "spring")
    assert [clause.id for clause in first.clauses] == ["weight"]
    assert second.clauses == ()
