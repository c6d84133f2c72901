"""A room that is read from a file is held to what a room can be."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from game.classroom.ballots import Ballots, Cast
from game.classroom.limits import CHANGES, DEVICES, MESSAGE
from game.classroom.moves import Advance, Ask, Dismiss, Reveal, Slip, Tell
from game.classroom.question import Question
from game.classroom.room import Room
from game.classroom.rounds import Round
from game.classroom.soundness import is_sound
from tests.support.rooms import GEORGIA, PENZA, after, answers, asked, empty, now, pupil, seated

REVEALED = after(asked(), *answers(["send", "wait"]), Reveal(0, casting="wait"))


@pytest.mark.parametrize(
    "room",
    [
        empty(),
        seated(),
        asked(),
        REVEALED,
        after(REVEALED, Dismiss(1)),
        after(REVEALED, Slip(on=True)),
        after(REVEALED, Ask(PENZA), Tell("Quiet.")),
        after(asked(), Advance(0, "talk"), Advance(0, "revote"), *answers(["send"], "second")),
    ],
)
def test_a_room_that_came_about_by_moves_is_sound(room: Room) -> None:
    assert is_sound(room)


def ballot(ballots: Ballots) -> Room:
    return asked().with_round(now(asked()).with_ballot("first", ballots))


def revealed(**changes: object) -> Room:
    changed: Callable[..., Round] = replace
    return REVEALED.with_round(changed(now(REVEALED), **changes))


BAD = {
    "no code": replace(empty(), code="k7qm"),
    "an endless seed": replace(empty(), seed="x" * 65),
    "a device of another shape": replace(empty(), seats={"Ivanov": 1}),
    "two in a seat": replace(empty(), seats={pupil(1): 1, pupil(2): 1}),
    "a seat 0": replace(empty(), seats={pupil(1): 0}),
    "a seat beyond the last": replace(empty(), seats={pupil(1): DEVICES + 1}),
    "an endless message": replace(empty(), message="x" * (MESSAGE + 1)),
    "a message of two lines": replace(empty(), message="a\nb"),
    "a question without options": asked().with_round(Round(Question("a", ()), 0)),
    "a question twice": replace(REVEALED, rounds=REVEALED.rounds * 2),
    "two rounds open": replace(asked(), rounds=(now(asked()), Round(PENZA, 0))),
    "a slip before any vote": replace(seated(), slip=True),
    "a slip beside a vote": replace(asked(), slip=True),
    "no phase": asked().with_round(Round(GEORGIA, 0, ())),
    "a talk before the vote": asked().with_round(Round(GEORGIA, 0, ("talk",))),
    "a second vote without a talk": asked().with_round(Round(GEORGIA, 0, ("vote", "revote"))),
    "a time before the lesson": asked().with_round(Round(GEORGIA, -1)),
    "a choice that did not lead": revealed(chosen="leave"),
    "no choice": revealed(chosen=""),
    "a choice before the end": asked().with_round(replace(now(asked()), chosen="send")),
    "an answer that is no option": ballot(Ballots(casts={pupil(1): Cast("march", 1)})),
    "an answer of no device": ballot(Ballots(casts={"Ivanov": Cast("send", 1)})),
    "too many changes": ballot(Ballots(casts={pupil(1): Cast("send", CHANGES + 1)})),
    "less than no hands": ballot(Ballots(hands={"send": -1})),
    "hands for no option": ballot(Ballots(hands={"march": 1})),
    "a sum for no option": ballot(Ballots(forgotten={"march": 1})),
}


@pytest.mark.parametrize("room", BAD.values(), ids=BAD)
def test_a_room_that_cannot_be_is_not_sound(room: Room) -> None:
    assert not is_sound(room)
