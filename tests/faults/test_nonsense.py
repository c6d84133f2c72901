"""Files that are whole and make no sense: a SaveError, and every other game is still listed."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from game.rules.version import RULES
from game.saves import chain, header, plain, record, snapshot
from game.saves.disk import Disk
from game.saves.game_file import GameFile
from game.saves.lock import Lock
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session import resume as resuming
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session

pytestmark = pytest.mark.fault

HALF = rb"\ud800"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A game of earlier rules, so that its snapshots count."""
    monkeypatch.setattr(resuming, "RULES", RULES - 1)
    game = _closed(tmp_path, "SEED")
    monkeypatch.undo()
    return _game_file(game).folder


def _closed(home: Path, seed: str) -> Session:
    game = session(home, seed)
    play(game, "random", 12)
    game.close()
    return game


def _game_file(game: Session) -> GameFile:
    assert game.game_file is not None
    return game.game_file


def _is_let_go(folder: Path) -> bool:
    return not Lock(folder).is_held()


def test_half_a_character_in_a_record_is_said_and_costs_no_other_game(tmp_path: Path) -> None:
    folder = _game_file(_closed(tmp_path, "SEED")).folder
    _closed(tmp_path, "OTHER")
    for each in folder.glob("snap-*"):
        each.unlink()
    journal = folder / "journal.jsonl"
    first = journal.read_bytes().partition(b"\n")[0]
    body = b'{"kind":"move","move":{"kind":"' + HALF + b'"},"n":1,"seat":"x","state":"y"}'
    journal.write_bytes(first + b"\n" + chain.line(first[9:25].decode(), body))
    with pytest.raises(SaveError, match="unknown-record"):
        resume(folder.name, tiny.pack(), Store(tmp_path))
    assert _is_let_go(folder)
    assert sorted(each.problem is None for each in Store(tmp_path).summaries()) == [False, True]


def test_half_a_character_in_the_head_is_said() -> None:
    with pytest.raises(SaveError, match="header"):
        header.decode_body(b'{"format":2,"game":"' + HALF + b'","kind":"header"}')
    with pytest.raises(SaveError, match="unknown-record"):
        record.decode(b'{"kind":"undo","n":1,"seat":"' + HALF + b'","state":""}', 1)


def _hash(data: dict[str, Any]) -> None:
    data["hash"] = 5


def _turn(data: dict[str, Any]) -> None:
    data["state"]["turn"] = -3


def _late(data: dict[str, Any]) -> None:
    data["state"]["turn"] = 99


def _desks(data: dict[str, Any]) -> None:
    data["state"]["desks"] = {}


def _no_state(data: dict[str, Any]) -> None:
    data["state"] = []


@pytest.mark.parametrize("spoil", [_hash, _turn, _late, _desks, _no_state])
def test_a_snapshot_that_makes_no_sense_is_passed_over(
    folder: Path, spoil: Callable[[dict[str, Any]], None]
) -> None:
    last, before = snapshot.numbers(folder)[:2]
    path = snapshot.path_of(folder, last)
    data = plain.unseal(path.read_bytes(), None)
    spoil(data)
    state = data["state"]
    if isinstance(state, Mapping):
        data["digest"] = snapshot.Snapshot(0, 0, (), "", state).digest
    path.write_bytes(plain.seal(data, None))
    game = resume(folder.name, tiny.pack(), Store(folder.parent))
    origin = _game_file(game).header.origin
    assert origin is not None
    assert origin.n == before
    game.close()


class Broken(Disk):
    """Goes wrong as no disk should."""

    def read(self, path: Path, most: int) -> bytes:
        if path.name.startswith("journal"):
            raise RuntimeError
        return super().read(path, most)


def test_whatever_goes_wrong_in_a_folder_the_list_is_shown(folder: Path) -> None:
    (found,) = Store(folder.parent, Broken()).summaries()
    assert found.problem is not None
    assert found.problem.why.key == "save.problem.unreadable"


def test_the_lock_is_let_go_whatever_goes_wrong(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(resuming, "fork", fail)
    with pytest.raises(RuntimeError):
        resume(folder.name, tiny.pack(), Store(folder.parent))
    assert _is_let_go(folder)


def test_a_folder_that_nobody_may_look_into_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> bool:
        raise PermissionError

    store = Store(folder.parent)
    monkeypatch.setattr(Path, "exists", refuse)
    assert not store.busy(folder.name)
    monkeypatch.setattr(Path, "is_dir", refuse)
    for act in (store.open, store.delete, store.busy, store.read_old):
        with pytest.raises(SaveError, match="unreadable"):
            act(folder.name)


def test_a_time_that_no_calendar_knows_is_the_first(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.saves.files.stamp", lambda _: ((10**30, 0, 0),))
    (found,) = Store(folder.parent).summaries()
    assert found.saved_at.year == 1970
