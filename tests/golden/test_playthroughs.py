"""Golden playthroughs in words: the chronicle of a game by the record, line by line.

To update after a wanted change: UPDATE_GOLDEN=1 python -m pytest tests/golden
"""

import os
from pathlib import Path

import pytest

from game.rules.replay import state_hash
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from tests.support import core

HERE = Path(__file__).parent / "playthroughs"
SEED = "KRASNAYA-1922"


def _story(policy: str) -> str:
    scenario, locale = core.new_post(), core.english()
    state = play(scenario, SEED, POLICIES[policy])
    lines = [f"The New Post, seed {SEED}, policy {policy}"]
    turn = 0
    for entry in state.chronicle:
        if entry.turn != turn:
            turn = entry.turn
            lines += ["", locale.month(scenario.turns[turn - 1].month)]
        lines.append(f"- {locale.text(entry.key, **entry.args)}")
    return "\n".join([*lines, "", f"state {state_hash(state)}", ""])


@pytest.mark.parametrize("policy", POLICIES)
def test_the_story_is_the_one_written_down(policy: str) -> None:
    path = HERE / f"new-post-{policy}.txt"
    story = _story(policy)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(story, encoding="utf-8")
    written = path.read_text(encoding="utf-8") if path.exists() else ""
    assert story == written, "to update: UPDATE_GOLDEN=1 python -m pytest tests/golden"


def test_no_line_of_a_story_misses_its_text() -> None:
    for path in HERE.glob("*.txt"):
        assert "⟨" not in path.read_text(encoding="utf-8")
