"""The hash of a game: a chain from state to state, so that a long game costs no more than a short.

A link is taken over the last link and over what a move changed: the numbers, the holdings, what
came to and left the desks, the move itself, which a desk notes. The first link of a chain, and what
a state that is kept whole is known by, is the hash of a whole state.

Everything is hashed as sorted JSON, the same on every platform and with every hash seed.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, is_dataclass
from hashlib import sha256
from itertools import chain, compress, takewhile
from operator import eq, is_not
from typing import Any

from game.rules.moves import EndTurn
from game.rules.records import encode, names
from game.rules.state import State, Step


def state_hash(state: State) -> str:
    """The hash of everything in a state: 64 hexadecimal digits."""
    return _digest("", encode(state))


def link(last: str, before: State, after: State) -> str:
    """The hash of a chain after one more link: `before` became `after`."""
    return _digest(last, _of_record(before, after))


@dataclass(frozen=True, slots=True)
class Chain:
    """Where the hash of a game stands: at the opening of the turn, and now.

    Inside a turn the links are a seat's own. The link of a closed turn goes from opening to
    opening, so that a game has one hash however the moves of its turns arrived.
    """

    opening: str
    now: str

    @staticmethod
    def begin(state: State) -> "Chain":
        """The chain of a game that begins with a state at the opening of a turn."""
        first = state_hash(state)
        return Chain(first, first)

    def follow(self, before: State, step: Step) -> "Chain":
        """The chain after a step from a state."""
        if isinstance(step.move, EndTurn):
            closed = link(self.opening, before.opened or before, step.state)
            return Chain(closed, closed)
        return Chain(self.opening, link(self.now, before, step.state))


def _digest(last: str, data: Any) -> str:  # noqa: ANN401 whatever JSON can hold
    text = json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(f"{last}\n{text}".encode()).hexdigest()


def _change(old: Any, new: Any) -> Any:  # noqa: ANN401 values of fields
    """How a value changed, as JSON can hold it; None if it did not."""
    if old is new:
        return None
    if isinstance(new, dict) and isinstance(old, dict):
        return _of_mapping(old, new)
    if old == new:
        return None
    return _of_other(old, new) if type(old) is type(new) else {"=": encode(new)}


def _of_other(old: Any, new: Any) -> Any:  # noqa: ANN401 two values of a kind
    if isinstance(new, tuple):
        return _of_row(old, new)
    if isinstance(new, frozenset):
        return {"+": sorted(new - old), "-": sorted(old - new)}
    return _of_record(old, new) if is_dataclass(new) else {"=": encode(new)}


def _of_mapping(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any] | None:
    """Key by key: what is new or other, and what is gone; None if nothing is.

    A move touches few of the two thousand numbers, and this is where its hash takes its time: where
    the old keys come first as they were, they are compared without a step of Python.
    """
    keys, known = list(new), len(old)
    touched: Iterable[str] = keys
    gone = []
    if keys[:known] == list(old):
        written = map(is_not, new.values(), old.values())
        touched = chain(compress(keys, written), keys[known:])
    else:
        gone = sorted(old.keys() - new.keys())
    changes = {
        key: value if type(value := new[key]) is int else _change(old.get(key), value)
        for key in touched
        if old.get(key) != new[key]
    }
    return {"+": changes, "-": gone} if changes or gone else None


def _of_row(old: tuple[Any, ...], new: tuple[Any, ...]) -> dict[str, Any]:
    """How much of the front is as it was, and what follows it: most rows only grow."""
    kept = len(old)
    if new[:kept] != old:
        kept = sum(1 for _ in takewhile(bool, map(eq, old, new)))
    return {"kept": kept, "+": [encode(each) for each in new[kept:]]}


def _of_record(old: Any, new: Any) -> dict[str, Any]:  # noqa: ANN401 two records of a kind
    """Field by field; what is no part of a record's identity is left out."""
    changes = (
        (stored, _change(getattr(old, name), getattr(new, name)))
        for name, stored in names(new.__class__).items()
    )
    return {stored: change for stored, change in changes if change is not None}
