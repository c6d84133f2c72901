"""One decision in a journal: a move of a seat, or the taking back of one.

Moves stay plain data here, so that a journal can be read whatever moves the rules know.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from game.saves import plain
from game.saves.problem import SaveError

Move = Mapping[str, Any]
"""A move as `rules.replay.move_data` writes it."""


@dataclass(frozen=True, slots=True)
class Record:
    """A decision: its number from 1, whose it is, the move, the state after it.

    Without a move it takes that seat's last move of the turn back. `state` is the first 16 digits
    of the game's hash.
    """

    n: int
    seat: str
    move: Move | None
    state: str


def encode(record: Record) -> bytes:
    """The body of a record's line."""
    data: dict[str, Any] = {"n": record.n, "seat": record.seat, "state": record.state}
    if record.move is None:
        return plain.compact(data | {"kind": "undo"})
    return plain.compact(data | {"kind": "move", "move": dict(record.move)})


def decode(body: bytes, n: int) -> Record:
    """The record of a body.

    The line is whole; so if it makes no sense, another program wrote it: SaveError.
    """
    try:
        found = _record(plain.parse(body))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise SaveError("save.problem.unknown-record", n=n) from error
    if found.n != n or encode(found) != body:
        raise SaveError("save.problem.unknown-record", n=n)
    return found


def standing(records: Iterable[Record]) -> tuple[Record, ...]:
    """The moves that stand when what was taken back is left out."""
    found: list[Record] = []
    for each in records:
        if each.move is not None:
            found.append(each)
            continue
        last = next((i for i in reversed(range(len(found))) if found[i].seat == each.seat), None)
        if last is not None:
            del found[last]
    return tuple(found)


def _record(data: dict[str, Any]) -> Record:
    move = data["move"] if data["kind"] == "move" else None
    if data["kind"] == "move" and not _is_move(move):
        raise ValueError(move)
    found = Record(data["n"], data["seat"], move, data["state"])
    if not (isinstance(found.seat, str) and isinstance(found.state, str)):
        raise TypeError(found)
    return found


def _is_move(move: Any) -> bool:  # noqa: ANN401  # JSON can be anything
    """Whether it says its kind, and holds texts, numbers, and lists or mappings of texts."""
    return isinstance(move.get("kind"), str) and all(
        type(each) is int or all(isinstance(one, str) for one in _parts(each))
        for each in move.values()
    )


def _parts(value: Any) -> Iterable[Any]:  # noqa: ANN401  # JSON can be anything
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else (value,)
