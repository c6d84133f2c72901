"""What a player does comes back: who asks, who answers, what is read later, chains."""

from collections.abc import Iterator

import pytest

from game.rules.ids import OPPOSITION, CardId
from game.rules.scenario import Card
from tests.support import core, stakes

CARDS = core.scenario("campaign").cards
CHAINS, OF_THE_OPPOSITION = 40, 12


@pytest.mark.parametrize("card", CARDS.values(), ids=lambda card: card.id)
def test_somebody_asks_and_somebody_answers_whatever_is_decided(card: Card) -> None:
    assert card.speakers
    assert [option.id for option in card.options if not option.answers] == []


def test_nobody_speaks_after_his_death() -> None:
    archive = core.pack().archive
    late = [
        (card.id, person)
        for card in CARDS.values()
        for person in _voices(card)
        if (died := archive.people[person].died) and died < archive.cards[card.id].date
    ]
    assert late == []


def _voices(card: Card) -> Iterator[str]:
    for option in card.options:
        yield from (answer.person for answer in option.answers)


def test_something_reads_every_answer_where_most_is_at_stake() -> None:
    unread = {card: options for card, options in stakes.unread().items() if options}
    assert unread == {}


def test_there_are_chains_at_both_desks() -> None:
    chains = core.pack().archive.chains
    theirs = [name for name, chain in chains.items() if _is_theirs(chain.cards)]
    assert len(chains) >= CHAINS
    assert len(theirs) >= OF_THE_OPPOSITION


def _is_theirs(cards: tuple[CardId, ...]) -> bool:
    return all(CARDS[each].seat == OPPOSITION for each in cards)


def test_a_chain_lies_on_one_desk() -> None:
    for chain in core.pack().archive.chains.values():
        assert len({CARDS[each].seat for each in chain.cards}) == 1, chain.id
