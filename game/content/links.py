"""What reads how a card was answered: the graph of cards, votes and endings.

An answer is read by whatever asks whether it was given, echoes it, is brought by it, or asks for a
flag that it raises; by a vote that it gives a mandate for, and by who asks how that vote went.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

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
    causes = _Causes(library)
    found = {link for entry in library.entries() for link in _asked(entry)}
    for entry in library.entries():
        for record, _ in entry.records:
            for card, option in causes.of(record):
                found.add(Link(card, option, entry.name))
    return frozenset(found | set(causes.direct))


def readers(library: Library) -> Mapping[tuple[str, str], frozenset[str]]:
    """Each answer that something reads → what does, itself left out."""
    found: dict[tuple[str, str], set[str]] = {}
    options = {
        card.id: [each.id for each in card.options] for card in library.of("cards", Card).values()
    }
    for link in links(library):
        for option in [link.option] if link.option else options.get(link.card, []):
            if link.reader != f"card.{link.card}":
                found.setdefault((link.card, option), set()).add(link.reader)
    return {answer: frozenset(each) for answer, each in found.items()}


def _asked(entry: Entry) -> Iterator[Link]:
    """What an entity asks for by name, in conditions and in echoes."""
    for record, _ in entry.records:
        if isinstance(record, Chosen):
            yield Link(record.card, record.option or "", entry.name)
    for model, _ in entry.models:
        if isinstance(model, Echo | Quote) and model.card is not None:
            for option in model.options or ("",):
                yield Link(model.card, option, entry.name)


class _Causes:
    """Which answers raise a flag, sway a vote, or lay a card on a desk."""

    def __init__(self, library: Library) -> None:
        self.flags: dict[str, set[tuple[str, str]]] = {}
        self.votes: dict[str, set[tuple[str, str]]] = {}
        self.direct: list[Link] = []
        for entry in library.entries("cards"):
            if isinstance(entry.entity, Card):
                self._note(entry, entry.entity)

    def _note(self, entry: Entry, card: Card) -> None:
        for record, path in entry.records:
            if path[0] != "options" or not isinstance(path[1], int):
                continue
            answer = (card.id, card.options[path[1]].id)
            if isinstance(record, BringCard):
                self.direct.append(Link(*answer, f"card.{record.card}"))
            elif isinstance(record, Mandate):
                self.votes.setdefault(record.vote, set()).add(answer)
                self.direct.append(Link(*answer, f"vote.{record.vote}"))
            elif isinstance(record, SetFlag):
                self.flags.setdefault(record.flag, set()).add(answer)

    def of(self, record: object) -> set[tuple[str, str]]:
        """The answers that a condition depends on without naming them."""
        if isinstance(record, Flag):
            return self.flags.get(record.flag, set())
        if isinstance(record, Won):
            return self.votes.get(record.vote, set())
        return set()
