"""A game of other rules goes on from its last snapshot as a new one; the old one stays."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from game.app.report import write_html
from game.rules.hashing import state_hash
from game.rules.version import RULES
from game.saves import snapshot
from game.saves.disk import Disk
from game.saves.files import read_files
from game.saves.game_file import GameFile
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session import resume as resuming
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session


@pytest.fixture
def earlier(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Games are begun by earlier rules until it is called."""
    monkeypatch.setattr(resuming, "RULES", RULES - 1)
    return monkeypatch.undo


def _game_file(game: Session) -> GameFile:
    assert game.game_file is not None
    return game.game_file


def _files(folder: Path) -> dict[Path, bytes]:
    return {each: each.read_bytes() for each in folder.iterdir()}


def _old(
    home: Path, earlier: Callable[[], None], moves: int = 5, policy: str = "random"
) -> Session:
    game = session(home)
    play(game, policy, moves)
    game.close()
    earlier()
    return game


def test_it_goes_on_from_the_last_snapshot(tmp_path: Path, earlier: Callable[[], None]) -> None:
    old = _old(tmp_path, earlier)
    folder = _game_file(old).folder
    files = _files(folder)
    game = resume(folder.name, tiny.pack(), Store(tmp_path), "9.0")
    assert game.state == old.state
    assert game.notice is not None
    assert game.notice.key == "save.forked"
    head = _game_file(game).header
    assert (head.game, head.rules, head.setup) == ("9.0", RULES, _game_file(old).header.setup)
    assert head.origin is not None
    assert (head.origin.kind, head.origin.parent, head.origin.n) == ("fork", folder.name, 5)
    assert game.save_badge is None
    play(game, "random")
    assert game.close()
    assert _files(folder) == files


def test_the_new_game_is_played_again_from_the_stored_state(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    old = _old(tmp_path, earlier, 3, "recorded")
    assert old.state.turn == 2
    game = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
    name = _game_file(game).folder.name
    assert {each.id: each.ended for each in Store(tmp_path).summaries()}[name] == 1
    play(game, "random", 3)
    game.close()
    again = resume(name, tiny.pack(), Store(tmp_path))
    assert _game_file(again).folder.name == name
    assert state_hash(again.state) == state_hash(game.state)
    assert again.notice is None
    assert again.opening(again.first_turn).turn == old.state.turn
    with pytest.raises(IndexError):
        again.opening(again.first_turn - 1)
    play(again, "random")
    assert again.state.over
    again.close()
    found = {each.id: each for each in Store(tmp_path).summaries()}
    assert found[name].ended == 3
    assert found[name].origin is not None


def test_the_state_it_begins_at_is_kept_to_the_end(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    old = _old(tmp_path, earlier, 1)
    game = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
    name = _game_file(game).folder.name
    while not game.state.over:
        play(game, "random", 1)
        game.close()
        game = resume(name, tiny.pack(), Store(tmp_path))
    game.close()
    found = snapshot.numbers(_game_file(game).folder)
    assert len(found) == snapshot.KEPT + 1
    assert found[-1] == 0


def test_a_game_that_is_over_is_over_in_the_list_and_forked_once(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    old = _old(tmp_path, earlier, 99)
    assert old.state.over
    names = set()
    for _ in range(3):
        game = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
        assert game.state.over
        assert game.notice is not None
        names.add(_game_file(game).folder.name)
        game.close()
    (name,) = names
    assert {each.id: each.ended for each in Store(tmp_path).summaries()}[name] == 3


def test_a_fork_in_which_something_was_decided_is_not_taken_for_a_new_one(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    old = _old(tmp_path, earlier, 3)
    first = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
    play(first, "random", 1)
    first.close()
    second = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
    assert _game_file(second).folder != _game_file(first).folder
    third = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))  # that one is open
    assert _game_file(third).folder != _game_file(second).folder
    second.close()
    third.close()


class Stopping(Disk):
    """The program is stopped when it has asked for so many files."""

    def __init__(self, after: int) -> None:
        self.left = after

    def open(self, path: Path, *, new: bool = False) -> int:
        if not self.left:
            raise KeyboardInterrupt
        self.left -= 1
        return super().open(path, new=new)


@pytest.mark.parametrize("after", range(3))
def test_a_fork_that_is_stopped_while_it_is_begun_leaves_nothing_that_cannot_be_opened(
    tmp_path: Path, earlier: Callable[[], None], after: int
) -> None:
    old = _old(tmp_path, earlier)
    name = _game_file(old).folder.name
    with pytest.raises(KeyboardInterrupt):
        resume(name, tiny.pack(), Store(tmp_path, Stopping(after)))
    for lock in tmp_path.glob("*/lock"):
        lock.unlink()  # as with the program
    rows = Store(tmp_path).summaries()
    assert len(rows) == (1 if after < 2 else 2)
    for each in rows:
        assert each.problem is None
        game = resume(each.id, tiny.pack(), Store(tmp_path))
        assert game.state == old.state
        game.close()


def test_a_game_of_one_turn_has_a_snapshot_too(tmp_path: Path, earlier: Callable[[], None]) -> None:
    game = session(tmp_path)
    earlier()
    _game_file(game).release()  # it was not even closed
    again = resume(_game_file(game).folder.name, tiny.pack(), Store(tmp_path))
    assert again.state == game.state
    again.close()


def _refusal(home: Path, game: Session) -> str:
    folder = _game_file(game).folder
    files = _files(folder)
    with pytest.raises(SaveError) as caught:
        resume(folder.name, tiny.pack(), Store(home))
    assert _files(folder) == files
    assert [each.id for each in Store(home).summaries()] == [folder.name]
    return caught.value.why.key


def test_without_a_snapshot_it_is_refused(tmp_path: Path, earlier: Callable[[], None]) -> None:
    game = _old(tmp_path, earlier)
    for each in _game_file(game).folder.glob("snap-*"):
        each.unlink()
    assert _refusal(tmp_path, game) == "save.problem.no-snapshot"


def test_a_damaged_snapshot_is_passed_over(tmp_path: Path, earlier: Callable[[], None]) -> None:
    game = _old(tmp_path, earlier)
    folder = _game_file(game).folder
    last, before = snapshot.numbers(folder)[:2]
    snapshot.path_of(folder, last).write_bytes(b"{")
    again = resume(folder.name, tiny.pack(), Store(tmp_path))
    origin = _game_file(again).header.origin
    assert origin is not None
    assert origin.n == before
    again.close()


def test_a_snapshot_after_other_decisions_is_passed_over(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    game = session(tmp_path)
    play(game, "random", 2)
    game.close()
    folder = _game_file(game).folder
    stored = snapshot.path_of(folder, 2)
    data = stored.read_bytes()
    stored.unlink()
    journal = folder / "journal.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join(lines[:-1]))
    again = resume(folder.name, tiny.pack(), Store(tmp_path))
    assert again.undo()  # another second record than the one the snapshot stands after
    _game_file(again).release()
    stored.write_bytes(data)
    earlier()
    fork = resume(folder.name, tiny.pack(), Store(tmp_path))
    origin = _game_file(fork).header.origin
    assert origin is not None
    assert origin.n == 0
    fork.close()


def test_the_snapshot_of_another_game_is_passed_over(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    game, other = session(tmp_path), session(tmp_path, "OTHER")
    game.close()
    other.close()
    earlier()
    opening = snapshot.path_of(_game_file(game).folder, 0)
    opening.write_bytes(snapshot.path_of(_game_file(other).folder, 0).read_bytes())
    with pytest.raises(SaveError, match="no-snapshot"):
        resume(_game_file(game).folder.name, tiny.pack(), Store(tmp_path))


def test_rules_still_to_come_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resuming, "RULES", RULES + 1)
    game = _old(tmp_path, monkeypatch.undo)
    assert _refusal(tmp_path, game) == "save.problem.newer"


@pytest.mark.parametrize("nth", [0, 1])
def test_without_a_card_that_was_answered_it_goes_on_to_its_report(
    nth: int, tmp_path: Path, earlier: Callable[[], None]
) -> None:
    game = _old(tmp_path, earlier)
    pack = tiny.pack()
    made = pack.scenarios["tiny"]
    card = list(game.state.chosen)[nth]
    cards = {name: each for name, each in made.cards.items() if name != card}
    poorer = replace(pack, scenarios={"tiny": replace(made, cards=cards)}, content_hash="8" * 64)
    again = resume(_game_file(game).folder.name, poorer, Store(tmp_path))
    assert again.notice is not None
    assert again.notice.key == "save.forked-without"
    assert card in str(again.notice.args["names"])
    assert all(card not in each.args.values() for each in again.state.chronicle)
    play(again, "random")
    write_html(tmp_path / "report.html", again, "en")
    again.close()


def test_a_fork_whose_opening_is_damaged_goes_on_from_a_later_snapshot(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    old = _old(tmp_path, earlier, 2)
    game = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
    play(game, "random", 3)
    game.close()
    folder = _game_file(game).folder
    snapshot.path_of(folder, 0).write_bytes(b"{")
    again = resume(folder.name, tiny.pack(), Store(tmp_path))
    assert again.state == game.state
    assert again.notice is not None
    assert again.notice.key == "save.forked-damaged"
    again.close()


def test_an_opening_that_goes_in_play_is_restored(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    old = _old(tmp_path, earlier, 2)
    game = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
    opening = snapshot.path_of(_game_file(game).folder, 0)
    data = opening.read_bytes()
    opening.unlink()
    play(game, "random", 1)
    assert opening.read_bytes() == data
    opening.write_bytes(b"{")
    game.close()
    assert opening.read_bytes() == data


def test_a_branch_of_a_fork_begins_where_the_fork_began(
    tmp_path: Path, earlier: Callable[[], None]
) -> None:
    old = _old(tmp_path, earlier, 2)
    game = resume(_game_file(old).folder.name, tiny.pack(), Store(tmp_path))
    (_game_file(game).folder / "lock").unlink()
    other = resume(_game_file(game).folder.name, tiny.pack(), Store(tmp_path))
    play(game, "random", 3)
    game.close()
    other.close()
    branch = _game_file(game).folder
    assert branch != _game_file(other).folder
    head = read_files(branch).header
    assert head.origin is not None
    assert head.origin.kind == "branch"
    again = resume(branch.name, tiny.pack(), Store(tmp_path))
    assert state_hash(again.state) == state_hash(game.state)
    again.close()
