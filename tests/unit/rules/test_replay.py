"""Moves as data, hashes, replays."""

import os
import subprocess
import sys

import pytest

from game.rules.hashing import state_hash
from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Transfer,
    Undertake,
)
from game.rules.reducer import new_game
from game.rules.replay import BadMoveError, ReplayError, move_data, move_from, replay
from tests.support import tiny
from tests.support.written import circular, paper

MOVES: list[Move] = [
    Choose("a", "b"),
    Fill("p", "q", "recommended"),
    Transfer("p", "q"),
    Recall("p"),
    Plan(800, 450),
    Grant("ration", "north", -2),
    circular("a", "b", "c", "d", "e", "f"),
    paper("a", "b", "c", "d"),
    Undertake("visit", "north"),
    Undertake("ask", ""),
    Forecast("v", 70),
    EndTurn(),
]
GAME: list[Move] = [Choose("statute", "adopt"), EndTurn(), Choose("notes", "wait"), EndTurn()]
PROGRAM = (
    "from tests.support import tiny; from game.rules.moves import Choose, EndTurn;"
    "from game.rules.hashing import state_hash;from game.rules.replay import replay;"
    "print(state_hash(replay(tiny.scenario(), 'A', [Choose('statute', 'adopt'), EndTurn(),"
    "Choose('notes', 'wait'), EndTurn()])))"
)


@pytest.mark.parametrize("move", MOVES, ids=str)
def test_a_move_survives_the_way_through_data(move: Move) -> None:
    assert move_from(move_data(move)) == move


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"kind": "fly"},
        {"kind": 3},
        {"kind": ["end-turn"]},
        {"kind": "plan", "monthly": "many", "responsible": 1},
        {"kind": "plan", "monthly": True, "responsible": 1},
        {"kind": "recall"},
        {"kind": "recall", "post": "p", "more": "x"},
        {"kind": "end-turn", "turn": 3},
        {"kind": "write", "form": "paper"},
        {"kind": "write", "choices": {"subject": "a"}},
        {"kind": "write", "form": "paper", "choices": "a"},
        {"kind": "write", "form": "paper", "choices": [["subject", "a"]]},
        {"kind": "write", "form": "paper", "choices": {"subject": 1}},
        {"kind": "write", "form": "paper", "choices": {1: "a"}},
        {"kind": "publish", "subject": "a", "signatures": "b", "addressee": "c"},
        {"kind": "undertake", "action": "visit"},
        {"kind": "undertake", "action": "visit", "target": None},
    ],
)
def test_what_is_not_a_move_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(BadMoveError):
        move_from(data)


def test_the_same_moves_give_the_same_state() -> None:
    one, two = (replay(tiny.scenario(), "A", GAME) for _ in range(2))
    assert state_hash(one) == state_hash(two)


def test_another_seed_gives_another_state() -> None:
    scenario = tiny.scenario()
    assert state_hash(replay(scenario, "A", GAME)) != state_hash(replay(scenario, "B", GAME))


def test_a_refused_move_ends_the_replay() -> None:
    with pytest.raises(ReplayError, match="move 1"):
        replay(tiny.scenario(), "A", [EndTurn()])


@pytest.mark.slow
@pytest.mark.parametrize("hash_seed", ["0", "1", "random"])
def test_the_hash_seed_of_the_interpreter_does_not_matter(hash_seed: str) -> None:
    run = subprocess.run(  # noqa: S603 our own interpreter and program
        [sys.executable, "-c", PROGRAM],
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == state_hash(replay(tiny.scenario(), "A", GAME))


def test_a_new_game_has_no_moves() -> None:
    desks = new_game(tiny.scenario(), "A").desks
    assert [desk.moves for desk in desks.values()] == [(), ()]
