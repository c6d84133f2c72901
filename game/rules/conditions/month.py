"""Condition `month`: the date lies in a span of months."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Month:
    """True from month `first` to month `last`, both included; either may be left out."""

    kind: Literal["month"]
    first: str | None = None
    last: str | None = None

    def compile(self, scenario: "Scenario") -> "Test":
        """A closure that tests a state."""
        months = [turn.month for turn in scenario.turns]
        first, last = self.first or months[0], self.last or months[-1]
        open_turns = frozenset(
            number for number, month in enumerate(months, 1) if first <= month <= last
        )
        return lambda state: state.turn in open_turns

    def why(self, state: State, scenario: "Scenario") -> Why:  # noqa: ARG002 one signature for all conditions
        """What is missing."""
        return Why("condition.month", {"first": self.first or "", "last": self.last or ""})
