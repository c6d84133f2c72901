"""Every number that moves says why: what a player is told leads from each number to the next."""

import pytest

from game.rules.hashing import state_hash
from game.rules.ids import SEATS, Id, Seat
from game.rules.moves import EndTurn
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.table import PERSON, lay_table, play
from game.sim.play import steps
from tests.support import core, tiny


def _follow(scenario: Scenario, policy: Id, seed: str) -> None:
    told = dict(new_game(scenario, seed).ledger)
    for _, step in steps(scenario, seed, POLICIES[policy]):
        for change in step.changes:
            assert told[change.number] == change.before, (step.state.turn, change)
            told[change.number] = change.after
        assert told == step.state.ledger, step.state.turn


@pytest.mark.parametrize("rival", ["random", "bold", "recorded"])
@pytest.mark.parametrize("seat", SEATS)
def test_from_either_seat_of_the_smallest_game(seat: Seat, rival: Id) -> None:
    for seed in "ABCD":
        _follow(tiny.two_seats(seat, rival), "random", seed)


@pytest.mark.slow
@pytest.mark.parametrize("rival", ["random", "recorded"])
@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("name", ["new-post", "the-discussion", "campaign"])
def test_from_either_seat_of_the_shipped_content(name: Id, seat: Seat, rival: Id) -> None:
    _follow(core.scenario(name, seat=seat, rival=rival), "random", "TRACE")


def test_at_a_table_of_two() -> None:
    scenario = tiny.two_seats(rival=PERSON)
    table = lay_table(scenario, new_game(scenario, "A"))
    told = {seat: dict(new_game(scenario, "A").ledger) for seat in SEATS}
    while not table.places[SEATS[0]].state.over:
        for seat in reversed(SEATS):
            move = None
            while not isinstance(move, EndTurn):
                move = POLICIES["random"](table.places[seat].state, table.seen_from(seat))
                table, step = play(table, seat, move)
                if not isinstance(move, EndTurn):
                    for change in step.changes:
                        assert told[seat][change.number] == change.before
                        told[seat][change.number] = change.after
        for seat, place in table.places.items():
            assert place.last is not None
            for change in place.last.changes:
                assert told[seat][change.number] == change.before
                told[seat][change.number] = change.after
            assert told[seat] == place.state.ledger
    assert len({state_hash(place.state) for place in table.places.values()}) == 1
