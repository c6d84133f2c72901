"""Is a number used for those who have it?"""

from collections.abc import Iterator
from functools import partial

from game.content.checks.references import TARGET, place
from game.content.findings import Finding, find
from game.content.index import Index
from game.content.library import Entry, Library
from game.content.marks import Spot
from game.content.notes import digest
from game.content.schema.actions import Action
from game.content.schema.scenarios import StartValue
from game.content.schema.votes import Sway
from game.content.traversal import Path
from game.rules.conditions import NumberIs
from game.rules.effects import ChangeNumber

Owned = ChangeNumber | NumberIs | StartValue | Sway
"""What has a number and, in `at`, its owner beside it."""


def wrong_scopes(library: Library) -> Iterator[Finding]:
    """E202: a number of the centre with an owner, another's without one, or one of others."""
    index = Index(library)
    facts = digest(index.scopes)
    for entry in library.entries():
        yield from entry.notes.unless_clean("scopes", facts, partial(_wrong, entry, index))


def _wrong(entry: Entry, index: Index) -> Iterator[Finding]:
    for record, path in (*entry.records, *entry.models):
        if isinstance(record, Owned):
            yield from _owned(entry, record, path, index)
        if isinstance(record, ChangeNumber) and record.at == TARGET:
            yield from _targeted(entry, record.number, path, index)
    yield from _scoped(entry, index)


def _owned(entry: Entry, record: Owned, path: Path, index: Index) -> Iterator[Finding]:
    scope = index.scope(record.number)
    if scope is None or (scope == "centre") == (record.at is None):
        return
    if record.at is None:
        problem = f"belongs to each {scope}: `at` is missing"
        yield _finding(entry, record.number, (*path, "number"), problem)
    else:
        problem = "is the centre’s and takes no `at`"
        yield _finding(entry, record.number, (*path, "at"), problem)


def _targeted(entry: Entry, number: str, path: Path, index: Index) -> Iterator[Finding]:
    """An action moves a number of its target: the target must be one that has it."""
    scope, entity = index.scope(number), entry.entity
    if isinstance(entity, Action) and scope not in (None, "centre", entity.scope):
        whom = "nobody" if entity.scope == "centre" else f"each {entity.scope}"
        problem = f"belongs to each {scope}, and the action is done to {whom}"
        yield _finding(entry, number, (*path, "at"), problem)


def _scoped(entry: Entry, index: Index) -> Iterator[Finding]:
    """Numbers where the type of the id says whose they have to be."""
    for each in entry.references:
        scope = index.scope(each.id) if each.scope else None
        if scope not in (None, each.scope):
            problem = f"is a number of scope {scope}; here stands one of scope {each.scope}"
            yield _finding(entry, each.id, each.path, problem, place(entry, each))


def _finding(
    entry: Entry, number: str, path: Path, problem: str, spot: Spot | None = None
) -> Finding:
    """`spot` is where the number stands, if that is not the value at the path."""
    context, spot = entry.describe(path), spot or entry.spot(path)
    return find("E202", spot, number=number, problem=problem, context=context)
