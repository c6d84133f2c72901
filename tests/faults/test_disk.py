"""Every call that saving makes fails once, and fails for good, with every error a disk has."""

import errno
import os
from pathlib import Path

import pytest

from game.rules.hashing import state_hash
from game.saves.disk import Disk
from game.saves.store import Store
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.faulty import FaultyDisk, PowerCutError, StingyDisk, WitnessDisk, os_error
from tests.support.play import play, session

pytestmark = [pytest.mark.fault, pytest.mark.slow]

ERRORS: tuple[int, ...] = (errno.ENOSPC, errno.EACCES, errno.EROFS)
"""`.ci/full` asks for the others too."""

if os.environ.get("APPARAT_EVERY_ERROR"):
    ERRORS = (*ERRORS, errno.EIO, errno.EMFILE, errno.EINTR, getattr(errno, "EDQUOT", errno.EIO))
MOST_CALLS = 200


def _name(game: Session) -> str:
    assert game.game_file is not None
    return game.game_file.header.id


def _acts(game: Session, acknowledged: list[int]) -> None:
    """Some moves and one taken back; notes how many records the disk is said to have."""
    assert game.game_file is not None
    for act in range(5):
        if act == 3 and game.can_undo:
            game.undo()
        else:
            play(game, "random", 1)
        if game.save_badge is None:
            acknowledged.append(len(game.game_file.journal.records))


def _on_disk(home: Path, name: str) -> Session:
    return resume(name, tiny.pack(), Store(home))


@pytest.mark.parametrize("lasting", [False, True])
@pytest.mark.parametrize("number", ERRORS)
def test_a_failing_call_costs_nothing(tmp_path: Path, number: int, *, lasting: bool) -> None:
    for at in range(1, MOST_CALLS):
        home = tmp_path / str(at)
        disk = FaultyDisk(at, os_error(number), lasting=lasting)
        game = session(home, disk=disk)
        acknowledged = [0]
        _acts(game, acknowledged)
        if lasting and disk.fired:
            assert game.save_badge == "save.badge"
        disk.repair()
        assert game.save()
        assert game.save_badge is None
        assert game.saved_turn == game.state.turn
        assert game.close()
        again = _on_disk(home, _name(game))
        assert state_hash(again.state) == state_hash(game.state)
        assert again.notice is None
        again.close()
        if not disk.fired:
            return
    pytest.fail("more calls than expected")


@pytest.mark.parametrize("number", ERRORS)
def test_what_was_acknowledged_before_a_lasting_fault_is_there(tmp_path: Path, number: int) -> None:
    for at in range(9, MOST_CALLS):  # the first calls make the game itself
        home = tmp_path / str(at)
        disk = FaultyDisk(at, os_error(number), lasting=True)
        game = session(home, disk=disk)
        acknowledged = [0]
        _acts(game, acknowledged)
        assert game.close() is not disk.fired
        again = _on_disk(home, _name(game))
        assert again.game_file is not None
        assert len(again.game_file.journal.records) >= acknowledged[-1]
        again.close()
        if not disk.fired:
            return
    pytest.fail("more calls than expected")


def test_a_power_cut_in_any_call_loses_nothing_acknowledged(tmp_path: Path) -> None:
    for at in range(1, MOST_CALLS):
        home = tmp_path / str(at)
        disk = FaultyDisk(at, PowerCutError, lasting=True)
        acknowledged = [0]
        game = None
        try:
            game = session(home, disk=disk)
            _acts(game, acknowledged)
        except PowerCutError:
            pass
        if game is None:
            assert all(each.ended == 0 for each in Store(home).summaries())
            continue
        assert game.game_file is not None
        game.game_file.release()
        again = _on_disk(home, _name(game))
        assert again.game_file is not None
        assert len(again.game_file.journal.records) >= acknowledged[-1]
        play(again, "random", 1)
        assert again.save_badge is None
        again.close()
        if not disk.fired:
            return
    pytest.fail("more calls than expected")


def test_a_full_disk_leaves_no_drafts_behind(tmp_path: Path) -> None:
    game = session(tmp_path, disk=_Full())
    play(game)
    game.close()
    assert not list(tmp_path.rglob("*.new"))


class _Full(Disk):
    """Takes no byte of a snapshot."""

    def write(self, file: int, data: bytes) -> int:
        if b'"state":{' in data or b'"state": {' in data:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(file, data)


def test_short_writes_are_finished(tmp_path: Path) -> None:
    game = session(tmp_path, disk=StingyDisk())
    play(game, "random", 5)
    game.close()
    assert _on_disk(tmp_path, _name(game)).state == game.state


def test_a_home_that_cannot_be_makes_a_badge_and_the_game_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    game = session(tmp_path / "file" / "saves")
    assert game.save_badge == "save.badge"
    play(game, "random")
    assert game.state.over
    assert game.saved_turn == 1
    (tmp_path / "file").unlink()
    assert game.save()
    game.close()
    assert _on_disk(tmp_path / "file" / "saves", _name(game)).state == game.state


class ReadOnlyDisk(Disk):
    """Nothing can be opened for writing."""

    def open(self, path: Path, *, new: bool = False) -> int:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), path, new)


def test_a_game_on_a_read_only_disk_is_looked_at_without_a_badge(tmp_path: Path) -> None:
    game = session(tmp_path)
    play(game, "random", 5)
    game.close()
    again = resume(_name(game), tiny.pack(), Store(tmp_path, ReadOnlyDisk()))
    assert again.game_file is not None
    assert again.game_file.saved
    assert again.state == game.state
    play(again, "random", 1)
    assert again.save_badge == "save.badge"
    assert not again.close()


def test_a_folder_deleted_in_play_comes_back(tmp_path: Path) -> None:
    game = session(tmp_path)
    play(game, "random", 3)
    for each in (tmp_path / _name(game)).iterdir():
        each.unlink()
    (tmp_path / _name(game)).rmdir()
    play(game, "random", 1)
    assert game.save_badge is None
    game.close()
    assert _on_disk(tmp_path, _name(game)).state == game.state


def test_a_journal_cut_in_play_is_made_whole(tmp_path: Path) -> None:
    game = session(tmp_path)
    play(game, "random", 3)
    journal = tmp_path / _name(game) / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:40])
    play(game, "random", 1)
    game.close()
    assert _on_disk(tmp_path, _name(game)).state == game.state


def test_a_move_is_on_the_disk_itself_before_it_is_acknowledged(tmp_path: Path) -> None:
    disk = WitnessDisk()
    game = session(tmp_path, disk=disk)
    head = ["sync folder", "write", "sync", "replace", "sync folder"]  # whole before it has a name
    snapshot = ["write", "sync", "replace", "sync folder"]
    assert disk.seen == [*head, "write", "sync", "sync folder", *snapshot]
    for _ in range(3):
        disk.seen.clear()
        turn = game.state.turn
        play(game, "random", 1)
        assert disk.seen == ["write", "sync", *(snapshot if game.state.turn > turn else ())]
    game.close()
