"""What comes to a seat by report and by post."""

from dataclasses import replace

import pytest

from game.rules.ids import OrganisationId, Seat, at
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.state import Letter, Paper, State
from game.rules.visibility import (
    hears_from,
    letters,
    opposition_share,
    papers,
    reads_reports,
    reckons,
)
from tests.support import tiny
from tests.support.written import circular, paper

SENT = Letter(1, 1, circular("reports", "require", "secretariat", "no-one", "secret", "all"))
GIVEN_OUT = Paper(1, 1, paper("regime", "one", "central-committee", "sealed"))


def opened(seat: Seat) -> tuple[State, Scenario]:
    """A first morning on which a circular and a paper lie about."""
    scenario = tiny.two_seats(seat)
    state = new_game(scenario, "SEED")
    return replace(state, letters=(SENT,), papers=(GIVEN_OUT,)), scenario


def silent(state: State, organisation: OrganisationId) -> State:
    return replace(state, ledger={**state.ledger, at("reporting", organisation): 0})


def test_reports_come_to_the_secretariat_only() -> None:
    assert reads_reports(tiny.two_seats())
    assert not reads_reports(tiny.two_seats("opposition"))


def test_the_office_knows_of_the_opposition_where_reports_come_from() -> None:
    state, scenario = opened("general-secretary")
    assert hears_from("north", state, scenario)
    assert opposition_share("north", state, scenario) is not None
    assert opposition_share("north", silent(state, "north"), scenario) is None


def test_the_critics_know_their_own_everywhere() -> None:
    state, scenario = opened("opposition")
    assert opposition_share("north", silent(state, "north"), scenario) is not None


def test_an_unknown_place_is_a_mistake() -> None:
    state, scenario = opened("general-secretary")
    with pytest.raises(KeyError):
        hears_from("nowhere", state, scenario)


def test_each_side_reads_its_own_post() -> None:
    state, scenario = opened("general-secretary")
    assert (letters(state, scenario), papers(state, scenario)) == ((SENT,), ())
    state, scenario = opened("opposition")
    assert (letters(state, scenario), papers(state, scenario)) == ((), (GIVEN_OUT,))


@pytest.mark.parametrize("seat", ["general-secretary", "opposition"])
def test_when_the_game_is_over_both_read_everything(seat: Seat) -> None:
    state, scenario = opened(seat)
    over = replace(state, over=True)
    assert (letters(over, scenario), papers(over, scenario)) == ((SENT,), (GIVEN_OUT,))


def test_the_critics_cannot_reckon_what_stands_in_the_files_of_the_office() -> None:
    (state, critics), (_, office) = opened("opposition"), opened("general-secretary")
    for number in ("grip", "load", "squabble", "reporting", "pay-grade"):
        assert reckons(number, state, office)
        assert not reckons(number, state, critics)
        assert reckons(number, replace(state, over=True), critics)
    assert reckons("contentment", state, critics)
