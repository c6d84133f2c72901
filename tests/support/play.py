"""Games played by machine, for tests of saving and replay."""

from pathlib import Path

from game.rules.seats.policies import POLICIES
from game.saves.disk import DISK, Disk
from game.saves.store import Store
from game.session.resume import begin
from game.session.session import Session
from game.session.setup import Setup
from tests.support import tiny

VERSION = "0.1.0"


def setup(seed: str = "SEED", **others: str) -> Setup:
    """A setup of the tiny scenario."""
    choices = {"programme": "hold", "reading": "plain", "preview": "student"} | others
    return Setup(scenario="tiny", seat="general-secretary", seed=seed, **choices)  # type: ignore[arg-type]  # a test may want a wrong one


def session(home: Path, seed: str = "SEED", disk: Disk = DISK, **others: str) -> Session:
    """A saved game at its beginning."""
    return begin(setup(seed, **others), tiny.pack(), Store(home, disk), VERSION)


def play(game: Session, policy: str = "random", moves: int = 200) -> int:
    """Let a policy make so many moves, or all to the end; say how many."""
    for made in range(moves):
        if game.state.over:
            return made
        assert game.dispatch(POLICIES[policy](game.state, game.scenario)).refusal is None
    return moves
