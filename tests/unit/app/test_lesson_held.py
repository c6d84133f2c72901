"""Two windows at one lesson: the second is refused in words, and one that died holds nothing."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app import hold_lesson, paths, window
from game.app.commandline import main
from game.app.window_host import WindowHost
from game.saves.problem import SaveError
from game.session.class_lesson import Plan
from tests.support import core
from tests.support.room_served import ROOT

PLAN = Plan("new-post", 6, "SEED")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def first() -> Iterator[WindowHost]:
    found = WindowHost(core.pack())
    found.begin_lesson(PLAN)
    yield found
    found.leave_lesson()


def why(error: pytest.ExceptionInfo[SaveError]) -> str:
    return error.value.why.key


def test_a_second_window_is_refused_in_words_and_changes_nothing(first: WindowHost) -> None:
    lesson = first.lesson()
    assert lesson is not None
    lesson.ask()
    second = WindowHost(core.pack())
    with pytest.raises(SaveError) as error:
        second.lesson()
    assert why(error) == "save.problem.lesson-held"
    assert "Another window holds the lesson" in second.explain(error.value)
    with pytest.raises(SaveError) as error:
        second.begin_lesson(PLAN)
    assert why(error) == "save.problem.lesson-held"
    with pytest.raises(SaveError) as error:
        second.forget_lesson()
    assert why(error) == "save.problem.lesson-held"
    assert lesson.count(lesson.decisions[0].options[0], 1) == ""
    assert lesson.kept
    first.leave_lesson()
    taken_up = second.lesson()
    assert taken_up is not None
    assert taken_up.turns == lesson.turns
    second.leave_lesson()


def test_who_only_looks_where_no_lesson_is_kept_holds_nothing() -> None:
    one, other = WindowHost(core.pack()), WindowHost(core.pack())
    assert one.lesson() is None
    assert other.lesson() is None
    other.begin_lesson(PLAN)
    with pytest.raises(SaveError):
        one.lesson()
    other.forget_lesson()
    assert one.lesson() is None


def test_the_command_line_says_it_too(
    first: WindowHost, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(hold_lesson, "load_pack", core.pack)
    monkeypatch.setattr(window, "open_window", lambda *_, **__: pytest.fail("it was opened"))
    for argv in (["class", "new-post"], ["class", "new-post", "--new"]):
        assert main(argv) != 0
        told = capsys.readouterr().err
        assert "Another window holds the lesson" in told
        assert "With --new" not in told
    assert first.lesson() is not None


HOLDS = """
import sys, time
from pathlib import Path
from game.saves.lock import Lock
lock = Lock(Path(sys.argv[1]))
print(lock.take(), flush=True)
time.sleep(600)
"""


def test_a_window_that_was_killed_holds_nothing() -> None:
    host = WindowHost(core.pack())
    host.begin_lesson(PLAN)
    host.leave_lesson()
    process = subprocess.Popen(  # noqa: S603  # this Python
        [sys.executable, "-c", HOLDS, str(paths.lessons())],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "True"
        with pytest.raises(SaveError):
            host.lesson()
    finally:
        process.kill()
        process.communicate()
    assert host.lesson() is not None
    host.leave_lesson()
