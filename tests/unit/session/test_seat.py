"""One seat of a game of two: what the pages of a game see of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.rules.ids import SEATS, Seat, other_seat
from game.rules.moves import EndTurn, Plan, Undertake
from game.rules.seats.policies import POLICIES
from game.rules.table import PERSON
from game.saves.store import Store
from game.session.session import Session
from game.session.shared import SharedSession, begin_shared, resume_shared
from tests.support import tiny
from tests.support.play import VERSION
from tests.unit.session.test_shared import CRITICS, OFFICE, SETUP


def _game() -> SharedSession:
    return SharedSession(SETUP, replace(tiny.pack(), scenarios={"tiny": tiny.two_seats()}))


def _close(game: SharedSession, seat: Seat) -> None:
    session = game.seats[seat]
    closed = False
    while not closed:
        move = POLICIES["random"](session.state, session.scenario)
        assert session.dispatch(move).refusal is None
        closed = isinstance(move, EndTurn)


def test_a_seat_is_a_session_with_a_setup_of_its_own() -> None:
    for seat, session in _game().seats.items():
        assert isinstance(session, Session)
        assert (session.setup.seat, session.setup.rival) == (seat, PERSON)
        assert session.scenario.seat == seat
        assert not session.waits


def test_a_seat_that_has_closed_waits_and_can_do_nothing() -> None:
    game = _game()
    session, turn = game.seats[OFFICE], game.state(OFFICE).turn
    session.dispatch(Plan(600, 500))
    assert (session.waits, session.can_undo) == (False, True)
    _close(game, OFFICE)
    assert (session.waits, session.can_undo) == (True, False)
    assert session.state.turn == turn
    assert not session.undo()
    refused = session.can(Plan(700, 500))
    assert refused is not None
    assert refused.why.key == "refusal.turn-closed"
    assert session.dispatch(EndTurn()).refusal is not None
    assert not game.seats[CRITICS].waits


@pytest.mark.parametrize("first", SEATS)
def test_when_both_have_closed_both_go_on_and_the_one_who_waited_is_told(first: Seat) -> None:
    game, told = _game(), []
    for seat, session in game.seats.items():
        session.on_opened = lambda seat=seat: told.append(seat)  # type: ignore[misc]
    _close(game, first)
    assert told == []
    _close(game, other_seat(first))
    assert told == [first]
    for session in game.seats.values():
        assert not session.waits
        assert session.state.turn == 2
        assert session.last is not None
        assert isinstance(session.last.move, EndTurn)
        assert session.opening(2) == session.state
        assert not session.can_undo


def test_what_a_seat_takes_back_is_taken_back_for_it_alone() -> None:
    game = _game()
    game.seats[OFFICE].dispatch(Plan(600, 500))
    game.seats[CRITICS].dispatch(Undertake("visit", "north"))
    assert game.seats[OFFICE].undo()
    assert game.seats[OFFICE].history == ()
    assert len(game.seats[CRITICS].history) == 1
    assert game.state(OFFICE) == game.seats[OFFICE].state


def test_a_refused_move_is_no_history() -> None:
    game = _game()
    assert game.seats[CRITICS].dispatch(Plan(600, 500)).refusal is not None
    assert game.seats[CRITICS].history == ()


def test_both_seats_are_there_again_after_loading(tmp_path: Path) -> None:
    pack = replace(tiny.pack(), scenarios={"tiny": tiny.two_seats()})
    game = begin_shared(SETUP, pack, Store(tmp_path), VERSION)
    for seat in SEATS:
        _close(game, seat)
    game.seats[OFFICE].dispatch(Plan(600, 500))
    _close(game, CRITICS)
    assert game.seats[OFFICE].save_badge is None
    assert game.seats[OFFICE].close()
    game.close()
    assert game.game_file is not None
    again = resume_shared(game.game_file.header.id, pack, Store(tmp_path))
    for seat in SEATS:
        before, after = game.seats[seat], again.seats[seat]
        assert (after.state, after.hash, after.history) == (
            before.state,
            before.hash,
            before.history,
        )
        assert after.waits == (seat == CRITICS)
        assert after.notice is None
    again.close()
