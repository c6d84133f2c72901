"""The forms of letters and papers: has each field something to choose, and is each filled in?"""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema import FORMS
from game.rules.moves import Write
from game.rules.power.forms import RULES


def empty_fields(library: Library) -> Iterator[Finding]:
    """E321: a form that has choices, but none for one of its fields."""
    for kind, form in FORMS.items():
        entries = list(library.entries(kind))
        given = {getattr(entry.entity, "field", None) for entry in entries}
        for field in RULES[form].FIELDS if entries else ():
            if field not in given:
                yield find("E321", entries[0].spot(["id"]), kind=kind, field=field)


def open_fields(library: Library) -> Iterator[Finding]:
    """E104: a recorded letter or paper in which a field of the form is left open."""
    for entry in library.entries("scenarios"):
        for record, path in entry.records:
            if isinstance(record, Write) and record.form in RULES:
                for field in RULES[record.form].FIELDS:
                    if field not in record.choices:
                        here = (*path, "choices")
                        context = entry.describe(here)
                        yield find("E104", entry.spot(here), field=field, context=context)
