"""Moves as plain data, and the replay of a list of moves."""

from collections.abc import Iterable, Mapping
from typing import Any

from game.rules.moves import Move
from game.rules.records import MisfitError, decode, encode
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import State


class BadMoveError(ValueError):
    """A move's data is not a move: an unknown kind, or wrong fields."""


def move_data(move: Move) -> dict[str, Any]:
    """A move as a mapping that JSON can hold."""
    data: dict[str, Any] = encode(move)
    return data


def move_from(data: Mapping[str, Any]) -> Move:
    """A move from its mapping. Raises BadMoveError if it is not one."""
    try:
        move: Move = decode(Move, data)
    except MisfitError as error:
        raise BadMoveError(str(error)) from error
    return move


class ReplayError(ValueError):
    """A recorded move is refused in the state it was recorded for."""


def replay(scenario: Scenario, seed: str, moves: Iterable[Move]) -> State:
    """Play recorded moves from the start. Raises ReplayError at the first that is refused."""
    state = new_game(scenario, seed)
    for index, move in enumerate(moves):
        step = reduce(state, move, scenario, traced=False)
        if step.refusal is not None:
            raise ReplayError(f"move {index + 1} ({move.kind}) is refused: {step.refusal.code}")
        state = step.state
    return state
