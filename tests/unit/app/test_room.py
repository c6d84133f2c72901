"""A room as it is asked for: what cannot be had is said, and then nothing listens."""

import sys
from pathlib import Path

import pytest

from game.app import room, wiring
from game.app.argument_error import WrongArgumentError
from game.app.commandline import main, parser
from game.app.room import open_room
from game.app.room_options import Wish, wish
from game.classroom.log import Log
from game.classroom.moves import Ask
from game.classroom.question import Question
from game.classroom.room import Room
from game.classroom.serve import address, run
from game.classroom.serve import kept as keeping
from game.classroom.serve.hall import Hall
from game.classroom.serve.kept import FILE, KeptRoom
from game.classroom.serve.run import Doors
from tests.support import core

PORT = 29_522
NOTES = Wish("the-notes", PORT, browser=False)


@pytest.fixture(autouse=True)
def _content(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "load_pack", core.pack)
    assert wiring.load_pack is not core.pack


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[Hall]:
    """Rooms that would have been served; each says at once where it is."""
    found: list[Hall] = []

    def serve(hall: Hall, doors: Doors, on_ready: object) -> None:
        assert callable(on_ready)
        on_ready(f"http://127.0.0.1:{doors.board_port}/?key=k")
        found.append(hall)

    monkeypatch.setattr(run, "serve", serve)
    return found


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (Wish("nonsense", PORT), "There is no lesson nonsense: "),
        (Wish("the-notes", PORT, length=7), "no lesson of 7"),
        (Wish("the-notes", 0), "is no port"),
        (Wish("the-notes", 65_535), "is no port"),
        (Wish("the-notes", PORT, lan=True, address="8.8.8.8"), "never opened to others"),
        (Wish("the-notes", PORT, lan=True, address="school"), "never opened to others"),
        (Wish("the-notes", PORT, lan=True, address="10.255.1.2"), "no address of this machine"),
    ],
)
def test_what_cannot_be_had_is_said(served: list[Hall], asked: Wish, told: str) -> None:
    with pytest.raises(WrongArgumentError, match=told):
        open_room(asked)
    assert served == []


def test_a_room_at_this_machine_says_where_it_is_and_that_nothing_is_kept(
    served: list[Hall], capsys: pytest.CaptureFixture[str]
) -> None:
    assert open_room(NOTES) == 0
    said = capsys.readouterr().out
    (hall,) = served
    assert hall.address == ""
    assert f"http://127.0.0.1:{PORT}/, code {hall.room.code}" in said
    assert "Nothing is kept." in said
    assert "?key=" in said


def test_every_room_has_a_code_and_a_seed_of_its_own(served: list[Hall]) -> None:
    open_room(NOTES)
    open_room(NOTES)
    first, second = (each.room for each in served)
    assert first.code != second.code
    assert first.seed != second.seed


def test_in_no_network_it_says_what_can_be_done(
    served: list[Hall], monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> str:
        raise address.NoAddressError

    monkeypatch.setattr(address, "own_address", nowhere)
    with pytest.raises(WrongArgumentError, match="in no private network"):
        open_room(Wish("the-notes", PORT, lan=True))
    assert served == []


def test_a_room_that_is_kept_goes_on_and_says_so(
    served: list[Hall], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = Wish("the-notes", PORT, folder=tmp_path / "room", browser=False)
    open_room(asked)
    kept = KeptRoom(Log.begin(served[0].room), tmp_path / "room" / FILE)
    kept.make(Ask(served[0].taught.question(())), 7)
    open_room(asked)
    assert served[1].room == kept.room
    assert served[1].second >= 7
    assert "goes on" in capsys.readouterr().out


def test_a_folder_with_another_lesson_or_none_is_left_alone(
    served: list[Hall], tmp_path: Path
) -> None:
    asked = Wish("the-notes", PORT, folder=tmp_path, browser=False)
    other = KeptRoom(Log.begin(Room("K7QM", "SEED")), tmp_path / FILE)
    other.make(Ask(Question("georgia", ("send", "wait"))), 0)
    with pytest.raises(WrongArgumentError, match="another lesson: it was asked georgia"):
        open_room(asked)
    (tmp_path / FILE).write_bytes(b"nonsense")
    with pytest.raises(WrongArgumentError, match="no log of a room"):
        open_room(asked)
    assert (tmp_path / FILE).read_bytes() == b"nonsense"
    _, lock = keeping.open_room(tmp_path / "taken", lambda: Room("K7QM", "SEED"))
    with pytest.raises(WrongArgumentError, match="Another room is open"):
        open_room(Wish("the-notes", PORT, folder=tmp_path / "taken"))
    lock.free()
    assert served == []


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "game.classroom.serve.run", None)
    monkeypatch.delattr("game.classroom.serve.run")
    with pytest.raises(WrongArgumentError, match="extra “web”"):
        open_room(NOTES)


def test_the_command_line_asks_for_no_network_unless_told() -> None:
    plain = wish(parser().parse_args(["class", "the-levy", "--serve"]))
    assert plain == Wish("the-levy")
    own = ["class", "the-levy", "--serve", "--address", "10.0.0.2", "--no-board", "--port", "80"]
    given = Wish("the-levy", 80, lan=True, address="10.0.0.2", browser=False)
    assert wish(parser().parse_args(own)) == given
    assert wish(parser().parse_args(["class", "the-levy"])) is None


@pytest.mark.parametrize(
    "more",
    [["--lan"], ["--address", "10.0.0.2"], ["--port", "80"], ["--keep", "x"], ["--no-board"]],
)
def test_nothing_is_served_unless_it_is_switched_on(
    served: list[Hall], more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["class", "the-notes", *more]) == 2
    assert "nothing listens" in capsys.readouterr().err
    assert served == []
