"""The stack of screens as text and back.

A reload, a second tab, or another worker that takes over finds the page that was left: the text
names each screen and holds what is its own. The game that the screens look at is not in it.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from game.page.screen import Own, Screen
from game.page.stack import Stack
from game.rules.records import MisfitError, decode, encode

Make = Callable[[str, Mapping[str, Any]], Screen[Any]]
"""Makes a screen from its name and its own record, not yet decoded. Raises StackError."""


class StackError(Exception):
    """A text that is no stack of these screens."""


def to_text(stack: Sequence[Screen[Any]]) -> str:
    """The stack as one line of JSON."""
    written = [
        {"screen": each.name, "own": encode(each.own), "orders": encode(dict(each.orders))}
        for each in stack
    ]
    return json.dumps(written, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str, make: Make) -> Stack:
    """The stack again. Raises StackError for a text that does not fit."""
    try:
        read = _listed(text)
        screens = [make(each["screen"], each["own"]) for each in read]
        for screen, each in zip(screens, read, strict=True):
            screen.orders.update(decode(Mapping[str, tuple[int, int]], each["orders"]))
    except (ValueError, KeyError, TypeError, MisfitError) as error:
        raise StackError(f"no stack of pages: {error}") from error
    return tuple(screens)


def decode_own(kind: type[Own], value: Mapping[str, Any]) -> Own:
    """What is a screen's own, from a stack. Raises MisfitError."""
    own: Own = decode(kind, value)
    return own


def _listed(text: str) -> list[Any]:
    read = json.loads(text)
    if not isinstance(read, list):
        raise MisfitError(f"{type(read).__name__} instead of a list")
    return read
