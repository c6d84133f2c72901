"""What a library says of the domains: the ranges of its numbers, the months that it plays."""

from collections.abc import Iterator
from typing import cast

from game.content.library import Entry, Library
from game.content.satisfiability import Domain
from game.content.schema.cards import Card
from game.content.schema.numbers import Number
from game.content.schema.privileges import Privilege
from game.content.schema.scenarios import Scenario
from game.content.traversal import Path
from game.rules.conditions import CONDITIONS, Condition

MONTH = len("1922-04")


def months(library: Library) -> frozenset[str]:
    """Every month that some scenario plays."""
    every = library.of("scenarios", Scenario).values()
    return frozenset(turn.month for scenario in every for turn in scenario.turns)


def domain(library: Library, played: frozenset[str]) -> Domain:
    """The ranges of all numbers, and the months that count.

    A number without a range is told of by a check of its own, and nothing is said of conditions.
    """
    declared = library.of("numbers", Number).values()
    given = library.of("privileges", Privilege).values()
    ranges = {each.id: (each.low, each.high) for each in declared if each.low <= each.high}
    return Domain(ranges | {f"given-{each.id}": (0, each.ceiling) for each in given}, played)


def within(card: Card, played: frozenset[str]) -> frozenset[str]:
    """The months in which a card can lie on the desk: patience keeps it after its window."""
    later = sorted(month for month in played if month > card.window.last)[: card.patience]
    inside = (m for m in played if card.window.first[:MONTH] <= m <= card.window.last)
    return frozenset((*inside, *later))


def conditions(entry: Entry) -> Iterator[tuple[Condition, Path]]:
    """The outermost conditions of an entity, with their places."""
    for model, path in entry.models:
        for name in type(model).model_fields:
            value = getattr(model, name)
            if isinstance(value, CONDITIONS):
                yield cast(Condition, value), (*path, name)
