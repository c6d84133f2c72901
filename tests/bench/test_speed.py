"""Speed, always as a ratio to something measured in the same seconds."""

import pytest

from game.app.measure import MOST_FIRST_FRAME, first_frame
from game.sim.bench import bench
from tests.support import core

pytestmark = [pytest.mark.bench, pytest.mark.slow]


def test_a_decision_is_far_cheaper_than_a_deep_copy_of_the_state() -> None:
    figures = {each.id: each for each in bench(core.new_post(), rounds=10)}
    for figure in figures.values():
        if figure.target is not None:
            assert figure.ratio <= figure.target, figure


def test_the_first_frame_does_not_wait_for_the_content(monkeypatch: pytest.MonkeyPatch) -> None:
    """At most 1.6 times a bare window; half as much again is allowed to a busy machine."""
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    assert first_frame(rounds=3).ratio <= MOST_FIRST_FRAME * 1.5
