"""Is a number used for those who have it?"""

from collections.abc import Iterator

from game.content.checks.references import TARGET
from game.content.findings import Finding, find
from game.content.index import Index
from game.content.library import Entry, Library
from game.content.schema.actions import Action
from game.content.schema.cards import Card
from game.content.schema.circulars import Circular
from game.content.schema.organisations import Organisation
from game.content.schema.papers import Paper
from game.content.schema.scenarios import Scenario
from game.content.schema.votes import Vote
from game.content.visit import Path
from game.rules.conditions.count import Count
from game.rules.conditions.number import NumberIs
from game.rules.effects.change_number import ChangeNumber


def wrong_scopes(library: Library) -> Iterator[Finding]:
    """E202: a number of the centre with an owner, or another's without one."""
    index = Index(library)
    for entry in library.entries():
        for record, path in entry.records:
            if isinstance(record, ChangeNumber | NumberIs):
                yield from _owned(entry, record.number, record.at, path, index)
            if isinstance(record, ChangeNumber) and record.at == TARGET:
                yield from _targeted(entry, record.number, path, index)
            if isinstance(record, Count):
                wanted = "organisation"
                yield from _scoped(entry, record.number, (*path, "number"), wanted, index)
        for number, at, path in _placed(entry):
            yield from _owned(entry, number, at, path, index)
        for number, path, wanted in _tables(entry):
            yield from _scoped(entry, number, path, wanted, index)


def _owned(
    entry: Entry, number: str, at: str | None, path: Path, index: Index
) -> Iterator[Finding]:
    scope = index.scope(number)
    if scope is None or (scope == "centre") == (at is None):
        return
    if at is None:
        problem = f"belongs to each {scope}: `at` is missing"
        yield _finding(entry, number, (*path, "number"), problem)
    else:
        yield _finding(entry, number, (*path, "at"), "is the centre’s and takes no `at`")


def _targeted(entry: Entry, number: str, path: Path, index: Index) -> Iterator[Finding]:
    """An action moves a number of its target: the target must be one that has it."""
    scope, entity = index.scope(number), entry.entity
    if isinstance(entity, Action) and scope not in (None, "centre", entity.scope):
        whom = "nobody" if entity.scope == "centre" else f"each {entity.scope}"
        problem = f"belongs to each {scope}, and the action is done to {whom}"
        yield _finding(entry, number, (*path, "at"), problem)


def _scoped(entry: Entry, number: str, path: Path, wanted: str, index: Index) -> Iterator[Finding]:
    scope = index.scope(number)
    if scope not in (None, wanted):
        problem = f"is a number of scope {scope}; here stands one of scope {wanted}"
        yield _finding(entry, number, path, problem)


def _finding(entry: Entry, number: str, path: Path, problem: str) -> Finding:
    context = entry.describe(path)
    return find("E202", entry.spot(path), number=number, problem=problem, context=context)


def _placed(entry: Entry) -> Iterator[tuple[str, str | None, Path]]:
    """Numbers with an owner beside them, in entities: number, owner, place."""
    entity = entry.entity
    if isinstance(entity, Scenario):
        for index, start in enumerate(entity.starts):
            yield start.number, start.at, ("starts", index)
    if isinstance(entity, Vote):
        for index, sway in enumerate(entity.swayed):
            yield sway.number, sway.at, ("swayed", index)


def _tables(entry: Entry) -> Iterator[tuple[str, Path, str]]:
    """The tables of numbers in entities: number, place, the scope it must have."""
    entity = entry.entity
    if isinstance(entity, Organisation):
        yield from ((each, ("numbers", each), "organisation") for each in entity.numbers)
    if isinstance(entity, Scenario):
        yield from ((each, ("refill", each), "centre") for each in entity.refill)
        for index, turn in enumerate(entity.turns):
            yield from ((each, ("turns", index, "series", each), "centre") for each in turn.series)
    if isinstance(entity, Card):
        for index, option in enumerate(entity.options):
            yield from ((each, ("options", index, "cost", each), "centre") for each in option.cost)
    if isinstance(entity, Action):
        yield from ((each, ("cost", each), "centre") for each in entity.cost)
    if isinstance(entity, Paper):
        yield from ((each, ("cost", each), "centre") for each in entity.cost)
        yield from ((each, ("sent", each), "centre") for each in entity.sent)
        yield from ((each, ("heard", each), "organisation") for each in entity.heard)
    if isinstance(entity, Circular):
        yield from ((each, ("cost", each), "centre") for each in entity.cost)
        yield from ((each, ("sent", each), "centre") for each in entity.sent)
        yield from ((each, ("carried_out", each), "organisation") for each in entity.carried_out)
