"""A policy that waits: it answers only what must be answered, with the first open answer."""

from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn, Move
from game.rules.scenario import Scenario
from game.rules.state import State


def idle(state: State, scenario: Scenario) -> Move:
    """Do nothing, if nothing must be done."""
    for item in state.desks[scenario.seat].tray:
        card = scenario.cards[item.card]
        if card.role == "month":
            answers = [Choose(card.id, option.id) for option in card.options]
            return next(each for each in answers if refusal(state, each, scenario) is None)
    return EndTurn()
