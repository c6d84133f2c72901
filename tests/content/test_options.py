"""What the options of a card may not give away."""

from collections import Counter
from collections.abc import Iterable, Iterator

from game.rules.effects import ChangeNumber, DelayEffects, Effect
from game.rules.ids import SEATS, Seat
from game.rules.scenario import Card, Option
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


def test_every_card_of_the_general_secretary_can_be_tightened_otherwise() -> None:
    """Else an option that tightens is the recorded one, and a careful reader knows it."""
    loose = [
        card.id
        for card in _cards("general-secretary")
        if not any(_tightens(option) for option in card.options if not option.recorded)
    ]
    assert not loose, "no unrecorded option tightens: " + ", ".join(loose)


def test_every_passive_option_of_the_opposition_costs_something() -> None:
    """Else to do nothing is for nothing, and it is what was done."""
    gratis = [
        f"{card.id}: {option.id}"
        for card in _cards("opposition")
        for option in card.options
        if _passive(option) and not _loses(option)
    ]
    assert not gratis, "passive and without a loss: " + ", ".join(gratis)


def test_no_option_moves_a_number_twice_or_pays_twice_into_the_fund() -> None:
    """What is written twice was meant once: the price is paid, and is no effect beside it."""
    for seat in SEATS:
        for card in _cards(seat):
            for option in card.options:
                at_once = [each for each in option.effects if isinstance(each, ChangeNumber)]
                moved = Counter((each.number, each.at) for each in at_once)
                assert all(count == 1 for count in moved.values()), (card.id, option.id)
                spent = any(each.number == "fund" and each.by < 0 for each in at_once)
                assert not (spent and "fund" in option.cost), (card.id, option.id)


def _cards(seat: Seat) -> list[Card]:
    scenario = core.pack().scenario("campaign", "circular-flow")
    return [card for card in scenario.cards.values() if card.seat == seat]


def _changes(effects: Iterable[Effect]) -> Iterator[ChangeNumber]:
    for each in effects:
        if isinstance(each, DelayEffects):
            yield from _changes(each.effects)
        elif isinstance(each, ChangeNumber):
            yield each


def _tightens(option: Option) -> bool:
    """The grip gets firmer, or cells are less content or see more of the methods."""
    return any(
        (each.number in {"grip", "exposure"} and each.by > 0)
        or (each.number == "contentment" and each.by < 0)
        for each in _changes(option.effects)
    )


def _passive(option: Option) -> bool:
    """It asks for nobody's time or place, and no argument is made by it."""
    argued = {"platform", "discussion", "exposure", "contested"}
    return not option.cost and not any(
        each.by > 0 and (each.number in argued or each.number.startswith("argued-"))
        for each in _changes(option.effects)
    )


def _loses(option: Option) -> bool:
    """The critics' own numbers fall."""
    own = {"standing", "platform", "supporters", "access", "contested"}
    return any(
        each.by < 0 and (each.number in own or each.number.startswith("argued-"))
        for each in _changes(option.effects)
    )
