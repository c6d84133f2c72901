"""A lesson in a real window under Xvfb: six decisions by the keys of a board, and its debrief."""

import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.class_lesson import LessonHere, taken_up
from game.session.class_lesson import Plan
from tests.support import core
from tests.support.window import Program, display, missing_tools

pytestmark = [
    pytest.mark.ui,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool"),
]

ROOT = Path(__file__).resolve().parents[2]
ON, BACK, BLANK = "Next", "Prior", "b"
"""What a presenter in the hand sends."""


@pytest.fixture(scope="module")
def shown_on() -> Iterator[str]:
    with display("1366x768") as name:
        yield name


def begun(shown_on: str, home: Path, *argv: str) -> Program:
    program = Program(
        [sys.executable, "-m", "game", "class", *argv], shown_on, {"APPARAT_HOME": str(home)}, ROOT
    )
    program.wait_ready()
    return program


def kept(home: Path) -> LessonHere:
    found = taken_up(core.pack(), home / "class")
    assert found is not None
    return found


def test_a_lesson_of_six_decisions_by_keys(shown_on: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    program = begun(shown_on, home, "the-discussion", "--pupils", "9")
    plan = kept(home).plan
    assert plan == Plan("the-discussion", 6, plan.seed, 9)

    program.key("c", "4", ON)  # the back row reads the fourth line; then the first matter
    program.key(ON, *"1112223", "shift+3", "3", "r")  # a tie: A three, B three, C one
    assert kept(home).turns[0].leaders == kept(home).decisions[0].options[:2]
    program.key("2", ON)  # the chair decides
    assert kept(home).turns[0].chosen == kept(home).decisions[0].options[1]

    program.key(ON, ON, *"11122", BLANK, "1", BLANK)  # on a dark wall nothing is counted
    assert kept(home).turns[1].deciding.total == 5
    program.stop(signal.SIGKILL)  # the laptop is closed in the middle of a vote
    program = begun(shown_on, home, "the-discussion")
    program.key("1", ON)  # on to the prediction
    assert kept(home).turns[1].deciding.total == 6
    program.key(*"2233", "z", ON, ON)
    assert kept(home).turns[1].count("record").total == 3

    program.key(ON, ON, "3", "t", ON, *"2211", "1", "p", "p", "r", ON)  # they talk, and vote again
    assert kept(home).turns[2].talked
    assert kept(home).turns[2].chosen == kept(home).decisions[2].options[0]
    for _ in range(3):
        program.key(ON, ON, "f", "3", "0", ON)
        if kept(home).turns[-1].stage == "predict":
            program.key("1", ON)
        program.key(ON)
    assert all(each.chosen for each in kept(home).turns)
    program.key(ON, BACK, ON, ON, "w")  # the debrief, what it cannot say, and all of it as a file
    (written,) = (home / "reports").glob("class-the-discussion-*/class.html")
    assert "Envelopes in the registry" in written.read_text("utf-8")
    program.key(ON)  # the exit slip
    assert kept(home).slip
    program.key("Return")
    lesson = kept(home)
    assert lesson.closed
    assert [each.chosen for each in lesson.turns] == [
        options.options[n] for options, n in zip(lesson.decisions, (1, 0, 0, 2, 2, 2), strict=True)
    ]
    assert lesson.place(6).state.over
    program.stop()
