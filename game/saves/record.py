"""One decision in a journal: a move, or the taking back of one."""

import json
from dataclasses import dataclass
from typing import Any

from game.rules.moves import Move
from game.rules.replay import BadMoveError, move_data, move_from
from game.saves.problem import SaveError


@dataclass(frozen=True, slots=True)
class Record:
    """A decision: its number from 1, the move (None takes the last one back), the state after it.

    `state` is the first 16 digits of the state's hash.
    """

    n: int
    move: Move | None
    state: str


def encode(record: Record) -> bytes:
    """The body of a record's line."""
    data: dict[str, Any] = {"n": record.n, "state": record.state, "kind": "undo"}
    if record.move is not None:
        data |= {"kind": "move", "move": move_data(record.move)}
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def decode(body: bytes, n: int) -> Record:
    """The record of a body.

    The line is whole; so if it makes no sense, another program wrote it: SaveError.
    """
    try:
        return _record(json.loads(body), n)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise SaveError("save.problem.unknown-record", n=n) from error


def _record(data: dict[str, Any], n: int) -> Record:
    undo = data["kind"] == "undo"
    names = {"n", "kind", "state"} if undo else {"n", "kind", "state", "move"}
    sound = data.keys() == names and data["n"] == n and isinstance(data["state"], str)
    if not sound or (not undo and data["kind"] != "move"):
        raise BadMoveError(data["kind"])
    return Record(n, None if undo else move_from(dict(data["move"])), data["state"])
