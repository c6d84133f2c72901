"""Condition `count`: enough organisations stand high or low enough."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import OrganisationNumberId, at
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Count:
    """True when in at least `organisations` of them `number` is at least `at_least`."""

    kind: Literal["count"]
    number: OrganisationNumberId
    at_least: int
    organisations: int

    def compile(self, scenario: "Scenario") -> "Test":
        """A closure that tests a state."""
        keys = [
            (at(self.number, each), scenario.start_of(at(self.number, each)))
            for each in scenario.organisations
        ]
        floor, wanted = self.at_least, self.organisations
        return lambda state: (
            sum(state.ledger.get(key, start) >= floor for key, start in keys) >= wanted
        )

    def why(self, state: State, scenario: "Scenario") -> Why:
        """What is missing."""
        found = sum(
            state.ledger.get(key, scenario.start_of(key)) >= self.at_least
            for key in (at(self.number, each) for each in scenario.organisations)
        )
        args: dict[str, str | int] = {"number": self.number, "found": found}
        return Why("condition.count", args | {"wanted": self.organisations, "bound": self.at_least})
