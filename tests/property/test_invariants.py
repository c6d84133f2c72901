"""What must hold in every state of every game, whatever the player does."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.rules.hashing import state_hash
from game.rules.ids import LOCAL, SEATS, at
from game.rules.moves import Move
from game.rules.power.election import congress
from game.rules.reducer import new_game, reduce
from game.rules.replay import move_data, move_from, replay
from game.rules.seats.policies import POLICIES, random
from game.rules.state import State
from tests.support import core
from tests.support.games import SCENARIOS, Game

SCENARIO = core.new_post()
GAMES = [Game(name, seat, "random", "random") for name in SCENARIOS for seat in SEATS]
KINDS = ("elected", "recommended", "appointed")
slow = settings(
    max_examples=24, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def _states(game: Game, seed: str) -> list[State]:
    scenario = game.found()
    state = new_game(scenario, seed)
    seen = [state]
    while not state.over:
        step = reduce(state, random(state, scenario), scenario)
        assert step.refusal is None
        for change in step.changes:
            assert change.before != change.after
            assert change.why.key.startswith("why.")
        state = step.state
        seen.append(state)
    return seen


@pytest.mark.slow
@slow
@given(st.sampled_from(GAMES), st.text("ABCDEFGH", min_size=1, max_size=6))
def test_numbers_stay_in_range_and_people_in_one_place(game: Game, seed: str) -> None:
    scenario = game.found()
    for state in _states(game, seed):
        for key, value in state.ledger.items():
            declared = scenario.numbers[key.partition("@")[0]]
            assert declared.low <= value <= declared.high, key
        held = [
            each.holder
            for post, each in state.holdings.items()
            if each.holder not in (None, LOCAL) and scenario.posts[post].kind == "secretary"
        ]
        assert len(held) == len(set(held))
        assert sum(congress(state, scenario)) == 408


@pytest.mark.slow
@slow
@given(st.sampled_from(GAMES), st.text("ABCDEFGH", min_size=1, max_size=6))
def test_secretaries_are_neither_made_nor_lost(game: Game, seed: str) -> None:
    """Each region has as many secretaries in post as guberniyas, less its vacant named post."""
    for state in _states(game, seed):
        for region in game.found().organisations.values():
            post = state.holdings[f"secretary-{region.id}"]
            wanted = region.guberniyas - (post.holder is None)
            assert sum(state.ledger[at(kind, region.id)] for kind in KINDS) == wanted, region.id


@pytest.mark.slow
@pytest.mark.parametrize("policy", POLICIES)
def test_a_game_replays_from_its_moves_written_as_json(policy: str) -> None:
    state = new_game(SCENARIO, policy)
    while not state.over:
        state = reduce(state, POLICIES[policy](state, SCENARIO), SCENARIO).state
    text = json.dumps([move_data(move) for move in state.desks[SCENARIO.seat].moves])
    moves: list[Move] = [move_from(each) for each in json.loads(text)]
    assert state_hash(replay(SCENARIO, policy, moves)) == state_hash(state)
