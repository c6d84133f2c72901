"""A new player's first card: few names, few terms, the objective in sight."""

import re

from game.rules.reducer import new_game
from tests.support import core
from tests.support.desks import cards_before

CARD = "the-new-post"


def test_it_is_the_first_card_on_the_desk() -> None:
    scenario = core.new_post()
    assert cards_before(new_game(scenario, "FIRST"), scenario.seat)[0] == CARD


def test_it_names_at_most_three_people_and_two_terms() -> None:
    texts = core.pack().texts["en"]
    text = texts[f"card.{CARD}.text"]
    names = [
        person
        for person in core.new_post().people
        if re.search(rf"\b{re.escape(texts[f'person.{person}.name'])}\b", text)
    ]
    assert len(names) <= 3
    assert len(set(re.findall(r"\[\[([a-z-]+)", text))) <= 2


def test_every_first_month_card_can_be_answered_at_no_cost() -> None:
    card = core.new_post().cards[CARD]
    assert any(option.needs is None and not option.cost for option in card.options)
