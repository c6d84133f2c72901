"""Grounds: what the player's decisions rest on."""

from collections import Counter
from collections.abc import Mapping

from game.rules.ids import Grade
from game.rules.scenario import Scenario
from game.rules.state import State


def grounds(state: State, scenario: Scenario) -> Mapping[Grade, int]:
    """How many decisions were of each grade."""
    counted: Counter[Grade] = Counter()
    for card, chosen in state.chosen.items():
        record = scenario.cards[card]
        option = record.option(chosen)
        if option is not None and record.seat == scenario.seat:
            counted[option.grade] += 1
    return counted
