"""Numbers inside their declared ranges."""

from collections.abc import Iterator, Mapping
from functools import partial

from game.content.findings import Details, Finding, filled, find
from game.content.library import Entry, Library
from game.content.notes import digest
from game.content.schema.measures import Measure
from game.content.schema.numbers import Number
from game.content.schema.organisations import Organisation
from game.content.schema.privileges import Privilege
from game.content.schema.scenarios import Scenario
from game.content.traversal import Path
from game.rules.effects import ChangeNumber, Give

CONGRESS = 408
"""Voting delegates of the XII Congress (another edition says 458)."""


def empty_ranges(library: Library) -> Iterator[Finding]:
    """E327: a number whose lowest value lies above its highest."""
    for entry in library.entries("numbers"):
        entity = entry.entity
        if isinstance(entity, Number) and entity.low > entity.high:
            spot, context = entry.spot(["low"]), entry.describe(["low"])
            low, high = entity.low, entity.high
            yield find("E327", spot, number=entity.id, low=low, high=high, context=context)


def values_outside(library: Library) -> Iterator[Finding]:
    """E317: a start value outside the range of its number."""
    declared = library.of("numbers", Number)
    for entry in library.entries("numbers", "organisations", "measures", "scenarios"):
        entity = entry.entity
        values: list[tuple[str, int, int, int, Path]] = []
        if isinstance(entity, Number):
            values = [(entity.id, entity.start, entity.low, entity.high, ("start",))]
        if isinstance(entity, Measure):
            low, high = entity.low, entity.high
            values = [(entity.id, entity.recorded, low, high, ("recorded",))]
        if isinstance(entity, Organisation):
            values = [
                (name, value, declared[name].low, declared[name].high, ("numbers", name))
                for name, value in entity.numbers.items()
                if name in declared
            ]
        if isinstance(entity, Scenario):
            values = [
                (each.number, each.value, number.low, number.high, ("starts", index, "value"))
                for index, each in enumerate(entity.starts)
                if each.value is not None and (number := declared.get(each.number))
            ]
        for name, value, low, high, path in values:
            if not low <= value <= high:
                context = entry.describe(path)
                spot = entry.spot(path)
                details: Details = {"name": name, "value": value, "low": low, "high": high}
                if not isinstance(entity, Measure):
                    details = {**details, "number": name}
                yield filled("E317", spot, details, context=context)


def leaps(library: Library) -> Iterator[Finding]:
    """E315: an effect that moves a number, or what is given, further than its whole range."""
    declared, given = library.of("numbers", Number), library.of("privileges", Privilege)
    ranges = {each.id: (each.low, each.high) for each in declared.values()}
    ranges |= {f"given-{each.id}": (0, each.ceiling) for each in given.values()}
    for entry in library.entries():
        judge = partial(_leaps, entry, ranges)
        yield from entry.notes.unless_clean("leaps", digest(ranges), judge)


def _leaps(entry: Entry, ranges: Mapping[str, tuple[int, int]]) -> Iterator[Finding]:
    for record, path in entry.records:
        if isinstance(record, ChangeNumber):
            number, by, here = record.number, record.by, (*path, "by")
        elif isinstance(record, Give):
            number, by, here = f"given-{record.privilege}", record.amount, (*path, "amount")
        else:
            continue
        low, high = ranges.get(number, (-abs(by), abs(by)))
        if abs(by) > high - low:
            spot, context = entry.spot(here), entry.describe(here)
            details: Details = {"number": number, "by": by, "low": low, "high": high}
            yield filled("E315", spot, details, context=context)


def strata_sums(library: Library) -> Iterator[Finding]:
    """E319: shares of cells that do not make a whole."""
    for entry in library.entries("organisations"):
        if isinstance(entry.entity, Organisation):
            total = sum(entry.entity.strata.values())
            if total != 1000:  # noqa: PLR2004 per mille
                context = entry.describe(["strata"])
                yield find("E319", entry.spot(["strata"]), total=total, context=context)


def delegates(library: Library) -> Iterator[Finding]:
    """I430: the delegates of all organisations against the congress as it was."""
    every = library.of("organisations", Organisation).values()
    total = sum(each.numbers.get("delegates", 0) for each in every)
    if total and total != CONGRESS:
        yield find("I430", library.top(), total=total, recorded=CONGRESS)
