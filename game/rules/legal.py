"""What is allowed now, and why not when it is not. A refusal is data, never an exception.

What every move must fulfil stands here; what a kind of move asks for itself, in its own file.
"""

from collections.abc import Iterator

from game.rules.moves import MOVES, Move
from game.rules.plays import RULES, price
from game.rules.plays.refusals import refuse, unpaid
from game.rules.scenario import Scenario
from game.rules.state import Refusal, State


def refusal(state: State, move: Move, scenario: Scenario) -> Refusal | None:
    """Why a move is not allowed in this state, or None."""
    if state.over:
        return refuse("over")
    if move.seat not in (None, scenario.seat):
        return refuse("not-this-seat", kind=move.kind)
    refused = RULES[type(move)].refusal(move, state, scenario)
    return unpaid(price(move, scenario), state) if refused is None else refused


def legal_moves(state: State, scenario: Scenario) -> Iterator[Move]:
    """Every move allowed now, in a fixed order; of circulars, papers and forecasts a sample."""
    for kind in MOVES:
        if kind.seat in (None, scenario.seat):
            for move in RULES[kind].samples(state, scenario):
                if refusal(state, move, scenario) is None:
                    yield move
