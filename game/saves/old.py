"""Saved games of format 1, which games 0.1 and 0.2 wrote: read, and never written or played.

Their rules are gone, so nothing here knows what a move does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from game.saves import chain, header, plain
from game.saves.disk import DISK, Disk, read_or_none
from game.saves.files import HEADER, JOURNAL, MOST_BYTES, saved_at
from game.saves.header import OLD_FORMAT
from game.saves.problem import SaveError

OldMove = Mapping[str, str | int]


@dataclass(frozen=True, slots=True)
class OldGame:
    """A game of format 1: what it was begun with, and the moves that stand, in order.

    `started` is a date and time as ISO 8601 writes them. Of a `damaged` game the end is left out.
    """

    id: str
    game: str
    setup: Mapping[str, str]
    started: str
    saved_at: datetime
    moves: tuple[OldMove, ...]
    damaged: bool = False

    @property
    def ended(self) -> int:
        """How many turns were closed."""
        return sum(each["kind"] == "end-turn" for each in self.moves)


def read_old(folder: Path, disk: Disk = DISK) -> OldGame:
    """Read a game of format 1. Raises SaveError if it is none, or its head is damaged."""
    try:
        data = read_or_none(disk, folder / HEADER, header.MOST_BYTES) or b""
        journal = read_or_none(disk, folder / JOURNAL, MOST_BYTES) or b""
    except OSError as error:
        raise SaveError("save.problem.unreadable") from error
    head = header.unsealed(data)
    if head.get("format") != OLD_FORMAT:
        raise SaveError("save.problem.header")
    texts = (head.get("id"), head.get("game"), head.get("started"), *_values(head.get("setup")))
    if not all(isinstance(each, str) for each in texts):
        raise SaveError("save.problem.header")
    if head["id"] != folder.name:
        raise SaveError("save.problem.moved", id=head["id"])
    bodies, damaged = _bodies(folder.name, journal)
    return OldGame(
        folder.name,
        head["game"],
        head["setup"],
        head["started"],
        saved_at(folder),
        _standing(bodies),
        damaged,
    )


def _values(setup: Any) -> tuple[Any, ...]:  # noqa: ANN401  # JSON can be anything
    return tuple(setup.values()) if isinstance(setup, dict) else (None,)


def _bodies(name: str, data: bytes) -> tuple[tuple[bytes, ...], bool]:
    """The records of the sound beginning of a journal, and whether it has another end."""
    found = [(text, chain.read(text, name)) for text in (data, plain.mended(data))]
    text, reading = max(found, key=lambda each: each[1].length)
    return reading.bodies, reading.length < len(text)


def _standing(bodies: Iterable[bytes]) -> tuple[OldMove, ...]:
    """The moves of records, without what was taken back."""
    found: list[OldMove] = []
    for body in bodies:
        move = _move(body)
        if move is not None:
            found.append(move)
        elif found:
            found.pop()
    return tuple(found)


def _move(body: bytes) -> OldMove | None:
    """The move of a record, None for one taken back. Raises SaveError for what is no record."""
    try:
        record = plain.parse(body)
        move = record["move"] if record["kind"] == "move" else None
        sound = move is None or isinstance(move["kind"], str)
    except (KeyError, TypeError, ValueError) as error:
        raise SaveError("save.problem.header") from error
    if not sound or (move is not None and not _is_flat(move)):
        raise SaveError("save.problem.header")
    return move


def _is_flat(move: Mapping[str, Any]) -> bool:
    return all(isinstance(each, str) or type(each) is int for each in move.values())
