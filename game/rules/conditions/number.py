"""Condition `number`: a number stands high or low enough."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import NumberId, OwnerId, at
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class NumberIs:
    """True when `number` (of `at`, if it is not the centre's) is at least / at most so much."""

    kind: Literal["number"]
    number: NumberId
    at: OwnerId | None = None
    at_least: int | None = None
    at_most: int | None = None

    def compile(self, scenario: "Scenario") -> "Test":
        """A closure that tests a state."""
        key = self.number if self.at is None else at(self.number, self.at)
        low = -(10**12) if self.at_least is None else self.at_least
        high = 10**12 if self.at_most is None else self.at_most
        start = scenario.start_of(key)
        return lambda state: low <= state.ledger.get(key, start) <= high

    def why(self, state: State, scenario: "Scenario") -> Why:
        """What is missing."""
        key = self.number if self.at is None else at(self.number, self.at)
        value = state.ledger.get(key, scenario.start_of(key))
        side, bound = (
            ("low", self.at_least) if self.at_least is not None else ("high", self.at_most)
        )
        args: dict[str, str | int] = {"number": self.number, "at": self.at or "", "value": value}
        return Why(f"condition.number.{side}", args | {"bound": bound or 0})
