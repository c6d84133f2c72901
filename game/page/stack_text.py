"""The stack of screens as text and back.

A reload, a second tab, or another worker that takes over finds the page that was left: the text
names each screen and holds what is its own. The game that the screens look at is not in it.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal

from game.page.screen import Own, Screen
from game.page.stack import Stack
from game.rules.records import MisfitError, decode, encode

Make = Callable[[str, bool, Mapping[str, Any]], Screen[Any]]
"""Makes a screen from its name, whether it is a page of a game, and its own record as written.

Raises StackError or MisfitError.
"""

_ORDERS = Mapping[str, tuple[int, Literal[-1, 0, 1]]]
_PARTS = {"screen", "in_game", "own", "orders"}


class StackError(Exception):
    """A text that is no stack of these screens; it says why not."""


def to_text(stack: Sequence[Screen[Any]]) -> str:
    """The stack as one line of JSON."""
    written = [
        {
            "screen": each.name,
            "in_game": each.in_game,
            "own": encode(each.own),
            "orders": encode(dict(each.orders)),
        }
        for each in stack
    ]
    return json.dumps(written, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str, make: Make) -> Stack:
    """The stack again. Raises StackError for a text that does not fit."""
    try:
        read = json.loads(text)
        json.dumps(read, ensure_ascii=False).encode()  # half of a surrogate pair is no text
    except (ValueError, RecursionError) as error:
        raise StackError(f"This is no stack of pages: {error}.") from error
    if not isinstance(read, list) or not read:
        raise StackError("This is no stack of pages: it is no list with a page in it.")
    return tuple(_screen(each, make) for each in read)


def _screen(read: Any, make: Make) -> Screen[Any]:  # noqa: ANN401  # what JSON gives
    if not isinstance(read, dict) or set(read) != _PARTS:
        raise StackError(f"A page of the stack needs these parts: {', '.join(sorted(_PARTS))}.")
    name = read["screen"]
    try:
        made = make(decode(str, name), decode(bool, read["in_game"]), read["own"])
        made.orders.update(decode(_ORDERS, read["orders"]))
    except (MisfitError, RecursionError) as error:
        raise StackError(f"What is written of the page {name} does not fit: {error}.") from error
    return made


def decode_own(kind: type[Own], value: Mapping[str, Any]) -> Own:
    """What is a screen's own, from a stack. Raises MisfitError."""
    own: Own = decode(kind, value)
    return own
