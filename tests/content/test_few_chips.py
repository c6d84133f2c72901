"""Before a secretary no card is a ledger: few chips, people by their heads, each explained."""

from collections.abc import Iterator
from functools import cache
from statistics import median

from game.rules.effects import ChangeNumber
from game.rules.reducer import new_game
from game.rules.scenario import Card, Option, Scenario
from game.viewmodel.chips import FEW, MAIN, PAID, ChipView, option_chips
from game.viewmodel.context import PreviewLevel, ViewContext
from tests.support import core


@cache
def _cards() -> tuple[tuple[Card, Scenario], ...]:
    """Every card of the game once, with a scenario in which it comes."""
    found: dict[str, tuple[Card, Scenario]] = {}
    for name in core.pack().scenarios:
        for seat in core.pack().seats(name):
            scenario = core.scenario(name, seat=seat)
            found.update((card.id, (card, scenario)) for card in scenario.cards.values())
    return tuple(found.values())


@cache
def _context(scenario: Scenario, preview: PreviewLevel) -> ViewContext:
    state = new_game(scenario, "CHIPS")
    return ViewContext(state, scenario, core.pack().archive, core.english(), preview)


def _options(
    preview: PreviewLevel = "secretary",
) -> Iterator[tuple[Card, Option, tuple[ChipView, ...]]]:
    for card, scenario in _cards():
        for option in card.options:
            yield card, option, option_chips(_context(scenario, preview), card, option)


def test_a_card_has_about_eight_chips_and_never_more_than_twelve() -> None:
    counts: dict[str, int] = {}
    for card, _, chips in _options():
        counts[card.id] = counts.get(card.id, 0) + len(chips)
    assert len(counts) >= 245
    assert median(counts.values()) <= 8
    assert max(counts.values()) <= 12


def test_an_option_has_at_most_three_and_the_price_is_always_among_them() -> None:
    for card, option, chips in _options():
        assert len(chips) <= FEW, card.id
        prices = sum(bool(by) for by in option.cost.values())
        assert [each.kind == "cost" for each in chips[:prices]] == [True] * prices


def test_people_are_shown_by_their_heads() -> None:
    for card, option, chips in _options():
        ties = [e for e in option.effects if isinstance(e, ChangeNumber) and e.number == "tie"]
        heads = [face for chip in chips for face in chip.faces]
        prices = sum(bool(by) for by in option.cost.values()) + bool(_lost(option, card))
        room = prices < FEW
        assert bool(heads) or not ties or not room, card.id
        assert len(heads) <= FEW


def _lost(option: Option, card: Card) -> dict[str, int]:
    """What an answer takes besides its price from what its seat pays with: how much, by number."""
    numbers = next(scenario.numbers for each, scenario in _cards() if each == card)
    moved = [each for each in option.effects if isinstance(each, ChangeNumber)]
    lost = {n: -sum(each.by for each in moved if each.number == n) for n in PAID[card.seat]}
    return {n: by for n, by in lost.items() if by * 1000 >= MAIN * numbers[n].start}


def test_what_is_lost_besides_the_price_is_never_hidden() -> None:
    told = 0
    for card, option, chips in _options():
        lost = _lost(option, card)
        prices = sum(bool(by) for by in option.cost.values())
        if lost and prices < FEW:
            names = {core.english().text("ui.chip.lost", what=_short(n)) for n in lost}
            assert names & {chip.text for chip in chips}, f"{card.id}: {option.id}"
            told += 1
    assert told >= 150


def _short(number: str) -> str:
    return core.english().text(f"ui.short.{number}")


def test_no_chip_says_which_way_a_thing_goes_but_those_of_purses() -> None:
    for card, _, chips in _options():
        assert all(not chip.trend for chip in chips), card.id
        assert not {_short(number) for number in PAID[card.seat]} & {chip.text for chip in chips}


def test_a_student_is_told_all_of_it() -> None:
    shown = sum(len(chips) for _, _, chips in _options("student"))
    assert shown > 2 * sum(len(chips) for _, _, chips in _options())


def test_every_chip_explains_itself() -> None:
    for preview in ("secretary", "student"):
        silent = [chip.text for _, _, chips in _options(preview) for chip in chips if not chip.tip]
        assert not silent
    assert not core.english().missing
