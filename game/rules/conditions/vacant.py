"""Condition `vacant`: a post is empty."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import PostId
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Vacant:
    """True when nobody holds `post`."""

    kind: Literal["vacant"]
    post: PostId

    def compile(self, scenario: "Scenario") -> "Test":  # noqa: ARG002 one signature for all conditions
        """A closure that tests a state."""
        post = self.post

        def test(state: State) -> bool:
            holding = state.holdings.get(post)
            return holding is None or holding.holder is None

        return test

    def why(self, state: State, scenario: "Scenario") -> Why:  # noqa: ARG002 one signature for all conditions
        """What is missing."""
        return Why("condition.vacant", {"post": self.post})
