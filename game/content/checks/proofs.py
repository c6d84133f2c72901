"""Does a measure say what it proves?"""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema.measures import Measure

WANTED = {
    "input": ("echo",),
    "fitted": ("constants",),
    "tested": ("family", "band", "before"),
    "found-afterwards": ("family", "band", "before"),
}
"""The fields without which a measure of a kind does not say why it is of it."""

READ = ("input", "fitted")
"""The kinds that the rules have to be able to read: a game is scored by them."""


def unproven(library: Library) -> Iterator[Finding]:
    """E331: a measure that does not say why it is of its kind."""
    for entry in library.entries("measures"):
        measure = entry.entity
        if isinstance(measure, Measure):
            for name in WANTED[measure.kind]:
                if not getattr(measure, name):
                    context = entry.describe(["kind"])
                    yield find(
                        "E331", entry.spot(["kind"]), kind=measure.kind, field=name, context=context
                    )


def unread(library: Library) -> Iterator[Finding]:
    """E333: a measure that is not read, and does not say why; or that is, and says why not."""
    for entry in library.entries("measures"):
        measure = entry.entity
        if not isinstance(measure, Measure):
            continue
        one = (measure.quantity is None) == (measure.lacks is not None)
        if not one or (measure.quantity is None and measure.kind in READ):
            spot, context = entry.spot(["id"]), entry.describe(["id"])
            yield find("E333", spot, kind=measure.kind, context=context)
