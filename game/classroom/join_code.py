"""The code of a room: four letters on the wall, which a pupil types to be let in."""

from collections.abc import Collection

from game.classroom.letters import LETTERS, normal
from game.rules.dice import Dice

LENGTH = 4

TRIED = 1_000
"""So many codes are drawn before a machine is said to be full; it has a million."""


class NoCodeError(Exception):
    """Every code that was drawn belongs to a room already."""


def new_code(seed: str, taken: Collection[str] = ()) -> str:
    """The code of a new room: the same for the same seed, and no other room's. Raises NoCodeError.

    Who can guess the seed knows the code, so a server takes one that nobody has chosen.
    """
    dice = Dice(seed, "join-code", 0)
    for _ in range(TRIED):
        code = "".join(LETTERS[dice.below(len(LETTERS))] for _ in range(LENGTH))
        if code not in taken:
            return code
    raise NoCodeError(f"{len(taken)} codes are taken")


def is_code(text: str) -> bool:
    """Whether a text is a code as we write it."""
    return len(text) == LENGTH and all(each in LETTERS for each in text)


def read_code(text: str) -> str | None:
    """The code that was meant by what a pupil typed; None if it can be none.

    >>> read_code(" k7-o1 "), read_code("k7-u1")
    ('K701', None)
    """
    found = normal(text)
    return found if is_code(found) else None
