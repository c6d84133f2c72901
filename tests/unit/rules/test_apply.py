"""What is done inside a turn: paid for, noted, told, and with nothing left to chance."""

from dataclasses import replace

import pytest

from game.rules.apply import apply_move, preview
from game.rules.draft import Draft
from game.rules.hashing import state_hash
from game.rules.legal import legal_moves
from game.rules.moves import Choose, EndTurn, Forecast, Move, Plan, Undertake
from game.rules.plays import price
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from tests.support import tiny
from tests.support.written import paper

OFFICE = tiny.two_seats()
OPPOSITION = tiny.two_seats("opposition")
PAPER = paper("regime", "one", "central-committee", "hand-to-hand")
BOTH = pytest.mark.parametrize("scenario", [OFFICE, OPPOSITION], ids=lambda each: each.seat)


def _moves(scenario: Scenario) -> list[Move]:
    state = new_game(scenario, "A")
    return [move for move in legal_moves(state, scenario) if not isinstance(move, EndTurn)]


@BOTH
def test_nothing_inside_a_turn_is_drawn_so_that_undo_cannot_try_again(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = new_game(scenario, "A")
    moves = _moves(scenario)
    monkeypatch.setattr(Draft, "dice", lambda *_: pytest.fail("a draw inside a turn"))
    for move in moves:
        assert reduce(state, move, scenario).refusal is None


@BOTH
def test_a_move_is_noted_with_its_seat(scenario: Scenario) -> None:
    state = new_game(scenario, "A")
    for move in _moves(scenario):
        after = reduce(state, move, scenario).state
        assert after.desks[scenario.seat].moves == (move,)
        assert after.desks[scenario.other_side().seat] == state.desks[scenario.other_side().seat]


@BOTH
def test_a_move_takes_its_price_from_the_purses(scenario: Scenario) -> None:
    state = new_game(scenario, "A")
    for move in _moves(scenario):
        step = reduce(state, move, scenario)
        paid = {each.number: -each.by for each in step.changes if each.why.key == "why.cost"}
        assert paid == {number: n for number, n in price(move, scenario).items() if n}


@BOTH
def test_looking_ahead_shows_the_same_and_leaves_the_state_as_it_was(scenario: Scenario) -> None:
    state = new_game(scenario, "A")
    before = state_hash(state)
    for move in _moves(scenario):
        if not isinstance(move, EndTurn):
            assert preview(state, move, scenario) == reduce(state, move, scenario).state
    assert state_hash(state) == before


@pytest.mark.parametrize(
    ("move", "told"),
    [
        (Choose("statement", "sign"), "chronicle.choice"),
        (PAPER, "chronicle.paper"),
        (Undertake("visit", "north"), "chronicle.action"),
    ],
    ids=lambda each: each if isinstance(each, str) else each.kind,
)
def test_the_chronicle_tells_of_it(move: Move, told: str) -> None:
    after = reduce(new_game(OPPOSITION, "A"), move, OPPOSITION).state
    assert [entry.key for entry in after.chronicle] == [told]


@pytest.mark.parametrize("move", [Plan(600, 500), Forecast("monopoly", 70)], ids=lambda m: m.kind)
def test_of_plans_and_forecasts_the_chronicle_is_silent(move: Move) -> None:
    assert reduce(new_game(OFFICE, "A"), move, OFFICE).state.chronicle == ()


def test_a_forecast_can_be_changed_until_the_vote() -> None:
    state = new_game(OFFICE, "A")
    for percent in (30, 80):
        state = reduce(state, Forecast("monopoly", percent), OFFICE).state
    assert state.desks["general-secretary"].forecasts == {"monopoly": 80}


def test_an_option_that_is_not_there_cannot_be_carried_out() -> None:
    draft = Draft(new_game(OFFICE, "A"), OFFICE)
    with pytest.raises(KeyError):
        apply_move(draft, Choose("statute", "burn"))


def test_an_unknown_answer_costs_nothing_before_it_is_refused() -> None:
    assert price(Choose("nothing", "burn"), OFFICE) == {}
    assert price(Undertake("nothing", ""), OFFICE) == {}


def test_a_decided_matter_leaves_the_desk_of_its_seat_only() -> None:
    state = new_game(OPPOSITION, "A")
    after = reduce(state, Choose("statement", "sign"), OPPOSITION).state
    assert after.desks["opposition"].tray == ()
    assert after.desks["general-secretary"] == state.desks["general-secretary"]


def test_a_quiet_answer_does_what_a_loud_one_does() -> None:
    secret = OPPOSITION.cards["statement"]
    hushed = tuple(replace(each, secret=True) for each in secret.options)
    scenario = replace(
        OPPOSITION, cards={**OPPOSITION.cards, "statement": replace(secret, options=hushed)}
    )
    move = Choose("statement", "sign")
    loud = reduce(new_game(OPPOSITION, "A"), move, OPPOSITION).state
    assert reduce(new_game(scenario, "A"), move, scenario).state == loud
