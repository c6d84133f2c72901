"""Two people at one table: each sees its own moves, and a turn is over when both have closed it."""

from dataclasses import replace

import pytest

from game.rules import table
from game.rules.hashing import Chain
from game.rules.ids import Seat
from game.rules.moves import Choose, EndTurn, Forecast, Plan, Undertake
from game.rules.reducer import new_game
from game.rules.table import PERSON, Table, lay_table
from tests.support import tiny

SCENARIO = tiny.two_seats(rival=PERSON)
OFFICE: Seat = "general-secretary"
CRITICS: Seat = "opposition"
ADOPT, SIGN = Choose("statute", "adopt"), Choose("statement", "sign")
VISIT = Undertake("visit", "north")


def _played(*moves: tuple[Seat, Choose | EndTurn | Forecast | Plan | Undertake]) -> Table:
    laid = lay_table(SCENARIO, new_game(SCENARIO, "A"))
    for seat, move in moves:
        laid, step = table.play(laid, seat, move)
        assert step.refusal is None
    return laid


def test_both_begin_with_the_same_state() -> None:
    laid = lay_table(SCENARIO, new_game(SCENARIO, "A"))
    assert laid.places[OFFICE].state == laid.places[CRITICS].state == new_game(SCENARIO, "A")


def test_inside_a_turn_nobody_sees_what_the_other_does() -> None:
    laid = _played((OFFICE, Plan(600, 500)), (CRITICS, VISIT))
    assert laid.places[CRITICS].state.ledger["contested@north"] == 100
    assert laid.places[OFFICE].state.ledger["contested@north"] == 0
    assert laid.places[OFFICE].state.desks[CRITICS].moves == ()


def test_a_turn_is_over_when_both_have_closed_it() -> None:
    laid = _played((OFFICE, ADOPT), (OFFICE, EndTurn()))
    assert laid.places[OFFICE].closed
    assert laid.places[OFFICE].state.turn == laid.places[CRITICS].state.turn == 1
    laid, step = table.play(laid, CRITICS, SIGN)
    laid, step = table.play(laid, CRITICS, EndTurn())
    assert step.state.turn == 2
    assert laid.places[OFFICE].state == laid.places[CRITICS].state == step.state
    assert step.state.chosen == {"statute": "adopt", "statement": "sign"}
    assert not laid.places[OFFICE].closed


def test_each_is_told_what_the_other_did_when_the_turn_is_over() -> None:
    laid = _played(
        (CRITICS, VISIT),
        (CRITICS, SIGN),
        (CRITICS, EndTurn()),
        (OFFICE, ADOPT),
        (OFFICE, EndTurn()),
    )
    ours, theirs = laid.places[OFFICE].last, laid.places[CRITICS].last
    assert ours is not None
    assert theirs is not None
    assert {entry.key for entry in ours.entries} >= {"chronicle.action"}
    assert "chronicle.action" not in {entry.key for entry in theirs.entries}
    assert "statute" in {entry.args.get("card") for entry in theirs.entries}


def test_who_has_closed_the_turn_has_no_further_move() -> None:
    laid = _played((CRITICS, SIGN), (CRITICS, EndTurn()))
    same, step = table.play(laid, CRITICS, VISIT)
    assert step.refusal is not None
    assert step.refusal.code == "turn-closed"
    assert same == laid


def test_a_move_that_is_refused_leaves_the_table_as_it_was() -> None:
    laid = lay_table(SCENARIO, new_game(SCENARIO, "A"))
    same, step = table.play(laid, CRITICS, Plan(600, 500))
    assert step.refusal is not None
    assert step.refusal.code == "not-this-seat"
    assert same is laid


def test_each_takes_back_its_own_last_move() -> None:
    laid = _played((OFFICE, Plan(600, 500)), (CRITICS, VISIT))
    again = table.take_back(laid, OFFICE)
    assert again.places[OFFICE].state == new_game(SCENARIO, "A")
    assert again.places[CRITICS] == laid.places[CRITICS]
    with pytest.raises(IndexError):
        table.take_back(again, OFFICE)


def test_a_closed_turn_is_not_taken_back() -> None:
    laid = _played((CRITICS, SIGN), (CRITICS, EndTurn()))
    with pytest.raises(IndexError):
        table.take_back(laid, CRITICS)


def test_each_has_its_own_forecast_of_a_vote() -> None:
    laid = _played(
        (OFFICE, Forecast("monopoly", 90)),
        (OFFICE, ADOPT),
        (OFFICE, EndTurn()),
        (CRITICS, Forecast("monopoly", 20)),
        (CRITICS, SIGN),
        (CRITICS, EndTurn()),
    )
    desks = laid.places[OFFICE].state.desks
    assert desks[OFFICE].forecasts == {"monopoly": 90}
    assert desks[CRITICS].forecasts == {"monopoly": 20}


def test_the_game_has_one_hash_whoever_sits_at_which_side() -> None:
    moves = ((OFFICE, ADOPT), (CRITICS, SIGN), (OFFICE, EndTurn()), (CRITICS, EndTurn()))
    laid = _played(*moves)
    assert laid.places[OFFICE].chain == laid.places[CRITICS].chain
    other = lay_table(replace(SCENARIO, seat=CRITICS), new_game(SCENARIO, "A"))
    for seat, move in moves:
        other, _ = table.play(other, seat, move)
    assert other.places[OFFICE].chain == laid.places[OFFICE].chain
    assert laid.places[OFFICE].chain != Chain.begin(new_game(SCENARIO, "A"))
