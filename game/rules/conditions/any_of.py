"""Condition `any`: one of several must hold."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules import conditions
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one condition of `of` is true."""

    kind: Literal["any"]
    of: "tuple[conditions.Condition, ...]"

    def compile(self, scenario: "Scenario") -> "Test":
        """A closure that tests a state."""
        tests = tuple(each.compile(scenario) for each in self.of)
        return lambda state: any(test(state) for test in tests)

    def why(self, state: State, scenario: "Scenario") -> Why:
        """What is missing."""
        return self.of[0].why(state, scenario) if self.of else Why("condition.never")
