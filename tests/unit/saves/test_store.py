import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.saves.disk import Disk
from game.saves.problem import SaveError
from game.saves.store import Store
from game.saves.ulid import is_id, new_id
from tests.support.play import play, session


def _key(store: Store, name: str) -> str:
    with pytest.raises(SaveError) as caught:
        store.open(name)
    return caught.value.why.key


def test_names_are_sound_and_sort_by_time() -> None:
    first = new_id()
    time.sleep(0.002)
    second = new_id()
    assert is_id(first)
    assert first < second


def test_nothing_saved_yet(tmp_path: Path) -> None:
    assert Store(tmp_path / "not-there").summaries() == ()


def test_the_list_shows_what_is_there(tmp_path: Path) -> None:
    game = session(tmp_path)
    play(game)
    (tmp_path / "notes.txt").write_text("not a game")
    (tmp_path / "holiday").mkdir()
    (found,) = Store(tmp_path).summaries()
    assert found.problem is None
    assert found.ended == 3
    assert found.moves == 0
    assert found.card
    assert found.setup["scenario"] == "tiny"


def test_the_list_names_a_damaged_game_and_leaves_it(tmp_path: Path) -> None:
    session(tmp_path).close()
    (folder,) = tmp_path.iterdir()
    (folder / "campaign.json").write_bytes(b"{")
    (folder / "journal.jsonl").write_bytes(b"")
    (found,) = Store(tmp_path).summaries()
    assert found.problem is not None
    assert found.problem.why.key == "save.problem.header"
    assert (folder / "campaign.json").read_bytes() == b"{"


def test_the_head_of_another_game_does_not_fit(tmp_path: Path) -> None:
    session(tmp_path).close()
    (folder,) = tmp_path.iterdir()
    other = folder.with_name(new_id())
    folder.rename(other)
    assert _key(Store(tmp_path), other.name) == "save.problem.moved"


@pytest.mark.parametrize("name", ["..", "", "../settings", "01J00000000000000000000000", "/etc"])
def test_only_names_of_games_are_opened(tmp_path: Path, name: str) -> None:
    assert _key(Store(tmp_path), name) == "save.problem.missing"


def test_a_game_that_is_being_played_is_not_opened_again(tmp_path: Path) -> None:
    game = session(tmp_path)
    (folder,) = tmp_path.iterdir()
    assert _key(Store(tmp_path), folder.name) == "save.problem.locked"
    with pytest.raises(SaveError, match="locked"):
        Store(tmp_path).delete(folder.name)
    game.close()
    Store(tmp_path).open(folder.name).close()


def test_a_lock_dies_with_its_program(tmp_path: Path) -> None:
    session(tmp_path).close()
    (folder,) = tmp_path.iterdir()
    code = (
        "import os, sys; from pathlib import Path; from game.saves.lock import Lock;"
        "print(Lock(Path(sys.argv[1])).take()); sys.stdout.flush(); os._exit(9)"
    )
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", code, str(folder)], capture_output=True, check=False, text=True
    )
    assert done.stdout == "True\n"
    Store(tmp_path).open(folder.name).close()


def test_deleting_a_game_that_lies_in_the_trash_already_keeps_both(tmp_path: Path) -> None:
    session(tmp_path).close()
    (folder,) = tmp_path.iterdir()
    copy = shutil.copytree(folder, tmp_path / "copy")
    store = Store(tmp_path)
    store.delete(folder.name)
    copy.rename(folder)
    store.delete(folder.name)
    trash = tmp_path / ".trash"
    assert len(list(trash.iterdir())) == 2
    old = time.time() - 31 * 24 * 3600
    for each in trash.iterdir():
        os.utime(each, (old, old))
    session(tmp_path).close()
    (last,) = store.summaries()
    store.delete(last.id)
    assert [each.name for each in trash.iterdir()] == [last.id]


def test_deleting_goes_to_the_trash_for_thirty_days(tmp_path: Path) -> None:
    store = Store(tmp_path)
    names = []
    for _ in range(2):
        session(tmp_path).close()
    names = [each.id for each in store.summaries()]
    store.delete(names[0])
    assert [each.id for each in store.summaries()] == [names[1]]
    assert (tmp_path / ".trash" / names[0] / "campaign.json").exists()
    old = time.time() - 31 * 24 * 3600
    os.utime(tmp_path / ".trash" / names[0], (old, old))
    store.delete(names[1])
    assert [each.name for each in (tmp_path / ".trash").iterdir()] == [names[1]]


@pytest.mark.parametrize("left", [(), ("lock",), ("lock", "campaign.json.new")])
def test_a_kill_while_a_game_is_begun_leaves_no_row(tmp_path: Path, left: tuple[str, ...]) -> None:
    folder = tmp_path / new_id()
    folder.mkdir()
    for name in left:
        (folder / name).write_bytes(b"")
    assert Store(tmp_path).summaries() == ()


def test_the_parent_of_new_saves_is_synced(tmp_path: Path) -> None:
    synced: list[Path] = []

    class Noting(Disk):
        def sync_folder(self, path: Path) -> None:
            synced.append(path)
            super().sync_folder(path)

    session(tmp_path / "home" / "saves", disk=Noting()).close()
    assert synced[:3] == [tmp_path, tmp_path / "home", tmp_path / "home" / "saves"]


@pytest.mark.parametrize("days", [-365, 365, -40_000, 400_000])
def test_a_clock_that_was_moved_costs_no_game(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, days: int
) -> None:
    first = session(tmp_path)
    first.close()
    real = time.time_ns
    with monkeypatch.context() as moved:
        moved.setattr("game.saves.ulid.time.time_ns", lambda: real() + days * 86_400 * 10**9)
        second = session(tmp_path)
        second.close()
    store = Store(tmp_path)
    names = {each.game_file.header.id for each in (first, second) if each.game_file is not None}
    assert {each.id for each in store.summaries()} == names
    assert len(names) == 2
    for name in names:
        store.open(name).close()
