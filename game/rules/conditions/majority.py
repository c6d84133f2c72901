"""Condition `majority`: enough members of a body stand with the General Secretary."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import BodyId, PersonId, at
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
        return lambda state: self._found(state, scenario) >= self.members

    def why(self, state: State, scenario: "Scenario") -> Why:
        """What is missing."""
        found, of = self._found(state, scenario), len(self._sitting(state, scenario))
        args: dict[str, str | int] = {"body": self.body, "found": found}
        return Why("condition.majority", args | {"wanted": self.members, "of": of})

    def _found(self, state: State, scenario: "Scenario") -> int:
        keys = [at("tie", each) for each in self._sitting(state, scenario)]
        return sum(state.ledger.get(key, scenario.start_of(key)) >= self.tie for key in keys)

    def _sitting(self, state: State, scenario: "Scenario") -> tuple[PersonId, ...]:
        return scenario.bodies[self.body].term(state.turn).members
