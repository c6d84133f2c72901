"""One game, two seats: the same ledger, the same hash on every machine, after every reload.

To update the hashes after a wanted change: UPDATE_GOLDEN=1 python -m pytest tests/replay
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.rules.ids import Id
from game.saves.store import Store
from game.session.resume import begin, resume
from game.session.setup import Setup
from tests.support import core
from tests.support import play as saved
from tests.support.games import SCENARIOS, Game, games

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]
HASHES = Path(__file__).parent / "hashes.txt"
SEED = "ОРГБЮРО-1923"
PAIRS = (("recorded", "recorded"), ("random", "random"))
SEEDS = ("TWO-0", "TWO-1", "TWO-2")
MOST_MOVES = 1_000
"""Of both seats in a campaign; by the record there are 240, at random 458."""

PROGRAM = "from tests.replay.test_seats import print_hashes; print_hashes()"


def print_hashes() -> None:
    """One line for each game: what is played, and its hash."""
    for game in games(*PAIRS):
        print(f"{game}: {game.hash(SEED)}")  # noqa: T201 the test reads it


def _printed(hash_seed: str) -> str:
    env = {"PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(ROOT)}
    argv = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(argv, cwd=ROOT, env=env, capture_output=True, check=True, text=True)  # noqa: S603 our own
    return done.stdout


@pytest.mark.parametrize("hash_seed", ["0", "1", "random"])
def test_every_game_ends_as_written_down_whatever_the_hash_seed(hash_seed: str) -> None:
    printed = _printed(hash_seed)
    if os.environ.get("UPDATE_GOLDEN") and hash_seed == "0":
        HASHES.write_text(printed, encoding="utf-8")
    written = HASHES.read_text(encoding="utf-8") if HASHES.exists() else ""
    assert printed == written, "to update: UPDATE_GOLDEN=1 python -m pytest tests/replay"


@pytest.mark.parametrize("name", SCENARIOS)
def test_who_sits_where_does_not_change_what_both_record(name: Id) -> None:
    """Recorded against recorded is one game, whichever seat is called the player's."""
    for seed in SEEDS:
        one = Game(name, "general-secretary").played(seed)
        other = Game(name, "opposition").played(seed)
        assert one.ledger == other.ledger
        assert one.holdings == other.holdings
        assert one.chosen == other.chosen
        assert one.votes == other.votes
        assert one.returns == other.returns


@pytest.mark.parametrize("game", [*games(*PAIRS)], ids=str)
def test_a_saved_game_is_the_same_after_loading(game: Game, tmp_path: Path) -> None:
    found = game.found()
    if not found.programmes:
        pytest.skip("nobody can begin a game of it: it has no programme yet")
    setup = Setup(
        scenario=game.scenario,
        seat=game.seat,
        seed=SEED,
        programme=next(iter(found.programmes)),
        reading=found.reading.id,
        rival=game.rival,
    )
    session = begin(setup, core.pack(), Store(tmp_path), saved.VERSION)
    saved.play(session, game.policy, moves=2_000)
    session.close()
    assert session.game_file is not None
    again = resume(session.game_file.header.id, core.pack(), Store(tmp_path))
    assert again.state.over
    assert again.state == session.state
    assert again.hash == session.hash
    again.close()


@pytest.mark.parametrize("policy", ["recorded", "cautious", "bold", "random"])
def test_no_campaign_takes_long(policy: Id) -> None:
    state = Game("campaign", "opposition", policy, policy).played(SEED)
    assert state.over
    assert sum(len(desk.moves) for desk in state.desks.values()) < MOST_MOVES
