"""What a scenario is played for."""

from collections.abc import Iterator

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.programmes import lent
from game.content.schema.programmes import Programme
from game.content.suggest import quote_all


def aimless_scenarios(library: Library) -> Iterator[Finding]:
    """W326: a scenario that no programme names."""
    every = library.of("programmes", Programme).values()
    named = {scenario for each in every for scenario in each.scenarios}
    for entry in library.entries("scenarios"):
        if entry.id not in named:
            found = lent(library, entry.id)
            hints = (
                (f"it is played for {quote_all(found)} as it stands",)
                if found
                else ("there is no programme at all that it could be played for",)
            )
            context = entry.describe(())
            spot = entry.spot(["id"])
            yield find("W326", spot, id=entry.id, hints=hints, context=context)
