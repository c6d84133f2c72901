"""Chains: every link holds, and none comes back to where it began."""

from collections.abc import Iterator
from functools import partial

from game.content.findings import Details, Finding, filled, find
from game.content.library import Entry, Library
from game.content.links import links
from game.content.satisfiability import cases
from game.content.schema.cards import Card
from game.content.schema.chains import Chain
from game.rules.conditions import Chosen, Condition


def broken_chains(library: Library) -> Iterator[Finding]:
    """E351: a card of a chain that does not read the one before it."""
    made = {(each.card, each.reader) for each in links(library)}
    for entry in library.entries("chains"):
        chain = entry.entity
        if not isinstance(chain, Chain):
            continue
        for index, (before, after) in enumerate(zip(chain.cards, chain.cards[1:], strict=False), 1):
            if after in chain.cards[:index]:
                continue  # a loop, and told of as one
            if (before, f"card.{after}") not in made:
                path = ("cards", index)
                context = entry.describe(path)
                names: Details = {"before": before, "after": after}
                yield filled("E351", entry.spot(path), names, context=context)


def loops(library: Library) -> Iterator[Finding]:
    """E353: a chain that comes back to its own card, or cards that wait for each other."""
    for entry in library.entries("chains"):
        chain = entry.entity
        if isinstance(chain, Chain):
            for index, card in enumerate(chain.cards):
                if card in chain.cards[:index]:
                    path = ("cards", index)
                    context = entry.describe(path)
                    yield find("E353", entry.spot(path), round=card, context=context)
    waits = {
        entry.id: frozenset(entry.notes.value("awaited", partial(_awaits, entry)))
        for entry in library.entries("cards")
    }
    for entry in library.entries("cards"):
        if ring := _ring(entry.id, waits):
            context = entry.describe(["when"])
            yield find("E353", entry.spot(["when"]), round=" → ".join(ring), context=context)


def _awaits(entry: Entry) -> list[str]:
    return sorted(_awaited(entry.entity.when)) if isinstance(entry.entity, Card) else []


def _awaited(when: Condition | None) -> frozenset[str]:
    """The cards that have to be answered before another can come, in every case."""
    every = [
        frozenset(
            each.condition.card
            for each in case
            if each.holds and isinstance(each.condition, Chosen)
        )
        for case in (cases(when, holds=True) or () if when is not None else ())
    ]
    return frozenset.intersection(*every) if every else frozenset()


def _ring(card: str, waits: dict[str, frozenset[str]]) -> tuple[str, ...]:
    """The way from a card over those that it waits for back to itself, if there is one."""
    ways: list[tuple[str, ...]] = [(card,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for each in sorted(waits.get(way[-1], ())):
            if each == card:
                return (*way, card)
            if each not in seen:
                seen.add(each)
                ways.append((*way, each))
    return ()
