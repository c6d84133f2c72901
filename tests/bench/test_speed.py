"""Work counted and memory measured, as ratios. For seconds: `python -m game bench --window`."""

import copy
import subprocess
import sys
from dataclasses import replace
from functools import partial
from statistics import median

import pytest

from game.rules.moves import Move
from game.rules.reducer import reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import recorded
from game.rules.state import State
from game.sim.bench import decisions, kept
from game.sim.play import play
from tests.support import core
from tests.support.counted import calls

pytestmark = [pytest.mark.bench, pytest.mark.slow]

SEED = "BENCH"
BEFORE_THE_FIRST_FRAME = "import sys, game.app.cli, game.app.window; print(*sys.modules)"
A_BARE_WINDOW = "import sys, pygame; pygame.display.init(); pygame.font.init(); print(*sys.modules)"
DRAW_THE_COVER = (
    "import os, sys; os.environ['SDL_VIDEODRIVER'] = 'dummy'; import game.app.cli, game.app.window;"
    "from game.screens.cover import Cover; from game.window.shell import Shell;"
    "shell = Shell(); shell.open(); shell.push(Cover()); shell.draw()"
)
OF_THE_COVER = {"base", "column", "poster", "scroller", "text"}
"""The files of its nodes and widgets; with a scroller, since every view looks for one."""
OTHER_PICTURES = ("game.drawing.motifs", "game.drawing.map", "game.drawing.charts")
TOO_HEAVY = (
    "pydantic",
    "yaml",
    "game.content",
    "game.rules.records",
    "game.rules.reducer",
    "argparse",
)

Game = list[tuple[State, Move]]


@pytest.fixture(scope="module")
def campaign() -> Scenario:
    return core.scenario("campaign")


@pytest.fixture(scope="module")
def game(campaign: Scenario) -> Game:
    return decisions(campaign, SEED)


@pytest.fixture(scope="module")
def deep(game: Game) -> int:
    """How many calls a deep copy of the last state takes."""
    last, _ = game[-1]
    return calls(lambda: copy.deepcopy(replace(last, opened=None))).total()


def test_a_decision_is_far_cheaper_than_copying_everything(
    campaign: Scenario, game: Game, deep: int
) -> None:
    chosen = [(state, move) for state, move in game if move.kind != "end-turn"]
    each = [calls(partial(reduce, state, move, campaign)).total() for state, move in chosen]
    assert median(each) < deep / 50
    assert max(each) < deep / 10


def test_a_game_is_far_cheaper_than_copying_everything_at_each_move(
    campaign: Scenario, game: Game, deep: int
) -> None:
    played = calls(lambda: play(campaign, SEED, recorded)).total()
    assert played < len(game) * deep / 10


def test_a_state_that_is_kept_takes_at_most_three_flat_copies_of_its_ledger(
    campaign: Scenario,
) -> None:
    figure = kept(campaign)
    assert figure.target is not None
    assert figure.ratio <= figure.target, figure


def test_nothing_heavy_is_imported_before_the_first_frame() -> None:
    imported = _imported(BEFORE_THE_FIRST_FRAME)
    assert not set(TOO_HEAVY) & imported
    assert {each for each in imported if each.startswith("game.screens.")} == {"game.screens.cover"}


def test_the_first_frame_draws_its_poster_and_knows_no_other_picture() -> None:
    known = _imported(f"{DRAW_THE_COVER}; print(*sys.modules)")
    assert "game.drawing.poster" in known
    assert not {each for each in known if each.startswith(OTHER_PICTURES)}


@pytest.mark.parametrize("home", ["game.page.nodes.", "game.window.widgets."])
def test_the_first_frame_knows_no_other_node_than_its_own(home: str) -> None:
    known = _imported(f"{DRAW_THE_COVER}; print(*sys.modules)")
    found = {each.removeprefix(home) for each in known if each.startswith(home)}
    assert found == OF_THE_COVER


def test_a_window_imports_little_more_than_a_bare_one() -> None:
    ours, bare = _imported(BEFORE_THE_FIRST_FRAME), _imported(A_BARE_WINDOW)
    assert len(ours - bare) < len(bare) * 0.47


def _imported(program: str) -> set[str]:
    argv = [sys.executable, "-c", program]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)  # noqa: S603 our own
    return set(done.stdout.split())
