from dataclasses import replace
from pathlib import Path

import pytest

from game.rules.archive import Pack
from game.rules.hashing import state_hash
from game.rules.moves import Choose, Plan
from game.saves import header, plain
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session.resume import resume
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session


def _saved(home: Path, moves: int = 9) -> tuple[str, Session]:
    game = session(home)
    play(game, "random", 3)
    if game.can_undo:
        game.undo()
    play(game, "random", moves)
    game.close()
    assert game.game_file is not None
    return game.game_file.header.id, game


def _refusal(home: Path, name: str, pack: Pack) -> str:
    files = {each: each.read_bytes() for each in (home / name).iterdir()}
    with pytest.raises(SaveError) as caught:
        resume(name, pack, Store(home))
    assert {each: each.read_bytes() for each in (home / name).iterdir()} == files
    return caught.value.why.key


def test_a_game_is_taken_up_where_it_was_left(tmp_path: Path) -> None:
    name, game = _saved(tmp_path)
    again = resume(name, tiny.pack(), Store(tmp_path))
    assert state_hash(again.state) == state_hash(game.state)
    assert again.setup == game.setup
    assert again.can_undo == game.can_undo
    assert len(again.history) == len(game.history)
    assert again.saved_turn == game.state.turn
    assert again.notice is None
    play(again, "random")
    again.close()
    third = resume(name, tiny.pack(), Store(tmp_path))
    assert third.state.over
    third.close()


def test_saving_between_all_steps_changes_nothing(tmp_path: Path) -> None:
    straight = session(tmp_path / "one")
    play(straight)
    broken = session(tmp_path / "two")
    assert broken.game_file is not None
    name = broken.game_file.header.id
    while not broken.state.over:
        play(broken, "random", 1)
        broken.close()
        broken = resume(name, tiny.pack(), Store(tmp_path / "two"))
    assert state_hash(broken.state) == state_hash(straight.state)


def test_other_content_that_plays_alike_opens_with_a_word(tmp_path: Path) -> None:
    name, game = _saved(tmp_path)
    again = resume(name, replace(tiny.pack(), content_hash="8" * 64), Store(tmp_path))
    assert state_hash(again.state) == state_hash(game.state)
    assert again.notice is not None
    assert again.notice.key == "save.content-changed"
    again.close()


def _harsher(pack: Pack) -> Pack:
    """The same pack with a dearer instructors' statute: saved games go another way."""
    made = pack.scenarios["tiny"]
    cards = {**made.cards, "statute": replace(made.cards["statute"], options=())}
    return replace(pack, scenarios={"tiny": replace(made, cards=cards)})


def test_other_content_that_plays_otherwise_is_refused(tmp_path: Path) -> None:
    game = session(tmp_path)
    game.dispatch(Choose("statute", "adopt"))
    game.close()
    assert game.game_file is not None
    name = game.game_file.header.id
    other = _harsher(replace(tiny.pack(), content_hash="8" * 64))
    assert _refusal(tmp_path, name, other) == "save.problem.other-content"
    assert _refusal(tmp_path, name, _harsher(tiny.pack())) == "save.problem.other-rules"
    assert _refusal(tmp_path, name, replace(other, scenarios={})) == "save.problem.no-scenario"


@pytest.mark.parametrize("seat", ["opposition", "nobody"])
@pytest.mark.parametrize("back", [True, False])
def test_a_record_of_another_seat_is_refused(tmp_path: Path, seat: str, *, back: bool) -> None:
    game = session(tmp_path)
    game.dispatch(Choose("statute", "adopt"))
    assert game.game_file is not None
    before = game.hash
    if back:
        game.take_back()
    else:
        game.play(Plan(600, 500))
    assert game.hash != before
    game.game_file.add(seat, None if back else Plan(600, 500), game.hash)
    game.game_file.close()
    name = game.game_file.header.id
    assert _refusal(tmp_path, name, tiny.pack()) == "save.problem.unknown-record"


def test_a_newer_format_is_refused(tmp_path: Path) -> None:
    name, _ = _saved(tmp_path)
    path = tmp_path / name / "campaign.json"
    path.write_bytes(plain.seal(plain.unseal(path.read_bytes()) | {"format": 99}))
    assert _refusal(tmp_path, name, tiny.pack()) == "save.problem.newer"


def test_a_setup_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    name, game = _saved(tmp_path)
    assert game.game_file is not None
    for wrong in ({"preview": "loud"}, {"programme": "none"}, {"reading": "none"}, {"more": "x"}):
        head = game.game_file.header
        changed = replace(head, setup={**head.setup, **wrong})
        (tmp_path / name / "campaign.json").write_bytes(header.encode(changed))
        (tmp_path / name / "journal.jsonl").unlink(missing_ok=True)
        assert _refusal(tmp_path, name, tiny.pack()).startswith("save.problem.")


def _is_told(game: Session) -> bool:
    return game.notice is not None


def test_what_was_told_is_told_until_the_next_move_whichever_it_is(tmp_path: Path) -> None:
    name, _ = _saved(tmp_path)
    again = resume(name, replace(tiny.pack(), content_hash="8" * 64), Store(tmp_path))
    assert again.dispatch(Choose("no-card", "no-answer")).refusal is not None
    assert _is_told(again)
    play(again, "random", 1)
    assert not _is_told(again)
    again.close()
