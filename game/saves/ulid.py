"""Names of saved games: 26 characters that sort by the time of making and never meet twice."""

import re
import secrets
import time

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SHAPE = re.compile(f"[{_LETTERS}]{{26}}")


def new_id() -> str:
    """A new name: 48 bits of milliseconds, then 80 bits of chance (the format is called ULID)."""
    value = (time.time_ns() // 1_000_000 << 80) | secrets.randbits(80)
    return "".join(_LETTERS[value >> shift & 31] for shift in range(125, -1, -5))


def is_id(name: str) -> bool:
    """Whether a name could be a saved game's. Nothing else is ever joined to a path.

    >>> is_id("../settings")
    False
    """
    return _SHAPE.fullmatch(name) is not None
