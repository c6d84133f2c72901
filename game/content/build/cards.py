"""Cards → the rules' records, with windows counted in turns of a scenario."""

from game.content.library import Library
from game.content.schema.cards import Card, Option
from game.rules import scenario as rules


def cards(library: Library, months: tuple[str, ...]) -> dict[str, rules.Card]:
    """The cards that can come in a scenario of these months."""
    every = library.of("cards", Card).values()
    return {each.id: card(each, months) for each in every if fits(each, months)}


def fits(card: Card, months: tuple[str, ...]) -> bool:
    """Whether a card can come at all. A dated one comes in its first month or never."""
    if card.dated:
        return card.window.first in months
    return any(card.window.first <= month <= card.window.last for month in months)


def card(card: Card, months: tuple[str, ...]) -> rules.Card:
    """A card whose window is cut to the scenario."""
    first, last = turns(card.window.first, card.window.last, months)
    return rules.Card(
        id=card.id,
        role=card.role,
        act=card.act,
        first=first,
        last=last,
        dated=card.dated,
        weight=card.weight,
        options=tuple(option(each) for each in card.options),
        when=card.when,
        speakers=card.speakers,
        illustration=card.illustration,
        patience=card.patience,
        lapse=card.lapse.effects if card.lapse else (),
    )


def turns(first: str, last: str, months: tuple[str, ...]) -> tuple[int, int]:
    """The first and the last turn of a span of months; several turns may share a month.

    >>> turns("1922-05", "1922-09", ("1922-04", "1922-05", "1922-06"))
    (2, 3)
    """
    inside = [number for number, month in enumerate(months, 1) if first <= month <= last]
    return inside[0], inside[-1]


def option(option: Option) -> rules.Option:
    """One answer."""
    return rules.Option(
        id=option.id,
        grade=option.grade,
        recorded=option.recorded,
        needs=option.needs,
        cost=option.cost,
        effects=option.effects,
    )
