"""What is asked of cards most often, from the notes on them: for that no card need be looked at."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from game.content.library import Entry, Library
from game.content.schema.cards import Card
from game.rules.ids import Seat


class Brief(NamedTuple):
    """When a card comes, on whose desk, who speaks on it, how it can be answered, and where."""

    seat: Seat
    role: str
    dated: bool
    first: str
    last: str
    speakers: tuple[str, ...]
    options: tuple[str, ...]
    scenarios: tuple[str, ...]


def briefs(library: Library) -> Mapping[str, Brief]:
    """Every card by its id."""
    return {entry.id: brief(entry) for entry in library.entries("cards")}


def brief(entry: Entry) -> Brief:
    """What is to be known of a card."""

    def compute() -> list[Any]:
        card = entry.entity
        if not isinstance(card, Card):
            raise TypeError(entry.kind)
        window, options = card.window, [each.id for each in card.options]
        days = (window.first, window.last)
        lists = [list(card.speakers), options, list(card.scenarios)]
        return [card.seat, card.role, card.dated, *days, *lists]

    seat, role, dated, first, last, *lists = entry.notes.value("brief", compute)
    speakers, options, scenarios = (tuple(each) for each in lists)
    return Brief(seat, role, dated, first, last, speakers, options, scenarios)
