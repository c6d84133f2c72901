from pathlib import Path

import pytest

from game.rules.hashing import state_hash
from game.rules.moves import Choose, EndTurn, Visit
from game.rules.replay import replay
from game.rules.state import Played
from game.session.session import Session
from tests.support import tiny
from tests.support.play import play, session, setup


@pytest.fixture
def game() -> Session:
    return Session(setup(), tiny.pack())


def test_a_session_begins_at_the_first_opening(game: Session) -> None:
    assert game.state.turn == 1
    assert game.opening(1) is game.state
    assert game.last is None
    assert game.history == ()
    assert game.save_badge is None


def test_a_move_is_played(game: Session) -> None:
    step = game.dispatch(Choose("statute", "adopt"))
    assert step.refusal is None
    assert game.state is step.state
    assert game.last is step
    assert game.history == (Played(1, Choose("statute", "adopt"), step.changes, step.entries),)


def test_a_refused_move_changes_nothing(game: Session) -> None:
    before = game.state
    step = game.dispatch(EndTurn())
    assert step.refusal is not None
    assert step.refusal.code == "month-card-waits"
    assert game.can(EndTurn()) == step.refusal
    assert game.state is before
    assert game.history == ()
    assert not game.can_undo


def test_a_preview_keeps_nothing(game: Session) -> None:
    before = game.state
    assert game.preview(Choose("statute", "adopt")).changes
    assert game.state is before


def test_moves_are_taken_back_to_the_opening_of_the_turn(game: Session) -> None:
    opening = game.state
    game.dispatch(Choose("statute", "adopt"))
    assert game.undo()
    assert game.state is opening
    assert game.last is None
    assert not game.undo()


def test_the_end_of_a_turn_is_not_taken_back(game: Session) -> None:
    game.dispatch(Choose("statute", "adopt"))
    game.dispatch(EndTurn())
    assert not game.can_undo
    assert not game.undo()
    assert game.state.turn == 2


def test_a_visit_is_not_taken_back_nor_what_was_done_before_it(game: Session) -> None:
    for move in (Choose("statute", "adopt"), EndTurn(), Choose("notes", "wait"), EndTurn()):
        assert game.dispatch(move).refusal is None
    game.dispatch(Choose("plenum", "carry"))
    assert game.dispatch(Visit("monopoly", "molotov", "rest", "restore")).refusal is None
    assert not game.can_undo
    assert not game.undo()
    assert len(game.state.visits) == 1


def test_archive_preview_has_no_undo() -> None:
    game = Session(setup(preview="archive"), tiny.pack())
    game.dispatch(Choose("statute", "adopt"))
    assert not game.can_undo
    assert not game.undo()


def test_openings_are_kept(game: Session) -> None:
    play(game, "recorded")
    assert game.state.over
    assert [game.opening(turn).turn for turn in (1, 2, 3)] == [1, 2, 3]
    for turn in (0, 4):
        with pytest.raises(IndexError):
            game.opening(turn)


def test_the_state_is_what_its_moves_give(tmp_path: Path) -> None:
    game = session(tmp_path)
    play(game, "random", 7)
    game.undo()
    play(game, "random")
    again = replay(game.scenario, "SEED", game.desk.moves)
    assert state_hash(again) == state_hash(game.state)
