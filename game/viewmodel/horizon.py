"""Up to which day a game may tell the record: nobody knows then what comes later."""

from game.rules.scenario import Scenario
from game.rules.state import State

NEVER = "9999"


def horizon(scenario: Scenario | None, state: State | None) -> str:
    """The last day of the turn; without a game, or after it, a day that never comes."""
    if scenario is None or state is None or state.over:
        return NEVER
    turn = scenario.turns[state.turn - 1]
    return f"{turn.month}-{turn.last:02}"
