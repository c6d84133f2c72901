"""Condition `majority`: enough members of a body stand with the General Secretary."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import BodyId, at
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Majority:
    """True when at least `members` full members of `body` have a `tie` of so much (per mille)."""

    kind: Literal["majority"]
    body: BodyId
    members: int
    tie: int = 0

    def compile(self, scenario: "Scenario") -> "Test":
        """A closure that tests a state."""
        keys = [at("tie", each) for each in scenario.bodies[self.body].terms[0].members]
        starts = [scenario.start_of(key) for key in keys]
        pairs, wanted, tie = list(zip(keys, starts, strict=True)), self.members, self.tie
        return lambda state: (
            sum(state.ledger.get(key, start) >= tie for key, start in pairs) >= wanted
        )

    def why(self, state: State, scenario: "Scenario") -> Why:
        """What is missing."""
        members = scenario.bodies[self.body].terms[0].members
        keys = (at("tie", each) for each in members)
        found = sum(state.ledger.get(key, scenario.start_of(key)) >= self.tie for key in keys)
        args: dict[str, str | int] = {"body": self.body, "found": found}
        return Why("condition.majority", args | {"wanted": self.members, "of": len(members)})
