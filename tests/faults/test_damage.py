"""Journals cut at every byte, flipped in every bit, mixed up: the longest sound prefix remains."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.rules.hashing import state_hash
from game.saves import chain
from game.saves.files import read_files
from game.saves.problem import SaveError
from game.saves.store import Store
from game.saves.ulid import new_id
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session

pytestmark = pytest.mark.fault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A saved game without stored states, which would bring back what its journal loses."""
    game = session(tmp_path / "saves")
    play(game, "random", 4)
    game.undo()
    play(game, "random")
    game.close()
    assert game.game_file is not None
    for each in game.game_file.folder.glob("snap-*"):
        each.unlink()
    return game.game_file.folder


def _resume(folder: Path) -> Session:
    return resume(folder.name, tiny.pack(), Store(folder.parent))


def _lines(data: bytes, length: int) -> int:
    """How many whole lines lie within so many bytes."""
    return data[:length].count(b"\n")


def _records(data: bytes, length: int) -> int:
    """How many whole records: the first line is the copy of the head."""
    return max(0, _lines(data, length) - 1)


def test_cut_at_every_byte_the_longest_sound_prefix_is_read(folder: Path) -> None:
    data = (folder / "journal.jsonl").read_bytes()
    for length in range(len(data) + 1):
        found = chain.read(data[:length], folder.name)
        assert len(found.bodies) == _lines(data, length + 1)  # the end of a line alone is no loss
        assert found.sound == data.rfind(b"\n", 0, length) + 1


def test_a_game_whose_journal_is_cut_keeps_the_longest_sound_prefix(
    folder: Path,
) -> None:
    journal = folder / "journal.jsonl"
    data = journal.read_bytes()
    whole = read_files(folder).records
    for length in (*range(0, len(data), 3), len(data)):
        journal.write_bytes(data[:length])
        assert read_files(folder).records == whole[: _records(data, length + 1)]


def test_no_flipped_bit_goes_unseen(folder: Path) -> None:
    data = (folder / "journal.jsonl").read_bytes()
    whole = chain.read(data, folder.name).bodies
    for place in range(len(data) * 8):
        flipped = bytearray(data)
        flipped[place // 8] ^= 1 << place % 8
        found = chain.read(bytes(flipped), folder.name)
        before = _lines(data, place // 8)
        assert found.sound == data.rfind(b"\n", 0, place // 8) + 1
        kept = len(whole) if _is_proven_by_the_next(data, place // 8) else before
        assert found.bodies == whole[:kept]


def _is_proven_by_the_next(data: bytes, place: int) -> bool:
    """Whether a byte is of the length or the digest of a line that is not the last."""
    in_line = place - (data.rfind(b"\n", 0, place) + 1)
    return in_line < 26 and b"\n" in data[place : len(data) - 1]


def test_a_flip_in_the_length_or_the_digest_of_a_line_costs_no_decision(folder: Path) -> None:
    journal = folder / "journal.jsonl"
    data = bytearray(journal.read_bytes())
    whole = read_files(folder)
    data[data.index(b"\n") + 1 + 10] ^= 1
    journal.write_bytes(bytes(data))
    found = read_files(folder)
    assert found.records == whole.records
    assert (found.damaged, found.altered) == (0, True)
    game = _resume(folder)
    assert game.notice is not None
    assert game.notice.key == "save.mended"
    game.close()
    data[data.index(b"\n") + 1 + 10] ^= 1
    assert journal.read_bytes() == data


def test_a_last_line_without_its_end_costs_no_decision(folder: Path) -> None:
    journal = folder / "journal.jsonl"
    data = journal.read_bytes()
    whole = read_files(folder).records
    journal.write_bytes(data[:-1])
    assert read_files(folder).records == whole
    game = _resume(folder)
    game.close()
    assert journal.read_bytes() == data
    assert not list(folder.glob("*.bad-*"))


@pytest.mark.parametrize("left", range(2, 60, 7))
def test_a_torn_tail_is_kept_aside_and_said(folder: Path, left: int) -> None:
    journal = folder / "journal.jsonl"
    data = journal.read_bytes()
    journal.write_bytes(data[:-left])
    whole = _records(data, len(data) - left)
    game = _resume(folder)
    assert game.game_file is not None
    assert len(game.game_file.journal.records) == whole
    sound = data.rfind(b"\n", 0, len(data) - left) + 1
    assert game.notice is not None
    assert game.notice.key == "save.recovered"
    assert game.notice.args["count"] == whole
    assert (folder / "journal.jsonl.bad-1").read_bytes() == data[sound : len(data) - left]
    assert journal.read_bytes() == data[:sound]
    play(game, "random")
    game.close()
    again = _resume(folder)
    assert again.notice is None
    assert state_hash(again.state) == state_hash(game.state)
    again.close()


def test_a_refused_game_keeps_its_damaged_tail_where_it_was(folder: Path) -> None:
    with (folder / "journal.jsonl").open("ab") as file:
        file.write(b"rubbish")
    before = {each.name: each.read_bytes() for each in folder.iterdir()}
    with pytest.raises(SaveError, match="no-scenario"):
        resume(folder.name, replace(tiny.pack(), scenarios={}), Store(folder.parent))
    assert {each.name: each.read_bytes() for each in folder.iterdir()} == before


def test_every_damage_gets_a_file_of_its_own(folder: Path) -> None:
    for n in (1, 2, 3):
        with (folder / "journal.jsonl").open("ab") as file:
            file.write(b"rubbish %d" % n)
        _resume(folder).close()
        assert (folder / f"journal.jsonl.bad-{n}").read_bytes() == b"rubbish %d" % n


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"\0" * len(data),
        lambda data: data[: len(data) // 2] + b"\0" * (len(data) - len(data) // 2),
        lambda data: data + data,
        lambda data: data[1200:],
        lambda data: b"".join(reversed(data.splitlines(keepends=True))),
    ],
)
def test_a_mixed_up_journal_opens_at_what_is_sound(folder: Path, damage: object) -> None:
    journal = folder / "journal.jsonl"
    data = journal.read_bytes()
    assert callable(damage)
    journal.write_bytes(damage(data))
    sound = chain.read(journal.read_bytes(), folder.name).sound
    spoilt = journal.read_bytes()
    game = _resume(folder)
    assert game.notice is not None
    assert game.notice.key == "save.recovered"
    game.close()
    assert journal.read_bytes() == (data[:sound] or data[: data.index(b"\n") + 1])
    assert (folder / "journal.jsonl.bad-1").read_bytes() == spoilt[sound:]


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data.replace(b"\n", b"\r\n"),
        lambda data: b"\xef\xbb\xbf" + data,
        lambda data: data.replace(b"\n", b"\r\n", 4),
        lambda data: data[data.index(b"\n") + 1 :],
        lambda data: b"rubbish" + data[data.index(b"\n") :],
        lambda data: data[:90].replace(b"{", b"[") + data[90:],
    ],
)
def test_what_other_programs_do_to_line_ends_and_the_first_line_costs_nothing(
    folder: Path, damage: object
) -> None:
    journal = folder / "journal.jsonl"
    data = journal.read_bytes()
    assert callable(damage)
    journal.write_bytes(damage(data))
    assert journal.read_bytes() != data
    game = _resume(folder)
    assert game.notice is not None
    assert game.notice.key == "save.mended"
    game.close()
    assert journal.read_bytes() == data
    again = _resume(folder)
    assert again.notice is None
    again.close()


def test_an_emptied_journal_begins_again(folder: Path) -> None:
    journal = folder / "journal.jsonl"
    data = journal.read_bytes()
    journal.write_bytes(b"")
    _resume(folder).close()
    assert journal.read_bytes() == data[: data.index(b"\n") + 1]


def test_the_journal_of_another_game_is_not_taken(folder: Path, tmp_path: Path) -> None:
    other = session(tmp_path / "saves", "OTHER")
    play(other)
    other.close()
    assert other.game_file is not None
    foreign = (other.game_file.folder / "journal.jsonl").read_bytes()
    (folder / "journal.jsonl").write_bytes(foreign)
    game = _resume(folder)
    assert game.state == game.opening(1)
    assert (folder / "journal.jsonl.bad-1").read_bytes() == foreign
    game.close()


def test_an_older_copy_of_the_journal_is_an_earlier_game(folder: Path) -> None:
    journal = folder / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:3]))
    game = _resume(folder)
    assert game.notice is None
    assert game.game_file is not None
    assert len(game.game_file.journal.records) == 2
    game.close()


def test_what_is_no_folder_of_a_game_is_refused(folder: Path) -> None:
    store = Store(folder.parent)
    (folder / "campaign.json").unlink()
    (folder / "journal.jsonl").unlink()
    with pytest.raises(SaveError):
        store.open(folder.name)
    (folder / "campaign.json").mkdir()
    with pytest.raises(SaveError):
        store.open(folder.name)
    (folder.parent / new_id()).write_text("a file")
    assert {each.problem is None for each in store.summaries()} == {False}


def test_a_journal_too_long_for_any_game_is_refused(folder: Path) -> None:
    with (folder / "journal.jsonl").open("ab") as file:
        file.truncate(9 * 1024 * 1024)
    with pytest.raises(SaveError, match="too-long"):
        _resume(folder)
