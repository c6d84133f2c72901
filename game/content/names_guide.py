"""The page of all names for authors, `content/guides/names.md`, from the content of the game."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import get_args

from game.content.collect import collect
from game.content.library import Entry
from game.content.schema.numbers import Number
from game.content.schema.pictures import Illustration

OPENING = """\
# What bears a name

This file is written by `python -m game schema --names content/guides/names.md` from the content
of the game. Each list has what may be written where an id is asked for, and what it is called.
"""

CHAPTERS = {
    "organisations": "Organisations, for `at`",
    "people": "People, for `speakers`",
    "posts": "Posts",
    "bodies": "Bodies",
    "votes": "Votes",
    "scenarios": "Scenarios",
    "readings": "Readings",
    "privileges": "Privileges",
    "actions": "Actions",
    "glossary": "Words of the glossary, for `[[…]]`",
    "sources": "Sources",
}
"""The kinds whose names others write, and their headings."""

CALLED = ("name", "term", "title", "text")
"""The fields that say what a thing is called; of those that it has the first."""

LONGEST = 90
"""So many letters of what it is called, if that is a sentence."""


def names_guide(core: Path) -> str:
    """The whole page, as Markdown. `core` is the folder of the game's own package."""
    library, _ = collect((core,))
    lines = [OPENING, *_numbers(list(library.entries("numbers")))]
    for kind, heading in CHAPTERS.items():
        rows = sorted((each.id, _called(each)) for each in library.entries(kind))
        lines += [f"## {heading}", "", *_table(("id", "called"), rows), ""]
    pictures = ", ".join(f"`{each}`" for each in sorted(get_args(Illustration)))
    return "\n".join([*lines, "## Pictures, for `illustration`", "", pictures, ""])


def _numbers(entries: list[Entry]) -> Iterator[str]:
    """Numbers, with whose they are, from where to where they go, and what they say."""
    yield from ("## Numbers, for `number`", "")
    rows = [
        (
            each.id,
            each.scope,
            f"{each.low} to {each.high} ({each.unit})",
            f"{each.name}. {each.about}",
        )
        for entry in entries
        if isinstance(each := entry.entity, Number)
    ]
    yield from _table(("id", "whose", "from, to", "what it says"), sorted(rows))
    yield ""


def _called(entry: Entry) -> str:
    found = next((str(getattr(entry.entity, each)) for each in CALLED if _has(entry, each)), "")
    words = " ".join(found.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0] + " …"


def _has(entry: Entry, field: str) -> bool:
    return isinstance(getattr(entry.entity, field, None), str)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """A table; the first cell of a row is an id."""
    yield f"| {' | '.join(head)} |"
    yield "|" + "---|" * len(head)
    for first, *rest in rows:
        cells = " | ".join(each.replace("|", "\\|") for each in rest)
        yield f"| `{first}` | {cells} |"
