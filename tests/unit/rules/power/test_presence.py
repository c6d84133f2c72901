"""A committee without its secretary: away, on the road, or vacant."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.power.presence import FAR, alone, tick, travel
from game.rules.reducer import new_game
from game.rules.state import Holding, Why
from tests.support import tiny

SCENARIO = tiny.scenario()
WHY = Why("why.test")


def _draft(**numbers: int) -> Draft:
    state = new_game(SCENARIO, "A")
    ledger = {**state.ledger, **{f"{name}@north": value for name, value in numbers.items()}}
    held = {**state.holdings, "secretary-north": Holding("kirov", "elected", 0)}
    return Draft(replace(state, ledger=ledger, holdings=held), SCENARIO)


def _alone(draft: Draft) -> bool:
    return alone(draft.ledger, draft.holdings, "north")


def test_a_secretary_at_home_is_there() -> None:
    assert not _alone(_draft())


def test_one_who_is_away_is_not_and_neither_is_a_vacant_chair() -> None:
    assert _alone(_draft(away=1))
    draft = _draft()
    draft.hold("secretary-north", None, "elected")
    assert _alone(draft)


def test_a_place_of_whose_secretary_nothing_is_known_counts_as_held() -> None:
    draft = _draft()
    del draft.holdings["secretary-north"]
    assert not _alone(draft)


@pytest.mark.parametrize(("days", "turns"), [(0, 0), (1, 1), (FAR - 1, 1), (FAR, 2), (9, 2)])
def test_who_travels_is_away_for_the_next_turn_from_afar_for_two(days: int, turns: int) -> None:
    draft = _draft(journey=days)
    travel(draft, "north", WHY)
    tick(draft)  # the end of the turn in which he leaves
    away = 0
    while _alone(draft):
        away += 1
        tick(draft)
    assert away == turns


def test_who_is_called_twice_travels_once() -> None:
    draft = _draft(journey=FAR)
    travel(draft, "north", WHY)
    travel(draft, "north", WHY)
    assert draft.number("away@north") == 3


def test_who_is_at_home_stays_there() -> None:
    draft = _draft()
    tick(draft)
    assert draft.changes == []
