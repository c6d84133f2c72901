"""Do the things that reasons speak of have names to show?"""

from collections.abc import Iterator

from game.content.collect import SOURCE_LANGUAGE
from game.content.findings import Finding, find
from game.content.library import Library
from game.rules.conditions import Flag


def unnamed_flags(library: Library) -> Iterator[Finding]:
    """W504: a flag that an option asks for, and that a closed option could not name."""
    named = library.phrases.get(SOURCE_LANGUAGE, {})
    for entry in library.entries():
        for record, path in entry.records:
            if isinstance(record, Flag) and "needs" in path:
                key = f"flag.{record.flag}.name"
                if key not in named:
                    here = (*path, "flag")
                    context = entry.describe(here)
                    yield find("W504", entry.spot(here), flag=record.flag, key=key, context=context)
