"""Whatever a class and its teacher do: what is acknowledged is kept, and counted once."""

from hypothesis import given
from hypothesis import strategies as st

from game.classroom.ballots import BLANK
from game.classroom.follow import Refused
from game.classroom.log import Log, from_text
from game.classroom.moves import (
    Advance,
    Answer,
    Ask,
    Close,
    CountHands,
    Dismiss,
    Join,
    Lock,
    Move,
    Pause,
    Reveal,
    Slip,
    TakeBack,
    Tell,
)
from game.classroom.soundness import is_sound
from tests.support.rooms import GEORGIA, PENZA, empty, pupil

ROUNDS = st.integers(-1, 2)
BALLOTS = st.sampled_from(["first", "second", "record"])
OPTIONS = st.sampled_from([*GEORGIA.options, BLANK, "march"])
PUPILS = st.sampled_from([pupil(number) for number in range(4)])
PHASES = st.sampled_from(["vote", "talk", "revote", "predict", "revealed"])

PUPILS_MOVES: st.SearchStrategy[Move] = st.one_of(
    st.builds(Join, PUPILS), st.builds(Answer, PUPILS, ROUNDS, BALLOTS, OPTIONS)
)
TEACHERS_MOVES: st.SearchStrategy[Move] = st.one_of(
    st.builds(Dismiss, st.integers(0, 5)),
    st.builds(Lock, st.booleans()),
    st.builds(Ask, st.sampled_from([GEORGIA, PENZA])),
    st.builds(CountHands, ROUNDS, BALLOTS, OPTIONS, st.integers(-1, 30)),
    st.builds(Advance, ROUNDS, st.sampled_from(["talk", "revote", "predict"])),
    st.builds(Reveal, ROUNDS, st.one_of(st.just(""), OPTIONS), st.booleans()),
    st.builds(TakeBack, ROUNDS, PHASES),
    st.builds(Pause, st.booleans()),
    st.builds(Slip, st.booleans()),
    st.builds(Tell, st.text(max_size=20)),
    st.builds(Close),
)
BEGINNING: list[Move] = [*(Join(pupil(number)) for number in range(3)), Ask(GEORGIA)]
LESSONS = st.lists(st.one_of(PUPILS_MOVES, TEACHERS_MOVES), max_size=40).map(
    lambda moves: [*BEGINNING, *moves]
)


def played(moves: list[Move]) -> Log:
    log = Log.begin(empty())
    for at, move in enumerate(moves):
        found = log.add(move, at)
        log = log if isinstance(found, Refused) else found
    return log


@given(LESSONS)
def test_a_worker_that_reads_the_log_has_the_same_room(moves: list[Move]) -> None:
    log = played(moves)
    assert from_text(log.to_text()) == log


@given(LESSONS)
def test_a_room_that_came_about_by_moves_is_sound(moves: list[Move]) -> None:
    assert is_sound(played(moves).room)


@given(LESSONS)
def test_no_device_is_counted_twice_on_a_ballot(moves: list[Move]) -> None:
    room = played(moves).room
    joined = sum(isinstance(each, Join) for each in moves)
    for one in room.rounds:
        for name, ballots in one.ballots.items():
            devices = sum(one.totals(name).values()) - sum(ballots.hands.values())
            assert devices == sum(ballots.by_device().values()) <= joined


@given(LESSONS)
def test_a_move_that_was_made_and_comes_at_once_again_changes_nothing(moves: list[Move]) -> None:
    log = played(moves[:-1])
    found = log.add(moves[-1], 99)
    if isinstance(found, Log):
        assert isinstance(found.add(moves[-1], 99), Refused)


@given(LESSONS)
def test_the_way_a_log_forgets_changes_no_sum(moves: list[Move]) -> None:
    log = played(moves)
    kept = log.forget()
    assert from_text(kept.to_text()) == kept
    for before, after in zip(log.room.rounds, kept.room.rounds, strict=True):
        assert [before.totals(name) for name in before.ballots] == [
            after.totals(name) for name in after.ballots
        ]


@given(LESSONS, st.data())
def test_a_log_that_is_cut_anywhere_has_a_beginning_of_the_lesson(
    moves: list[Move], data: st.DataObject
) -> None:
    log = played(moves)
    text = log.to_text()
    found = from_text(text[: data.draw(st.integers(len(log.lines[0]), len(text)))])
    assert found.lines == log.lines[: len(found.lines)]


@given(st.binary(max_size=200), LESSONS)
def test_rubbish_behind_a_log_takes_nothing_from_it(rubbish: bytes, moves: list[Move]) -> None:
    log = played(moves)
    found = from_text(log.to_text() + rubbish)
    assert found.lines == log.lines
    assert found.damaged == bool(rubbish)
