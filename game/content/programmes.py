"""Which programmes a scenario is played for: its own, or those that it is lent."""

from collections.abc import Mapping

from game.content.library import Library
from game.content.schema.programmes import Programme
from game.content.schema.scenarios import Scenario


def programmes_of(library: Library, scenario: str) -> Mapping[str, Programme]:
    """The programmes that name a scenario; where none does, those that it is lent."""
    every = library.of("programmes", Programme).values()
    own = {each.id: each for each in every if scenario in each.scenarios}
    return own or lent(library, scenario)


def lent(library: Library, scenario: str) -> Mapping[str, Programme]:
    """The programmes of a scenario that none names, so that it can be played.

    They are those of the scenario that it is built on, and else the first for its first seat.
    """
    scenarios = library.of("scenarios", Scenario)
    every = list(library.of("programmes", Programme).values())
    if scenario not in scenarios:
        return {}
    seats = [each.id for each in scenarios[scenario].seats]
    name, seen = scenarios[scenario].base, {scenario}
    while name is not None and name in scenarios and name not in seen:
        seen.add(name)
        found = {each.id: each for each in every if name in each.scenarios and each.seat in seats}
        if found:
            return found
        name = scenarios[name].base
    first = [each for each in every if each.seat == seats[0]][:1]
    return {each.id: each for each in first}
