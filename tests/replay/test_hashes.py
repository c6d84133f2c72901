"""The same seed and the same moves give the same game on every machine and hash seed."""

import subprocess
import sys
from pathlib import Path

import pytest

from game.saves.store import Store
from game.session.resume import resume
from tests.support import tiny
from tests.support.play import play, session

ROOT = Path(__file__).resolve().parents[2]
GAMES = 40

PROGRAM = """
from game.rules.seats.policies import POLICIES
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, setup

for policy in POLICIES:
    for seed in ("A", "B", "Пенза"):
        game = Session(setup(seed), tiny.pack())
        play(game, policy)
        print(policy, seed, game.hash)
"""


def _hashes(hash_seed: str) -> str:
    env = {"PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"}
    argv = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(argv, cwd=ROOT, env=env, capture_output=True, check=True, text=True)  # noqa: S603
    return done.stdout


@pytest.mark.slow
def test_the_hash_seed_changes_nothing() -> None:
    expected = _hashes("0")
    assert len(expected.splitlines()) == 12
    for hash_seed in ("1", "2", "random"):
        assert _hashes(hash_seed) == expected


@pytest.mark.parametrize("number", range(GAMES))
def test_a_saved_game_replays_to_the_same_state(tmp_path: Path, number: int) -> None:
    game = session(tmp_path, f"SEED-{number}")
    policy = ("random", "bold", "cautious", "recorded")[number % 4]
    while not game.state.over:
        play(game, policy, 1 + number % 3)
        if number % 5 == 0 and game.can_undo and len(game.history) % 7 == 3:
            game.undo()
            play(game, "random", 1)
    game.close()
    assert game.game_file is not None
    again = resume(game.game_file.header.id, tiny.pack(), Store(tmp_path))
    assert again.state == game.state
    assert again.hash == game.hash
    assert [step.changes for step in again.history] == [step.changes for step in game.history]
    again.close()
