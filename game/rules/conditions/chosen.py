"""Condition `chosen`: an earlier card was answered in a certain way."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import CardId, OptionId
from game.rules.state import State, Why

if TYPE_CHECKING:
    from game.rules.conditions import Test
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Chosen:
    """True when `card` was answered with `option` (or answered at all, without one)."""

    kind: Literal["chosen"]
    card: CardId
    option: OptionId | None = None

    def compile(self, scenario: "Scenario") -> "Test":  # noqa: ARG002 one signature for all conditions
        """A closure that tests a state."""
        card, option = self.card, self.option
        if option is None:
            return lambda state: card in state.chosen
        return lambda state: state.chosen.get(card) == option

    def why(self, state: State, scenario: "Scenario") -> Why:  # noqa: ARG002 one signature for all conditions
        """What is missing."""
        return Why("condition.chosen", {"card": self.card, "option": self.option or ""})
