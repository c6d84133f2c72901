"""Has every month its card?"""

from collections import Counter
from collections.abc import Iterator

from game.content.briefs import Brief, briefs
from game.content.build.own import shares
from game.content.findings import Finding, find
from game.content.library import Entry, Library
from game.content.schema.scenarios import Scenario


def empty_months(library: Library) -> Iterator[Finding]:
    """W322: a turn of a scenario without a card of the month."""
    every = [card for card in briefs(library).values() if card.role == "month"]
    for entry in library.entries("scenarios"):
        if isinstance(entry.entity, Scenario):
            for seat in entry.entity.seats:
                mine = [
                    card
                    for card in every
                    if card.seat == seat.id and shares(entry.entity, card.scenarios)
                ]
                yield from _of_scenario(entry, entry.entity, mine)


def _of_scenario(entry: Entry, scenario: Scenario, every: list[Brief]) -> Iterator[Finding]:
    turns = Counter(turn.month for turn in scenario.turns)
    for index, turn in enumerate(scenario.turns):
        found = sum(_comes(card, turn.month) for card in every)
        if found < turns[turn.month]:
            path = ("turns", index, "month")
            context = entry.describe(path)
            yield find("W322", entry.spot(path), month=turn.month, context=context)


def _comes(card: Brief, month: str) -> bool:
    if card.dated:
        return card.first[: len(month)] == month
    return card.first[: len(month)] <= month <= card.last
