"""Saved games carried in one file: what goes out comes in, and nothing else does."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from game.saves.carried import pack_up, take_in
from game.saves.problem import SaveError
from game.saves.store import Store
from game.saves.ulid import new_id
from game.session.resume import resume
from tests.support import tiny
from tests.support.play import play, session


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
    packed = _zip(**{f"{new_id()}/journal.jsonl": b"x"})
    assert _why(packed, tmp_path / "there") == "save.problem.header"
    assert not (tmp_path / "there").exists()


def test_more_than_games_can_be_is_refused(tmp_path: Path) -> None:
    packed = _zip(**{f"{new_id()}/journal.jsonl": b"x" * (9 * 1024 * 1024)})
    assert _why(packed, tmp_path) == "save.problem.too-long"
