"""Do quantities name as many things as their kind reads?"""

from collections.abc import Iterator, Sequence

from game.content.findings import Finding, find
from game.content.library import Library
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


def _misfit(number: int, row: Sequence[object]) -> str:
    """How many there should be, if it is another number."""
    named = sum(isinstance(each, Names) for each in row)
    if named == len(row):
        return "" if number == named else f"{named}"
    return "" if number >= named - 1 else f"at least {named - 1}"
