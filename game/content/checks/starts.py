"""The numbers that stand elsewhere when a scenario opens."""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema.scenarios import Scenario, StartValue

UNSCALED = 1000


def ambiguous_starts(library: Library) -> Iterator[Finding]:
    """E309: a start that is set to a value, and moved or scaled as well."""
    for entry in library.entries("scenarios"):
        if not isinstance(entry.entity, Scenario):
            continue
        for index, start in enumerate(entry.entity.starts):
            if start.value is not None and (other := _other(start)):
                path = ("starts", index, other)
                yield find("E309", entry.spot(path), other=other, context=entry.describe(path))


def _other(start: StartValue) -> str:
    """What else is said of a start, beside its value."""
    if start.by:
        return "by"
    return "scale" if start.scale != UNSCALED else ""
