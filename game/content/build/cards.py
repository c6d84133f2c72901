"""Cards → the rules' records, with windows counted in turns of a scenario."""

from collections.abc import Iterable
from dataclasses import replace

from game.content.build.copy import copied
from game.content.build.own import shares
from game.content.copies import once
from game.content.library import Library
from game.content.schema.cards import Card
from game.content.schema.scenarios import Scenario, Turn
from game.rules import scenario as rules

Calendar = tuple[tuple[str, str], ...]
"""The first and the last day of every turn. Every month counts as having 31."""

DAY = len("1922-04-03")


def cards(library: Library, scenario: Scenario, calendar: Calendar) -> dict[str, rules.Card]:
    """The cards that can come in a scenario with these turns."""
    every = library.of("cards", Card).values()
    return {each.id: card(each, calendar) for each in every if comes(each, scenario, calendar)}


def comes(card: Card, scenario: Scenario, calendar: Calendar) -> bool:
    """Whether a card can come in a scenario with these turns."""
    return shares(scenario, card.scenarios) and fits(card, calendar)


def fits(card: Card, calendar: Calendar) -> bool:
    """Whether turns play the time of a card. A dated one comes in its first turn or never."""
    if card.dated:
        first = opening(card.window.first)
        return any(begins <= first <= ends for begins, ends in calendar)
    return bool(inside(card.window.first, card.window.last, calendar))


def card(card: Card, calendar: Calendar) -> rules.Card:
    """A card whose window is cut to the scenario."""
    first, last = turns(card.window.first, card.window.last, calendar)
    made = once(card, rules.Card, lambda: _whole(card))
    return replace(made, first=first, last=last)


def _whole(card: Card) -> rules.Card:
    lapse = card.lapse.effects if card.lapse else ()
    return copied(card, rules.Card, first=0, last=0, lapse=lapse)


def calendar(turns: Iterable[Turn]) -> Calendar:
    """The first and the last day of every turn."""
    return tuple((f"{t.month}-{t.first:02}", f"{t.month}-{t.last:02}") for t in turns)


def opening(day: str) -> str:
    """A day, or the first of a month."""
    return day if len(day) == DAY else f"{day}-01"


def closing(day: str) -> str:
    """A day, or the last that a month can have."""
    return day if len(day) == DAY else f"{day}-31"


def inside(first: str, last: str, calendar: Calendar) -> list[int]:
    """The turns that a span of months or days touches."""
    start, end = opening(first), closing(last)
    return [n for n, (begins, ends) in enumerate(calendar, 1) if begins <= end and start <= ends]


def turns(first: str, last: str, calendar: Calendar) -> tuple[int, int]:
    """The first and the last turn of a span of months or days that touches at least one.

    >>> turns("1922-05", "1922-09", (("1922-04-01", "1922-04-31"), ("1922-05-01", "1922-05-31")))
    (2, 2)
    """
    found = inside(first, last, calendar)
    return found[0], found[-1]
