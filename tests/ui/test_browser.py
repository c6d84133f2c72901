"""From the window into the browser: the game is let go by the one and taken up by the other."""

import sys
from pathlib import Path

import pytest

from tests.support.served import ROOT, Served
from tests.support.window import Program, display, missing_tools, turns_ended

pytestmark = [
    pytest.mark.ui,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool"),
]

KEYS = ("1", "Return", "2", "3", "e", "Return")


def test_a_game_of_the_window_goes_on_in_the_browser(tmp_path: Path) -> None:
    home = tmp_path / "home"
    env = {"APPARAT_HOME": str(home), "BROWSER": "true"}
    with display() as shown_on:
        argv = [sys.executable, "-m", "game", "play", "--scenario", "tutorial", "--seed", "KEYS"]
        program = Program(argv, shown_on, env, ROOT)
        program.wait_ready()
        program.play_until(lambda: turns_ended(home) == 1, KEYS)
        program.key("Escape", "Tab", "Tab", "Tab", "Tab", "Return")  # by the menu to the title
        program.key("shift+Tab", "shift+Tab")
        program.press("Return")
        game = Served(program.process, program.hear("http://"))
    # the window and its display are gone
    page = game.press("menu:continue")
    program.stop()
    assert "<title>Apparat" not in page, "still at the title"
    assert "April 1922" in page or "May 1922" in page
    assert turns_ended(home) == 1
