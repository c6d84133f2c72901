# ruff: noqa: ANN401 a note is any value of JSON
"""What was found out of one entity, so that nobody has to find it out again.

A note is a value of JSON that follows from the entity alone, or from it and some facts about
others. Where the facts are others now, it is worked out anew.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import Any, TypeVar

F = TypeVar("F")


def digest(facts: object) -> str:
    """A name for facts, the same wherever they are the same. They are made of what has a `repr`.

    >>> digest({"b": 1, "a": {2, 3}}) == digest({"a": {3, 2}, "b": 1})
    True
    """
    return sha256(repr(_plain(facts)).encode()).hexdigest()[:24]


def _plain(facts: Any) -> Any:
    """The same with everything that has no order of its own in one."""
    if isinstance(facts, dict):
        return sorted((_plain(key), _plain(value)) for key, value in facts.items())
    if isinstance(facts, set | frozenset):
        return sorted(map(_plain, facts))
    return tuple(map(_plain, facts)) if isinstance(facts, tuple | list) else facts


class Notes:
    """The notes on one entity. `text` is what was kept of them; `name` is of what it says."""

    __slots__ = ("_kept", "_text", "is_changed", "name")

    def __init__(self, text: str = "", name: str = "") -> None:
        self._text = text
        self.name = name
        self._kept: dict[str, list[Any]] | None = None if text else {}
        self.is_changed = False

    def value(self, name: str, compute: Callable[[], Any], facts: str = "") -> Any:
        """A note, worked out if it is not there or was worked out under other facts."""
        found = self._all().get(name)
        if found is None or found[0] != facts:
            found = [facts, compute()]
            self.put(name, found[1], facts)
        return found[1]

    def has(self, name: str, facts: str = "") -> bool:
        """Whether there is a note under these facts."""
        found = self._all().get(name)
        return found is not None and bool(found[0] == facts)

    def of(self, name: str) -> tuple[str, Any]:
        """The facts under which a note was taken, and the note; nothing for none."""
        facts, value = self._all().get(name, ("", None))
        return facts, value

    def put(self, name: str, value: Any, facts: str = "") -> None:
        """Take a note."""
        self._all()[name] = [facts, value]
        self.is_changed = True

    def text(self) -> str:
        """All of them, to be kept."""
        return json.dumps(self._all(), separators=(",", ":"))

    def _all(self) -> dict[str, list[Any]]:
        if self._kept is None:
            self._kept = json.loads(self._text)
        return self._kept

    def unless_clean(self, name: str, facts: str, judge: Callable[[], Iterable[F]]) -> Iterator[F]:
        """What a judge says; nothing, without asking him, if he said nothing under these facts."""
        if self.has(name, facts):
            return
        found = list(judge())
        if not found:
            self.put(name, 1, facts)
        yield from found
