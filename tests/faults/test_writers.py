"""Two programs at one saved game: both games are kept, and the player is told."""

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from game.rules.hashing import state_hash
from game.rules.moves import EndTurn
from game.saves.disk import Disk
from game.saves.lock import Lock
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session

pytestmark = pytest.mark.fault

Loss = Callable[[Path], None]


def _take_up(home: Path, name: str) -> Session:
    return resume(name, tiny.pack(), Store(home))


def _name(game: Session) -> str:
    assert game.game_file is not None
    return game.game_file.folder.name


def _begun(home: Path) -> Session:
    game = session(home)
    play(game, "random", 2)
    return game


def _kept(home: Path) -> dict[str, str]:
    """The hash of every game that the list offers, by its id."""
    found = {}
    for each in Store(home).summaries():
        assert each.problem is None
        game = _take_up(home, each.id)
        found[each.id] = state_hash(game.state)
        assert game.close()
    return found


def _without_lock(folder: Path) -> None:
    (folder / "lock").unlink()


def _other_lock(folder: Path) -> None:
    (folder / "lock.new").write_bytes(b"")
    (folder / "lock.new").replace(folder / "lock")


def _other_folder(folder: Path) -> None:
    """As a program that synchronises folders may do it: a copy takes the place of the folder."""
    copy = shutil.copytree(folder, folder.with_name("copy"))
    shutil.rmtree(folder)
    Path(copy).rename(folder)


LOSSES: tuple[Loss, ...] = (_without_lock, _other_lock, _other_folder)


@pytest.mark.parametrize("lose", LOSSES)
def test_who_opens_a_game_whose_lock_is_gone_does_not_write_over_it(
    tmp_path: Path, lose: Loss
) -> None:
    first = _begun(tmp_path)
    lose(tmp_path / _name(first))
    second = _take_up(tmp_path, _name(first))
    second.dispatch(EndTurn())
    play(first, "random", 2)
    second.dispatch(EndTurn())
    assert first.close()
    assert second.close()
    assert set(_kept(tmp_path).values()) == {state_hash(first.state), state_hash(second.state)}


@pytest.mark.parametrize("lose", LOSSES)
def test_who_plays_on_after_the_other_has_gone_does_not_cut_off_what_he_did(
    tmp_path: Path, lose: Loss
) -> None:
    first = _begun(tmp_path)
    lose(tmp_path / _name(first))
    second = _take_up(tmp_path, _name(first))
    second.dispatch(EndTurn())
    assert second.close()
    play(first, "random", 1)
    assert first.close()
    assert set(_kept(tmp_path).values()) == {state_hash(first.state), state_hash(second.state)}


def test_a_folder_deleted_in_play_is_ours_again(tmp_path: Path) -> None:
    first = _begun(tmp_path)
    shutil.rmtree(tmp_path / _name(first))
    play(first, "random", 1)
    with pytest.raises(SaveError, match="locked"):
        _take_up(tmp_path, _name(first))
    assert first.close()
    assert list(_kept(tmp_path).values()) == [state_hash(first.state)]


@pytest.fixture
def lawless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that cannot lock, as some in networks."""
    monkeypatch.setattr(Lock, "take", lambda _: True)


@pytest.mark.usefixtures("lawless")
@pytest.mark.parametrize("turns", [1, 2])
def test_where_nothing_can_be_locked_both_games_are_kept_too(tmp_path: Path, turns: int) -> None:
    first = _begun(tmp_path)
    second = _take_up(tmp_path, _name(first))
    for _ in range(turns):
        second.dispatch(EndTurn())
        play(first, "random", 1)
    assert first.close()
    assert second.close()
    assert set(_kept(tmp_path).values()) == {state_hash(first.state), state_hash(second.state)}


@pytest.mark.usefixtures("lawless")
def test_another_game_found_at_the_end_is_kept(tmp_path: Path) -> None:
    first = _begun(tmp_path)
    second = _take_up(tmp_path, _name(first))
    second.dispatch(EndTurn())
    assert second.close()
    assert first.close()  # it has nothing more to write
    assert set(_kept(tmp_path).values()) == {state_hash(first.state), state_hash(second.state)}


def test_the_player_is_told_and_the_game_says_where_it_comes_from(tmp_path: Path) -> None:
    first = _begun(tmp_path)
    old = _name(first)
    (tmp_path / old / "lock").unlink()
    second = _take_up(tmp_path, old)
    assert second.notice is None
    play(first, "random", 1)
    assert first.notice is not None
    assert first.notice.key == "save.branched"
    assert first.save_badge is None
    assert first.game_file is not None
    origin = first.game_file.header.origin
    assert origin is not None
    assert (origin.kind, origin.parent, origin.n, origin.why) == ("branch", old, 2, "locked")
    assert _name(first) != old == _name(second)
    assert first.close()
    assert second.close()
    again = _take_up(tmp_path, _name(first))
    assert again.notice is None
    assert again.game_file is not None
    assert again.game_file.header.origin == origin
    again.close()


def test_who_closes_twice_leaves_alone_what_others_did_meanwhile(tmp_path: Path) -> None:
    first = _begun(tmp_path)
    assert first.close()
    second = _take_up(tmp_path, _name(first))
    second.dispatch(EndTurn())
    assert first.close()
    assert second.close()
    assert _kept(tmp_path) == {_name(second): state_hash(second.state)}


class FullDisk(Disk):
    """Takes no new file while it is full."""

    full = False

    def open(self, path: Path, *, new: bool = False) -> int:
        if self.full and new:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().open(path, new=new)


def test_a_branch_that_the_disk_refuses_waits(tmp_path: Path) -> None:
    disk = FullDisk()
    first = session(tmp_path, disk=disk)
    play(first, "random", 2)
    (tmp_path / _name(first) / "lock").unlink()
    second = _take_up(tmp_path, _name(first))
    disk.full = True
    for _ in range(2):
        play(first, "random", 1)
        assert first.save_badge == "save.badge"
    disk.full = False
    assert first.save()
    assert first.save_badge is None
    assert first.close()
    assert second.close()
    assert set(_kept(tmp_path).values()) == {state_hash(first.state), state_hash(second.state)}
