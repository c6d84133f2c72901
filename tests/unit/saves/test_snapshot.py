import json
from pathlib import Path

import pytest

from game.rules.moves import EndTurn
from game.rules.records import decode as state_from
from game.rules.state import State
from game.saves import plain, snapshot
from game.saves.disk import DISK, Disk
from game.saves.header import Package
from game.saves.snapshot import Snapshot, decode, encode, numbers, path_of, prune, read, write
from game.saves.store import Store
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session

TAKEN = Snapshot(42, 3, (Package("core", "1.0.0", "7" * 64),), "ab" * 32, {"turn": 2, "seed": "Ы"})


def test_a_snapshot_comes_back() -> None:
    assert decode(encode(TAKEN)) == TAKEN
    found = json.loads(encode(TAKEN))
    assert found["digest"] == TAKEN.digest
    assert found["rules"] == 3


@pytest.mark.fault
def test_every_flipped_bit_and_every_cut_is_seen() -> None:
    sound = encode(TAKEN)
    for place in range(len(sound)):
        with pytest.raises(ValueError):  # noqa: PT011  # of many kinds
            decode(sound[:place])
        for bit in range(8):
            flipped = bytearray(sound)
            flipped[place] ^= 1 << bit
            with pytest.raises(ValueError):  # noqa: PT011
                decode(bytes(flipped))


def test_other_line_ends_do_no_harm() -> None:
    assert decode(encode(TAKEN).replace(b"\n", b"\r\n")) == TAKEN


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        plain.seal({"n": 42}, None),
        plain.seal(plain.unseal(encode(TAKEN), None) | {"format": 3}, None),
        plain.seal(plain.unseal(encode(TAKEN), None) | {"digest": "0" * 64}, None),
        plain.seal(plain.unseal(encode(TAKEN), None) | {"packages": [{"id": "core"}]}, None),
        b"[" * 100_000,
        b'{"n": NaN}\n',
        b'{"n": 1, "n": 1}\n',
        b" " * (snapshot.MOST_BYTES + 1),
    ],
    ids=range(10),
)
def test_what_is_no_snapshot_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        decode(data)


def test_a_snapshot_under_the_name_of_another_is_none(tmp_path: Path) -> None:
    write(tmp_path, TAKEN, DISK)
    path_of(tmp_path, 42).rename(path_of(tmp_path, 43))
    assert read(tmp_path, 43, DISK) is None
    assert read(tmp_path, 7, DISK) is None


def _taken(n: int) -> Snapshot:
    return Snapshot(n, 3, TAKEN.packages, TAKEN.hash, TAKEN.state)


def test_the_last_three_are_kept_and_the_opening(tmp_path: Path) -> None:
    for n in (0, 3, 5, 8, 13):
        write(tmp_path, _taken(n), DISK)
    prune(tmp_path, 13, DISK, but=0)
    assert numbers(tmp_path) == [13, 8, 5, 0]


def test_those_of_another_continuation_are_set_aside(tmp_path: Path) -> None:
    for n in (3, 5, 8):
        write(tmp_path, _taken(n), DISK)
    data = path_of(tmp_path, 8).read_bytes()
    prune(tmp_path, 5, DISK)
    assert numbers(tmp_path) == [5, 3]
    assert (tmp_path / "snap-00008.json.bad-1").read_bytes() == data


def test_another_one_of_the_same_name_is_set_aside(tmp_path: Path) -> None:
    path_of(tmp_path, 42).write_bytes(b"rubbish")
    write(tmp_path, TAKEN, DISK)
    assert read(tmp_path, 42, DISK) == TAKEN
    assert (tmp_path / "snap-00042.json.bad-1").read_bytes() == b"rubbish"


def _folder(game: Session) -> Path:
    assert game.game_file is not None
    return game.game_file.folder


def test_one_is_taken_at_each_opening_and_when_the_game_is_left(tmp_path: Path) -> None:
    game = session(tmp_path)
    play(game, "random", 2)
    assert numbers(_folder(game)) == [0]
    game.dispatch(EndTurn())
    play(game, "random", 1)
    assert numbers(_folder(game)) == [3, 0]
    game.close()
    assert numbers(_folder(game)) == [4, 3, 0]
    found = read(_folder(game), 4, DISK)
    assert found is not None
    assert state_from(State, found.state) == game.state
    assert found.hash == game.hash


class NoSnapshots(Disk):
    """Refuses every file of a snapshot."""

    def open(self, path: Path, *, new: bool = False) -> int:
        if path.name.startswith("snap-"):
            raise OSError(28, "No space left on device")
        return super().open(path, new=new)


def test_a_disk_that_refuses_them_does_not_disturb_the_game(tmp_path: Path) -> None:
    game = session(tmp_path, disk=NoSnapshots())
    play(game, "random")
    assert game.save_badge is None
    assert game.close()
    assert numbers(_folder(game)) == []
    assert resume(_folder(game).name, tiny.pack(), Store(tmp_path)).close()
