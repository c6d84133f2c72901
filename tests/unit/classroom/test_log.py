"""A room as text: what was done in it makes the same room again."""

import json

import pytest

from game.classroom import log as log_file
from game.classroom.device import device_of
from game.classroom.follow import Refused
from game.classroom.log import FORMAT, START, Log, LogError, from_text
from game.classroom.moves import Answer, Ask, Close, Join, Move, Pause, Reveal, Tell
from game.saves import chain
from tests.support.rooms import GEORGIA, PENZA, answers, empty, now, pupil

LESSON: list[Move] = [
    Join(pupil(1)),
    Join(pupil(2)),
    Ask(GEORGIA),
    *answers(["send", "wait"]),
    Tell("Пенза waits."),
    Reveal(0, lot=True),
    Ask(PENZA),
    Answer(pupil(2), 1, "first", "wait"),
]


def written(*moves: Move) -> Log:
    log = Log.begin(empty())
    for at, move in enumerate(moves):
        added = log.add(move, at)
        assert isinstance(added, Log), added
        log = added
    return log


def lines(*bodies: object) -> bytes:
    """A log with these bodies, whose digests are right."""
    text, last = b"", START
    for each in bodies:
        body = each if isinstance(each, bytes) else json.dumps(each).encode()
        text += chain.line(last, body)
        last = chain.digest(last, body)
    return text


def head(**changes: object) -> dict[str, object]:
    """The first line of an empty room, with other values."""
    body = written().lines[0].split(b" ", 2)[2]
    whole: dict[str, object] = json.loads(body)
    room = whole["room"]
    assert isinstance(room, dict)
    return {**whole, "room": {**room, **changes}}


def test_a_log_makes_the_room_again() -> None:
    log = written(*LESSON)
    assert from_text(log.to_text()) == log


def test_a_move_adds_a_line_and_changes_none_before_it() -> None:
    log = written(*LESSON)
    added = log.add(Pause(on=True), 99)
    assert isinstance(added, Log)
    assert added.to_text().startswith(log.to_text())
    assert from_text(log.to_text() + added.lines[-1]).room.paused


def test_what_is_refused_is_not_written() -> None:
    log = written(*LESSON)
    assert log.add(Join("Ivanov"), 99) == Refused("device")


@pytest.mark.parametrize("cut", [1, 20, 60])
def test_a_log_whose_last_line_is_torn_has_what_was_acknowledged_before_it(cut: int) -> None:
    log = written(*LESSON)
    found = from_text(log.to_text()[:-cut])
    assert found.room.seats == log.room.seats
    assert found.damaged or found.room == log.room


def test_a_flipped_bit_costs_what_follows_it_and_is_told() -> None:
    log = written(*LESSON)
    text = bytearray(log.to_text())
    text[len(b"".join(log.lines[:4])) + 40] ^= 1
    found = from_text(bytes(text))
    assert found.damaged
    assert found.lines == log.lines[:4]


def test_two_rooms_do_not_know_of_each_other() -> None:
    one, other = written(), written()
    for at, move in enumerate(LESSON):
        added = one.add(move, at)
        assert isinstance(added, Log)
        one = added
        assert other.room == empty()
        grown = other.add(Join(pupil(at + 100)), at)
        assert isinstance(grown, Log)
        assert grown.room.seats == {pupil(at + 100): 1}
    assert one == written(*LESSON)


def test_a_log_knows_no_token() -> None:
    assert b"token" not in written(*LESSON).to_text()


# --- forgetting -------------------------------------------------------------------------
def test_a_log_that_forgets_keeps_every_sum_and_what_is_open() -> None:
    log = written(*LESSON)
    kept = log.forget()
    assert kept.room.rounds[0].totals("first") == log.room.rounds[0].totals("first")
    assert now(kept.room) == now(log.room)
    assert from_text(kept.to_text()) == kept
    assert len(kept.lines) == 1


def test_after_the_lesson_a_log_that_forgets_says_nothing_of_who_answered_what() -> None:
    log = written(*LESSON, Close()).forget()
    assert b"casts" in log.to_text()
    assert all(not each.casts for one in log.room.rounds for each in one.ballots.values())
    assert b'"answer"' not in log.to_text()


# --- limits -----------------------------------------------------------------------------
def test_pupils_cannot_fill_a_log_and_the_teacher_can_go_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(log_file, "PUPILS_ENTRIES", 3)
    log = written(Join(pupil(1)), Join(pupil(2)), Ask(GEORGIA))
    assert log.add(answers(["send"])[0], 9) == Refused("full")
    assert isinstance(log.add(Reveal(0, lot=True), 9), Log)


def test_nobody_can_write_more_than_a_log_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "ENTRIES", 1)
    assert written(Pause(on=True)).add(Pause(on=False), 1) == Refused("full")


def test_a_text_that_is_too_long_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_file, "LOG_BYTES", 100)
    with pytest.raises(LogError, match="no more than 100 bytes"):
        from_text(written(*LESSON).to_text())


# --- what is no log ---------------------------------------------------------------------
BAD = {
    "nothing": b"",
    "another file": b"GIF89a\n",
    "a torn first line": written().to_text()[:30],
    "no JSON": lines(b"{"),
    "no text": lines(b"\xff"),
    "a deep nest": lines(b"[" * 100_000),
    "a list": lines([1]),
    "another format": lines({**head(), "format": FORMAT + 1}),
    "no room": lines({"format": FORMAT}),
    "a room with a name": lines(head(name="Ivanov")),
    "a room with another code": lines(head(code="K7Q")),
    "a room with two in one seat": lines(head(seats={pupil(1): 1, pupil(2): 1})),
    "a move of no kind": lines(head(), {"at": 0, "move": {"kind": "shout"}}),
    "a move without a time": lines(head(), {"move": {"kind": "close"}}),
    "a time that is no number": lines(head(), {"at": "0", "move": {"kind": "close"}}),
    "a time before the lesson": lines(head(), {"at": -1, "move": {"kind": "close"}}),
    "a truth for a number": lines(head(), {"at": True, "move": {"kind": "close"}}),
    "a seat by name": lines(head(), {"at": 0, "move": {"kind": "join", "device": "Ivanov"}}),
    "a move that cannot follow": lines(head(), {"at": 0, "move": {"kind": "reveal", "round": 0}}),
    "a move after the end": lines(
        head(),
        {"at": 0, "move": {"kind": "close"}},
        {"at": 1, "move": {"kind": "join", "device": device_of("x")}},
    ),
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_what_is_no_log_is_refused_in_words(text: bytes) -> None:
    with pytest.raises(LogError, match=r"\.$"):
        from_text(text)
