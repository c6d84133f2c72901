"""The only writer of rooms: what a move makes of a room, or why it is refused.

Nothing here tells the time: `at` comes in with a move, in seconds of the room, and is only noted.
"""

from dataclasses import dataclass, replace
from typing import Literal, assert_never

from game.classroom.ballots import BLANK
from game.classroom.device import is_device
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
    Rise,
    Sit,
    Slip,
    TakeBack,
    Tell,
)
from game.classroom.room import Room
from game.classroom.rounds import BALLOT, NEXT, BallotName, Round
from game.rules.dice import Dice
from game.rules.ids import SEATS

Reason = Literal[
    "closed",  # the lesson is over
    "time",  # no time of a lesson
    "device",  # no device, or none of this room
    "locked",  # the door is closed
    "full",  # no more devices, rounds or changes
    "seat",  # nobody sits there
    "desk",  # no desk, or one that is taken
    "paused",  # the teacher has paused the room
    "question",  # no question that can be asked
    "open",  # the last question is not answered yet
    "stale",  # of a round or a ballot that is not open
    "option",  # no option of this question, or none of a tie
    "count",  # no number of hands
    "tie",  # a tie is to be broken
    "phase",  # this does not follow here
    "message",  # no message
    "same",  # it is so already
]


@dataclass(frozen=True, slots=True)
class Refused:
    """A move that was not made, and why. The room is as it was."""

    reason: Reason


def follow(room: Room, move: Move, at: int) -> Room | Refused:
    """The room after a move."""
    if room.closed:
        return Refused("closed")
    if not 0 <= at <= SECONDS:
        return Refused("time")
    match move:
        case Join() | Dismiss() | Lock() | Answer():
            found = _of_seats(room, move)
        case Slip():
            found = _slip(room, on=move.on)
        case Sit() | Rise():
            found = _of_desks(room, move)
        case Ask() | Close():
            found = _of_the_lesson(room, move, at)
        case CountHands() | Advance() | Reveal() | TakeBack():
            found = _of_the_round(room, move, at)
        case Pause():
            found = replace(room, paused=move.on)
        case Tell():
            found = _tell(room, move)
        case _:
            assert_never(move)
    return Refused("same") if found == room else found


# --- seats ------------------------------------------------------------------------------
def _of_seats(room: Room, move: Join | Dismiss | Lock | Answer) -> Room | Refused:
    match move:
        case Join():
            return _join(room, move.device)
        case Dismiss():
            return _dismiss(room, move.seat)
        case Lock():
            return replace(room, locked=move.closed)
        case Answer():
            return _answer(room, move)


def _join(room: Room, device: str) -> Room | Refused:
    """A device that comes back finds its seat, whether the door is closed or not."""
    if not is_device(device):
        return Refused("device")
    if device in room.seats:
        return room
    if room.locked:
        return Refused("locked")
    if len(room.seats) >= DEVICES:
        return Refused("full")
    return replace(room, seats={**room.seats, device: room.free_seat()})


def _dismiss(room: Room, seat: int) -> Room | Refused:
    device = next((each for each, number in room.seats.items() if number == seat), None)
    if device is None:
        return Refused("seat")
    seats = {each: number for each, number in room.seats.items() if each != device}
    desks = {desk: each for desk, each in room.desks.items() if each != device}
    now = room.round
    # a vote that has ended stays as it was counted
    left = room if now is None or now.phase == "revealed" else room.with_round(now.without(device))
    return replace(left, seats=seats, desks=desks)


def _of_desks(room: Room, move: Sit | Rise) -> Room | Refused:
    """Nobody sits at two desks, and nobody at one that is taken."""
    if move.desk not in SEATS:
        return Refused("desk")
    match move:
        case Rise():
            desks = {desk: each for desk, each in room.desks.items() if desk != move.desk}
            return replace(room, desks=desks)
        case Sit() if move.device not in room.seats:
            return Refused("device")
        case Sit() if room.desks.get(move.desk) == move.device:
            return room
        case Sit() if move.desk in room.desks or room.desk_of(move.device):
            return Refused("desk")
        case Sit():
            now = room.round
            is_open = now is not None and now.phase != "revealed"
            left = room.with_round(now.without(move.device)) if now and is_open else room
            return replace(left, desks={**room.desks, move.desk: move.device})


def _answer(room: Room, move: Answer) -> Room | Refused:
    now = _open_ballot(room, move.round, move.ballot)
    if move.device not in room.seats:
        return Refused("device")
    if room.paused:
        return Refused("paused")
    if now is None:
        return Refused("stale")
    if move.option not in (*now.question.options, BLANK):
        return Refused("option")
    ballots = now.ballot(move.ballot)
    cast = ballots.cast(move.device, move.option)
    if cast.casts[move.device].times > CHANGES:
        return Refused("full")
    return room.with_round(now.with_ballot(move.ballot, cast))


# --- the lesson -------------------------------------------------------------------------
def _of_the_lesson(room: Room, move: Ask | Close, at: int) -> Room | Refused:
    now = room.round
    is_open = now is not None and now.phase != "revealed"
    match move:
        case Close():
            return replace(room.without_devices(), closed=True)
        case Ask() if is_open:
            return room if now is not None and now.question == move.question else Refused("open")
        case Ask() if not move.question.is_sound:
            return Refused("question")
        case Ask() if any(each.question.id == move.question.id for each in room.rounds):
            return Refused("same")
        case Ask() if len(room.rounds) >= ROUNDS:
            return Refused("full")
        case Ask():
            kept = room.without_devices()
            return replace(kept, rounds=(*kept.rounds, Round(move.question, at)), slip=False)


def _slip(room: Room, *, on: bool) -> Room | Refused:
    """A slip asks about what was decided, so that it comes after a vote and beside none."""
    now = room.round
    if now is None:
        return Refused("phase")
    return replace(room, slip=on) if now.phase == "revealed" else Refused("open")


def _tell(room: Room, move: Tell) -> Room | Refused:
    if len(move.text) > MESSAGE or not (move.text.isprintable() and move.text == move.text.strip()):
        return Refused("message")
    return replace(room, message=move.text)


# --- the round --------------------------------------------------------------------------
def _of_the_round(
    room: Room, move: CountHands | Advance | Reveal | TakeBack, at: int
) -> Room | Refused:
    now = room.round
    if now is None or move.round != len(room.rounds) - 1:
        return Refused("stale")
    match move:
        case CountHands():
            found = _count_hands(room, now, move)
        case Advance():
            found = _advance(now, move)
        case Reveal():
            found = _reveal(room, now, move, at)
        case TakeBack() if room.slip:
            return Refused("phase")
        case TakeBack():
            found = _take_back(now, move)
    return found if isinstance(found, Refused) else room.with_round(found)


def _count_hands(room: Room, now: Round, move: CountHands) -> Round | Refused:
    if _open_ballot(room, move.round, move.ballot) is None:
        return Refused("stale")
    if move.option not in (*now.question.options, BLANK):
        return Refused("option")
    if not 0 <= move.count <= DEVICES:
        return Refused("count")
    ballots = now.ballot(move.ballot)
    if ballots.hands.get(move.option, 0) == move.count:
        return now
    return now.with_ballot(move.ballot, ballots.by_hand(move.option, move.count))


def _advance(now: Round, move: Advance) -> Round | Refused:
    if now.phase == move.to:
        return now
    if move.to not in NEXT[now.phase]:
        return Refused("phase")
    return replace(now, path=(*now.path, move.to))


def _reveal(room: Room, now: Round, move: Reveal, at: int) -> Round | Refused:
    if now.phase == "revealed":
        return now
    if "revealed" not in NEXT[now.phase]:
        return Refused("phase")
    leaders, chosen = now.leaders, move.casting
    if chosen and chosen not in leaders:
        return Refused("option")
    by_lot = len(leaders) > 1 and not chosen
    if by_lot and not move.lot:
        return Refused("tie")
    if by_lot:
        chosen = leaders[Dice(room.seed, "tie", move.round).below(len(leaders))]
    return replace(
        now,
        path=(*now.path, "revealed"),
        chosen=chosen or leaders[0],
        by_lot=by_lot,
        revealed=max(at, now.opened),
    )


def _take_back(now: Round, move: TakeBack) -> Round | Refused:
    if now.phase != move.phase or len(now.path) == 1:
        return Refused("phase")
    return replace(now, path=now.path[:-1], chosen="", by_lot=False, revealed=0)


def _open_ballot(room: Room, number: int, ballot: BallotName) -> Round | None:
    """The round of a number, if this ballot of it is open."""
    now = room.round
    is_open = number == len(room.rounds) - 1 and now is not None and BALLOT.get(now.phase) == ballot
    return now if is_open else None
