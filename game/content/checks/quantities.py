"""Do quantities name as many things as their kind reads?"""

from collections.abc import Iterator, Sequence

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema.measures import Composed, Part
from game.content.traversal import models
from game.rules.ids import Names
from game.rules.quantity import OF, OVER, Quantity


def misshapen_quantities(library: Library) -> Iterator[Finding]:
    """E106: too few or too many ids in `of` or `over`."""
    for entry in library.entries():
        for record, path in entry.records:
            if not isinstance(record, Quantity):
                continue
            for name, row in (("of", OF[record.kind]), ("over", OVER.get(record.kind, ()))):
                number = len(getattr(record, name))
                if wanted := _misfit(number, row):
                    spot, context = entry.spot((*path, name)), entry.describe((*path, name))
                    value = f"{number} members"
                    yield find("E106", spot, value=value, wanted=wanted, context=context)


def unbounded_parts(library: Library) -> Iterator[Finding]:
    """E106: a part of `all` without a bound, or with none between them; one where none counts."""
    for entry in library.entries("measures"):
        for model, path in models(entry.entity):
            if not isinstance(model, Composed):
                continue
            for index, part in enumerate(model.parts):
                if wanted := _wanted(model, part):
                    here = (*path, "parts", index)
                    value = f"{part.at_least} to {part.at_most}"
                    spot, context = entry.spot(here), entry.describe(here)
                    yield find("E106", spot, value=value, wanted=wanted, context=context)


def _wanted(whole: Composed, part: Part) -> str:
    """What bounds a part should have, if it has others."""
    low, high = part.at_least, part.at_most
    if whole.kind != "all":
        return "" if low is None and high is None else f"no bounds, in a {whole.kind}"
    if low is None and high is None:
        return "`at_least` or `at_most`"
    if low is not None and high is not None and low > high:
        return "bounds with room between them"
    return ""


def _misfit(number: int, row: Sequence[object]) -> str:
    """How many there should be, if it is another number."""
    named = sum(isinstance(each, Names) for each in row)
    if named == len(row):
        return "" if number == named else f"{named}"
    return "" if number >= named - 1 else f"at least {named - 1}"
