"""The forms of letters and papers: has each field something to choose?"""

from collections.abc import Iterator, Mapping, Sequence

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema.circulars import FIELDS
from game.content.schema.papers import PAPER_FIELDS

FORMS: Mapping[str, Sequence[str]] = {"circulars": FIELDS, "papers": PAPER_FIELDS}


def empty_fields(library: Library) -> Iterator[Finding]:
    """E321: a form that has choices, but none for one of its fields."""
    for kind, wanted in FORMS.items():
        entries = list(library.entries(kind))
        given = {getattr(entry.entity, "field", None) for entry in entries}
        for field in wanted if entries else ():
            if field not in given:
                yield find("E321", entries[0].spot(["id"]), kind=kind, field=field)
