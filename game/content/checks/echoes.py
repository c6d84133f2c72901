"""Echoes and variants: what a text says of earlier choices has to have been possible, and done."""

import re
from collections.abc import Iterator, Mapping
from functools import partial

from game.content.briefs import brief, briefs
from game.content.build.cards import closing, opening
from game.content.checks.references import named
from game.content.findings import Details, Finding, filled, find
from game.content.library import Entry, Library
from game.content.links import readers
from game.content.schema.cards import Card, Echo
from game.content.traversal import Path

_DEED = re.compile(
    r"\b[Yy]ou(?: have| had)? (?:\w+ed|wrote|sent|told|gave|chose|put|said|let|took|made|kept|left"
    r"|struck|drew|brought|held)\b"
)
"""“You wrote”, “you have called”: something that the player is said to have done."""


def misplaced_echoes(library: Library) -> Iterator[Finding]:
    """E347, E349: an echo of what another desk answered, or of what cannot have come before."""
    every, known = library.of("cards", Card), briefs(library)
    for entry in library.entries("cards"):
        echoed = {name for kind, name in named(entry) if kind == "card"} & known.keys()
        facts = repr([(each, known[each].seat, known[each].first) for each in sorted(echoed)])
        judge = partial(_misplaced, entry, every)
        yield from entry.notes.unless_clean("echoes", facts, judge)


def _misplaced(entry: Entry, every: Mapping[str, Card]) -> Iterator[Finding]:
    card = every[entry.id]
    for model, path in entry.models:
        if not isinstance(model, Echo) or model.card is None or model.card not in every:
            continue
        earlier, here = every[model.card], (*path, "card")
        context = entry.describe(here)
        if earlier.seat != card.seat:
            yield find("E347", entry.spot(here), card=earlier.id, context=context)
        elif reason := _too_late(earlier, card):
            names: Details = {"card": earlier.id, "reason": reason}
            yield filled("E349", entry.spot(here), names, context=context)


def _too_late(earlier: Card, card: Card) -> str:
    if earlier.id == card.id:
        return "it is the card itself"
    if opening(earlier.window.first) > closing(card.window.last):
        return f"{earlier.id} comes only from {earlier.window.first} on"
    return ""


def claimed_deeds(library: Library) -> Iterator[Finding]:
    """W348: a text says what the player did, whatever he did."""
    for entry, card in _cards(library):
        for text in entry.texts:
            if text.path in _OPENING and card.when is None and (said := _DEED.search(text.text)):
                context = entry.describe(text.path)
                yield find("W348", entry.spot(text.path), said=said.group(), context=context)


_OPENING: tuple[Path, ...] = (("text",), ("title",), ("lapse", "text"))
"""The texts that tell what came before a decision; an option and its outcome tell of itself."""


def unread_options(library: Library) -> Iterator[Finding]:
    """I432: a later card comes of the other options of a card, and nothing of this one.

    Most cards are done with when they are answered; one whose matter comes back should come back
    whatever was done.
    """
    read = readers(library)
    for entry in library.entries("cards"):
        options = brief(entry).options
        found = [read.get((entry.id, each), frozenset()) for each in options]
        if not any(reader.startswith("card.") for each in found for reader in each):
            continue
        for index, each in enumerate(found):
            if not each:
                path = ("options", index, "id")
                option, context = options[index], entry.describe(path)
                yield find("I432", entry.spot(path), option=option, context=context)


def _cards(library: Library) -> Iterator[tuple[Entry, Card]]:
    for entry in library.entries("cards"):
        if isinstance(entry.entity, Card):
            yield entry, entry.entity
