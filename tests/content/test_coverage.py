"""Random play from both seats reaches every card and option, and never gets stuck."""

import os

import pytest

from game.sim.coverage import Coverage, cover
from tests.support import core

GAMES = int(os.environ.get("APPARAT_GAMES", "150"))
"""So many of each scenario are enough to reach everything; `.ci/run` asks for more."""


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    whole = Coverage()
    for name in core.pack().scenarios:
        whole.add(cover(core.scenario(name, rival="random"), GAMES, jobs=2))
    return whole


@pytest.mark.slow
def test_no_game_gets_stuck_or_raises(coverage: Coverage) -> None:
    assert coverage.problems == []
    assert coverage.games == GAMES * len(core.pack().scenarios)


@pytest.mark.slow
def test_every_card_and_option_is_reached(coverage: Coverage) -> None:
    for name in core.pack().scenarios:
        cards, options = coverage.unreached(core.scenario(name, rival="random"))
        assert cards == [], name
        assert options == [], name
