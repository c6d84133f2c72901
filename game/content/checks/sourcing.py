"""Who says so?"""

from collections.abc import Iterator

from game.content.checks.references import named
from game.content.findings import Finding, find
from game.content.library import Library

SOURCED = (
    "bodies",
    "cards",
    "gazette",
    "measures",
    "organisations",
    "people",
    "readings",
    "scenes",
    "votes",
)
"""Kinds of which every entity claims something about the past."""


def unsourced(library: Library) -> Iterator[Finding]:
    """E408: a claim without a source."""
    for entry in library.entries(*SOURCED):
        made_up = getattr(entry.entity, "invented", False) is True  # of a scene it is a text
        if not made_up and not getattr(entry.entity, "sources", ()):
            context = entry.describe(())
            yield find("E408", entry.spot(["id"]), context=context)


def without_locator(library: Library) -> Iterator[Finding]:
    """E411: a source without the place in it."""
    for entry in library.entries():
        for model, path in entry.models:
            if not getattr(model, "locator", "unnamed"):
                here = (*path, "source")
                yield find("E411", entry.spot(here), context=entry.describe(here))


def undisputed(library: Library) -> Iterator[Finding]:
    """E417: disputed, without a word on what the dispute is."""
    for entry in library.entries():
        is_disputed = getattr(entry.entity, "confidence", None) == "disputed"
        if is_disputed and not getattr(entry.entity, "dispute", None):
            context = entry.describe(())
            yield find("E417", entry.spot(["confidence"]), context=context)


def unused_sources(library: Library) -> Iterator[Finding]:
    """I415: a source that nothing cites."""
    cited = {name for entry in library.entries() for kind, name in named(entry) if kind == "source"}
    for entry in library.entries("sources"):
        if entry.id not in cited:
            yield find("I415", entry.spot(["id"]), id=entry.id)
