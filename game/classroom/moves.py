"""What may be done in a room, as records. A move that comes twice is made once."""

from dataclasses import dataclass
from typing import Literal

from game.classroom.question import Question
from game.classroom.rounds import BallotName, Phase


@dataclass(frozen=True, slots=True)
class Join:
    """A device comes into the room and gets a seat."""

    device: str
    kind: Literal["join"] = "join"


@dataclass(frozen=True, slots=True)
class Answer:
    """A device answers on a ballot of a round, counted from 0; an empty option is a blank."""

    device: str
    round: int
    ballot: BallotName
    option: str
    kind: Literal["answer"] = "answer"


@dataclass(frozen=True, slots=True)
class Sit:
    """A device sits down at a desk that is free, where two sides play."""

    device: str
    desk: str
    kind: Literal["sit"] = "sit"


@dataclass(frozen=True, slots=True)
class Rise:
    """A desk becomes free; who sat there stays in the room."""

    desk: str
    kind: Literal["rise"] = "rise"


@dataclass(frozen=True, slots=True)
class Dismiss:
    """A seat becomes free, and its desk and its answers in the open round go with it."""

    seat: int
    kind: Literal["dismiss"] = "dismiss"


@dataclass(frozen=True, slots=True)
class Lock:
    """The door is closed, or opened again."""

    closed: bool
    kind: Literal["lock"] = "lock"


@dataclass(frozen=True, slots=True)
class Ask:
    """A question is put to the class; who answered what in the last round is forgotten."""

    question: Question
    kind: Literal["ask"] = "ask"


@dataclass(frozen=True, slots=True)
class CountHands:
    """So many hands are up for an option, or for a blank."""

    round: int
    ballot: BallotName
    option: str
    count: int
    kind: Literal["count-hands"] = "count-hands"


@dataclass(frozen=True, slots=True)
class Advance:
    """A round goes on: to talk, to the second vote, or to what the record shows."""

    round: int
    to: Literal["talk", "revote", "predict"]
    kind: Literal["advance"] = "advance"


@dataclass(frozen=True, slots=True)
class Reveal:
    """The vote ends. A tie is broken by one of its options, or by the lot."""

    round: int
    casting: str = ""
    lot: bool = False
    kind: Literal["reveal"] = "reveal"


@dataclass(frozen=True, slots=True)
class TakeBack:
    """The phase of a round that is its last is taken back. Every answer stays."""

    round: int
    phase: Phase
    kind: Literal["take-back"] = "take-back"


@dataclass(frozen=True, slots=True)
class Pause:
    """Every screen goes blank, or shows again what it showed."""

    on: bool
    kind: Literal["pause"] = "pause"


@dataclass(frozen=True, slots=True)
class Slip:
    """The exit slip is before the class, or is put away again; no vote is open meanwhile."""

    on: bool
    kind: Literal["slip"] = "slip"


@dataclass(frozen=True, slots=True)
class Tell:
    """A line of the teacher's to all; an empty one takes it away."""

    text: str
    kind: Literal["tell"] = "tell"


@dataclass(frozen=True, slots=True)
class Close:
    """The lesson is over; who answered what in the last round is forgotten."""

    kind: Literal["close"] = "close"


PupilMove = Join | Answer | Sit
TeacherMove = (
    Dismiss
    | Rise
    | Lock
    | Ask
    | CountHands
    | Advance
    | Reveal
    | TakeBack
    | Pause
    | Slip
    | Tell
    | Close
)
Move = PupilMove | TeacherMove
