"""`apparat class`: which lesson the window opens on, and what is said of a wrong one."""

import socket
from pathlib import Path

import pytest

from game.app import hold_lesson, window
from game.app.class_lesson import NAME, begin, taken_up
from game.app.commandline import main
from game.app.window_host import WindowHost
from game.session.class_door import Door
from game.session.class_lesson import Plan
from tests.support import core


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("APPARAT_HOME", str(tmp_path))
    monkeypatch.setattr(hold_lesson, "load_pack", core.pack)
    return tmp_path / "class"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that a window was opened on."""
    pages: list[str] = []

    def note(host: object, *, page: str) -> int:
        del host
        pages.append(page)
        return 0

    monkeypatch.setattr(window, "open_window", note)
    return pages


def plan(home: Path) -> Plan | None:
    found = taken_up(core.pack(), home)
    return None if found is None else found.plan


def test_without_a_lesson_it_is_chosen_in_the_window(home: Path, opened: list[str]) -> None:
    assert main(["class"]) == 0
    assert opened == ["class"]
    assert plan(home) is None


def test_a_lesson_is_begun_as_it_was_asked_for(home: Path, opened: list[str]) -> None:
    asked = ["class", "the-levy", "--pupils", "31", "--predict", "always", "--totals-after"]
    assert main(asked) == 0
    assert opened == ["wall"]
    found = plan(home)
    assert found is not None
    assert found == Plan("the-levy", 6, found.seed, 31, "always", after=True)


def test_the_same_lesson_goes_on_until_it_is_over(home: Path, opened: list[str]) -> None:
    main(["class", "the-levy"])
    first = plan(home)
    main(["class", "the-levy"])
    assert plan(home) == first
    lesson = taken_up(core.pack(), home)
    assert lesson is not None
    lesson.close()
    main(["class", "the-levy"])
    assert plan(home) != first
    assert opened == ["wall"] * 3


@pytest.mark.parametrize(
    "asked",
    [
        ["nonsense"],
        ["the-levy", "--length", "7"],
        ["the-levy", "--pupils", "0"],
        ["the-levy", "--pupils", "500"],
        ["the-levy", "--predict", "sometimes"],
        ["new-post"],
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_lost(
    home: Path, opened: list[str], capsys: pytest.CaptureFixture[str], asked: list[str]
) -> None:
    begin(Plan("the-notes", 6, "SEED"), core.pack(), home)
    assert main(["class", *asked]) == 2
    assert capsys.readouterr().err.startswith("apparat: ")
    assert opened == []
    assert plan(home) == Plan("the-notes", 6, "SEED")


def test_another_can_be_begun_all_the_same(home: Path, opened: list[str]) -> None:
    begin(Plan("the-notes", 6, "SEED"), core.pack(), home)
    assert main(["class", "new-post", "--new"]) == 0
    found = plan(home)
    assert found is not None
    assert found.lesson == "new-post"
    assert opened == ["wall"]


def test_one_that_cannot_be_read_is_left_until_another_is_wanted(
    home: Path, opened: list[str]
) -> None:
    home.mkdir()
    (home / NAME).write_bytes(b"nonsense\n")
    assert main(["class", "new-post"]) == 2
    assert (home / NAME).read_bytes() == b"nonsense\n"
    assert main(["class", "new-post", "--new"]) == 0
    assert opened == ["wall"]


def test_devices_are_let_in_before_the_window_opens_and_not_after_it(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seen: list[Door | None] = []

    def look(host: WindowHost, *, page: str) -> int:
        assert page == "wall"
        seen.append(host.door)
        return 0

    monkeypatch.setattr(window, "open_window", look)
    assert main(["class", "the-levy", "--devices", "--port", "29700"]) == 0
    (door,) = seen
    assert door is not None
    assert door.reach == "here"
    assert door.address.startswith("127.0.0.1:29")
    found = taken_up(core.pack(), home)
    assert found is not None
    assert f"http://{door.address}/, code {found.code}" in capsys.readouterr().out
    host, _, port = door.address.partition(":")
    with pytest.raises(OSError, match="refused"):
        socket.create_connection((host, int(port)), timeout=5)


@pytest.mark.parametrize(
    "asked",
    [
        ["the-levy", "--devices", "--port", "0"],
        ["the-levy", "--devices", "--port", "70000"],
        ["the-levy", "--devices", "--address", "8.8.8.8"],
        ["the-levy", "--devices", "--address", "nonsense"],
        ["the-levy", "--devices", "--address", "10.255.1.2"],
        ["the-levy", "--devices", "--serve"],
        ["the-levy", "--devices", "--keep", "room"],
        ["the-levy", "--devices", "--no-board"],
        ["the-levy", "--lan"],
        ["--devices"],
    ],
)
def test_devices_that_cannot_be_let_in_are_refused_in_words(
    home: Path, opened: list[str], capsys: pytest.CaptureFixture[str], asked: list[str]
) -> None:
    assert main(["class", *asked]) == 2
    assert capsys.readouterr().err.startswith("apparat: ")
    assert opened == []
    assert home.parent.exists()
