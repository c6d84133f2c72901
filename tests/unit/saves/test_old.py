import shutil
from pathlib import Path

import pytest

from game.saves import plain
from game.saves.old import read_old
from game.saves.problem import SaveError
from game.saves.store import Store
from game.saves.ulid import new_id
from tests.support.old_saves import FIRST, FOLDER, SECOND


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return Path(shutil.copytree(FOLDER, tmp_path / "saves"))


def _files(home: Path) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in home.rglob("*") if each.is_file()}


def test_a_game_of_0_1_names_no_policy_of_the_other_seat() -> None:
    game = read_old(FOLDER / FIRST)
    assert game.game == "0.1.0"
    assert game.setup["seed"] == "СЕМЯ-1"
    assert "rival" not in game.setup
    assert game.ended == 4


def test_moves_of_every_kind_are_read_and_what_was_taken_back_is_left_out() -> None:
    first, second = (read_old(FOLDER / name).moves for name in (FIRST, SECOND))
    assert len(first) == len(second) == 30  # of 32 records, one of which took another back
    assert first[2] == {
        "kind": "choose",
        "card": "the-drawers-of-uchraspred",
        "option": "responsible-only",
    }
    assert {each["kind"] for each in (*first, *second)} >= {"fill", "plan", "send", "publish"}


def test_they_are_listed_as_old_and_not_touched(home: Path) -> None:
    before = _files(home)
    store = Store(home)
    found = {each.id: each for each in store.summaries()}
    assert all(each.is_old and each.problem is None for each in found.values())
    assert (found[FIRST].ended, found[SECOND].ended) == (4, 3)
    assert found[SECOND].setup["seat"] == "opposition"
    for name in found:
        assert store.read_old(name).id == name
        assert not store.busy(name)
    assert _files(home) == before


def test_they_are_not_opened(home: Path) -> None:
    with pytest.raises(SaveError, match=r"save\.problem\.old"):
        Store(home).open(FIRST)


def test_other_line_ends_do_no_harm(home: Path) -> None:
    sound = read_old(home / FIRST)
    for name in ("campaign.json", "journal.jsonl"):
        path = home / FIRST / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_old(home / FIRST).moves == sound.moves
    assert Store(home).read_old(FIRST).setup == sound.setup


def test_a_damaged_end_is_left_out(home: Path) -> None:
    journal = home / FIRST / "journal.jsonl"
    journal.write_bytes(journal.read_bytes()[:-5])
    assert len(read_old(home / FIRST).moves) == 29
    assert read_old(home / FIRST).damaged
    found = {each.id: each.cut for each in Store(home).summaries()}
    assert found == {FIRST: True, SECOND: False}


def test_a_flip_in_the_middle_is_told(home: Path) -> None:
    journal = home / FIRST / "journal.jsonl"
    data = bytearray(journal.read_bytes())
    data[len(data) // 2 + 40] ^= 1
    journal.write_bytes(bytes(data))
    found = read_old(home / FIRST)
    assert 0 < len(found.moves) < 30
    assert found.damaged
    assert not read_old(FOLDER / FIRST).damaged


def test_a_folder_that_was_renamed_says_so(home: Path) -> None:
    other = (home / FIRST).rename(home / new_id())
    with pytest.raises(SaveError) as caught:
        read_old(other)
    assert caught.value.why.key == "save.problem.moved"
    assert caught.value.why.args == {"id": FIRST}


@pytest.mark.parametrize("spoilt", [{"setup": []}, {"setup": {"seed": 7}}, {"game": None}])
def test_a_head_that_makes_no_sense_is_refused(home: Path, spoilt: dict[str, object]) -> None:
    path = home / FIRST / "campaign.json"
    path.write_bytes(plain.seal(plain.unseal(path.read_bytes()) | spoilt))
    with pytest.raises(SaveError, match="header"):
        read_old(home / FIRST)
    path.write_bytes(b"{")
    with pytest.raises(SaveError, match="header"):
        read_old(home / FIRST)
    assert all(each.problem for each in Store(home).summaries() if each.id == FIRST)
