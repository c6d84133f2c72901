"""Move `forecast`: a guess how a vote will go."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import NumberId, Seat, VoteId
from game.rules.moves.refusals import refuse
from game.rules.state import Refusal, State

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario

CERTAIN = 100


@dataclass(frozen=True, slots=True)
class Forecast:
    """Say before a vote how likely its first option is to win, in per cent (0–100)."""

    vote: VoteId
    percent: int
    kind: Literal["forecast"] = "forecast"
    seat: ClassVar[Seat | None] = None

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """Nothing."""
        return {}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused once a vote was held or is past, and of what is no percentage."""
        vote = scenario.votes.get(self.vote)
        if vote is None or self.vote in state.votes or state.turn > vote.turn:
            return refuse("no-such-vote", vote=self.vote)
        return None if 0 <= self.percent <= CERTAIN else refuse("not-a-percentage")

    def play(self, draft: "Draft") -> None:
        """It is written down, in the place of what was said before."""
        draft.desks[draft.seat].forecasts[self.vote] = self.percent

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Forecast]":
        """An even chance for every vote."""
        for vote in scenario.votes.values():
            yield Forecast(vote.id, 50)
