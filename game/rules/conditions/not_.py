"""Condition `not`: something must not hold."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules import conditions
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Not:
    """True when the condition `of` is false."""

    kind: Literal["not"]
    of: "conditions.Condition"

    def compile(self, scenario: "Scenario") -> "Test":
        """A closure that tests a state."""
        test = self.of.compile(scenario)
        return lambda state: not test(state)

    def why(self, state: State, scenario: "Scenario") -> Why:  # noqa: ARG002 one signature for all conditions
        """What is missing."""
        return Why("condition.not." + self.of.kind, _names(self.of))


def _names(condition: "conditions.Condition") -> dict[str, str | int]:
    """What the condition speaks of, for the sentence that says it must not be so."""
    return {
        name: value
        for name in condition.__slots__
        if isinstance(value := getattr(condition, name), str | int) and name != "kind"
    }
