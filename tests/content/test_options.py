"""What the options of a card may not give away."""

from collections import Counter

from tests.support import core


def test_the_place_of_an_option_does_not_tell_the_record() -> None:
    """A player who always takes the same number follows the record no more often than by chance."""
    places = Counter(
        place
        for card in core.new_post().cards.values()
        for place, option in enumerate(card.options)
        if option.recorded
    )
    assert max(places.values()) <= 0.35 * sum(places.values())


def test_there_is_enough_to_decide() -> None:
    cards = core.new_post().cards.values()
    assert len(cards) >= 45
    assert sum(len(card.options) for card in cards) >= 150
    assert {card.act for card in cards} == {"appointment", "privilege", "circular", "politics"}
