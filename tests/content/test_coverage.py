"""Random play reaches every card and option, and never gets stuck."""

import os

import pytest

from game.sim.coverage import Coverage, cover
from tests.support import core

GAMES = int(os.environ.get("APPARAT_GAMES", "1500"))
"""So many are enough to reach everything; `.ci/run` asks for ten thousand."""


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    return cover(core.new_post(), GAMES, jobs=2)


@pytest.mark.slow
def test_no_game_gets_stuck_or_raises(coverage: Coverage) -> None:
    assert coverage.problems == []
    assert coverage.games == GAMES


@pytest.mark.slow
def test_every_card_and_option_is_reached(coverage: Coverage) -> None:
    cards, options = coverage.unreached(core.new_post())
    assert cards == []
    assert options == []
