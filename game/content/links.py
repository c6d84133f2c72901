"""What reads how a card was answered: the graph of cards, votes and endings.

An answer is read by whatever asks whether it was given, echoes it, is brought by it, or asks for a
flag that it raises; by a vote that it gives a mandate for, and by who asks how that vote went.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from game.content.briefs import briefs
from game.content.library import Entry, Library
from game.content.schema.cards import Card, Echo
from game.content.schema.scenes import Echo as Quote
from game.rules.conditions import Chosen, Flag, Won
from game.rules.effects import BringCard, Mandate, SetFlag


@dataclass(frozen=True, slots=True)
class Link:
    """`reader` depends on the answer `option` of `card`; on any answer where that is empty."""

    card: str
    option: str
    reader: str


def links(library: Library) -> frozenset[Link]:
    """All links of a library. A reader is named by the beginning of its locale keys."""
    every = [(entry.name, noted) for entry in library.entries() if any(noted := _noted(entry))]
    raised: dict[str, set[tuple[str, str]]] = {}
    for card, option, cause in (each for _, (_, _, causes) in every for each in causes):
        raised.setdefault(cause, set()).add((card, option))
    found = set()
    for name, (asked, facts, causes) in every:
        found |= {Link(card, option, name) for card, option in asked}
        found |= {Link(*answer, name) for fact in facts for answer in raised.get(fact, ())}
        found |= {Link(*each) for each in causes if not each[2].startswith("flag.")}
    return frozenset(found)


def readers(library: Library) -> Mapping[tuple[str, str], frozenset[str]]:
    """Each answer that something reads → what does, itself left out."""
    found: dict[tuple[str, str], set[str]] = {}
    options = {name: card.options for name, card in briefs(library).items()}
    for link in links(library):
        for option in (link.option,) if link.option else options.get(link.card, ()):
            if link.reader != f"card.{link.card}":
                found.setdefault((link.card, option), set()).add(link.reader)
    return {answer: frozenset(each) for answer, each in found.items()}


Notes = tuple[Sequence[tuple[str, str]], Sequence[str], Sequence[tuple[str, str, str]]]
"""The answers that an entity asks for by name, the flags and votes that it asks for (`flag.x`), and
what the answers of a card bring about: flags, votes and cards.
"""


def _noted(entry: Entry) -> Notes:
    """What an entity asks and does."""
    found: Notes = entry.notes.value("links", partial(_links_of, entry))
    return found


def _links_of(entry: Entry) -> Notes:
    facts = []
    for record, _ in entry.records:
        if isinstance(record, Flag):
            facts.append(f"flag.{record.flag}")
        elif isinstance(record, Won):
            facts.append(f"vote.{record.vote}")
    causes = list(_causes(entry, entry.entity)) if isinstance(entry.entity, Card) else []
    return list(_asked(entry)), facts, causes


def _asked(entry: Entry) -> Iterator[tuple[str, str]]:
    """What an entity asks for by name, in conditions and in echoes."""
    for record, _ in entry.records:
        if isinstance(record, Chosen):
            yield record.card, record.option or ""
    for model, _ in entry.models:
        if isinstance(model, Echo | Quote) and model.card is not None:
            for option in model.options or ("",):
                yield model.card, option


def _causes(entry: Entry, card: Card) -> Iterator[tuple[str, str, str]]:
    """Which answers raise a flag, sway a vote, or lay a card on a desk."""
    for record, path in entry.records:
        if path[0] != "options" or not isinstance(path[1], int):
            continue
        option = card.options[path[1]].id
        if isinstance(record, BringCard):
            yield card.id, option, f"card.{record.card}"
        elif isinstance(record, Mandate):
            yield card.id, option, f"vote.{record.vote}"
        elif isinstance(record, SetFlag):
            yield card.id, option, f"flag.{record.flag}"
