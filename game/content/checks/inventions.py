"""People who are invented: have they a life of the time, or a place among those who had one?"""

from collections.abc import Iterator
from functools import partial

from game.content.checks.references import named
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.notes import digest
from game.content.schema.people import Person
from game.rules.conditions import Holds
from game.rules.effects import Place

LIFE = ("born", "died", "mobile", "roots", "record", "sources", "dispute")
"""Fields that only somebody of the time can fill."""

PEOPLE = ("person", "holder")
"""How references to people are called."""


def invented_lives(library: Library) -> Iterator[Finding]:
    """E419: somebody invented with a birthday, a record, a source or a readiness to be sent."""
    for entry in library.entries("people"):
        person = entry.entity
        if isinstance(person, Person) and person.invented:
            for name in LIFE:
                if getattr(person, name):
                    context = entry.describe([name])
                    yield find("E419", entry.key_spot((name,)), field=name, context=context)


def invented_members(library: Library) -> Iterator[Finding]:
    """E421: somebody invented in a body, a vote, a post or an action: anywhere but on a card."""
    people = library.entries("people")
    invented = {each.id for each in people if each.notes.value("invented", partial(_is_so, each))}
    for entry in library.entries():
        met = {name for kind, name in named(entry) if kind in PEOPLE} & invented
        if met:
            judge = partial(_members, entry, invented)
            yield from entry.notes.unless_clean("members", digest(met), judge)


def _is_so(entry: Entry) -> bool:
    return isinstance(entry.entity, Person) and entry.entity.invented


def _members(entry: Entry, invented: set[str]) -> Iterator[Finding]:
    for each in entry.references:
        if each.kind not in PEOPLE or each.id not in invented:
            continue
        if entry.kind != "cards" or isinstance(each.inside, Place | Holds):
            spot = entry.key_spot(each.path) if each.is_key else entry.spot(each.path)
            yield find("E421", spot, id=each.id, context=entry.describe(each.path))
