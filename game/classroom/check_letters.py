"""Two letters that betray what was mistyped: a Reed-Solomon code over the 32 letters.

Any two codes differ in three letters or more. So one or two wrong letters are always noticed, two
that changed places too, and where one is wrong it can be said which was meant.
"""

from collections.abc import Sequence

CHECKS = 2

MOST = 31
"""Letters of a code with its two; in a longer one, letters would stand for one another."""

_SIZE = 32
_POLYNOMIAL = 0b100101
"""x⁵ + x² + 1: the powers of x run through all that is not 0."""


def _powers() -> tuple[int, ...]:
    found = [1]
    while len(found) < _SIZE - 1:
        twice = found[-1] << 1
        found.append(twice ^ _POLYNOMIAL if twice >= _SIZE else twice)
    return tuple(found)


_POWER = _powers()
_LOG = {value: power for power, value in enumerate(_POWER)}


def with_checks(values: Sequence[int]) -> tuple[int, ...]:
    """Values from 0 to 31 and the two that check them. Raises ValueError if they are too many."""
    if len(values) > MOST - CHECKS:
        raise ValueError(f"{len(values)} letters are more than two can check")
    first, second = _syndromes((*values, 0, 0))
    # what the last two must be so that the sums over all, plain and by powers, are 0
    one = _divided(first ^ second, _POWER[0] ^ _POWER[1])
    return (*values, one, first ^ one)


def is_whole(values: Sequence[int]) -> bool:
    """Whether nothing in values with their checks is wrong, as far as one or two could be."""
    return _syndromes(values) == (0, 0)


def mended(values: Sequence[int]) -> tuple[int, ...] | None:
    """The values with the one changed that makes them whole; None if no single one does.

    Where two are wrong this may be another code altogether, so it is a guess and no more.
    """
    first, second = _syndromes(values)
    if not (first and second):
        return None
    place = (_LOG[second] - _LOG[first]) % (_SIZE - 1)
    if place >= len(values):
        return None
    found = list(values)
    found[-1 - place] ^= first
    return tuple(found)


def _syndromes(values: Sequence[int]) -> tuple[int, int]:
    """The sum of the values, and their sum by powers of x: the last has x⁰, the one before x¹."""
    first = second = 0
    for place, value in enumerate(reversed(values)):
        first ^= value
        second ^= _times(value, place)
    return first, second


def _times(value: int, power: int) -> int:
    """A value times a power of x."""
    return _POWER[(_LOG[value] + power) % (_SIZE - 1)] if value else 0


def _divided(value: int, divisor: int) -> int:
    return _times(value, -_LOG[divisor])
