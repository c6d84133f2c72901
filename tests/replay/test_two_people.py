"""Two people's *Discussion*: one game, in whatever order their moves arrive."""

from collections.abc import Callable, Sequence
from random import Random

import pytest

from game.rules import table
from game.rules.ids import SEATS, Id, Seat
from game.rules.moves import EndTurn, Move
from game.rules.reducer import new_game
from game.rules.seats.policies import POLICIES
from game.rules.table import PERSON, Table, lay_table
from game.sim.play import game_hash
from tests.support import core
from tests.support.games import SCENARIOS

Turn = dict[Seat, list[Move]]
Arrival = Callable[[Turn], list[tuple[Seat, Move]]]
SEED = "TWO-PEOPLE"


def _laid(name: Id) -> Table:
    scenario = core.scenario(name, rival=PERSON)
    return lay_table(scenario, new_game(scenario, SEED))


def _script(name: Id, policies: dict[Seat, Id]) -> list[Turn]:
    """What two people do, turn by turn: each goes by what it sees."""
    laid = _laid(name)
    turns: list[Turn] = []
    while not laid.places[SEATS[0]].state.over:
        turn: Turn = {seat: [] for seat in SEATS}
        for seat in SEATS:
            while not turn[seat] or not isinstance(turn[seat][-1], EndTurn):
                seen = laid.seen_from(seat)
                move = POLICIES[policies[seat]](laid.places[seat].state, seen)
                laid, step = table.play(laid, seat, move)
                assert step.refusal is None
                turn[seat].append(move)
        turns.append(turn)
    return turns


def _one_after_the_other(turn: Turn) -> list[tuple[Seat, Move]]:
    return [(seat, move) for seat in SEATS for move in turn[seat]]


def _the_other_way_round(turn: Turn) -> list[tuple[Seat, Move]]:
    return [(seat, move) for seat in reversed(SEATS) for move in turn[seat]]


def _by_turns(turn: Turn) -> list[tuple[Seat, Move]]:
    longest = max(map(len, turn.values()))
    return [(seat, turn[seat][n]) for n in range(longest) for seat in SEATS if n < len(turn[seat])]


def _shuffled(seed: int) -> Arrival:
    def arrive(turn: Turn) -> list[tuple[Seat, Move]]:
        left: dict[Seat, Sequence[Move]] = {seat: turn[seat] for seat in SEATS}
        order = [seat for seat in SEATS for _ in turn[seat]]
        Random(seed).shuffle(order)  # noqa: S311  # no secret
        arrived = []
        for seat in order:
            arrived.append((seat, left[seat][0]))
            left[seat] = left[seat][1:]
        return arrived

    return arrive


def _arrived(name: Id, turns: list[Turn], arrive: Arrival) -> Table:
    laid = _laid(name)
    for turn in turns:
        for seat, move in arrive(turn):
            laid, step = table.play(laid, seat, move)
            assert step.refusal is None
    return laid


@pytest.fixture(scope="module")
def discussion() -> list[Turn]:
    """Both sides try what comes to mind: nothing in it can be left to the record."""
    return _script("the-discussion", dict.fromkeys(SEATS, "random"))


def test_three_interleavings_give_one_hash(discussion: list[Turn]) -> None:
    orders = (_one_after_the_other, _the_other_way_round, _by_turns)
    ends = [_arrived("the-discussion", discussion, arrive) for arrive in orders]
    chains = {place.chain for end in ends for place in end.places.values()}
    assert len(chains) == 1
    states = [place.state for end in ends for place in end.places.values()]
    assert all(state == states[0] for state in states)
    assert states[0].over


@pytest.mark.parametrize("seed", range(5))
def test_so_does_any_other(discussion: list[Turn], seed: int) -> None:
    one = _arrived("the-discussion", discussion, _one_after_the_other)
    assert _arrived("the-discussion", discussion, _shuffled(seed)).places == one.places


@pytest.mark.parametrize("policy", ["bold", "random"])
@pytest.mark.parametrize("name", [each for each in SCENARIOS if each != "campaign"])
def test_two_people_play_the_game_that_one_plays_against_a_policy(name: Id, policy: Id) -> None:
    """The seat that nobody takes has no advantage over a person who makes the same moves."""
    turns = _script(name, dict.fromkeys(SEATS, policy))
    (together,) = {
        place.chain.now for place in _arrived(name, turns, _one_after_the_other).places.values()
    }
    for seat in SEATS:
        alone = core.scenario(name, seat=seat, rival=policy)
        assert game_hash(alone, SEED, POLICIES[policy]) == together
