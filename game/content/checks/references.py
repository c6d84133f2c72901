"""Do the things that are named exist?"""

import re
from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.index import Index
from game.content.library import Entry, Library
from game.content.marks import Spot
from game.content.mentions import mentions
from game.content.schema.actions import Action
from game.content.schema.privileges import Privilege
from game.content.schema.scenarios import Scenario
from game.content.schema.votes import Vote
from game.content.source import narrow
from game.content.suggest import did_you_mean
from game.content.visit import Path, Reference, references
from game.rules.effects.change_number import ChangeNumber

TARGET = "target"
"""In the effects of an action this word stands for whom it is done to."""

_TERM = re.compile(r"\[\[([^\]|]+)")


def unknown_ids(library: Library) -> Iterator[Finding]:
    """E201: an id that nothing bears."""
    index = Index(library)
    scopes = {each.id: str(each.scope) for each in library.of("privileges", Privilege).values()}
    for entry in library.entries():
        for reference in _all(entry, index, scopes):
            if not _is_known(reference, index):
                yield unknown(entry, reference, index)


def _all(entry: Entry, index: Index, scopes: dict[str, str]) -> Iterator[Reference]:
    yield from references(entry.entity)
    for record, path in entry.records:
        for each in mentions(record, path, index, scopes):
            if not _is_target(entry, record, each):
                yield each
    yield from _of_votes(entry, index)
    yield from _of_privileges(entry)
    yield from _of_actions(entry)
    yield from _of_starts(entry, index)
    yield from _terms(entry)


def _is_target(entry: Entry, record: object, reference: Reference) -> bool:
    is_change = isinstance(record, ChangeNumber)
    return entry.kind == "actions" and is_change and reference.id == TARGET


def _is_known(reference: Reference, index: Index) -> bool:
    kind = reference.kind
    if kind.startswith("option of card ") and kind.split()[-1] not in index.ids("card"):
        return True  # the card itself is reported
    if kind.startswith("option of vote ") and kind.split()[-1] not in index.ids("vote"):
        return True
    if kind.startswith("voter: ") and kind.split()[-1] not in index.ids("body"):
        return True
    return reference.id in index.ids(kind)


def _of_votes(entry: Entry, index: Index) -> Iterator[Reference]:
    if isinstance(entry.entity, Vote):
        for voter in entry.entity.stances:
            yield Reference(f"voter: {entry.entity.body}", voter, ("stances", voter), is_key=True)
        for place, sway in enumerate(entry.entity.swayed):
            yield from _owner(index, sway.number, sway.at, ("swayed", place, "at"), "owner")
        kind = f"option of vote {entry.entity.id}"
        yield Reference(kind, entry.entity.record.winner, ("record", "winner"))
        for option in entry.entity.outcomes:
            yield Reference(kind, option, ("outcomes", option), is_key=True)


def _of_privileges(entry: Entry) -> Iterator[Reference]:
    if isinstance(entry.entity, Privilege):
        kind = f"owner: {entry.entity.scope}"
        for target in entry.entity.start:
            yield Reference(kind, target, ("start", target), is_key=True)


def _of_actions(entry: Entry) -> Iterator[Reference]:
    if isinstance(entry.entity, Action):
        for place, target in enumerate(entry.entity.targets):
            yield Reference(f"owner: {entry.entity.scope}", target, ("targets", place))


def _of_starts(entry: Entry, index: Index) -> Iterator[Reference]:
    if isinstance(entry.entity, Scenario):
        for place, start in enumerate(entry.entity.starts):
            yield from _owner(index, start.number, start.at, ("starts", place, "at"), "group")


def _owner(index: Index, number: str, at: str | None, path: Path, word: str) -> Iterator[Reference]:
    scope = index.scope(number)
    if at is not None and scope not in (None, "centre"):
        yield Reference(f"{word}: {scope}", at, path)


def _terms(entry: Entry) -> Iterator[Reference]:
    for text in entry.texts:
        for term in _TERM.findall(text.text):
            yield Reference("term", term, text.path)


def unknown(entry: Entry, reference: Reference, index: Index) -> Finding:
    """The finding for one of them, with near names and what else bears the name."""
    kind = spoken(reference.kind)
    hints = did_you_mean(reference.id, index.ids(reference.kind))
    if other := index.elsewhere(reference.id, reference.kind):
        hints = (*hints, f"`{reference.id}` is a {other}, not a {kind}")
    return find(
        "E201",
        _place(entry, reference),
        kind=kind,
        id=reference.id,
        hints=hints,
        context=entry.describe(reference.path),
    )


def _place(entry: Entry, reference: Reference) -> Spot:
    if reference.is_key:
        return entry.key_spot(reference.path)
    spot = entry.spot(reference.path)
    if reference.kind == "term":  # somewhere in the prose, which may run over several lines
        return narrow(spot, f"[[{reference.id}")
    return spot


def spoken(kind: str) -> str:
    """A kind as people say it."""
    word, _, scope = kind.rpartition(": ")
    said = {"owner": scope, "group": f"{scope} or group", "voter": f"person or bloc of {scope}"}
    return said.get(word, kind)
