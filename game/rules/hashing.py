"""The hash of a state."""

from dataclasses import fields
from hashlib import sha256

from game.rules.state import State

_ORDERED = tuple(
    each.name
    for each in fields(State)
    if each.compare and each.name not in ("ledger", "flags", "lapsed", "seen")
)


def state_hash(state: State) -> str:
    """SHA-256 over everything in a state: the same on every platform and with every hash seed.

    It is taken at every decision, so it goes over the records' own `repr` (whole numbers, texts
    and tuples only) instead of copying them; what has no order of its own is sorted.
    """
    ledger = "\n".join(f"{key}={value}" for key, value in sorted(state.ledger.items()))
    unordered = (sorted(state.flags), sorted(state.lapsed), sorted(state.seen))
    rest = [getattr(state, name) for name in _ORDERED]
    return sha256(f"{ledger}\n{unordered}\n{rest}".encode()).hexdigest()
