"""A journal that has lost its end: stored states prove it, and the game goes on from the last."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from game.app.save_list import SaveList
from game.app.text_lookup import TextLookup
from game.rules.hashing import state_hash
from game.rules.version import RULES
from game.saves import snapshot
from game.saves.files import read_files
from game.saves.game_file import GameFile
from game.saves.store import Store
from game.session import resume as resuming
from game.session.resume import resume
from game.session.session import Session
from tests.support import core, tiny
from tests.support.play import play, session

pytestmark = pytest.mark.fault

Loss = Callable[[Path], object]


def _flip_early(journal: Path) -> None:
    data = bytearray(journal.read_bytes())
    data[data.index(b"\n") + 60] ^= 1
    journal.write_bytes(bytes(data))


LOSSES: tuple[Loss, ...] = (
    lambda journal: journal.write_bytes(b""),
    Path.unlink,
    lambda journal: journal.write_bytes(_first_lines(journal, 1)),
    lambda journal: journal.write_bytes(_first_lines(journal, 3)),
    lambda journal: journal.write_bytes(journal.read_bytes()[:-30]),
    lambda journal: journal.write_bytes(b"\0" * 999),
    _flip_early,
)


def _first_lines(journal: Path, count: int) -> bytes:
    return b"".join(journal.read_bytes().splitlines(keepends=True)[:count])


def _game_file(game: Session) -> GameFile:
    assert game.game_file is not None
    return game.game_file


def _closed(home: Path, moves: int = 9) -> Session:
    game = session(home)
    play(game, "random", moves)
    game.close()
    return game


def _files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def _again(folder: Path) -> Session:
    return resume(folder.name, tiny.pack(), Store(folder.parent))


@pytest.mark.parametrize("lose", LOSSES)
def test_it_goes_on_from_the_state_that_was_stored_last(tmp_path: Path, lose: Loss) -> None:
    game = _closed(tmp_path)
    folder = _game_file(game).folder
    lose(folder / "journal.jsonl")
    files = _files(folder)
    again = _again(folder)
    assert again.state == game.state
    assert again.notice is not None
    assert again.notice.key == "save.forked-cut"
    assert again.notice.args == {"turn": game.state.turn, "count": 9}
    origin = _game_file(again).header.origin
    assert origin is not None
    assert (origin.kind, origin.parent, origin.n, origin.why) == ("fork", folder.name, 9, "cut")
    play(again, "random")
    assert again.close()
    assert _files(folder) == files
    third = _again(_game_file(again).folder)
    assert state_hash(third.state) == state_hash(again.state)
    assert third.notice is None
    third.close()


@pytest.mark.parametrize("lose", LOSSES)
def test_the_list_tells_how_far_it_was_and_what_opening_does(tmp_path: Path, lose: Loss) -> None:
    game = _closed(tmp_path)
    lose(_game_file(game).folder / "journal.jsonl")
    (found,) = Store(tmp_path).summaries()
    assert found.cut
    assert found.ended == game.state.turn - 1 + game.state.over
    texts = TextLookup(core.pack(), "en")
    (row,) = SaveList(Store(tmp_path)).rows(tiny.pack(), texts, None)
    assert row.note == texts.say("save.note.cut")


@pytest.mark.parametrize("lose", LOSSES)
def test_a_game_of_other_rules_needs_no_journal(
    tmp_path: Path, lose: Loss, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resuming, "RULES", RULES - 1)
    game = _closed(tmp_path)
    monkeypatch.undo()
    lose(_game_file(game).folder / "journal.jsonl")
    again = _again(_game_file(game).folder)
    assert again.state == game.state
    assert again.notice is not None
    assert again.notice.key == "save.forked-cut"
    again.close()


def test_where_the_last_state_is_damaged_the_one_before_will_do(tmp_path: Path) -> None:
    game = _closed(tmp_path, 99)
    folder = _game_file(game).folder
    (folder / "journal.jsonl").write_bytes(b"")
    last, before = snapshot.numbers(folder)[:2]
    snapshot.path_of(folder, last).write_bytes(b"{")
    again = _again(folder)
    origin = _game_file(again).header.origin
    assert origin is not None
    assert origin.n == before
    again.close()


def test_where_every_state_beyond_is_damaged_the_journal_counts_and_the_loss_is_told(
    tmp_path: Path,
) -> None:
    game = _closed(tmp_path)
    folder = _game_file(game).folder
    journal = folder / "journal.jsonl"
    journal.write_bytes(_first_lines(journal, 3))
    for n in snapshot.numbers(folder):
        snapshot.path_of(folder, n).write_bytes(b"{")
    again = _again(folder)
    assert _game_file(again).folder == folder
    assert again.notice is not None
    assert again.notice.key == "save.cut"
    assert again.notice.args["count"] == 2
    again.close()


def test_the_state_of_another_game_proves_nothing(tmp_path: Path) -> None:
    game = session(tmp_path)
    play(game, "random", 2)
    game.close()
    other = session(tmp_path, "OTHER")
    play(other, "random", 9)
    other.close()
    for each in _game_file(other).folder.glob("snap-*"):
        shutil.copy(each, _game_file(game).folder)
    again = _again(_game_file(game).folder)
    assert _game_file(again).folder == _game_file(game).folder
    assert again.state == game.state
    assert again.notice is None
    again.close()


def test_nothing_is_missing_where_the_journal_reaches_the_last_state(tmp_path: Path) -> None:
    game = _closed(tmp_path)
    (found,) = Store(tmp_path).summaries()
    assert not found.cut
    again = _again(_game_file(game).folder)
    assert again.notice is None
    assert len(read_files(_game_file(again).folder).records) == 9
    again.close()
