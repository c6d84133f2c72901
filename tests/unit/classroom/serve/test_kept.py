"""A room that is kept: what was acknowledged is on the disk, what is forgotten is not."""

from pathlib import Path

import pytest

from game.classroom.follow import Refused
from game.classroom.log import Log, LogError, from_text
from game.classroom.moves import Advance, Answer, Ask, Close, Join, Move, Reveal
from game.classroom.room import Room
from game.classroom.serve.kept import FILE, KeptRoom, TakenError, open_room
from game.saves.disk import Disk
from tests.support.rooms import GEORGIA, PENZA, empty, pupil


class Full(Disk):
    """A disk that has no room left from some write on."""

    def __init__(self) -> None:
        self.is_full = False

    def write(self, file: int, data: bytes) -> int:
        """Half of it, then nothing more."""
        if self.is_full:
            super().write(file, data[: len(data) // 2])
            raise OSError(28, "No space left on device")
        return super().write(file, data)


def kept(folder: Path, disk: Disk | None = None) -> KeptRoom:
    return KeptRoom(Log.begin(empty()), folder / FILE, disk or Disk())


def read(folder: Path) -> Room:
    """The room as another program finds it."""
    return from_text((folder / FILE).read_bytes()).room


def test_every_move_is_on_the_disk_when_it_is_acknowledged(tmp_path: Path) -> None:
    room = kept(tmp_path)
    answer = Answer(pupil(1), 0, "first", "send")
    moves: list[Move] = [Join(pupil(1)), Ask(GEORGIA), answer, Advance(0, "talk")]
    for at, move in enumerate(moves):
        assert room.make(move, at) is None
        assert read(tmp_path) == room.room


def test_a_move_that_is_refused_writes_nothing(tmp_path: Path) -> None:
    room = kept(tmp_path)
    room.make(Join(pupil(1)), 0)
    before = (tmp_path / FILE).read_bytes()
    assert room.make(Answer(pupil(1), 0, "first", "send"), 1) == Refused("stale")
    assert (tmp_path / FILE).read_bytes() == before


def test_without_a_folder_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    room = KeptRoom(Log.begin(empty()))
    room.keep()
    assert room.make(Join(pupil(1)), 0) is None
    assert list(tmp_path.iterdir()) == []


def test_the_next_question_and_the_end_forget_who_answered_what(tmp_path: Path) -> None:
    room = kept(tmp_path)
    for move in (Join(pupil(1)), Ask(GEORGIA), Answer(pupil(1), 0, "first", "send"), Reveal(0)):
        assert room.make(move, 0) is None
    assert (tmp_path / FILE).read_text().count(pupil(1)) == 2
    room.make(Ask(PENZA), 1)
    assert (tmp_path / FILE).read_text().count(pupil(1)) == 1, "the seat alone"
    room.make(Answer(pupil(1), 1, "first", "wait"), 2)
    room.make(Close(), 3)
    assert (tmp_path / FILE).read_text().count(pupil(1)) == 1
    assert read(tmp_path).rounds[0].totals("first")["send"] == 1
    assert [each.name for each in tmp_path.iterdir()] == [FILE], "and no copy of it"


def test_what_the_disk_does_not_take_was_not_made_and_costs_nothing_that_was(
    tmp_path: Path,
) -> None:
    disk = Full()
    room = kept(tmp_path, disk)
    room.make(Join(pupil(1)), 0)
    before = room.room
    disk.is_full = True
    for move in (Join(pupil(2)), Ask(GEORGIA)):
        with pytest.raises(OSError, match="No space"):
            room.make(move, 1)
        assert room.room == before
        assert read(tmp_path) == before
    disk.is_full = False
    assert room.make(Join(pupil(3)), 2) is None
    assert read(tmp_path) == room.room


def test_a_room_is_found_again_and_goes_on(tmp_path: Path) -> None:
    first, lock = open_room(tmp_path / "room", empty)
    first.make(Join(pupil(1)), 0)
    lock.free()
    again, lock = open_room(tmp_path / "room", lambda: empty("OTHER"))
    assert again.room == first.room
    assert again.make(Join(pupil(2)), 1) is None
    lock.free()


def test_a_line_that_was_torn_was_never_acknowledged(tmp_path: Path) -> None:
    room, lock = open_room(tmp_path, empty)
    room.make(Join(pupil(1)), 0)
    whole = room.room
    room.make(Join(pupil(2)), 1)
    lock.free()
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes()[:-20])
    again, lock = open_room(tmp_path, empty)
    assert again.room == whole
    assert again.make(Join(pupil(3)), 2) is None
    assert read(tmp_path) == again.room
    lock.free()


def test_one_program_at_a_time_keeps_a_room(tmp_path: Path) -> None:
    _, lock = open_room(tmp_path, empty)
    with pytest.raises(TakenError):
        open_room(tmp_path, empty)
    lock.free()
    open_room(tmp_path, empty)[1].free()


@pytest.mark.parametrize("data", [b"", b"nonsense", b"\x00" * 100])
def test_a_file_that_is_no_log_is_left_alone_and_the_folder_is_free(
    tmp_path: Path, data: bytes
) -> None:
    (tmp_path / FILE).write_bytes(data)
    for _ in range(2):
        with pytest.raises(LogError):
            open_room(tmp_path, empty)
    assert (tmp_path / FILE).read_bytes() == data
