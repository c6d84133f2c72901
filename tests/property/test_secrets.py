"""Nothing that a seat may not know is on any of its pages, whoever plays."""

from collections.abc import Iterator, Mapping

import pytest

from game.locale import Locale
from game.rules.ids import SEATS, CardId, Id, Seat
from game.rules.scenario import Scenario
from game.rules.visibility import seen_by
from tests.support import core, tiny
from tests.support.games import Game
from tests.support.pages import Played, months, pages, words

TEXTS = {
    "chronicle.choice": "{card}: {option}",
    "chronicle.lapse": "{card}",
    "why.choice": "{card}: {option}",
    "why.fuse": "{card}: {option}",
    "why.lapse": "{card}",
}
"""Enough that a card is named wherever the shipped texts would name it."""

POLICY = pytest.mark.parametrize("policy", ["recorded", "random"])
RIVAL = pytest.mark.parametrize("rival", ["recorded", "random"])
SEAT = pytest.mark.parametrize("seat", SEATS)


def small(seat: Seat, policy: Id, rival: Id) -> Iterator[Played]:
    """Each closed month of the tiny game of two seats."""
    scenario = tiny.two_seats(seat, rival)
    yield from months(scenario, tiny.two_seats_pack(), titled(scenario, TEXTS), policy)


def large(game: Game) -> Iterator[Played]:
    """Each closed turn of a game of the core content."""
    scenario, texts = game.found(), core.pack().texts["en"]
    yield from months(scenario, core.pack(), titled(scenario, texts), game.policy)


def titled(scenario: Scenario, texts: Mapping[str, str]) -> Locale:
    """Texts in which the title of a card can be mistaken for nothing else."""
    return Locale({"en": {**texts, **{f"card.{c}.title": title(c) for c in scenario.cards}}})


def title(card: CardId) -> str:
    return f"The matter of <{card}>"


def hidden(game: Played) -> set[str]:
    """The titles of the cards that have come of which the seat knows nothing."""
    return {title(each) for each in game.state.seen - seen_by(game.state, game.scenario).seen}


def check(played: Iterator[Played]) -> int:
    """Hold every month but the last to what may be known; say how many titles were hidden."""
    count = 0
    for game in played:
        if not game.state.over:
            shown = pages(game)
            assert shown == pages(game.seen())
            text = "\n".join(words(shown))
            assert not [each for each in hidden(game) if each in text]
            count += len(hidden(game))
    return count


@SEAT
@POLICY
@RIVAL
def test_no_page_changes_when_all_that_is_hidden_is_taken_out(
    seat: Seat, policy: Id, rival: Id
) -> None:
    assert check(small(seat, policy, rival))


@pytest.mark.slow
@SEAT
@POLICY
def test_no_page_of_the_discussion_changes_either(seat: Seat, policy: Id) -> None:
    assert check(large(Game("the-discussion", seat, policy, policy)))


@SEAT
@POLICY
def test_when_the_game_is_over_nothing_is_hidden(seat: Seat, policy: Id) -> None:
    *_, before, end = small(seat, policy, "recorded")
    assert hidden(before)
    assert not hidden(end)
    assert seen_by(end.state, end.scenario) is end.state
    told = "\n".join(words(pages(end)["archive"]))
    assert {end.scenario.cards[each].seat for each in end.state.chosen} == set(SEATS)
    assert [each for each in end.state.chosen if title(each) not in told] == []
