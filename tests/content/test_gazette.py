"""The paper of every turn, and the words of every finding."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from game.content.traversal import inner_records
from game.locale import Locale
from game.rules.conditions import Chosen
from game.rules.ids import SEATS, Id, Seat
from game.viewmodel import findings as rules
from game.viewmodel.context import ViewContext
from game.viewmodel.gazette import ROOM, front_page
from game.viewmodel.summary import summary
from tests.support import core
from tests.support.games import SCENARIOS
from tests.support.pages import Played, months

TURNS = 31
ANSWERS = 30
TEMPLATES = 25


@cache
def played(scenario: Id, seat: Seat) -> tuple[Played, ...]:
    """A game by the record, each time a turn has been closed."""
    found = core.scenario(scenario, seat=seat)
    return tuple(months(found, core.pack(), core.english()))


def contexts(scenario: Id, seat: Seat) -> Iterator[tuple[Played, ViewContext]]:
    for each in played(scenario, seat):
        archive = each.pack.archive
        yield each, ViewContext(each.state, each.scenario, archive, Locale(each.pack.texts))


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_turn_has_a_page_with_a_lead_and_a_sheet(scenario: Id, seat: Seat) -> None:
    pages = 0
    for game, context in contexts(scenario, seat):
        page = front_page(context)
        assert page.lead is not None
        assert (len(page.items), len(page.shorts)) == (ROOM["item"], ROOM["short"])
        assert page.cut is not None
        assert summary(context, game.steps[-1]).findings
        assert context.locale.missing == set()
        pages += 1
    assert pages == len(core.scenario(scenario).turns)


def test_the_campaign_has_a_page_of_its_own_for_each_of_its_turns() -> None:
    pages = [front_page(each) for _, each in contexts("campaign", "general-secretary")]
    assert len(pages) == TURNS
    leads = [page.lead.id for page in pages if page.lead]
    assert len(set(leads)) == TURNS
    assert len({tuple(each.id for each in page.stories) for page in pages}) == TURNS


def test_many_pieces_of_news_answer_what_was_done() -> None:
    answering = [each for each in core.pack().archive.news.values() if each.when is not None]
    assert len(answering) >= ANSWERS


def test_no_news_gives_a_secret_answer_away() -> None:
    cards = core.scenario("campaign").cards
    for news in core.pack().archive.news.values():
        for record, _ in inner_records(news.when, ()):
            if isinstance(record, Chosen) and record.card in cards and record.option:
                option = cards[record.card].option(record.option)
                assert option is not None, news.id
                assert not option.secret, news.id


def test_all_news_has_sources_with_their_places() -> None:
    for news in core.pack().archive.news.values():
        assert news.citations, news.id
        assert all(each.locator for each in news.citations), news.id


def wordings() -> Mapping[str, set[str]]:
    """The templates of findings, and the numbers of their wordings."""
    found: dict[str, set[str]] = {}
    for key in core.pack().texts["en"]:
        if match := re.fullmatch(r"summary\.finding\.(.+?)\.(\d+)(\.\w+)?", key):
            found.setdefault(match[1], set()).add(match[2])
    return found


def test_every_finding_has_two_wordings_or_more_one_after_the_other() -> None:
    found = wordings()
    assert len(found) >= TEMPLATES
    for kind, numbers in found.items():
        assert numbers == {str(n) for n in range(1, len(numbers) + 1)}, kind
        assert len(numbers) > 1, kind


def test_every_kind_that_the_rules_find_has_words_and_every_word_a_rule() -> None:
    source = Path(rules.__file__).read_text(encoding="utf-8")
    kinds = set(re.findall(r'Finding\(\s*"([a-z-]+)"', source)) | {"lapsed", "lapsed-more"}
    sides = ("office", "critics")
    worded = {
        each.removesuffix(f".{side}")
        for each in wordings()
        for side in sides
        if each.endswith(side)
    }
    worded |= {each for each in wordings() if "." not in each}
    of_rumours = {each for each in worded if each.startswith("rumour-") and each != "rumour-vote"}
    assert kinds == worded - of_rumours
    assert len(of_rumours) == 2 * 2  # two numbers, high and low


def test_every_source_of_a_finding_is_named_and_explained() -> None:
    texts = core.pack().texts["en"]
    named = {key for key in texts if re.fullmatch(r"summary\.from\.[a-z-]+", key)}
    assert {f"{each}.about" for each in named} <= set(texts)
    assert {f"summary.sure.{n}" for n in range(1, 6)} <= set(texts)
