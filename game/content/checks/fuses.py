"""Fuses: a save names one by the option of a card that it hangs on."""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.traversal import Path
from game.rules.effects import DelayEffects


def lost_fuses(library: Library) -> Iterator[Finding]:
    """E313: a fuse anywhere but among the effects of an option of a card."""
    for entry in library.entries():
        for record, path in entry.records:
            if isinstance(record, DelayEffects) and not _hangs(entry, path):
                yield find("E313", entry.spot(path), context=entry.describe(path))


def spent_fuses(library: Library) -> Iterator[Finding]:
    """E314: a fuse of no turns, or of fewer."""
    for entry in library.entries():
        for record, path in entry.records:
            if isinstance(record, DelayEffects) and record.turns < 1:
                here = (*path, "turns")
                context = entry.describe(here)
                yield find("E314", entry.spot(here), turns=record.turns, context=context)


def _hangs(entry: Entry, path: Path) -> bool:
    is_outermost = path[::2] == ("options", "effects")  # options, which, effects, which
    return entry.kind == "cards" and is_outermost
