"""A game comes out the same whether its changes are written down or not."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.rules import closing, draft, reducer
from game.rules.hashing import state_hash
from game.rules.ids import SEATS, Id, Seat
from game.rules.reducer import reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import Step
from game.sim.play import play, steps
from tests.support import tiny
from tests.support.games import SCENARIOS, Game

RULES = Path(draft.__file__).parent
READERS = {Path(module.__file__ or "") for module in (draft, reducer, closing)}
"""They write the changes down and hand them on; what comes of a move does not hang on them."""

GAMES = [
    Game(name, seat, policy, rival)
    for name in SCENARIOS
    for seat in SEATS
    for policy, rival in (("random", "random"), ("random", "recorded"), ("recorded", "random"))
]


def test_no_rule_reads_what_has_changed() -> None:
    readers = {
        path
        for path in RULES.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Attribute) and node.attr == "changes"
    }
    assert readers == READERS


def _compare(scenario: Scenario, seed: str, policy: Id) -> None:
    moved = 0
    for before, step in steps(scenario, seed, POLICIES[policy]):
        silent = reduce(before, step.move, scenario, traced=False)
        assert silent == replace(step, changes=())
        moved += len(step.changes)
    assert moved


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("rival", ["random", "recorded"])
@pytest.mark.parametrize("seat", SEATS)
def test_every_step_of_the_smallest_game(seat: Seat, rival: Id, policy: Id) -> None:
    _compare(tiny.two_seats(seat, rival), "A", policy)


@pytest.mark.slow
@settings(
    max_examples=24, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(st.sampled_from(GAMES), st.text("ABCDEFGH", min_size=1, max_size=6))
def test_whole_games_of_the_shipped_content(game: Game, seed: str) -> None:
    scenario, policy = game.found(), POLICIES[game.policy]
    made: list[Step] = []
    watched = play(scenario, seed, policy, made.append)
    assert any(step.changes for step in made)
    assert state_hash(play(scenario, seed, policy)) == state_hash(watched)
