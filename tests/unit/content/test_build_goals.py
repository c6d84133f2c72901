"""Measures and endings of a scenario, read in its turns."""

from pathlib import Path

import pytest

from game.content.build.cards import Calendar
from game.content.build.goals import endings, measures, read_in
from game.content.collect import collect
from game.content.library import Library
from game.content.schema.scenarios import Scenario
from game.rules.judge import LEAST, MOST
from game.rules.quantity import Quantity
from tests.support.packages import BASE, changed

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


def _spring(library: Library) -> Scenario:
    return library.of("scenarios", Scenario)["spring"]


def test_an_ending_without_scenarios_fits_them_all() -> None:
    other = _spring(_library()).model_copy(update={"id": "anything"})
    assert [each.id for each in endings(_library(), other)] == ["obeyed", "otherwise"]


def test_one_without_scenarios_is_not_of_a_scenario_of_one_place() -> None:
    place = _spring(_library()).model_copy(update={"organisations": ("penza",)})
    assert endings(_library(), place) == ()


def test_an_ending_keeps_its_clauses_in_order() -> None:
    first, second = endings(_library(), _spring(_library()))
    assert [clause.id for clause in first.clauses] == ["weight"]
    assert second.clauses == ()


def test_a_part_of_a_measure_has_its_days_where_it_names_none(tmp_path: Path) -> None:
    grip = "quantity: {kind: sum, of: [grip]}"
    made = f"""quantity:
      kind: all
      parts:
        - {{{grip}, at_least: 3}}
        - {{{grip}, at: '1923-10-08', at_most: 5}}
        - quantity: {{kind: ratio, parts: [{{{grip}, since: '1923-10-08'}}, {{{grip}}}]}}
          at_least: 1
    at: '1923-10-16'"""
    library = collect([changed(tmp_path, "measures.yaml", grip, made)])[0]
    whole = next(each for each in measures(library, "spring", HALVES) if each.parts)
    first, second, third = whole.parts
    assert (whole.quantity, whole.turn, third.quantity) == ("all", 2, "ratio")
    assert first.quantity == second.quantity == Quantity("sum", ("grip",))
    assert [(each.turn, each.since) for each in (first, second, *third.parts)] == [
        (2, None),
        (1, None),
        (2, 1),
        (2, None),
    ]
    assert {each.id for each in (first, second, third, *third.parts)} == {"mean-grip"}
    assert [(each.low, each.high) for each in whole.parts] == [(3, MOST), (LEAST, 5), (1, MOST)]
