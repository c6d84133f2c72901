"""Saved games carried in one file: what goes out comes in, and nothing else does."""

import errno
import random
import shutil
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from game.pack import baked
from game.saves.backup import KEPT, copies_of
from game.saves.carried import pack_game, pack_up, take_in
from game.saves.pins import packed
from game.saves.problem import SaveError
from game.saves.store import Store
from game.saves.ulid import new_id
from game.session.resume import begin, renew, resume
from game.session.session import Session
from game.session.setup import packages
from tests.support import tiny
from tests.support.play import VERSION, play, session, setup


def _zip(**files: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, data in files.items():
            packed.writestr(name, data)
    return out.getvalue()


def _why(data: bytes, folder: Path) -> str:
    with pytest.raises(SaveError) as caught:
        take_in(data, folder)
    return caught.value.why.key


def test_a_game_goes_on_elsewhere(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    play(game)
    game.close()
    taken = take_in(pack_up(tmp_path / "here"), tmp_path / "there")
    (name,) = taken.names
    assert taken.known == 0
    assert resume(name, tiny.pack(), Store(tmp_path / "there")).hash == game.hash


def test_the_same_games_give_the_same_bytes(tmp_path: Path) -> None:
    play(session(tmp_path))
    assert pack_up(tmp_path) == pack_up(tmp_path)


def test_a_game_that_is_there_is_left_alone(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    game.close()
    packed = pack_up(tmp_path / "here")
    take_in(packed, tmp_path / "there")
    again = take_in(packed, tmp_path / "there")
    assert (again.names, again.known) == ((), 1)


def test_a_game_that_went_further_takes_the_place_of_its_beginning(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    early = pack_up(tmp_path / "here")
    play(game)
    game.close()
    late = pack_up(tmp_path / "here")
    take_in(early, tmp_path / "there")
    (name,) = take_in(late, tmp_path / "there").names
    assert resume(name, tiny.pack(), Store(tmp_path / "there")).hash == game.hash
    assert take_in(early, tmp_path / "there").names == ()


def test_a_game_that_went_another_way_is_not_written_over(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    early = pack_up(tmp_path / "here")
    play(game, "bold", 3)
    (name,) = take_in(early, tmp_path / "there").names
    other = resume(name, tiny.pack(), Store(tmp_path / "there"))
    play(other, "random", 3)
    assert other.hash != game.hash
    other.close()
    journal = tmp_path / "there" / name / "journal.jsonl"
    before = journal.read_bytes()
    assert _why(pack_up(tmp_path / "here"), tmp_path / "there") == "save.problem.parted"
    assert journal.read_bytes() == before


def test_a_game_that_is_open_is_not_written_over(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    (name,) = take_in(pack_up(tmp_path / "here"), tmp_path / "there").names
    other = resume(name, tiny.pack(), Store(tmp_path / "there"))
    play(game)
    assert _why(pack_up(tmp_path / "here"), tmp_path / "there") == "save.problem.locked"
    other.close()


@pytest.mark.parametrize(
    "data", [b"", b"PK", b"{}", _zip(), _zip(**{"notes.txt": b"x"}), _zip(**{"../x": b"x"})]
)
def test_what_holds_no_game_is_refused(data: bytes, tmp_path: Path) -> None:
    assert _why(data, tmp_path / "there") == "save.problem.no-copy"
    assert not (tmp_path / "there").exists()


def test_only_files_of_games_come_in(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    game.close()
    packed = BytesIO(pack_up(tmp_path / "here"))
    (name,) = (each.name for each in (tmp_path / "here").iterdir())
    with zipfile.ZipFile(packed, "a") as more:
        for other in (f"../{name}/journal.jsonl", f"{name}/run.py", "/etc/x", f"{name}/../x"):
            more.writestr(other, b"x")
    take_in(packed.getvalue(), tmp_path / "there" / "saves")
    assert [each.name for each in (tmp_path / "there").iterdir()] == ["saves"]
    assert not (tmp_path / "there" / "saves" / name / "run.py").exists()


def test_a_damaged_game_is_refused_whole(tmp_path: Path) -> None:
    name = new_id()
    packed = _zip(**{f"{name}/campaign.json": b"x", f"{name}/journal.jsonl": b"x"})
    assert _why(packed, tmp_path / "there") == "save.problem.header"
    assert not (tmp_path / "there").exists()


def test_more_than_games_can_be_is_refused(tmp_path: Path) -> None:
    packed = _zip(**{f"{new_id()}/journal.jsonl": b"x" * (9 * 1024 * 1024)})
    assert _why(packed, tmp_path) == "save.problem.too-long"


def _with_content(tmp_path: Path) -> tuple[Session, Store]:
    store = Store(tmp_path / "here", contents=tmp_path / "here-with")
    game = begin(setup(), tiny.pack(), store, VERSION)
    play(game, "recorded", 5)
    return game, store


def _content(store: Store) -> bytes:
    data = store.pins.bytes_of(packages(tiny.pack()))
    assert data is not None
    return data


def _take(data: bytes, tmp_path: Path) -> Store:
    store = Store(tmp_path / "there", contents=tmp_path / "there-with")
    take_in(data, store.folder, pins=store.pins, identity=packages)
    return store


CHANGED = replace(tiny.pack(), content_hash="9" * 64, scenarios={})


def test_a_game_brings_the_content_it_is_played_with(tmp_path: Path) -> None:
    game, store = _with_content(tmp_path)
    game.close()
    (row,) = store.summaries()
    there = _take(pack_up(store.folder, store.pins, only=row.id), tmp_path)
    assert resume(row.id, CHANGED, there).hash == game.hash


def test_only_the_game_that_was_asked_for_goes_out(tmp_path: Path) -> None:
    game, store = _with_content(tmp_path)
    game.close()
    begin(setup("OTHER"), tiny.pack(), store, VERSION).close()
    assert game.game_file is not None
    name = game.game_file.header.id
    there = _take(pack_up(store.folder, store.pins, only=name), tmp_path)
    assert [each.id for each in there.summaries()] == [name]


def test_what_the_disk_does_not_take_goes_out_of_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    game, store = _with_content(tmp_path)
    with monkeypatch.context() as full:
        full.setattr("game.saves.journal.Journal.flush", _no_room)
        play(game)
        assert game.save_badge
        assert game.game_file is not None
        data = pack_game(game.game_file, _content(store))
    there = _take(data, tmp_path)
    assert resume(game.game_file.header.id, CHANGED, there).hash == game.hash


def _no_room(_: object) -> None:
    raise OSError(errno.ENOSPC, "no room")


def test_a_fork_brings_the_state_it_begins_at(tmp_path: Path) -> None:
    game, store = _with_content(tmp_path)
    game.close()
    assert game.game_file is not None
    new = renew(game.game_file.header.id, replace(tiny.pack(), content_hash="8" * 64), store)
    play(new, "recorded", 2)
    assert new.game_file is not None
    there = _take(pack_game(new.game_file, packed(baked(new.pack))), tmp_path)
    assert resume(new.game_file.header.id, CHANGED, there).hash == new.hash


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data[:-5],
        lambda _: packed(b"{}"),
        lambda _: packed(b"\0" * (64 * 1024 * 1024 + 1)),
        lambda _: packed(baked(CHANGED)),
    ],
    ids=["cut", "no pack", "without end", "another"],
)
def test_a_content_that_is_not_what_it_is_called_is_refused(
    tmp_path: Path, harm: Callable[[bytes], bytes]
) -> None:
    game, store = _with_content(tmp_path)
    game.close()
    source = zipfile.ZipFile(BytesIO(pack_up(store.folder, store.pins)))
    entries = {name: source.read(name) for name in source.namelist()}
    (content,) = (name for name in entries if name.startswith("played-with/"))
    data = _zip(**entries | {content: harm(entries[content])})
    there = Store(tmp_path / "there", contents=tmp_path / "there-with")
    with pytest.raises(SaveError, match=r"save.problem.content"):
        take_in(data, there.folder, pins=there.pins, identity=packages)
    assert not (tmp_path / "there").exists()
    assert not (tmp_path / "there-with").exists()


@pytest.mark.parametrize("gone", ["campaign.json", "journal.jsonl"])
def test_a_game_of_which_a_part_is_not_in_the_file_is_refused(tmp_path: Path, gone: str) -> None:
    game = session(tmp_path / "here")
    game.close()
    source = zipfile.ZipFile(BytesIO(pack_up(tmp_path / "here")))
    kept = {each: source.read(each) for each in source.namelist() if not each.endswith(gone)}
    assert _why(_zip(**kept), tmp_path / "there") == "save.problem.no-copy"
    assert not (tmp_path / "there").exists()


def test_what_stands_twice_in_the_file_is_refused(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    game.close()
    data = BytesIO(pack_up(tmp_path / "here"))
    with zipfile.ZipFile(data, "a") as more, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        more.writestr(more.namelist()[0], b"x")
    assert _why(data.getvalue(), tmp_path / "there") == "save.problem.no-copy"


def test_a_game_that_is_gone_on_with_is_kept_as_it_was(tmp_path: Path) -> None:
    game = session(tmp_path / "here")
    (name,) = take_in(pack_up(tmp_path / "here"), tmp_path / "there").names
    before = {each.name: each.read_bytes() for each in (tmp_path / "there" / name).iterdir()}
    for _ in range(KEPT + 2):
        play(game, "recorded", 1)
        take_in(pack_up(tmp_path / "here"), tmp_path / "there")
    copies = copies_of(tmp_path / "there" / name)
    assert [each.name for each in copies] == [f"{name}.{n}" for n in range(3, KEPT + 3)]
    store = Store(tmp_path / "there")
    assert [each.id for each in store.summaries()] == [name]
    shutil.rmtree(store.folder / name)
    shutil.copytree(copies[0], store.folder / name)
    again = resume(name, tiny.pack(), store)
    assert len(again.history) == 2
    assert before


def test_no_byte_that_is_flipped_in_the_file_changes_a_game(tmp_path: Path) -> None:
    game, store = _with_content(tmp_path)
    game.close()
    assert game.game_file is not None
    data = pack_up(store.folder, store.pins)
    dice = random.Random(7)  # noqa: S311  # no secret
    for n in range(60):
        flipped = bytearray(data)
        flipped[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        there = Store(tmp_path / str(n), contents=tmp_path / f"{n}-with")
        try:
            take_in(bytes(flipped), there.folder, pins=there.pins, identity=packages)
        except SaveError:
            assert not there.folder.exists()
            continue
        again = resume(game.game_file.header.id, tiny.pack(), there)
        assert again.hash == game.hash
