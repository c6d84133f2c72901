"""Do the things that are named exist?"""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.index import Index, Kind
from game.content.library import Entry, Library
from game.content.marks import Spot
from game.content.references import Reference
from game.content.source import narrow
from game.content.suggest import SHOWN, quote_all, suggest_ids, with_article
from game.rules.effects import ChangeNumber

TARGET = "target"
"""In the effects of an action this word stands for whom it is done to."""


def unknown_ids(library: Library) -> Iterator[Finding]:
    """E201: an id that nothing bears."""
    index = Index(library)
    for entry in library.entries():
        if all(
            kind not in index.kinds or name in index.kinds[kind].ids for kind, name in named(entry)
        ):
            continue
        for reference in entry.references:
            kind = index.kinds.get(reference.kind)
            if kind is None or reference.id in kind.ids or _is_target(entry, reference):
                continue
            yield unknown(entry, reference, kind, index)


def named(entry: Entry) -> list[list[str]]:
    """What an entry names, each once: the kind of a thing and its id."""

    def compute() -> list[list[str]]:
        found = {(e.kind, e.id) for e in entry.references if not _is_target(entry, e)}
        return [list(each) for each in sorted(found)]

    found: list[list[str]] = entry.notes.value("named", compute)
    return found


def _is_target(entry: Entry, reference: Reference) -> bool:
    is_change = isinstance(reference.inside, ChangeNumber)
    return entry.kind == "actions" and is_change and reference.id == TARGET


def unknown(entry: Entry, reference: Reference, kind: Kind, index: Index) -> Finding:
    """The finding for one of them, with near names and what else bears the name."""
    near = suggest_ids(reference.id, kind.ids)
    hints = (f"did you mean {quote_all(near)}?",) if near else _called(reference, kind, index)
    one = with_article(kind.word)
    if other := index.elsewhere(reference.id, kind.word):
        hints = (*hints, f"`{reference.id}` is {with_article(other)}, not {one}")
    hints = hints or ("what has an id is listed in the guide `names.md`",)
    return find(
        "E201",
        place(entry, reference),
        kind=kind.word,
        one=one,
        id=reference.id,
        number=_number(reference, kind),
        hints=hints,
        context=entry.describe(reference.path),
    )


def _called(reference: Reference, kind: Kind, index: Index) -> tuple[str, ...]:
    """What bears the word in its name."""
    found = index.called(reference.id, kind)[:SHOWN]
    return tuple(f"`{name}` is {called}" for name, called in found)


def _number(reference: Reference, kind: Kind) -> str:
    """The number that is not there, or the one whose owner is not."""
    if kind.word == "number":
        return reference.id.partition("@")[0]
    return str(getattr(reference.inside, "number", ""))


def place(entry: Entry, reference: Reference) -> Spot:
    """Where an id stands: a value, a key, or a word of the prose."""
    if reference.is_key:
        return entry.key_spot(reference.path)
    spot = entry.spot(reference.path)
    if reference.kind == "term":  # somewhere in the prose, which may run over several lines
        return narrow(spot, f"[[{reference.id}")
    return spot
