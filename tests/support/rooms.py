"""Rooms of a class for tests: pupils, a question, moves one after another."""

from collections.abc import Iterable

from game.classroom.device import device_of
from game.classroom.follow import Reason, Refused, follow
from game.classroom.moves import Answer, Ask, Join, Move
from game.classroom.question import Question
from game.classroom.room import Room
from game.classroom.rounds import BallotName, Round

GEORGIA = Question("georgia", ("send", "wait", "leave"), recorded="send")
PENZA = Question("penza", ("send", "wait"))


def pupil(number: int) -> str:
    """The device of a pupil."""
    return device_of(f"token {number}")


def empty(seed: str = "SEED") -> Room:
    """A room in which nobody sits."""
    return Room("K7QM", seed)


def after(room: Room, *moves: Move, at: int = 0) -> Room:
    """The room after moves, none of which is refused."""
    for move in moves:
        found = follow(room, move, at)
        assert isinstance(found, Room), f"{move}: {found}"
        room = found
    return room


def refused(room: Room, move: Move, at: int = 0) -> Reason:
    """Why a move is refused."""
    found = follow(room, move, at)
    assert isinstance(found, Refused), move
    return found.reason


def answers(options: Iterable[str], ballot: BallotName = "first") -> list[Move]:
    """An answer of each pupil in turn, from the first on, in the first round."""
    return [Answer(pupil(at), 0, ballot, option) for at, option in enumerate(options, 1)]


def seated(pupils: int = 5) -> Room:
    """A room of some pupils that was asked nothing yet."""
    return after(empty(), *(Join(pupil(number)) for number in range(1, pupils + 1)))


def asked(question: Question = GEORGIA, pupils: int = 5) -> Room:
    """A room of some pupils that has a question before it."""
    return after(seated(pupils), Ask(question))


def now(room: Room) -> Round:
    """The round of a room."""
    assert room.round is not None
    return room.round
