"""Speed, always as a ratio to something measured in the same seconds."""

import subprocess
import sys

import pytest

from game.app.measure import MOST_FIRST_FRAME, first_frame
from game.sim.bench import Figure, bench
from tests.support import core
from tests.support.window import display, missing_tools

pytestmark = [pytest.mark.bench, pytest.mark.slow]

BEFORE_THE_FIRST_FRAME = "import sys, game.app.cli, game.app.window; print(*sys.modules)"
TOO_HEAVY = (
    "pydantic",
    "yaml",
    "game.content",
    "game.rules.reducer",
    "game.ui.screens",
    "argparse",
)


@pytest.fixture(scope="module")
def figures() -> dict[str, Figure]:
    return {each.id: each for each in bench(core.scenario("campaign"), rounds=10)}


@pytest.mark.parametrize(
    "name",
    [
        "decision / deep copy of the state",
        "game by the record / the same moves deep-copied",
        "state kept / flat copy of the ledger",
    ],
)
def test_a_move_is_far_cheaper_than_copying_everything(
    figures: dict[str, Figure], name: str
) -> None:
    """A third of the time of a deep copy; three times the memory of a flat one."""
    figure = figures[name]
    assert figure.target is not None
    assert figure.ratio <= figure.target, figure


def test_nothing_heavy_is_imported_before_the_first_frame() -> None:
    argv = [sys.executable, "-c", BEFORE_THE_FIRST_FRAME]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)  # noqa: S603 our own
    assert not set(TOO_HEAVY) & set(done.stdout.split())


@pytest.mark.ui
@pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb")
def test_the_first_frame_comes_soon_after_that_of_a_bare_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The aim is 1.6 times (`python -m game bench --window`); a busy machine is allowed double."""
    with display() as shown_on:
        monkeypatch.delenv("SDL_VIDEODRIVER", raising=False)
        monkeypatch.setenv("DISPLAY", shown_on)
        monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
        assert first_frame(rounds=3).ratio <= MOST_FIRST_FRAME * 2
