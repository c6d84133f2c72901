"""Condition `flag`: something was done."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import FlagId
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Flag:
    """True when a flag is up."""

    kind: Literal["flag"]
    flag: FlagId

    def compile(self, scenario: "Scenario") -> "Test":  # noqa: ARG002 one signature for all conditions
        """A closure that tests a state."""
        flag = self.flag
        return lambda state: flag in state.flags

    def why(self, state: State, scenario: "Scenario") -> Why:  # noqa: ARG002 one signature for all conditions
        """What is missing."""
        return Why("condition.flag", {"flag": self.flag})
