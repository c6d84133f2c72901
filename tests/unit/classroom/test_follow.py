"""What pupils and the teacher do in a room, and what is refused."""

from dataclasses import replace

import pytest

from game.classroom.ballots import BLANK
from game.classroom.follow import Reason
from game.classroom.limits import CHANGES, DEVICES, MESSAGE, ROUNDS, SECONDS
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
from game.classroom.question import Question
from game.classroom.room import Room
from tests.support.rooms import (
    GEORGIA,
    PENZA,
    after,
    answers,
    asked,
    empty,
    now,
    pupil,
    refused,
    seated,
)

# --- seats ------------------------------------------------------------------------------


def test_devices_get_numbers_in_the_order_of_arrival() -> None:
    assert seated(3).seats == {pupil(1): 1, pupil(2): 2, pupil(3): 3}


def test_a_device_that_comes_back_finds_its_seat_behind_a_closed_door() -> None:
    room = after(seated(2), Lock(closed=True))
    assert refused(room, Join(pupil(1))) == "same"
    assert refused(room, Join(pupil(3))) == "locked"
    assert after(room, Lock(closed=False), Join(pupil(3))).seats[pupil(3)] == 3


def test_a_room_has_no_more_devices_than_a_school_would_send() -> None:
    assert refused(seated(DEVICES), Join(pupil(DEVICES + 1))) == "full"


def test_a_seat_that_is_dismissed_is_free_and_its_answer_is_gone() -> None:
    room = after(asked(), *answers(["send", "wait"]), Dismiss(1))
    assert now(room).totals("first") == {"send": 0, "wait": 1, "leave": 0, BLANK: 0}
    assert refused(room, Answer(pupil(1), 0, "first", "send")) == "device"
    assert after(room, Join(pupil(9))).seats[pupil(9)] == 1


def test_who_is_dismissed_after_the_vote_has_voted() -> None:
    room = after(asked(), *answers(["send"]), Reveal(0), Dismiss(1))
    assert now(room).totals("first")["send"] == 1


# --- answers ----------------------------------------------------------------------------


def test_a_class_votes_and_the_option_with_most_votes_is_chosen() -> None:
    room = after(asked(), *answers(["send", "wait", "wait", BLANK]), Reveal(0))
    assert now(room).chosen == "wait"
    assert now(room).totals("first") == {"send": 1, "wait": 2, "leave": 0, BLANK: 1}


def test_a_pupil_may_think_better_of_it_until_the_vote_ends() -> None:
    room = after(asked(), *answers(["send"]), *answers(["wait"]))
    assert now(room).totals("first")["wait"] == 1
    room = after(room, Reveal(0))
    assert refused(room, answers(["send"])[0]) == "stale"


def test_a_vote_that_comes_twice_is_counted_once() -> None:
    room = after(asked(), *answers(["send"]))
    assert refused(room, answers(["send"])[0]) == "same"


def test_a_flooder_is_stopped_and_his_last_answer_stands() -> None:
    room = asked()
    for count in range(CHANGES):
        room = after(room, Answer(pupil(1), 0, "first", ("send", "wait")[count % 2]))
    assert refused(room, Answer(pupil(1), 0, "first", "leave")) == "full"
    assert sum(now(room).totals("first").values()) == 1
    assert after(room, Answer(pupil(2), 0, "first", "leave"))


def test_hands_are_counted_beside_devices() -> None:
    room = after(asked(), *answers(["send"]), CountHands(0, "first", "wait", 12), Reveal(0))
    assert now(room).chosen == "wait"


def test_hands_can_be_taken_back() -> None:
    room = after(asked(), CountHands(0, "first", "wait", 2), CountHands(0, "first", "wait", 1))
    assert now(room).totals("first")["wait"] == 1


# --- the round --------------------------------------------------------------------------


def test_after_a_talk_the_class_votes_again_and_both_votes_are_kept() -> None:
    room = after(
        asked(),
        *answers(["send", "send", "wait"]),
        Advance(0, "talk"),
        Advance(0, "revote"),
        *answers(["wait", "send", "wait"], "second"),
        Reveal(0),
    )
    assert now(room).chosen == "wait"
    assert now(room).totals("first")["send"] == 2
    assert now(room).totals("second")["wait"] == 2


def test_a_class_predicts_what_the_record_shows_and_that_decides_nothing() -> None:
    predicted = answers(["wait", "wait", "wait"], "record")
    room = after(asked(), *answers(["send"]), Advance(0, "predict"), *predicted, Reveal(0))
    assert now(room).chosen == "send"
    assert now(room).match is True
    assert now(room).totals("record")["wait"] == 3


def test_nobody_votes_while_the_class_talks() -> None:
    room = after(asked(), Advance(0, "talk"))
    assert refused(room, answers(["send"])[0]) == "stale"
    assert refused(room, Reveal(0)) == "phase"


def test_a_tie_waits_for_the_chair() -> None:
    room = after(asked(), *answers(["send", "wait"]))
    assert refused(room, Reveal(0)) == "tie"
    assert refused(room, Reveal(0, casting="leave")) == "option"
    found = now(after(room, Reveal(0, casting="wait")))
    assert (found.chosen, found.by_lot) == ("wait", False)


def test_a_tie_can_be_drawn_for_and_the_seed_decides() -> None:
    def drawn(seed: str) -> str:
        room = replace(after(asked(), *answers(["send", "wait"])), seed=seed)
        found = now(after(room, Reveal(0, lot=True)))
        assert found.by_lot
        return found.chosen

    assert drawn("SEED") == drawn("SEED")
    assert {drawn(f"SEED {number}") for number in range(20)} == {"send", "wait"}


def test_the_lot_is_not_asked_where_one_leads() -> None:
    found = now(after(asked(), *answers(["send"]), Reveal(0, lot=True)))
    assert (found.chosen, found.by_lot) == ("send", False)


def test_a_vote_that_nobody_leads_cannot_be_decided_against_the_class() -> None:
    assert refused(after(asked(), *answers(["send"])), Reveal(0, casting="wait")) == "option"


def test_a_reveal_can_be_taken_back_and_no_answer_is_lost() -> None:
    before = after(asked(), *answers(["send"]))
    room = after(before, Reveal(0), TakeBack(0, "revealed"))
    assert room == before
    assert after(room, Answer(pupil(2), 0, "first", "wait"))


def test_a_phase_is_taken_back_once_however_often_the_key_is_pressed() -> None:
    room = after(asked(), Advance(0, "talk"), Advance(0, "revote"), TakeBack(0, "revote"))
    assert now(room).phase == "talk"
    assert refused(room, TakeBack(0, "revote")) == "phase"


def test_the_time_comes_with_the_moves_and_never_runs_backwards() -> None:
    room = after(seated(), Ask(GEORGIA), at=100)
    room = after(room, *answers(["send"]), Reveal(0), at=40)
    assert (now(room).opened, now(room).revealed) == (100, 100)


# --- the lesson -------------------------------------------------------------------------


def test_the_next_question_makes_the_room_forget_who_answered_what() -> None:
    room = after(asked(), *answers(["send", "wait", "wait"]), Reveal(0))
    assert now(room).ballot("first").casts
    room = after(room, Ask(PENZA))
    assert not room.rounds[0].ballot("first").casts
    assert room.rounds[0].totals("first") == {"send": 1, "wait": 2, "leave": 0, BLANK: 0}


def test_the_end_of_the_lesson_makes_the_room_forget_too() -> None:
    room = after(asked(), *answers(["send"]), Reveal(0), Close())
    assert not now(room).ballot("first").casts
    assert refused(room, Pause(on=True)) == "closed"


def test_a_paused_room_takes_no_answers_and_the_teacher_can_go_on() -> None:
    room = after(asked(), Pause(on=True))
    assert refused(room, answers(["send"])[0]) == "paused"
    assert now(after(room, CountHands(0, "first", "send", 3), Reveal(0))).chosen == "send"
    assert after(room, Pause(on=False), *answers(["send"]))


def test_a_slip_comes_after_the_vote_and_goes_with_the_next_question() -> None:
    room = after(asked(), Reveal(0, "send"), Slip(on=True))
    assert room.slip
    assert not after(room, Slip(on=False)).slip
    assert not after(room, Ask(PENZA)).slip


def test_a_message_goes_to_all_and_can_be_taken_away() -> None:
    room = after(seated(), Tell("Two minutes more."))
    assert room.message == "Two minutes more."
    assert after(room, Tell("")).message == ""


# --- what is refused --------------------------------------------------------------------

REFUSED: list[tuple[str, Room, Move, Reason]] = [
    ("a device of another shape", empty(), Join("Ivanov"), "device"),
    ("a device that has not joined", asked(), Answer(pupil(9), 0, "first", "send"), "device"),
    ("an answer before any question", seated(), Answer(pupil(1), 0, "first", "send"), "stale"),
    ("an answer in a round that is not", asked(), Answer(pupil(1), 1, "first", "send"), "stale"),
    ("an answer in round -1", asked(), Answer(pupil(1), -1, "first", "send"), "stale"),
    ("an answer on another ballot", asked(), Answer(pupil(1), 0, "record", "send"), "stale"),
    ("an answer that is no option", asked(), Answer(pupil(1), 0, "first", "march"), "option"),
    ("a seat that nobody has", seated(2), Dismiss(3), "seat"),
    ("a question with one option", seated(), Ask(Question("a", ("b",))), "question"),
    ("a question before the last is answered", asked(), Ask(PENZA), "open"),
    ("the same question again", asked(), Ask(GEORGIA), "same"),
    ("a question that was answered", after(asked(), Reveal(0, "send")), Ask(GEORGIA), "same"),
    ("hands on no ballot", asked(), CountHands(0, "second", "send", 1), "stale"),
    ("hands before any question", seated(), CountHands(0, "first", "send", 1), "stale"),
    ("hands for no option", asked(), CountHands(0, "first", "march", 1), "option"),
    ("less than no hands", asked(), CountHands(0, "first", "send", -1), "count"),
    ("too many hands", asked(), CountHands(0, "first", "send", DEVICES + 1), "count"),
    ("no hands for what had none", asked(), CountHands(0, "first", "send", 0), "same"),
    ("a second vote without a talk", asked(), Advance(0, "revote"), "phase"),
    ("a step of another round", asked(), Advance(1, "talk"), "stale"),
    ("a reveal of nothing", seated(), Reveal(0), "stale"),
    ("a casting vote for no option", asked(), Reveal(0, casting="march"), "option"),
    ("the first phase taken back", asked(), TakeBack(0, "vote"), "phase"),
    ("a pause of a paused room", after(empty(), Pause(on=True)), Pause(on=True), "same"),
    ("an endless message", empty(), Tell("x" * (MESSAGE + 1)), "message"),
    ("a message of two lines", empty(), Tell("one\ntwo"), "message"),
    ("a message that turns the writing round", empty(), Tell("\u202eone"), "message"),
    ("a message of half a letter", empty(), Tell("\ud800"), "message"),
    ("no message where there is none", empty(), Tell(""), "same"),
    ("a slip before any vote", seated(), Slip(on=True), "phase"),
    ("a slip beside a vote", asked(), Slip(on=True), "open"),
    ("no slip where there is none", after(asked(), Reveal(0, "send")), Slip(on=False), "same"),
    (
        "a vote taken back from under a slip",
        after(asked(), Reveal(0, "send"), Slip(on=True)),
        TakeBack(0, "revealed"),
        "phase",
    ),
    ("an open door opened", empty(), Lock(closed=False), "same"),
]


@pytest.mark.parametrize(
    ("room", "move", "reason"), [each[1:] for each in REFUSED], ids=[each[0] for each in REFUSED]
)
def test_a_move_is_refused_with_a_reason(room: Room, move: Move, reason: Reason) -> None:
    assert refused(room, move) == reason


@pytest.mark.parametrize("at", [-1, SECONDS + 1])
def test_a_time_that_no_lesson_has_is_refused(at: int) -> None:
    assert refused(empty(), Join(pupil(1)), at) == "time"


def test_a_lesson_has_no_more_rounds_than_a_day_holds() -> None:
    room = empty()
    for number in range(ROUNDS):
        ask = Ask(Question(f"question-{number}", ("yes", "no")))
        room = after(room, ask, Reveal(number, casting="yes"))
    assert refused(room, Ask(PENZA)) == "full"
