"""What a class played as rows of numbers, whoever shows them: a page, or lines of text."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from game.classroom.collation import Group

Part = Literal["endings", "aims", "measures", "divergences"]

PARTS: tuple[Part, ...] = ("endings", "aims", "measures", "divergences")
"""What of results is counted, in the order in which it is shown."""

Name = Callable[[Part, int], str]
"""What a value of a part is called."""


@dataclass(frozen=True, slots=True)
class Count:
    """So many games have this."""

    name: str
    games: int


def counts(group: Group, part: Part, name: Name) -> tuple[Count, ...] | None:
    """A part of a group by its values; None for a group that is not broken down."""
    found: Mapping[int, int] | None = getattr(group, part)
    if found is None:
        return None
    return tuple(Count(name(part, value), games) for value, games in _ordered(part, found.items()))


def _ordered(part: Part, found: Iterable[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """By value; who never left the record comes last, as if he would have done so later."""
    if part != "divergences":
        return sorted(found)
    return sorted(found, key=lambda each: (each[0] == 0, each[0]))
