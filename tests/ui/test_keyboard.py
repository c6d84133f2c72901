"""The whole game by keyboard, in a real window under Xvfb."""

import json
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from game.app.cli import main
from game.content.bake import bake
from tests.support import tiny
from tests.support.window import Program, display, journal, missing_tools, turns_ended

pytestmark = [
    pytest.mark.ui,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason="needs Xvfb and xdotool"),
]

ROOT = Path(__file__).resolve().parents[2]
KEYS = ("1", "Return", "2", "3", "e", "Return")
Start = Callable[..., Program]


@pytest.fixture(scope="module")
def shown_on() -> Iterator[str]:
    with display() as name:
        yield name


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def start(shown_on: str, tmp_path: Path, home: Path) -> Iterator[Start]:
    """Starts the program on a content of its own; ends what is still running afterwards."""
    bake(tiny.pack(), tmp_path / "tiny.json")
    running: list[Program] = []

    def begin(*argv: str, **env: str) -> Program:
        ours = {"APPARAT_HOME": str(home), "APPARAT_CONTENT": str(tmp_path / "tiny.json")}
        command = [sys.executable, "-m", "game", *argv]
        program = Program(command, shown_on, ours | env, ROOT)
        running.append(program)
        program.wait_ready()
        return program

    yield begin
    for each in running:
        if each.process.poll() is None:
            each.stop(signal.SIGKILL)


def _left_quietly(program: Program, said: str = "") -> None:
    assert program.wait() == said
    assert program.process.returncode == 0


def _folder(home: Path) -> str:
    (found,) = home.glob("saves/[0-9A-Z]*")
    return str(found)


def test_a_whole_scenario_of_the_game(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content = str(ROOT / "content")
    argv = ("play", "--scenario", "new-post", "--seed", "KEYS")
    program = start(*argv, APPARAT_CONTENT=content)
    program.play_until(lambda: turns_ended(home) == 9, KEYS, rounds=120)
    program.stop()
    _left_quietly(program)
    monkeypatch.setenv("APPARAT_CONTENT", content)
    monkeypatch.setenv("APPARAT_HOME", str(home))
    assert main(["replay", _folder(home)]) == 0
    assert "turn 9 of 9, over" in capsys.readouterr().out


def test_quit_by_keyboard_and_go_on(start: Start, home: Path) -> None:
    program = start("play", "--scenario", "tiny", "--seed", "KEYS")
    program.play_until(lambda: turns_ended(home) == 1, KEYS)
    leave(program)
    _left_quietly(program)
    known = len(journal(home))

    program = start()
    program.key("Return")  # the first entry goes on with the last game
    program.play_until(lambda: turns_ended(home) == 3, KEYS)
    assert len(journal(home)) > known
    program.stop()
    _left_quietly(program)


def leave(program: Program) -> None:
    """Out of a game by its menu, and out of the title by its last entry."""
    program.key("Escape", "Tab", "Tab", "Tab", "Tab", "Return")
    program.key("shift+Tab", "Return")


def test_a_move_is_taken_back(start: Start, home: Path) -> None:
    program = start("play", "--scenario", "tiny")
    program.play_until(lambda: len(journal(home)) == 1, ("1",))
    program.play_until(lambda: len(journal(home)) == 2, ("z",))
    assert journal(home)[-1]["kind"] == "undo"


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM])
def test_whatever_ends_the_program_the_game_is_saved(
    start: Start, home: Path, how: signal.Signals
) -> None:
    program = start("play", "--scenario", "tiny")
    program.play_until(lambda: turns_ended(home) == 1, KEYS)
    program.stop(how)
    before = len(journal(home))
    program = start()
    program.key("Return")
    program.play_until(lambda: turns_ended(home) == 2, KEYS)
    assert len(journal(home)) > before


@pytest.mark.fault
@pytest.mark.parametrize("text", [None, "", "{", '{"apparat-pack": 7}'])
def test_broken_content_is_said_on_the_title(
    start: Start, tmp_path: Path, text: str | None
) -> None:
    place = tmp_path / "broken.json"
    if text is not None:
        place.write_text(text)
    program = start(APPARAT_CONTENT=str(place))
    program.key("Return", "Escape", "1", "e")  # the settings, and back
    program.stop()
    said = program.wait()
    assert program.process.returncode == 0
    assert len(said.splitlines()) == 1
    assert "broken.json" in said


@pytest.mark.fault
def test_a_home_that_cannot_be_written_is_said_at_the_end(start: Start, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    program = start("play", "--scenario", "tiny", APPARAT_HOME=str(tmp_path / "file" / "home"))
    program.key(*KEYS)
    program.stop()
    said = program.wait()
    assert program.process.returncode == 0
    assert len(said.splitlines()) == 1
    assert "turn 1" in said or "Lost" in said


@pytest.mark.fault
def test_without_a_sound_card_it_is_silent(start: Start, home: Path) -> None:
    program = start("play", "--scenario", "tiny", SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE="/no/x")
    program.play_until(lambda: turns_ended(home) == 1, KEYS)
    program.stop()
    _left_quietly(program)


def test_the_whole_screen_and_other_keys_are_remembered(start: Start, home: Path) -> None:
    home.mkdir()
    settings = {"fullscreen": True, "bindings": {"end-turn": ["x"]}, "text_scale": 200}
    (home / "settings.json").write_text(json.dumps(settings))
    program = start("play", "--scenario", "tiny")
    program.play_until(lambda: turns_ended(home) == 1, ("1", "x", "Return"))
    program.stop()
    _left_quietly(program)


@pytest.mark.fault
def test_broken_settings_cost_only_themselves(start: Start, home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text("[")
    program = start("play", "--scenario", "tiny")
    program.play_until(lambda: turns_ended(home) == 1, KEYS)
    program.stop()
    assert program.wait().count("\n") <= 1
    assert program.process.returncode == 0


def test_the_second_window_leaves_the_open_game_alone(start: Start, home: Path) -> None:
    first = start("play", "--scenario", "tiny")
    first.play_until(lambda: turns_ended(home) == 1, KEYS)
    second = start()
    second.key("Return", "Return", "1")
    assert second.process.poll() is None
    second.stop()
    assert second.process.returncode == 0
    first.stop()
    _left_quietly(first)
    assert turns_ended(home) == 1
