"""One player's pages: what is said where, when there is nowhere to say it or nothing to open."""

import sys
import webbrowser
from pathlib import Path

import pytest

from game.app.argument_error import WrongArgumentError
from game.app.host import AppHost
from game.app.read import _Opened, read
from tests.support.served import served

ADDRESS = "http://127.0.0.1:8922/"


def opened(*, with_browser: bool = True) -> None:
    host = AppHost()
    host.load()
    _Opened(host.say, with_browser)(ADDRESS)


def opening(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A browser that opens what it is asked to; gives what that was."""
    asked: list[str] = []

    def note(url: str) -> bool:
        asked.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", note)
    return asked


def test_the_address_is_said_and_opened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = opening(monkeypatch)
    opened()
    assert asked == [ADDRESS]
    (line,) = capsys.readouterr().out.splitlines()
    assert ADDRESS in line


@pytest.mark.parametrize("fault", [False, webbrowser.Error("could not locate runnable browser")])
def test_without_a_browser_the_address_is_to_be_typed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], fault: object
) -> None:
    def find_none(_url: str) -> bool:
        if isinstance(fault, Exception):
            raise fault
        return False

    monkeypatch.setattr(webbrowser, "open", find_none)
    opened()
    assert capsys.readouterr().out.splitlines()[1:] == [
        f"No browser opened. Type this address into one: {ADDRESS}"
    ]


def test_a_windowed_build_has_nowhere_to_say_it_and_opens_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = opening(monkeypatch)
    monkeypatch.setattr(sys, "stdout", None)
    opened()
    assert asked == [ADDRESS]


@pytest.mark.parametrize("port", [0, -1, 65_536])
def test_what_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(WrongArgumentError, match="between 1 and 65535"):
        read(port, with_browser=False)


@pytest.mark.web
def test_one_game_is_open_in_one_front_at_a_time(tmp_path: Path) -> None:
    with served(tmp_path) as first, served(tmp_path) as second:
        first.press("menu:new-game", "scenario:tutorial", "seat:general-secretary", "start")
        (name,) = [each.name for each in (tmp_path / "saves").glob("[0-9A-Z]*")]
        answer = second.press("menu:load", f"open:{name}")
        assert "This game is open in another window." in answer
