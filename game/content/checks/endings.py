"""The endings of a seat, in the order in which they are tried."""

from collections.abc import Iterator, Mapping

from game.content.build.own import shares
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.endings import Ending
from game.content.schema.scenarios import Scenario


def unreachable_endings(library: Library) -> Iterator[Finding]:
    """E306: a second ending that asks for nothing, so that no game comes to it."""
    before: list[tuple[Entry, Ending]] = []
    every = [each for each in _endings(library) if not each[1].clauses]
    scenarios = library.of("scenarios", Scenario)
    for entry, ending in sorted(every, key=lambda each: -each[1].precedence):
        for other, first in before:
            if first.seat == ending.seat and _covers(first, ending, scenarios):
                spot, also = entry.spot(["id"]), other.spot(["id"])
                context = entry.describe(())
                yield find("E306", spot, also=also, first=first.id, context=context)
                break
        before.append((entry, ending))


def _covers(first: Ending, ending: Ending, scenarios: Mapping[str, Scenario]) -> bool:
    """Whether the first is tried wherever the other is."""
    if not ending.scenarios:
        return not first.scenarios
    known = [scenarios[each] for each in ending.scenarios if each in scenarios]
    return all(shares(each, first.scenarios) for each in known)


def open_ends(library: Library) -> Iterator[Finding]:
    """W310: a seat of a scenario has endings, and a game may reach none of them."""
    every = list(_endings(library))
    for entry in library.entries("scenarios"):
        if not isinstance(entry.entity, Scenario):
            continue
        for index, seat in enumerate(entry.entity.seats):
            mine = [
                ending
                for _, ending in every
                if ending.seat == seat.id and shares(entry.entity, ending.scenarios)
            ]
            if mine and all(ending.clauses for ending in mine):
                path = ("seats", index, "id")
                context = entry.describe(path)
                yield find("W310", entry.spot(path), seat=seat.id, context=context)


def _endings(library: Library) -> Iterator[tuple[Entry, Ending]]:
    for entry in library.entries("endings"):
        if isinstance(entry.entity, Ending):
            yield entry, entry.entity
