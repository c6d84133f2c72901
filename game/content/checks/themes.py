"""The themes by which cards are grouped."""

from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from game.content.findings import Finding, find
from game.content.library import Library
from game.content.schema.cards import Card
from game.content.suggest import suggest

LIKE = 0.85
"""How much alike two words are, from 0 to 1, of which one is the other misspelt."""


def misspelt_themes(library: Library) -> Iterator[Finding]:
    """W207: a theme that one card alone has, and that is nearly the word of others."""
    cards = [
        (each, each.entity) for each in library.entries("cards") if isinstance(each.entity, Card)
    ]
    count = Counter(card.theme for _, card in cards)
    usual = [theme for theme, times in count.items() if times > 1]
    for entry, card in cards:
        if count[card.theme] > 1:
            continue
        for other in suggest(card.theme, usual):
            if SequenceMatcher(None, card.theme, other).ratio() >= LIKE:
                context = entry.describe(["theme"])
                spot = entry.spot(["theme"])
                yield find("W207", spot, theme=card.theme, other=other, context=context)
                break
