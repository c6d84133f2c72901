"""The log of a room as text: how it began, then a move a line. From it any worker makes the room.

A line carries a digest over all before it: of a log whose end is damaged, the beginning still
counts. What a log may not say, a room would have refused.
"""

import json
from dataclasses import dataclass, replace

from game.classroom.follow import Refused, follow
from game.classroom.limits import ENTRIES, LOG_BYTES, PUPILS_ENTRIES
from game.classroom.moves import Move, PupilMove
from game.classroom.room import Room
from game.classroom.soundness import is_sound
from game.rules.records import MisfitError, decode, encode
from game.saves import chain

FORMAT = 1
START = "apparat class"


class LogError(Exception):
    """A text that is no log of a room; it says why not."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A move, and the second of the room in which it was made."""

    at: int
    move: Move


@dataclass(frozen=True, slots=True)
class Log:
    """How a room stands, and the lines that say how it came to: how it began, then its moves.

    `last` is the digest of the last line. Of a `damaged` log the end was left out.
    """

    room: Room
    lines: tuple[bytes, ...]
    last: str
    damaged: bool = False

    @staticmethod
    def begin(room: Room) -> "Log":
        """The log of a room in which nothing was done yet."""
        body = _json({"format": FORMAT, "room": encode(room)})
        return Log(room, (chain.line(START, body),), chain.digest(START, body))

    def add(self, move: Move, at: int) -> "Log | Refused":
        """With one more move, unless it is refused."""
        found = follow(self.room, move, at)
        if isinstance(found, Refused):
            return found
        if len(self.lines) > (PUPILS_ENTRIES if isinstance(move, PupilMove) else ENTRIES):
            return Refused("full")
        body = _json(encode(Entry(at, move)))
        line = chain.line(self.last, body)
        return Log(found, (*self.lines, line), chain.digest(self.last, body), self.damaged)

    def forget(self) -> "Log":
        """The log of the room from here on: no line is left that says who answered what before.

        The answers of the round that is open are still known by their device.
        """
        room = self.room
        kept = room.without_devices()
        if room.round is not None and not room.closed:
            kept = kept.with_round(room.round)
        return Log.begin(kept)

    def to_text(self) -> bytes:
        """The whole log."""
        return b"".join(self.lines)


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


# --- in ---------------------------------------------------------------------------------
def from_text(data: bytes) -> Log:
    """The log again. Raises LogError for what is none."""
    if len(data) > LOG_BYTES:
        raise LogError(f"A log of a room has no more than {LOG_BYTES} bytes.")
    found = chain.read(data, START)
    if not found.bodies:
        raise LogError("This is no log of a room: its first line is not whole.")
    first, *rest = found.bodies
    log = Log.begin(_begun(first))
    for number, body in enumerate(rest, 1):
        entry = _entry(number, body)
        added = log.add(entry.move, entry.at)
        if isinstance(added, Refused):
            raise LogError(f"Move {number} cannot follow: {added.reason}.")
        log = added
    return replace(log, damaged=found.length < len(data))


def _begun(body: bytes) -> Room:
    value = _parsed(body)
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise LogError(f"This is no log of a room of format {FORMAT}.")
    try:
        room: Room = decode(Room, value.get("room"))
    except MisfitError as error:
        raise LogError(f"How the room began does not fit: {error}.") from error
    if not is_sound(room):
        raise LogError("The room that is written in the first line cannot be.")
    return room


def _entry(number: int, body: bytes) -> Entry:
    try:
        entry: Entry = decode(Entry, _parsed(body))
    except MisfitError as error:
        raise LogError(f"Move {number} does not fit: {error}.") from error
    return entry


def _parsed(body: bytes) -> object:
    try:
        found: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise LogError(f"A line is no JSON: {error}.") from error
    return found
