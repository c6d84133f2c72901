"""The policy `competent`: it thinks a turn out, and does what it has thought."""

from dataclasses import replace
from itertools import product

import pytest

from game.rules.ids import SEATS, Id, Seat
from game.rules.moves import EndTurn, Move
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.scoring.verdict import verdict
from game.rules.seats.policies import POLICIES, Policy
from game.rules.state import State
from game.sim.competent import Competent
from game.sim.imagined import KINDS, Kind, kinds_of
from game.sim.play import play
from tests.support import core, tiny

PROGRAMMES: dict[Seat, Id] = {"general-secretary": "hold", "opposition": "speak"}

ENOUGH = 400
"""Turns that it may play in its head before one of its own."""


def tiny_moves(seat: Seat, *without: Kind) -> list[Move]:
    scenario = tiny.two_seats(seat)
    player = Competent(scenario.programmes[PROGRAMMES[seat]], without)
    return list(play(scenario, "A", player).desks[seat].moves)


def met(scenario: Scenario, programme: Id, policy: Policy, seed: str) -> int:
    aims = verdict(play(scenario, seed, policy), scenario, programme).aims
    return sum(each.met for each in aims)


@pytest.mark.parametrize("seat", SEATS)
def test_it_plays_a_game_to_its_end_and_the_same_one_twice(seat: Seat) -> None:
    moves = tiny_moves(seat)
    assert moves == tiny_moves(seat)
    assert sum(isinstance(each, EndTurn) for each in moves) == len(tiny.two_seats().turns)


@pytest.mark.parametrize(("seat", "kind"), list(product(SEATS, KINDS)))
def test_what_it_must_do_without_it_does_not_do(seat: Seat, kind: Kind) -> None:
    scenario = tiny.two_seats(seat)
    assert not any(kind in kinds_of(each, scenario) for each in tiny_moves(seat, kind))


@pytest.mark.parametrize("seat", SEATS)
def test_it_has_a_reason_for_every_move_of_its_turn(seat: Seat) -> None:
    scenario = core.scenario("summer-lull", seat=seat)
    programme = next(each for each in scenario.programmes.values() if each.seat == seat)
    player = Competent(programme)
    first = player(new_game(scenario, "A"), scenario)
    assert [first] == [each.move for each in player.reasons[:1]]
    for each in player.reasons:
        assert len(each.with_it.ahead) == len(each.without.ahead) == len(programme.aims)
        assert each.with_it.turn == each.without.turn > 1


def test_what_its_thinking_takes_is_counted_and_bounded() -> None:
    scenario = core.scenario("summer-lull")
    player = Competent(scenario.programmes["quiet-mills"])
    player(new_game(scenario, "A"), scenario)
    assert 0 < player.looks < ENOUGH


def test_it_does_not_look_at_what_the_other_side_has() -> None:
    scenario = core.scenario("summer-lull")
    opening = new_game(scenario, "A")
    theirs = opening.desks["opposition"]
    ledger = {**opening.ledger, "supporters": 0, "access": 0, "legality": 1}
    other = replace(
        opening, ledger=ledger, desks={**opening.desks, "opposition": replace(theirs, tray=())}
    )
    players = [Competent(scenario.programmes["quiet-mills"]) for _ in range(2)]
    for player, state in zip(players, (opening, other), strict=True):
        player(state, scenario)
    assert players[0].reasons == players[1].reasons


def test_it_goes_on_from_moves_that_it_did_not_plan() -> None:
    scenario = tiny.two_seats()
    player = Competent(scenario.programmes["hold"])
    random = POLICIES["random"]

    def by_turns(state: State, seen: Scenario) -> Move:
        made = len(state.desks[seen.seat].moves)
        return random(state, seen) if made % 2 else player(state, seen)

    assert play(scenario, "A", by_turns).over


def test_it_comes_nearer_to_a_programme_than_play_at_random() -> None:
    scenario = core.scenario("summer-lull", seat="opposition")
    programme = "bread-and-wages-1923"
    for seed in ("A", "B"):
        player = Competent(scenario.programmes[programme])
        chance = met(scenario, programme, POLICIES["random"], seed)
        assert met(scenario, programme, player, seed) > chance


@pytest.mark.parametrize("seat", SEATS)
def test_it_can_play_the_other_seat_as_well(seat: Seat) -> None:
    scenario = tiny.two_seats(seat)
    theirs = scenario.other_side().seat
    other = Competent(scenario.programmes[PROGRAMMES[theirs]])
    end = play(scenario, "A", POLICIES["recorded"], other=other)
    assert end.over
    assert other.looks > 0
    turns = len(scenario.turns)
    for desk in end.desks.values():
        assert sum(isinstance(each, EndTurn) for each in desk.moves) == turns


def test_a_policy_of_the_rules_plays_the_other_seat_alike_from_outside() -> None:
    scenario = tiny.two_seats(rival="cautious")
    outside = play(scenario, "A", POLICIES["recorded"], other=POLICIES["cautious"])
    assert outside == play(scenario, "A", POLICIES["recorded"])
