"""Flags: what is read must be set somewhere, what is set should be read."""

from collections.abc import Iterator
from functools import partial

from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.scenarios import Scenario
from game.content.suggest import did_you_mean
from game.content.traversal import Path
from game.rules.effects import ClearFlag, SetFlag

Uses = dict[str, list[tuple[Entry, Path]]]


def dangling_flags(library: Library) -> Iterator[Finding]:
    """E311, W312: a flag that is named and never set, or set and never asked for."""
    named: Uses = {}
    up: Uses = {}
    asked: set[str] = set()
    for entry in library.entries():
        for flag, path, raises, asks in entry.notes.value("flags", partial(_flags, entry)):
            uses = up if raises else named
            uses.setdefault(flag, []).append((entry, tuple(path)))
            if asks:
                asked.add(flag)
    for flag in named.keys() - up.keys():
        for entry, path in named[flag]:
            yield _finding("E311", flag, entry, path, did_you_mean(flag, up))
    for flag in up.keys() - asked:
        yield _finding("W312", flag, *up[flag][0], did_you_mean(flag, asked))


def _flags(entry: Entry) -> list[tuple[str, Path, bool, bool]]:
    """Each use of a flag: where it is, whether it raises the flag, and whether it asks for it."""
    found = []
    for each in entry.references:
        if each.kind == "flag":
            raises = isinstance(each.inside, SetFlag | Scenario)
            asks = not raises and not isinstance(each.inside, ClearFlag)
            found.append((each.id, each.path, raises, asks))
    return found


def _finding(code: str, flag: str, entry: Entry, path: Path, hints: tuple[str, ...]) -> Finding:
    spot, context = entry.spot(path), entry.describe(path)
    return find(code, spot, flag=flag, hints=hints, context=context)


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
