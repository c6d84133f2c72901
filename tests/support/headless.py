"""Plays one game after another and says on stdout what is acknowledged, until it is killed.

python -m tests.support.headless HOME
"""

import sys
from itertools import count
from pathlib import Path

from game.rules.seats.policies import POLICIES
from game.saves.store import Store
from game.session.resume import begin
from tests.support import tiny
from tests.support.play import VERSION, setup


def main(home: Path) -> None:
    """Print `id n` after every decision that is acknowledged to be on disk."""
    store = Store(home, contents=home / "played-with")
    for number in count():
        game = begin(setup(f"SEED-{number}"), tiny.pack(), store, VERSION)
        game_file = game.game_file
        assert game_file is not None
        while not game.state.over:
            game.dispatch(POLICIES["random"](game.state, game.scenario))
            if game.save_badge is None:
                sys.stdout.write(f"{game_file.header.id} {len(game_file.journal.records)}\n")
                sys.stdout.flush()
        game.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
