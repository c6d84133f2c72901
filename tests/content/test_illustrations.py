"""What is seen over the cards: many pictures, none too often, and words that say what is drawn."""

from collections import Counter, defaultdict

from game.rules.scenario import Card
from tests.support import core

MOST = 12
"""Cards that one picture may stand over."""

SHOWS = {
    "account-book": "account book",
    "ballot": "raised hands",
    "barracks": "barracks",
    "barrier": "barrier",
    "books": "books",
    "bread": "loaf",
    "card-index": "card drawers",
    "chalkboard": "chart",
    "clock": "clock",
    "coats": "overcoats",
    "copies": "copies",
    "counter": "scales",
    "court": "columns",
    "crowd": "heads",
    "desk": "desk",
    "door": "door",
    "empty-chair": "empty armchair",
    "factory": "works",
    "field": "furrows",
    "flags": "flags",
    "folders": "folders",
    "handset": "telephone",
    "hospital": "bed",
    "hostel": "iron beds",
    "iron-door": "iron door",
    "kitchen": "stove",
    "kremlin": "kremlin",
    "lamp": "reading lamp",
    "lathe": "lathe",
    "leaflet": "under a door",
    "ledger": "book of accounts",
    "letter": "envelope",
    "map-pins": "map",
    "meeting": "table",
    "mill-gate": "gate of a mill",
    "minaret": "minaret",
    "motor-car": "motor car",
    "mountains": "mountains",
    "name-cards": "name card",
    "name-list": "names",
    "newspaper": "newspaper",
    "night-table": "night table",
    "party-cards": "party cards",
    "pay-window": "pay window",
    "platform": "platform",
    "prison-gate": "bars",
    "proof": "proof",
    "questionnaire": "form",
    "queue": "queue",
    "resolution": "pasted in",
    "rest-house": "country house",
    "river": "river",
    "rostrum": "rostrum",
    "rows": "rows of empty chairs",
    "safe": "safe",
    "samovar": "samovar",
    "sentry": "sentry box",
    "ship": "steamer",
    "shorthand": "shorthand",
    "shut-shop": "shop",
    "snow-road": "sleigh road",
    "south": "cypresses",
    "stage": "stage",
    "stair": "staircase",
    "stamp": "stamp",
    "street": "provincial street",
    "suitcases": "suitcases",
    "taiga": "firs",
    "tape": "paper tape",
    "telegraph": "telegraph poles",
    "telephone": "wall telephone",
    "tiflis": "bridge",
    "train": "locomotive",
    "tram": "tram",
    "two-chairs": "two chairs",
    "typewriter": "typewriter",
    "veranda": "veranda",
    "ward": "ward",
}
"""What the words for a picture must name: an `alt` is what there is to see, not what it means."""


def _cards() -> list[Card]:
    every = {
        card.id: card for each in core.pack().scenarios.values() for card in each.cards.values()
    }
    return list(every.values())


def test_many_pictures_are_in_use_and_none_too_often() -> None:
    used = Counter(card.illustration for card in _cards())
    assert len(used) >= 40
    assert {name: count for name, count in used.items() if count > MOST} == {}


def test_the_words_name_what_is_drawn() -> None:
    wrong = {
        card.id: card.illustration
        for card in _cards()
        if SHOWS[card.illustration]
        not in (core.english().plain(f"card.{card.id}.alt") or "").lower()
    }
    assert wrong == {}


def test_cards_that_come_for_certain_in_one_turn_look_different() -> None:
    together = defaultdict(list)
    for name, scenario in core.pack().scenarios.items():
        for card in scenario.cards.values():
            if card.dated:
                together[name, card.seat, card.first, card.illustration].append(card.id)
    assert together
    assert [ids for ids in together.values() if len(ids) > 1] == []
