"""Condition `won`: a vote went a certain way."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import VoteId, VoteOptionId
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Won:
    """True when `option` won the vote `vote`."""

    kind: Literal["won"]
    vote: VoteId
    option: VoteOptionId

    def compile(self, scenario: "Scenario") -> "Test":  # noqa: ARG002 one signature for all conditions
        """A closure that tests a state."""
        vote, option = self.vote, self.option

        def test(state: State) -> bool:
            result = state.votes.get(vote)
            return result is not None and result.winner == option

        return test

    def why(self, state: State, scenario: "Scenario") -> Why:  # noqa: ARG002 one signature for all conditions
        """What is missing."""
        return Why("condition.won", {"vote": self.vote, "option": self.option})
