"""One game, two seats: the state is the same from whichever it is seen."""

from dataclasses import replace

import pytest

from game.rules.hashing import state_hash
from game.rules.ids import SEATS
from game.rules.moves import Choose, EndTurn, Undertake, Write
from game.rules.reducer import new_game, reduce
from game.rules.replay import move_data, move_from, replay
from game.rules.scenario import RecordedMove, Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.sim.play import play
from tests.support import tiny
from tests.support.desks import cards_before, cleared

OFFICE = tiny.two_seats()
OPPOSITION = tiny.two_seats("opposition")
SEEDS = ("A", "B", "C", "D")
POLICY = pytest.mark.parametrize("policy", POLICIES)


def test_a_new_game_is_the_same_from_both_seats() -> None:
    assert new_game(OFFICE, "A") == new_game(OPPOSITION, "A")


@pytest.mark.parametrize("seed", SEEDS)
def test_by_the_record_the_game_ends_alike_from_both_seats(seed: str) -> None:
    ours = play(OFFICE, seed, POLICIES["recorded"])
    theirs = play(OPPOSITION, seed, POLICIES["recorded"])
    assert ours == theirs
    assert state_hash(ours) == state_hash(theirs)


@POLICY
@pytest.mark.parametrize("rival", POLICIES)
@pytest.mark.parametrize("seat", ["general-secretary", "opposition"])
def test_every_pair_of_policies_plays_to_the_end(policy: str, rival: str, seat: str) -> None:
    scenario = replace(tiny.two_seats(rival=rival), seat=seat)  # type: ignore[arg-type]  # a name of a seat
    assert play(scenario, "A", POLICIES[policy]).over


@POLICY
def test_the_same_seed_and_moves_give_the_same_game_with_a_rival(policy: str) -> None:
    scenario = tiny.two_seats("opposition", "random")
    end = play(scenario, "SEED", POLICIES[policy])
    moves = [move_from(move_data(move)) for move in end.desks["opposition"].moves]
    assert state_hash(replay(scenario, "SEED", moves)) == state_hash(end)


def test_another_seed_gives_a_random_rival_other_moves() -> None:
    scenario = tiny.two_seats(rival="random")
    ends = [play(scenario, seed, POLICIES["recorded"]) for seed in "ABCDEFGH"]
    assert len({end.desks["opposition"].moves for end in ends}) > 1


def test_the_moves_of_a_seat_are_kept_apart_from_the_others_to_be_replayed() -> None:
    end = play(OFFICE, "A", POLICIES["recorded"])
    ours, theirs = (end.desks[seat].moves for seat in (OFFICE.seat, OPPOSITION.seat))
    assert Choose("statement", "sign") in theirs
    assert set(ours) & set(theirs) == {EndTurn()}
    assert ours.count(EndTurn()) == theirs.count(EndTurn()) == len(OFFICE.turns)


def _after(scenario: Scenario, *moves: Choose | Write | Undertake) -> State:
    state = new_game(scenario, "A")
    for move in moves:
        step = reduce(state, move, scenario)
        assert step.refusal is None
        state = step.state
    return reduce(cleared(state, scenario.seat), EndTurn(), scenario).state


def test_an_action_does_the_same_whoever_sits_at_the_desk() -> None:
    visit = Undertake("visit", "north")
    by_rival = replace(OFFICE, recorded=(RecordedMove(1, visit, "opposition"),))
    ours, theirs = _after(OPPOSITION, visit), _after(by_rival)
    assert theirs.desks["opposition"].moves[0] == visit
    assert ours.ledger["contested@north"] == theirs.ledger["contested@north"] == 100
    assert ours.done == theirs.done == {"visit/north": 1}


def test_both_desks_are_laid_each_with_its_own_matters() -> None:
    state = new_game(OFFICE, "A")
    for seat in SEATS:
        assert {OFFICE.cards[card].seat for card in cards_before(state, seat)} == {seat}


def test_what_is_left_on_the_other_desk_takes_its_own_course_too() -> None:
    roads = replace(
        OFFICE.cards["roads"], seat="opposition", patience=0, options=OFFICE.cards["roads"].options
    )
    unrecorded = tuple(replace(each, recorded=False) for each in roads.options)
    cards = {**OFFICE.cards, "roads": replace(roads, options=unrecorded)}
    after = _after(replace(OFFICE, cards=cards))
    assert "roads" in after.lapsed
