"""Do the things that reasons speak of have names to show?"""

from collections.abc import Iterator
from functools import partial

from game.content.collect import SOURCE_LANGUAGE
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.notes import digest
from game.rules.conditions import Flag


def unnamed_flags(library: Library) -> Iterator[Finding]:
    """W504: a flag that an option asks for, and that a closed option could not name."""
    names = {each for each in library.phrases.get(SOURCE_LANGUAGE, {}) if each.startswith("flag.")}
    facts = digest(names)
    for entry in library.entries():
        yield from entry.notes.unless_clean("flag-names", facts, partial(_unnamed, entry, names))


def _unnamed(entry: Entry, names: set[str]) -> Iterator[Finding]:
    for record, path in entry.records:
        if isinstance(record, Flag) and "needs" in path:
            key = f"flag.{record.flag}.name"
            if key not in names:
                here = (*path, "flag")
                context = entry.describe(here)
                yield find("W504", entry.spot(here), flag=record.flag, key=key, context=context)
