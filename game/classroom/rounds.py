"""A round: one question, from the first vote to what followed. The phases it went through stand."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from game.classroom.ballots import Ballots
from game.classroom.question import Question

Phase = Literal["vote", "talk", "revote", "predict", "revealed"]
BallotName = Literal["first", "second", "record"]

BALLOT: Mapping[Phase, BallotName] = {"vote": "first", "revote": "second", "predict": "record"}
"""What a class answers in a phase. In the others it talks, or looks at what followed."""

NEXT: Mapping[Phase, tuple[Phase, ...]] = {
    "vote": ("talk", "predict", "revealed"),
    "talk": ("revote",),
    "revote": ("predict", "revealed"),
    "predict": ("revealed",),
    "revealed": (),
}
"""First the vote, then what the record shows: asked first, it would colour the choice."""


@dataclass(frozen=True, slots=True)
class Round:
    """A question, what was answered, and the phases so far: the last is where the class is.

    `opened` and `revealed` are seconds of the room's time; `by_lot` says that a tie was drawn for.
    """

    question: Question
    opened: int
    path: tuple[Phase, ...] = ("vote",)
    ballots: Mapping[BallotName, Ballots] = field(default_factory=dict)
    chosen: str = ""
    by_lot: bool = False
    revealed: int = 0

    @property
    def phase(self) -> Phase:
        """Where the class is."""
        return self.path[-1]

    def ballot(self, name: BallotName) -> Ballots:
        """The answers of a ballot; there may be none yet."""
        return self.ballots.get(name, Ballots())

    def with_ballot(self, name: BallotName, ballots: Ballots) -> "Round":
        """With other answers on a ballot."""
        return replace(self, ballots={**self.ballots, name: ballots})

    @property
    def deciding(self) -> Ballots:
        """The vote that counts: the second where there was one, whoever voted in the first."""
        return self.ballot("second" if "revote" in self.path else "first")

    @property
    def leaders(self) -> tuple[str, ...]:
        """Between which options the vote stands."""
        return self.deciding.leaders(self.question.options)

    @property
    def match(self) -> bool | None:
        """Whether the class chose as the record has it; None where that cannot be said."""
        recorded = self.question.recorded
        return self.chosen == recorded if recorded and self.phase == "revealed" else None

    def totals(self, name: BallotName) -> Mapping[str, int]:
        """How many gave each answer on a ballot."""
        return self.ballot(name).totals(self.question.options)

    def without_devices(self) -> "Round":
        """The same sums, with nothing left that says who cast what."""
        kept = {name: each.without_devices() for name, each in self.ballots.items()}
        return replace(self, ballots=kept)

    def without(self, device: str) -> "Round":
        """Without what a device answered."""
        return replace(
            self, ballots={name: each.without(device) for name, each in self.ballots.items()}
        )
