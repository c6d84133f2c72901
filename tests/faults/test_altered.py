"""Files that are altered while a game is played: memory holds all, and makes them whole again."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from game.rules.hashing import state_hash
from game.saves import header
from game.saves.disk import Disk
from game.saves.files import read_files
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session

pytestmark = pytest.mark.fault

Damage = Callable[[bytes], bytes]


def _flip(data: bytes, place: int, bit: int = 0) -> bytes:
    return data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :]


JOURNAL_DAMAGES: tuple[Damage, ...] = (
    lambda data: _flip(data, 5),
    lambda data: _flip(data, data.index(b"\n") + 5),
    lambda data: _flip(data, len(data) - 3),
    lambda _: b"",
    lambda data: data[:-7],
    lambda data: b"\0" * len(data),
    lambda data: data[: len(data) // 2] + b"\0" * (len(data) - len(data) // 2),
    lambda data: data + b"rubbish",
    lambda data: data[1:],
    lambda data: data.replace(b"\n", b"\r\n"),
    lambda data: b"\xef\xbb\xbf" + data,
    lambda data: b"".join(reversed(data.splitlines(keepends=True))),
)


def _playing(home: Path) -> tuple[Session, Path]:
    game = session(home)
    play(game, "random", 6)
    assert game.game_file is not None
    return game, game.game_file.folder


def _again(folder: Path) -> Session:
    return resume(folder.name, tiny.pack(), Store(folder.parent))


@pytest.mark.parametrize("more", [0, 1, 3])
@pytest.mark.parametrize("damage", JOURNAL_DAMAGES)
def test_a_journal_damaged_in_play_is_made_whole(tmp_path: Path, damage: Damage, more: int) -> None:
    game, folder = _playing(tmp_path)
    journal = folder / "journal.jsonl"
    spoilt = damage(journal.read_bytes())
    journal.write_bytes(spoilt)
    play(game, "random", more)
    assert game.save_badge is None
    assert game.notice is None
    assert game.close()
    again = _again(folder)
    assert state_hash(again.state) == state_hash(game.state)
    assert again.notice is None
    again.close()
    kept = b"".join(each.read_bytes() for each in folder.glob("journal.jsonl.bad-1"))
    assert spoilt.endswith(kept)
    assert len(Store(tmp_path).summaries()) == 1


def test_the_journal_of_another_game_put_in_its_place_is_set_aside(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    other = session(tmp_path, "OTHER")
    play(other, "random", 9)
    other.close()
    assert other.game_file is not None
    foreign = (other.game_file.folder / "journal.jsonl").read_bytes()
    (folder / "journal.jsonl").write_bytes(foreign)
    play(game, "random", 1)
    game.close()
    assert (folder / "journal.jsonl.bad-1").read_bytes() == foreign
    again = _again(folder)
    assert state_hash(again.state) == state_hash(game.state)
    again.close()


HEADER_DAMAGES: tuple[Damage, ...] = (
    lambda _: b"",
    lambda _: b"{",
    lambda data: _flip(data, 40),
    lambda data: data.replace(b"\n", b"\r\n"),
    lambda data: data.replace(b'"format": ', b'"format": 9'),
    lambda data: b"\0" * len(data),
)


@pytest.mark.parametrize("damage", HEADER_DAMAGES)
def test_a_head_damaged_in_play_is_restored_at_the_next_decision(
    tmp_path: Path, damage: Damage
) -> None:
    game, folder = _playing(tmp_path)
    path = folder / "campaign.json"
    sound = path.read_bytes()
    spoilt = damage(sound)
    path.write_bytes(spoilt)
    play(game, "random", 1)
    assert path.read_bytes() == sound
    assert [each.read_bytes() for each in folder.glob("*.bad-*")] == ([spoilt] if spoilt else [])
    game.close()
    again = _again(folder)
    assert state_hash(again.state) == state_hash(game.state)
    again.close()


@pytest.mark.parametrize("damage", HEADER_DAMAGES)
def test_a_head_damaged_between_games_is_restored_from_the_journal(
    tmp_path: Path, damage: Damage
) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    path = folder / "campaign.json"
    sound = path.read_bytes()
    path.write_bytes(damage(sound))
    again = _again(folder)
    assert state_hash(again.state) == state_hash(game.state)
    assert again.notice is not None
    assert again.notice.key == "save.mended"
    again.close()
    assert path.read_bytes() == sound


class NoHead(Disk):
    """Cannot read the head's file."""

    def read(self, path: Path, most: int) -> bytes:
        if path.name == "campaign.json":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return super().read(path, most)


def test_a_head_that_cannot_be_read_costs_nothing(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    store = Store(tmp_path, NoHead())
    (found,) = store.summaries()
    assert found.problem is None
    again = resume(folder.name, tiny.pack(), store)
    assert state_hash(again.state) == state_hash(game.state)
    play(again, "random", 2)
    assert again.save_badge is None
    assert again.close()
    third = _again(folder)
    assert state_hash(third.state) == state_hash(again.state)
    third.close()


def test_a_folder_in_place_of_the_head_costs_nothing(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    (folder / "campaign.json").unlink()
    (folder / "campaign.json").mkdir()
    again = _again(folder)
    assert state_hash(again.state) == state_hash(game.state)
    play(again, "random", 1)
    assert again.save_badge is None
    assert again.close()


def test_a_head_that_cannot_be_read_and_no_copy_is_said(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    (folder / "journal.jsonl").write_bytes(b"")
    with pytest.raises(SaveError, match="unreadable"):
        Store(tmp_path, NoHead()).open(folder.name)


def test_a_flipped_bit_in_any_byte_of_either_head_costs_nothing(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    sound = read_files(folder)
    for name in ("campaign.json", "journal.jsonl"):
        path = folder / name
        data = path.read_bytes()
        end = len(data) if name == "campaign.json" else data.index(b"\n") + 1
        for place in range(end):
            path.write_bytes(_flip(data, place, place % 8))
            found = read_files(folder)
            assert (found.header, found.records) == (sound.header, sound.records)
            assert found.altered
            assert not found.damaged
        path.write_bytes(data)


def test_other_line_ends_in_every_file_cost_nothing(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    files = {each: each.read_bytes() for each in folder.iterdir() if each.name != "lock"}
    for path, data in files.items():
        path.write_bytes(data.replace(b"\n", b"\r\n"))
    again = _again(folder)
    assert state_hash(again.state) == state_hash(game.state)
    again.close()
    for name in ("campaign.json", "journal.jsonl"):
        assert (folder / name).read_bytes() == files[folder / name]


def test_if_both_heads_are_gone_it_is_said_and_nothing_is_touched(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    journal = folder / "journal.jsonl"
    (folder / "campaign.json").write_bytes(b"{")
    journal.write_bytes(_flip(journal.read_bytes(), 40))
    files = {each: each.read_bytes() for each in folder.iterdir()}
    with pytest.raises(SaveError, match=r"save\.problem\.header"):
        _again(folder)
    (found,) = Store(tmp_path).summaries()
    assert found.problem is not None
    assert {each: each.read_bytes() for each in folder.iterdir()} == files


def test_the_heads_of_two_games_do_not_mix(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    game.close()
    other = session(tmp_path, "OTHER")
    other.close()
    assert other.game_file is not None
    (folder / "campaign.json").write_bytes(header.encode(other.game_file.header))
    again = _again(folder)
    assert again.setup == game.setup
    again.close()


@pytest.mark.parametrize(
    ("name", "size"), [("campaign.json", 200_003), ("journal.jsonl", 9_000_001)]
)
def test_what_is_much_too_long_is_set_aside_whole(tmp_path: Path, name: str, size: int) -> None:
    game, folder = _playing(tmp_path)
    path = folder / name
    sound = path.read_bytes()
    path.write_bytes(sound + b"\7" * size)
    play(game, "random", 1)
    assert game.notice is None
    assert path.read_bytes().startswith(sound)
    (aside,) = folder.glob(f"{name}.bad-*")
    assert aside.read_bytes().endswith(b"\7" * size)
    game.close()
    assert len(Store(tmp_path).summaries()) == 1


def test_the_same_damage_is_set_aside_once(tmp_path: Path) -> None:
    game, folder = _playing(tmp_path)
    path = folder / "campaign.json"
    for _ in range(3):
        path.write_bytes(b"{")
        play(game, "random", 1)
    game.close()
    assert len(list(folder.glob("campaign.json.bad-*"))) == 1
