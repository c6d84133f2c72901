"""A saved game of two people: one journal, both seats' moves, in whatever order they come."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.rules.archive import Pack
from game.rules.ids import SEATS, Seat, other_seat
from game.rules.moves import Choose, EndTurn, Plan, Undertake, Visit
from game.rules.seats.policies import POLICIES
from game.rules.table import PERSON
from game.rules.version import RULES
from game.saves.problem import SaveError
from game.saves.store import Store
from game.session import resume as resuming
from game.session.resume import resume
from game.session.setup import Setup, packages, setup_data
from game.session.shared import SharedSession, begin_shared, resume_shared
from tests.support import tiny
from tests.support.play import VERSION, session

OFFICE: Seat = "general-secretary"
CRITICS: Seat = "opposition"
SETUP = Setup("tiny", OFFICE, "SEED", "hold", "plain")


def _pack() -> Pack:
    return replace(tiny.pack(), scenarios={"tiny": tiny.two_seats()})


def _begun(home: Path) -> SharedSession:
    return begin_shared(SETUP, _pack(), Store(home), VERSION)


def _name(game: SharedSession) -> str:
    assert game.game_file is not None
    return game.game_file.header.id


def _play(game: SharedSession, turns: int = 9) -> None:
    """Each seat tries what comes to mind until so many turns are over, the opposition first."""
    until = game.state(OFFICE).turn + turns
    while game.state(OFFICE).turn < until and not game.state(OFFICE).over:
        for seat in reversed(SEATS):
            _close(game, seat)


def _close(game: SharedSession, seat: Seat) -> None:
    """A seat tries what comes to mind until it closes the turn."""
    closed = False
    while not closed:
        move = POLICIES["random"](game.state(seat), game.scenario(seat))
        assert game.dispatch(seat, move).refusal is None
        closed = isinstance(move, EndTurn)


def _problem(home: Path, name: str) -> str:
    files = {each: each.read_bytes() for each in (home / name).iterdir()}
    with pytest.raises(SaveError) as caught:
        resume_shared(name, _pack(), Store(home))
    assert {each: each.read_bytes() for each in (home / name).iterdir()} == files
    return caught.value.why.key


def test_it_is_taken_up_where_both_left_it(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    _play(game, 1)
    game.dispatch(OFFICE, Plan(600, 500))
    game.dispatch(CRITICS, Undertake("visit", "north"))
    game.close()
    again = resume_shared(_name(game), _pack(), Store(tmp_path))
    assert again.table.places == game.table.places
    assert again.hash == game.hash
    assert again.notice is None
    _play(again)
    assert again.state(OFFICE).over
    again.close()


def test_who_has_closed_the_turn_waits_after_loading_too(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    game.dispatch(OFFICE, Choose("statute", "adopt"))
    game.dispatch(OFFICE, EndTurn())
    game.close()
    again = resume_shared(_name(game), _pack(), Store(tmp_path))
    assert again.has_closed(OFFICE)
    assert not again.has_closed(CRITICS)
    assert again.state(OFFICE).turn == 1
    again.close()


def test_each_takes_back_its_own_and_the_journal_says_whose(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    game.dispatch(OFFICE, Plan(600, 500))
    game.dispatch(CRITICS, Undertake("visit", "north"))
    assert game.undo(OFFICE)
    assert not game.undo(OFFICE)
    game.close()
    again = resume_shared(_name(game), _pack(), Store(tmp_path))
    assert again.state(OFFICE).desks[OFFICE].moves == ()
    assert again.state(CRITICS).desks[CRITICS].moves == (Undertake("visit", "north"),)
    assert [each.seat for each in again.game_file.journal.records] == [  # type: ignore[union-attr]
        OFFICE,
        CRITICS,
        OFFICE,
    ]
    again.close()


def test_a_visit_is_not_taken_back_by_either(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    _play(game, 2)
    calls = {
        OFFICE: Visit("monopoly", "molotov", "hint", "restore"),
        CRITICS: Visit("monopoly", "trotsky", "copy", "leave"),
    }
    for seat, call in calls.items():
        assert game.dispatch(seat, call).refusal is None
        assert not game.undo(seat)
        assert game.state(seat).desks[seat].moves[-1] == call
    game.close()


def test_in_archive_preview_nothing_is_taken_back(tmp_path: Path) -> None:
    setup = replace(SETUP, preview="archive")
    game = begin_shared(setup, _pack(), Store(tmp_path), VERSION)
    game.dispatch(OFFICE, Plan(600, 500))
    assert not game.undo(OFFICE)
    assert game.state(OFFICE).desks[OFFICE].moves == (Plan(600, 500),)
    assert game.game_file is not None
    assert len(game.game_file.journal.records) == 1
    game.close()


def test_a_refused_move_is_not_written_down(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    assert game.dispatch(CRITICS, Plan(600, 500)).refusal is not None
    assert game.game_file is not None
    assert game.game_file.journal.records == []
    game.close()


def test_without_a_campaign_it_is_played_and_forgotten() -> None:
    game = SharedSession(SETUP, _pack())
    _play(game)
    assert game.state(CRITICS).over
    assert game.close()


def test_the_list_tells_how_far_it_is(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    _play(game, 2)
    game.dispatch(CRITICS, Undertake("visit", "north"))
    game.close()
    (found,) = Store(tmp_path).summaries()
    assert found.ended == 2
    assert found.setup["rival"] == PERSON


@pytest.mark.parametrize("first", SEATS)
def test_in_the_list_a_turn_is_over_when_both_have_closed_it(tmp_path: Path, first: Seat) -> None:
    game = begin_shared(replace(SETUP, seat=first), _pack(), Store(tmp_path), VERSION)
    for seat, over in ((first, 0), (other_seat(first), 1)):
        _close(game, seat)
        (found,) = Store(tmp_path).summaries()
        assert found.ended == over
    game.close()


def test_the_window_that_plays_for_one_says_that_two_play_it(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    game.close()
    with pytest.raises(SaveError) as caught:
        resume(_name(game), _pack(), Store(tmp_path))
    assert caught.value.why.key == "save.problem.two-people"
    again = resume_shared(_name(game), _pack(), Store(tmp_path))  # it was let go
    again.close()


def test_a_game_of_one_has_no_second_seat(tmp_path: Path) -> None:
    game = session(tmp_path)
    game.close()
    assert game.game_file is not None
    assert _problem(tmp_path, game.game_file.header.id) == "save.problem.one-person"


def test_a_game_of_one_under_other_rules_is_not_forked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resuming, "RULES", RULES - 1)
    game = session(tmp_path)
    game.close()
    monkeypatch.undo()
    assert game.game_file is not None
    assert _problem(tmp_path, game.game_file.header.id) == "save.problem.one-person"
    assert len(Store(tmp_path).summaries()) == 1


def test_a_record_of_a_seat_that_there_is_not_is_refused(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    assert game.game_file is not None
    game.game_file.add("the-gallery", EndTurn(), "0" * 16)
    game.close()
    assert _problem(tmp_path, _name(game)) == "save.problem.unknown-record"


def test_a_journal_that_goes_another_way_is_refused(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    assert game.game_file is not None
    game.game_file.add(OFFICE, Plan(600, 500), "0" * 16)
    game.close()
    assert _problem(tmp_path, _name(game)) == "save.problem.other-rules"


def test_taking_back_what_nobody_did_is_refused(tmp_path: Path) -> None:
    game = _begun(tmp_path)
    assert game.game_file is not None
    game.game_file.add(OFFICE, None, "0" * 16)
    game.close()
    assert _problem(tmp_path, _name(game)) == "save.problem.other-rules"


def test_content_that_lacks_its_scenario_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        begin_shared(replace(SETUP, scenario="none"), _pack(), Store(tmp_path), VERSION)
    game = _begun(tmp_path)
    game.close()
    with pytest.raises(SaveError) as caught:
        resume_shared(_name(game), replace(_pack(), scenarios={}), Store(tmp_path))
    assert caught.value.why.key == "save.problem.no-scenario"


def test_under_other_rules_it_goes_on_from_the_last_opening(tmp_path: Path) -> None:
    setup = replace(SETUP, rival=PERSON)
    head = {"game": VERSION, "rules": RULES - 1, "packages": packages(_pack())}
    game_file = Store(tmp_path).create(setup_data(setup), **head)  # type: ignore[arg-type]
    game = SharedSession(setup, _pack(), game_file)
    _play(game, 1)
    opened = game.state(OFFICE)
    game.dispatch(CRITICS, Undertake("visit", "north"))
    game.close()
    again = resume_shared(_name(game), _pack(), Store(tmp_path))
    assert _name(again) != _name(game)
    assert again.state(CRITICS) == again.state(OFFICE) == opened
    assert again.notice is not None
    assert again.notice.key == "save.forked"
    _play(again)
    assert again.state(OFFICE).over
    again.close()
