"""Scenarios and their turns: are there any, one after the other, on the days that are spoken of?"""

from collections.abc import Iterator, Mapping

from game.content.build.cards import Calendar, calendar, inside
from game.content.build.scenario import played_turns
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.measures import Measure, Part
from game.content.schema.scenarios import Scenario
from game.content.traversal import Path, models


def _scenarios(library: Library) -> Iterator[tuple[Entry, Scenario]]:
    for entry in library.entries("scenarios"):
        if isinstance(entry.entity, Scenario):
            yield entry, entry.entity


def turnless(library: Library) -> Iterator[Finding]:
    """E303: a scenario, or a part of one, without turns."""
    every = library.of("scenarios", Scenario)
    for entry, scenario in _scenarios(library):
        if not scenario.turns and not scenario.parts:
            yield find("E303", entry.spot(["id"]), id=scenario.id, context=entry.describe(()))
        for index, part in enumerate(scenario.parts):
            if part in every and part != scenario.id and not every[part].turns:
                path = ("parts", index)
                yield find("E303", entry.spot(path), id=part, context=entry.describe(path))


def circular_lineages(library: Library) -> Iterator[Finding]:
    """E206: a scenario that builds on itself, by its base or by its parts."""
    every = library.of("scenarios", Scenario)
    for entry, scenario in _scenarios(library):
        for name, index, below in _below(scenario):
            way = _way(every, below, scenario.id)
            if way:
                path: Path = (name,) if name == "base" else (name, index)
                chain = " → ".join((scenario.id, *way))
                yield find("E206", entry.spot(path), chain=chain, context=entry.describe(path))


def _below(scenario: Scenario) -> Iterator[tuple[str, int, str]]:
    if scenario.base:
        yield "base", 0, scenario.base
    for index, part in enumerate(scenario.parts):
        yield "parts", index, part


def _way(every: Mapping[str, Scenario], start: str, end: str) -> tuple[str, ...]:
    """A way from a scenario down to another; nothing if there is none."""
    ways: list[tuple[str, ...]] = [(start,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        if way[-1] == end:
            return way
        if way[-1] in every and way[-1] not in seen:
            seen.add(way[-1])
            ways += [(*way, below) for _, _, below in _below(every[way[-1]])]
    return ()


def overlapping_turns(library: Library) -> Iterator[Finding]:
    """E403: days of a month that the turn before has played already."""
    for entry, scenario in _scenarios(library):
        for index, turn in enumerate(scenario.turns[1:], 1):
            before = scenario.turns[index - 1]
            if before.month == turn.month and turn.first <= before.last:
                path = ("turns", index, "first" if turn.first > 1 else "month")
                yield find(
                    "E403",
                    entry.spot(path),
                    first=turn.first,
                    last=before.last,
                    month=turn.month,
                    context=entry.describe(path),
                )


def unplayed_days(library: Library) -> Iterator[Finding]:
    """E404: something recorded, or read, on a day that no turn of the scenario plays."""
    every = library.of("scenarios", Scenario)
    days = {key: calendar(played_turns(library, each)) for key, each in every.items()}
    for entry in library.entries("scenarios", "measures"):
        for day, name, path in _days(entry):
            if name in days and _misses(day, days[name]):
                context = entry.describe(path)
                yield find("E404", entry.spot(path), date=day, scenario=name, context=context)


def _misses(day: str, calendar: Calendar) -> bool:
    return bool(calendar) and not inside(day, day, calendar)


def _days(entry: Entry) -> Iterator[tuple[str, str, Path]]:
    """The days of an entity, the scenario that has to play them, and their places."""
    entity = entry.entity
    if isinstance(entity, Scenario):
        for index, move in enumerate(entity.recorded):
            yield move.month, entity.id, ("recorded", index, "month")
    if isinstance(entity, Measure):
        for scenario in entity.scenarios:
            for model, path in models(entity):
                if isinstance(model, Measure | Part):
                    for name, day in (("at", model.at), ("since", model.since)):
                        if day is not None:
                            yield day, scenario, (*path, name)
