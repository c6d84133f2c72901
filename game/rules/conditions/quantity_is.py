"""Condition `quantity`: a figure that is read off the state stands high or low enough."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.quantity import Quantity
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class QuantityIs:
    """True when `quantity` is at least / at most so much."""

    kind: Literal["quantity"]
    quantity: Quantity
    at_least: int | None = None
    at_most: int | None = None

    def compile(self, scenario: "Scenario") -> "Test":
        """A closure that tests a state."""
        low = -(10**12) if self.at_least is None else self.at_least
        high = 10**12 if self.at_most is None else self.at_most
        return lambda state: low <= self._figure(state, scenario) <= high

    def why(self, state: State, scenario: "Scenario") -> Why:
        """What is missing."""
        side, bound = (
            ("low", self.at_least) if self.at_least is not None else ("high", self.at_most)
        )
        value = self._figure(state, scenario)
        return Why(f"condition.quantity.{side}", {"value": value, "bound": bound or 0})

    def _figure(self, state: State, scenario: "Scenario") -> int:
        from game.rules.scoring.quantity import figure  # noqa: PLC0415 it stands on conditions

        return figure(self.quantity, state, scenario)
