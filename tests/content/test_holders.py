"""A card that gives or takes a post, and names who holds it, reads whether he still does."""

from collections.abc import Iterable, Iterator

import pytest

from game.rules.conditions import Condition, Holds, Vacant
from game.rules.effects import DelayEffects, Effect, Place
from game.rules.effects import Vacate as Empty
from game.rules.ids import PostId
from game.rules.scenario import Card
from tests.support import core
from tests.support.games import SCENARIOS

THERE_ANYHOW = {
    ("bureaux-of-the-centre", "yaroslavsky"): "he speaks of Siberia, with the post or without it",
    ("the-blow-in-tiflis", "ordzhonikidze"): "it is he who struck, whatever he is",
    ("who-watches-the-politburo", "kuibyshev"): "it is told what he has been",
    ("head-of-the-directorate", "bubnov"): "he is named for another post",
}
"""Who is named for himself and not for the post that he holds."""


def asked(condition: Condition | None) -> Iterator[PostId]:
    """The posts of which a condition reads who holds them."""
    if isinstance(condition, Holds | Vacant):
        yield condition.post
    inner = getattr(condition, "of", ())
    for each in inner if isinstance(inner, tuple) else (inner,):
        yield from asked(each)


def given(effects: Iterable[Effect]) -> Iterator[PostId]:
    """The posts that some effects fill or empty."""
    for each in effects:
        if isinstance(each, Place | Empty):
            yield each.post
        elif isinstance(each, DelayEffects):
            yield from given(each.effects)


def reads(card: Card) -> set[PostId]:
    """The posts that a card or another wording of it reads."""
    whens = (card.when, *(each.when for each in card.variants))
    return {post for when in whens for post in asked(when)}


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_card_that_names_the_holder_of_a_post_reads_the_post(name: str) -> None:
    scenario, say = core.scenario(name), core.english().text
    unread = []
    for card in scenario.cards.values():
        text = say(f"card.{card.id}.text")
        posts = {post for option in card.options for post in given(option.effects)} - reads(card)
        for post in sorted(posts & scenario.holdings.keys()):
            holder, _ = scenario.holdings[post]
            can_go = scenario.posts[post].kind != "state"  # those only a card can move
            if holder in scenario.people and can_go and say(f"person.{holder}.name") in text:
                unread.append((card.id, str(holder)))
    assert [each for each in unread if each not in THERE_ANYHOW] == []


def test_the_party_page_is_kept_by_the_man_whom_its_cards_name() -> None:
    for name in SCENARIOS:
        scenario = core.scenario(name)
        if "party-page-of-pravda" in scenario.cards:
            assert scenario.holdings["party-page-pravda"][0] == "konstantinov"


def test_no_programme_names_a_day_that_comes_after_its_scenario_has_begun() -> None:
    every = core.pack().texts["en"]
    told = [
        key for key, text in every.items() if key.startswith("programme.") and "5 December" in text
    ]
    assert told == []
