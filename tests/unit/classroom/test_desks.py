"""Two desks in a room: who sits down, who rises, who may not."""

from dataclasses import replace

import pytest

from game.classroom.follow import Refused, follow
from game.classroom.log import Log, from_text
from game.classroom.moves import Dismiss, Rise, Sit
from game.classroom.soundness import is_sound
from game.rules.ids import SEATS
from tests.support.rooms import after, answers, asked, now, pupil, seated

OFFICE, CRITICS = SEATS
BOTH = after(seated(), Sit(pupil(1), OFFICE), Sit(pupil(2), CRITICS))


def test_each_desk_has_a_device_and_the_others_are_delegates() -> None:
    assert BOTH.desk_of(pupil(1)) == OFFICE
    assert BOTH.desk_of(pupil(2)) == CRITICS
    assert BOTH.desk_of(pupil(3)) == ""
    assert set(BOTH.delegates()) == set(BOTH.seats) - {pupil(1), pupil(2)}
    assert is_sound(BOTH)


@pytest.mark.parametrize(
    ("move", "reason"),
    [
        (Sit(pupil(3), OFFICE), "desk"),
        (Sit(pupil(1), CRITICS), "desk"),
        (Sit(pupil(3), "the-gallery"), "desk"),
        (Rise("the-gallery"), "desk"),
        (Sit("0" * 64, OFFICE), "device"),
        (Sit(pupil(1), OFFICE), "same"),
    ],
)
def test_who_may_not_sit_down_is_told_why(move: Sit | Rise, reason: str) -> None:
    assert follow(BOTH, move, 0) == Refused(reason)  # type: ignore[arg-type]


def test_nobody_sits_at_two_desks() -> None:
    one = after(seated(), Sit(pupil(1), OFFICE))
    assert follow(one, Sit(pupil(1), CRITICS), 0) == Refused("desk")


def test_a_desk_that_is_freed_can_be_taken_by_another() -> None:
    freed = after(BOTH, Rise(OFFICE))
    assert freed.desk_of(pupil(1)) == ""
    assert pupil(1) in freed.seats
    assert after(freed, Sit(pupil(3), OFFICE)).desk_of(pupil(3)) == OFFICE
    assert follow(freed, Rise(OFFICE), 0) == Refused("same")


def test_who_is_dismissed_leaves_the_desk() -> None:
    assert after(BOTH, Dismiss(BOTH.seats[pupil(1)])).desks == {CRITICS: pupil(2)}


def test_what_a_delegate_answered_goes_when_he_sits_down() -> None:
    room = after(asked(), *answers(["send", "wait"]))
    sat = after(room, Sit(pupil(1), OFFICE))
    assert pupil(1) in now(room).ballot("first").casts
    assert pupil(1) not in now(sat).ballot("first").casts


def test_desks_are_in_the_log() -> None:
    log = Log.begin(seated())
    for move in (Sit(pupil(1), OFFICE), Sit(pupil(2), CRITICS), Rise(OFFICE)):
        added = log.add(move, 0)
        assert isinstance(added, Log)
        log = added
    assert from_text(log.to_text()).room == log.room
    assert log.forget().room.desks == {CRITICS: pupil(2)}


@pytest.mark.parametrize(
    "desks",
    [{"the-gallery": pupil(1)}, {OFFICE: "0" * 64}, {OFFICE: pupil(1), CRITICS: pupil(1)}],
)
def test_desks_that_cannot_be_are_no_room(desks: dict[str, str]) -> None:
    assert not is_sound(replace(BOTH, desks=desks))
