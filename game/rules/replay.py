"""Moves as plain data, and the replay of a list of moves."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from typing import Any

from game.rules.moves import MOVES, Move
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import State


def _kind(cls: type[Any]) -> str:
    return str(next(each.default for each in fields(cls) if each.name == "kind"))


_KINDS: Mapping[str, type[Any]] = {_kind(each): each for each in MOVES}


class BadMoveError(ValueError):
    """A move's data is not a move: an unknown kind, or wrong fields."""


def move_data(move: Move) -> dict[str, str | int]:
    """A move as a flat mapping that JSON can hold."""
    return asdict(move)


def move_from(data: Mapping[str, Any]) -> Move:
    """A move from its mapping. Raises BadMoveError if it is not one."""
    kind = data.get("kind")
    cls = _KINDS.get(kind) if isinstance(kind, str) else None
    if cls is None:
        raise BadMoveError(f"unknown kind of move: {kind!r}")
    given = {name: value for name, value in data.items() if name != "kind"}
    for name, value in given.items():
        declared = cls.__dataclass_fields__.get(name)
        wants = int if declared is not None and declared.type is int else str
        if declared is None or type(value) is not wants:
            raise BadMoveError(f"{kind}: field {name!r} is not a {wants.__name__}")
    try:
        move: Move = cls(**given)
    except TypeError as error:
        raise BadMoveError(f"{kind}: {error}") from error
    return move


class ReplayError(ValueError):
    """A recorded move is refused in the state it was recorded for."""


def replay(scenario: Scenario, seed: str, moves: Iterable[Move]) -> State:
    """Play recorded moves from the start. Raises ReplayError at the first that is refused."""
    state = new_game(scenario, seed)
    for index, move in enumerate(moves):
        step = reduce(state, move, scenario)
        if step.refusal is not None:
            raise ReplayError(f"move {index + 1} ({move.kind}) is refused: {step.refusal.code}")
        state = step.state
    return state
