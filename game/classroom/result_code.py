"""The code of a result: twelve letters that hold how a game ended, to be copied from a screen.

K7QM-20RD-X9HT
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import reduce
from hashlib import sha256
from typing import Literal

from game.classroom.check_letters import CHECKS, is_whole, mended, with_checks
from game.classroom.letters import LETTERS, VALUES, normal

LENGTH = 12
GROUP = 4

VERSION = 1
"""Never 0, so that a row of noughts is no code."""

BITS = {
    "version": 2,
    "session": 10,
    "seat": 8,
    "game": 8,
    "ending": 6,
    "aims": 4,
    "measures": 6,
    "divergence": 6,
}
"""Fifty, in this order: the values of ten letters, before the two that check them."""

_LETTER = 5

Fault = Literal["length", "letter", "typo", "version"]
"""Why a text is no code."""


@dataclass(frozen=True, slots=True)
class Result:
    """How a game ended, as far as it goes into a code.

    `session` and `game` are prints of what was played and of how (`print_of`). `seat` is a number
    of the room, 0 outside of any. `ending` is the place of the ending among those of the scenario,
    from 1; 0 where it has none. `divergence` counts the decisions from 1; 0 is a game that never
    left the record. What a code has no room for counts as the most that it holds.
    """

    session: int
    seat: int
    game: int
    ending: int
    aims: int
    measures: int
    divergence: int


class ResultCodeError(Exception):
    """A text that is no code of a result.

    `places` are the letters that no code has, counted from 0. `meant` is the one code that differs
    in a single letter, where there is one.
    """

    def __init__(self, fault: Fault, *, places: tuple[int, ...] = (), meant: str = "") -> None:
        super().__init__(fault)
        self.fault, self.places, self.meant = fault, places, meant


def print_of(text: str, part: str) -> int:
    """The print of a text, as the part `session` or `game` of a result holds it."""
    digest = sha256(f"{part}\n{text}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:4], "big") % (1 << BITS[part])


def write(result: Result) -> str:
    """The code of a result. Raises ValueError for a number that does not fit into it."""
    parts = {each.name: getattr(result, each.name) for each in fields(result)}
    value = VERSION
    for name, part in parts.items():
        if not 0 <= part < 1 << BITS[name]:
            raise ValueError(f"{name} of a result cannot be {part}")
        value = value << BITS[name] | part
    places = range(LENGTH - CHECKS - 1, -1, -1)
    return _spelt(with_checks([value >> place * _LETTER & 31 for place in places]))


def read(text: str) -> Result:
    """The result of a code as it was typed. Raises ResultCodeError."""
    letters = normal(text)
    unknown = tuple(place for place, each in enumerate(letters) if each not in VALUES)
    if len(letters) != LENGTH:
        raise ResultCodeError("length")
    if unknown:
        raise ResultCodeError("letter", places=unknown)
    values = [VALUES[each] for each in letters]
    if not is_whole(values):
        raise ResultCodeError("typo", meant=_meant(values))
    version, result = _parts(values)
    if version != VERSION:
        raise ResultCodeError("version")
    return result


def spelt(text: str) -> str:
    """A code as we write it, whatever gaps it was typed with."""
    letters = normal(text)
    return "-".join(letters[at : at + GROUP] for at in range(0, len(letters), GROUP))


def _meant(values: list[int]) -> str:
    found = mended(values)
    return _spelt(found) if found and _parts(found)[0] == VERSION else ""


def _spelt(values: Iterable[int]) -> str:
    return spelt("".join(LETTERS[each] for each in values))


def _parts(values: Iterable[int]) -> tuple[int, Result]:
    """The version and the result that values with their checks hold."""
    number = reduce(lambda all_, each: all_ << _LETTER | each, tuple(values)[:-CHECKS], 0)
    found = {}
    for name, bits in reversed(BITS.items()):
        found[name] = number & (1 << bits) - 1
        number >>= bits
    return found.pop("version"), Result(**found)
