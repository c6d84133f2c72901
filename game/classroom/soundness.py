"""Whether a room that was read from a text could have come about by moves."""

from collections.abc import Iterable
from itertools import pairwise

from game.classroom.ballots import BLANK, Ballots
from game.classroom.device import is_device
from game.classroom.join_code import is_code
from game.classroom.limits import CHANGES, DEVICES, MESSAGE, ROUNDS, SECONDS
from game.classroom.room import Room
from game.classroom.rounds import BALLOT, NEXT, Round
from game.rules.ids import SEATS

_MOST_SEED = 64


def is_sound(room: Room) -> bool:
    """Whether nothing in a room contradicts itself or is larger than a room can grow."""
    seats = room.seats
    return (
        is_code(room.code)
        and len(room.seed) <= _MOST_SEED
        and len(seats) <= DEVICES
        and all(map(is_device, seats))
        and len(set(seats.values())) == len(seats)
        and all(1 <= each <= DEVICES for each in seats.values())
        and set(room.desks) <= set(SEATS)
        and set(room.desks.values()) <= set(seats)
        and len(set(room.desks.values())) == len(room.desks)
        and len(room.rounds) <= ROUNDS
        and len({each.question.id for each in room.rounds}) == len(room.rounds)
        and all(map(_is_sound_round, room.rounds))
        and all(each.phase == "revealed" for each in room.rounds[:-1])
        and (not room.slip or (room.round is not None and room.round.phase == "revealed"))
        and len(room.message) <= MESSAGE
        and (room.message.isprintable() and room.message == room.message.strip())
    )


def _is_sound_round(now: Round) -> bool:
    if not now.question.is_sound or now.path[:1] != ("vote",):
        return False
    options = (*now.question.options, BLANK)
    return (
        all(after in NEXT[before] for before, after in pairwise(now.path))
        and 0 <= now.opened <= SECONDS
        and 0 <= now.revealed <= SECONDS
        and _is_chosen(now)
        and set(now.ballots) <= set(BALLOT.values())
        and all(_is_sound_ballot(each, options) for each in now.ballots.values())
    )


def _is_chosen(now: Round) -> bool:
    """One of the leaders where the vote has ended, nothing where it has not."""
    if now.phase == "revealed":
        return now.chosen in now.leaders
    return not (now.chosen or now.by_lot or now.revealed)


def _is_sound_ballot(ballots: Ballots, options: tuple[str, ...]) -> bool:
    named: Iterable[str] = (
        *ballots.hands,
        *ballots.forgotten,
        *(each.option for each in ballots.casts.values()),
    )
    counts = (*ballots.hands.values(), *ballots.forgotten.values())
    return (
        set(named) <= set(options)
        and all(map(is_device, ballots.casts))
        and all(1 <= each.times <= CHANGES for each in ballots.casts.values())
        and all(each >= 0 for each in counts)
    )
