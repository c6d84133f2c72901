"""The lesson of a class, as the wall may ask of it: votes that were counted, and what goes on next.

Who keeps the room of the class is not known here: it may count hands alone, or devices beside them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, get_args

from game.rules.archive import DecisionNote, LessonNote
from game.rules.ids import Id
from game.rules.scenario import Scenario
from game.session.lessons import Place

Stage = Literal["vote", "talk", "revote", "predict", "revealed"]
Paper = Literal["first", "second", "record"]
"""What a class answers: the vote, the vote after it has talked, what the record may show."""

ANSWERED: Mapping[Stage, Paper] = {"vote": "first", "revote": "second", "predict": "record"}

Predictions = Literal["never", "twice", "always"]
PREDICTIONS: tuple[Predictions, ...] = get_args(Predictions)

PUPILS = (2, 60)
"""The fewest and the most pupils of a class on a wall."""

BLANK = ""
"""The answer of one who was asked and chose nothing."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a teacher settles before a lesson. `after` keeps totals from the wall until the reveal.

    `pupils` is how large the class is: the full width of a bar.
    """

    lesson: Id
    length: int
    seed: str
    pupils: int = 28
    predictions: Predictions = "twice"
    after: bool = False

    def predicts(self, index: int) -> bool:
        """Whether the class is asked what the record shows, at a decision counted from 0.

        By hand a second count takes a minute, so that it is asked twice a lesson: at the second
        decision, when a class knows how it goes, and at the last but one.
        """
        return self.predictions == "always" or (
            self.predictions == "twice" and index in (1, self.length - 2)
        )


@dataclass(frozen=True, slots=True)
class Seat:
    """A device that is in, and whether it has answered what is asked now."""

    number: int
    answered: bool


@dataclass(frozen=True, slots=True)
class Count:
    """What was answered on a paper: how many hands and how many devices, by option.

    The key `BLANK` has those who chose nothing.
    """

    hands: Mapping[str, int] = field(default_factory=dict)
    devices: Mapping[str, int] = field(default_factory=dict)

    def of(self, option: str) -> int:
        """Hands and devices together."""
        return self.hands.get(option, 0) + self.devices.get(option, 0)

    @property
    def total(self) -> int:
        """Everybody who answered, blanks too."""
        return sum(self.hands.values()) + sum(self.devices.values())


@dataclass(frozen=True, slots=True)
class Turn:
    """A decision as far as the class has come with it.

    `leaders` are the options between which the vote stands; `chosen` is empty until the reveal, and
    `by_lot` says that the lot broke a tie. `talked` is whether the class voted a second time;
    `seconds` how long it took from the question to the reveal.
    """

    card: Id
    stage: Stage
    counts: Mapping[Paper, Count]
    leaders: tuple[str, ...]
    chosen: str
    by_lot: bool
    talked: bool
    seconds: int = 0

    def count(self, paper: Paper) -> Count:
        """What was answered on a paper; there may be nothing yet."""
        return self.counts.get(paper, Count())

    @property
    def deciding(self) -> Count:
        """The vote that counts: the second where there was one."""
        return self.count("second" if self.talked else "first")


class ClassLesson(Protocol):
    """A lesson that is being held. What changes it answers why it cannot, in one word, or nothing.

    Everything that is done is kept, so that a lesson goes on after a laptop was closed.
    """

    @property
    def plan(self) -> Plan:
        """What the teacher settled."""

    @property
    def note(self) -> LessonNote:
        """The lesson."""

    @property
    def decisions(self) -> tuple[DecisionNote, ...]:
        """Its decisions, in order."""

    @property
    def scenario(self) -> Scenario:
        """What is played, from the desk of the class."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The decisions that were put to the class, the one it is at last."""

    @property
    def code(self) -> str:
        """What is typed at the door."""

    @property
    def joined(self) -> int:
        """How many devices are in the room; none where only hands are counted."""

    @property
    def seats(self) -> tuple[Seat, ...]:
        """Who is in, in the order of numbers."""

    @property
    def locked(self) -> bool:
        """Whether no other device comes in; those that were in come back."""

    @property
    def changes(self) -> int:
        """How often it has changed so far, by the wall or by a device."""

    @property
    def paused(self) -> bool:
        """Whether every screen of the room is blank."""

    @property
    def kept(self) -> bool:
        """Whether all that was done is on the disk."""

    def place(self, after: int) -> Place:
        """Where the game of the class stands after so many of its decisions.

        Raises LessonError if the content has changed so that they cannot be made any more.
        """

    def ask(self) -> str:
        """Put the next decision to the vote."""

    def count(self, option: str, by: int) -> str:
        """So many hands more for an option, or fewer."""

    def talk(self) -> str:
        """End the first vote: the class talks, and votes again."""

    def vote_again(self) -> str:
        """Begin the second vote."""

    def predict(self) -> str:
        """Ask the class what the record shows."""

    def reveal(self, casting: str = "", *, lot: bool = False) -> str:
        """End the vote. A tie is broken by the chair, for one of its options, or by the lot."""

    def take_back(self) -> str:
        """Take back the last count of hands; without one, the step that was taken last."""

    def step_back(self) -> str:
        """Take back the step that was taken last; every count stays."""

    def show_record(self) -> None:
        """The wall shows what the record has of this decision, so devices may show it too."""

    def dismiss(self, seat: int) -> str:
        """Let a seat go, and with it what was answered there to what is asked now."""

    def lock(self, *, on: bool) -> str:
        """Let no other device in, or let them in again."""

    def pause(self, *, on: bool) -> str:
        """Blank every screen of the room, or show again what was there."""

    @property
    def slip(self) -> bool:
        """Whether the exit slip is before the class."""

    def show_slip(self, *, on: bool) -> str:
        """Put the exit slip before the class, after the last decision, or away again."""

    def close(self) -> str:
        """End the lesson; nothing more can be voted on."""

    @property
    def closed(self) -> bool:
        """Whether it has ended."""
