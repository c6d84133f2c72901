"""A turn is closed for both seats at once: their moves in one order, whoever was ready first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest

from game.rules.closing import Closing, close, done_in_turn
from game.rules.effects import ChangeNumber
from game.rules.hashing import state_hash
from game.rules.ids import SEATS, Seat
from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn, Move, TurnMove, Undertake
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.sim.play import play
from tests.support import tiny
from tests.support.desks import with_desk
from tests.support.steps import steps
from tests.support.written import first, only, paper

OFFICE = tiny.two_seats()
OPPOSITION = OFFICE.other_side()
PAPER = paper("regime", "one", "central-committee", "hand-to-hand")
OURS: tuple[TurnMove, ...] = (Choose("statute", "leave"), Undertake("ask", ""))
THEIRS: tuple[TurnMove, ...] = (Undertake("visit", "north"), PAPER, Choose("statement", "sign"))
BOTH_SEATS = pytest.mark.parametrize("seat", SEATS)


def _both(ours: Sequence[TurnMove], theirs: Sequence[TurnMove]) -> dict[Seat, Sequence[TurnMove]]:
    return {"general-secretary": ours, "opposition": theirs}


def _closed(scenario: Scenario = OFFICE) -> Closing:
    return close(new_game(scenario, "A"), _both(OURS, THEIRS), scenario)


def _moving(number: str, ours: int, theirs: int) -> Scenario:
    """The first answers of both cards of the month move one number."""
    cards = dict(OFFICE.cards)
    for card, by in (("statute", ours), ("statement", theirs)):
        first, *others = cards[card].options
        moved = replace(first, effects=(ChangeNumber("change", number, by),))
        cards[card] = replace(cards[card], options=(moved, *others))
    return replace(OFFICE, cards=cards)


# --- one order ------------------------------------------------------------------------
def test_which_seat_was_ready_first_does_not_matter() -> None:
    opening = new_game(OFFICE, "A")
    one = close(opening, {"general-secretary": OURS, "opposition": THEIRS}, OFFICE)
    other = close(opening, {"opposition": THEIRS, "general-secretary": OURS}, OFFICE)
    assert one == other
    assert state_hash(one.state) == state_hash(other.state)


def test_from_whichever_seat_it_is_closed_it_comes_to_the_same() -> None:
    scenario = tiny.two_seats(rival="bold")  # one that follows no record, and says nothing of it
    assert _closed(scenario) == _closed(scenario.other_side())


def test_the_general_secretary_goes_first_and_each_in_its_own_order() -> None:
    closing = _closed()
    told = [entry.key for entry in closing.state.chronicle]
    assert told == [
        "chronicle.choice",
        "chronicle.action",
        "chronicle.action",
        "chronicle.paper",
        "chronicle.choice",
    ]
    cards = [entry.args["card"] for entry in closing.state.chronicle if "card" in entry.args]
    assert cards == ["statute", "statement"]


@pytest.mark.parametrize("scenario", [OFFICE, OPPOSITION], ids=lambda each: each.seat)
def test_the_second_finds_the_numbers_as_the_first_has_left_them(scenario: Scenario) -> None:
    moving = replace(_moving("authority", 50, -30), seat=scenario.seat)  # from 40, at most 100
    answers = _both([Choose("statute", "adopt")], [Choose("statement", "sign")])
    by = close(new_game(moving, "A"), answers, moving).by
    (ours,), (theirs,) = (by[seat].changes for seat in SEATS)
    assert (ours.before, ours.after) == (40, 90)
    assert (theirs.before, theirs.after) == (90, 60)


def test_the_opening_is_not_touched() -> None:
    opening = new_game(OFFICE, "A")
    close(opening, _both(OURS, THEIRS), OFFICE)
    assert opening == new_game(OFFICE, "A")


def test_each_desk_keeps_its_moves_and_that_it_closed_the_turn() -> None:
    after = _closed().state
    assert after.turn == 2
    assert after.desks["general-secretary"].moves == (*OURS, EndTurn())
    assert after.desks["opposition"].moves == (*THEIRS, EndTurn())


# --- what each seat is told -------------------------------------------------------------
@BOTH_SEATS
def test_a_seat_is_told_what_the_other_did_and_how_the_turn_ended(seat: Seat) -> None:
    closing, scenario = _closed(), OFFICE if seat == OFFICE.seat else OPPOSITION
    other = SEATS[1 - SEATS.index(seat)]
    seen = steps(scenario, OURS if scenario is OFFICE else THEIRS, "A")[-1].state
    step = closing.step(seen, scenario)
    assert step.state is closing.state
    assert step.move == EndTurn()
    assert step.refusal is None
    came = closing.by[other].changes + closing.end.changes
    assert [(each.number, each.by) for each in step.changes] == [
        (each.number, each.by) for each in came
    ]
    assert step.entries == closing.by[other].entries + closing.end.entries


@BOTH_SEATS
def test_every_number_goes_on_from_where_the_seat_saw_it(seat: Seat) -> None:
    """Both move one number up to its bound: who came second sees the first come on top of it."""
    scenario = replace(_moving("authority", 50, 30), seat=seat)  # from 40, at most 100
    answers = {"general-secretary": "statute", "opposition": "statement"}
    answer = Choose(answers[seat], "adopt" if seat == OFFICE.seat else "sign")
    seen = steps(scenario, (answer,), "A")[-1].state
    both = _both([Choose("statute", "adopt")], [Choose("statement", "sign")])
    lived = close(new_game(scenario, "A"), both, scenario).step(seen, scenario).changes
    moved = [each for each in lived if each.number == "authority"]
    assert moved[0].before == seen.ledger["authority"]
    assert moved[0].after == 100


def test_where_the_order_made_a_difference_the_rest_is_named() -> None:
    """The first fills the number up and the second empties it: the order matters."""
    scenario = replace(_moving("authority", 70, -80), seat="opposition")  # from 40, 0 to 100
    seen = steps(scenario, (Choose("statement", "sign"),), "A")[-1].state
    assert seen.ledger["authority"] == 0
    both = _both([Choose("statute", "adopt")], [Choose("statement", "sign")])
    lived = close(new_game(scenario, "A"), both, scenario).step(seen, scenario).changes
    moved = [
        (each.before, each.after, each.why.key) for each in lived if each.number == "authority"
    ]
    assert moved[:2] == [(0, 60, "why.choice"), (60, 20, "why.both-acted")]


@BOTH_SEATS
def test_of_its_own_moves_nothing_is_repeated(seat: Seat) -> None:
    scenario = OFFICE if seat == OFFICE.seat else OPPOSITION
    made = steps(scenario, (*(OURS if scenario is OFFICE else THEIRS), EndTurn()), "A")
    seen = [change for step in made[:-1] for change in step.changes]
    said = [entry for step in made[:-1] for entry in step.entries]
    assert seen
    assert said
    assert not [change for change in made[-1].changes if change in seen]
    assert not [entry for entry in made[-1].entries if entry in said]


def test_nothing_that_came_of_it_is_left_out() -> None:
    opening, closing = new_game(OFFICE, "A"), _closed()
    parts = [*(closing.by[seat] for seat in SEATS), closing.end]
    told = tuple(entry for part in parts for entry in part.entries)
    assert closing.state.chronicle == opening.chronicle + told
    ledger = dict(opening.ledger)
    for change in (change for part in parts for change in part.changes):
        assert ledger[change.number] == change.before
        ledger[change.number] = change.after
    assert ledger == closing.state.ledger


# --- what was done in a turn --------------------------------------------------------------
def test_at_the_opening_nothing_has_been_done() -> None:
    assert done_in_turn(new_game(OFFICE, "A"), OFFICE.seat) == ()
    assert done_in_turn(_closed().state, OFFICE.seat) == ()
    assert done_in_turn(_closed().state, OPPOSITION.seat) == ()


def test_only_what_was_done_since_the_opening_counts() -> None:
    notes = Choose("notes", "wait")
    made = steps(OFFICE, (*OURS, EndTurn(), notes))
    assert done_in_turn(made[1].state, OFFICE.seat) == OURS
    assert done_in_turn(made[-1].state, OFFICE.seat) == (notes,)
    assert done_in_turn(made[-1].state, OPPOSITION.seat) == ()


def test_that_a_seat_has_closed_its_turn_is_none_of_its_moves() -> None:
    state = steps(OFFICE, OURS)[-1].state
    waiting = replace(with_desk(state, OFFICE.seat, moves=(*OURS, EndTurn())), opened=state.opened)
    assert done_in_turn(waiting, OFFICE.seat) == OURS


def test_the_state_remembers_the_opening_of_its_turn_and_no_other() -> None:
    opening = new_game(OFFICE, "A")
    first, second, closed = steps(OFFICE, (*OURS, EndTurn()), "A")
    assert opening.opened is None
    assert first.state.opened == second.state.opened == opening
    assert closed.state.opened is None


# --- what was allowed when it was done is done ----------------------------------------------
def test_a_purse_that_the_other_side_has_emptied_goes_to_its_floor_and_nothing_is_refused() -> None:
    scenario = _moving("access", -10, 0)  # all there is
    answers = _both([Choose("statute", "adopt")], [PAPER, Choose("statement", "sign")])
    opening = new_game(scenario, "A")
    assert opening.ledger["access"] == 10
    assert refusal(opening, PAPER, scenario.other_side()) is None
    closing = close(opening, answers, scenario)
    spent = [
        (change.before, change.after)
        for seat in SEATS
        for change in closing.by[seat].changes
        if change.number == "access"
    ]
    assert spent == [(10, 0)]
    assert [each.text for each in closing.state.papers] == [PAPER]
    assert closing.state.desks["opposition"].moves == (*answers["opposition"], EndTurn())
    assert closing.state.ledger["access"] == scenario.refill["access"]


def test_a_purse_that_is_too_small_by_then_is_spent_as_far_as_it_goes() -> None:
    dear = replace(first(OFFICE, "paper", "addressee"), cost={"access": 4})
    scenario = only(_moving("access", -7, 0), "paper", addressee=dear)
    answers = _both([Choose("statute", "adopt")], [PAPER])
    closing = close(new_game(scenario, "A"), answers, scenario)
    (paid,) = (each for each in closing.by["opposition"].changes if each.number == "access")
    assert (paid.before, paid.after) == (3, 0)


# --- played by hand -----------------------------------------------------------------------
def _turns(moves: Sequence[Move]) -> Iterator[tuple[TurnMove, ...]]:
    """The moves of a whole game, turn by turn."""
    done: list[TurnMove] = []
    for move in moves:
        if isinstance(move, EndTurn):
            yield tuple(done)
            done.clear()
        else:
            done.append(move)


def _by_policy(opening: State, scenario: Scenario) -> tuple[TurnMove, ...]:
    """A turn played by the policy of the seat that nobody takes, as a player would play it."""
    state = opening
    done: list[TurnMove] = []
    while True:
        move = POLICIES[scenario.rival](state, scenario)
        if isinstance(move, EndTurn):
            return tuple(done)
        done.append(move)
        step = reduce(state, move, scenario)
        assert step.refusal is None
        state = step.state


@BOTH_SEATS
@pytest.mark.parametrize("policy", POLICIES)
def test_against_a_policy_a_game_ends_as_with_its_moves_given_by_hand(
    policy: str, seat: Seat
) -> None:
    scenario = tiny.two_seats(seat, policy)
    other = scenario.other_side()
    solo = play(scenario, "A", POLICIES["random"])
    state = new_game(scenario, "A")
    for mine in _turns(solo.desks[seat].moves):
        done = {seat: mine, other.seat: _by_policy(state, other)}
        state = close(state, done, scenario).state
    assert state == solo
    assert state_hash(state) == state_hash(solo)
