"""Flags: what is read must be set somewhere, what is set should be read."""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.scenarios import Scenario
from game.content.suggest import did_you_mean
from game.content.visit import Path
from game.rules.conditions.flag import Flag
from game.rules.effects.clear_flag import ClearFlag
from game.rules.effects.set_flag import SetFlag
from game.rules.quantity import Quantity

Uses = dict[str, list[tuple[Entry, Path]]]


def dangling_flags(library: Library) -> Iterator[Finding]:
    """E311, W312: a flag that is read and never set, or set and never read."""
    read, up = _uses(library)
    for flag in read.keys() - up.keys():
        for entry, path in read[flag]:
            yield _finding("E311", flag, entry, path, did_you_mean(flag, up))
    for flag in up.keys() - read.keys():
        yield _finding("W312", flag, *up[flag][0], did_you_mean(flag, read))


def _finding(code: str, flag: str, entry: Entry, path: Path, hints: tuple[str, ...]) -> Finding:
    spot, context = entry.spot(path), entry.describe(path)
    return find(code, spot, flag=flag, hints=hints, context=context)


def _uses(library: Library) -> tuple[Uses, Uses]:
    read: Uses = {}
    up: Uses = {}
    for entry in library.entries():
        for record, path in entry.records:
            if isinstance(record, Flag):
                read.setdefault(record.flag, []).append((entry, (*path, "flag")))
            elif isinstance(record, SetFlag):
                up.setdefault(record.flag, []).append((entry, (*path, "flag")))
            elif isinstance(record, Quantity) and record.kind == "flag":
                read.setdefault(record.of[0], []).append((entry, (*path, "of", 0)))
        if isinstance(entry.entity, Scenario):
            for index, flag in enumerate(entry.entity.flags):
                up.setdefault(flag, []).append((entry, ("flags", index)))
    return read, up


def contradictory_effects(library: Library) -> Iterator[Finding]:
    """W318: one list of effects sets a flag and clears it."""
    for entry in library.entries():
        lists: dict[Path, list[tuple[object, Path]]] = {}
        for record, path in entry.records:
            if isinstance(record, SetFlag | ClearFlag):
                lists.setdefault(path[:-1], []).append((record, path))
        for found in lists.values():
            raised = {each.flag for each, _ in found if isinstance(each, SetFlag)}
            for each, path in found:
                if isinstance(each, ClearFlag) and each.flag in raised:
                    yield _finding("W318", each.flag, entry, (*path, "flag"), ())
