"""Where a game comes to rest for a seat."""

from dataclasses import replace

from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.scoring.ending import endings, reached
from tests.support import tiny

OFFICE = tiny.two_seats()  # order if scrutiny is at most 20, or else drift
OPPOSITION = tiny.two_seats("opposition")  # heard if also the platform is at least 900


def _reached(scenario: Scenario, **numbers: int) -> str | None:
    state = new_game(scenario, "A")
    found = reached(replace(state, ledger={**state.ledger, **numbers}), scenario)
    return found.id if found else None


def test_the_first_ending_is_reached_all_of_whose_clauses_hold() -> None:
    assert _reached(OFFICE, scrutiny=10) == "order"
    assert _reached(OPPOSITION, platform=950, scrutiny=10) == "heard"


def test_one_clause_that_fails_leads_on_to_the_next() -> None:
    assert _reached(OFFICE, scrutiny=90) == "drift"
    assert _reached(OPPOSITION, platform=950, scrutiny=90) == "unheard"


def test_a_seat_has_its_own_endings() -> None:
    state = new_game(OFFICE, "A")
    assert [each.ending.id for each in endings(state, OFFICE)] == ["order", "drift"]
    assert [each.ending.id for each in endings(state, OPPOSITION)] == ["heard", "unheard"]


def test_exactly_one_is_reached() -> None:
    state = new_game(OFFICE, "A")
    assert [each.reached for each in endings(state, OFFICE)] == [True, False]


def test_the_others_show_which_of_their_clauses_held() -> None:
    state = new_game(OPPOSITION, "A")
    heard, unheard = endings(state, OPPOSITION)
    assert [(clause.id, clause.holds) for clause in heard.clauses] == [
        ("heard", False),
        ("quiet", True),
    ]
    assert unheard.clauses == ()


def test_a_scenario_without_endings_ends_without_one() -> None:
    assert _reached(replace(OFFICE, endings=())) is None


def test_where_every_ending_asks_too_much_none_is_reached() -> None:
    assert _reached(replace(OFFICE, endings=OFFICE.endings[:1]), scrutiny=90) is None
