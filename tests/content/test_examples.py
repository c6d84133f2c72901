"""The examples of the guides: sound, and played."""

from functools import cache

import pytest

from game.app.text_lookup import TextLookup
from game.content import Loaded, load_set
from game.page.ctx import Ctx
from game.rules.archive import Pack
from game.rules.moves import Choose, EndTurn
from game.rules.needs import COEFFICIENTS
from game.screens.table import screen
from game.session.session import Session
from game.session.setup import Setup
from tests.support.core import ROOT
from tests.support.hosts import PlainHost
from tests.support.plain_player import play
from tests.support.plain_reader import Browser

EXAMPLES = sorted((ROOT / "content" / "guides" / "examples").iterdir())
PAPER, NETWORKS, TWO = "paper-for-penza", "networks-of-committeemen", "two-committees"
CARDS = [f"{PAPER}:{each}" for each in ("forty-poods", "the-bulletin", "number-seven")]


@cache
def loaded() -> Loaded:
    return load_set(ROOT / "content", EXAMPLES)


def pack() -> Pack:
    found = loaded().pack
    assert found is not None
    return found


def game(answers: tuple[str, str], reading: str = "circular-flow") -> Session:
    """A game up to the third card of the chain, the first two answered so."""
    programme = next(iter(pack().scenario("new-post").programmes))
    setup = Setup("new-post", "general-secretary", "PENZA", programme, reading)
    session = Session(setup, pack())
    wanted = dict(zip(CARDS, answers, strict=False))
    while CARDS[2] not in _tray(session):
        for card in _tray(session):
            if card in wanted:
                assert session.dispatch(Choose(card, wanted[card])).refusal is None
        _close(session)
    return session


def _tray(session: Session) -> list[str]:
    return [each.card for each in session.state.desks["general-secretary"].tray]


def _close(session: Session) -> None:
    """Answer what has to be answered, and end the turn."""
    for card in _tray(session):
        found = session.scenario.cards[card]
        if found.role == "month":
            for option in found.options:
                if session.dispatch(Choose(card, option.id)).refusal is None:
                    break
    assert session.dispatch(EndTurn()).refusal is None


def test_every_example_is_on_without_a_word() -> None:
    assert {path.name for path in EXAMPLES} == {PAPER, NETWORKS, TWO}
    assert [each for each in loaded().findings if each.severity != "info"] == []
    assert loaded().off == ()
    assert [each.id for each in pack().packages] == ["core", NETWORKS, PAPER, TWO]


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (("send", "ask"), "Three circulars stand in it one after the other"),
        (("file", "read"), "The poem goes on, for another nine stanzas"),
    ],
)
def test_the_third_card_of_the_chain_reads_the_second(answers: tuple[str, str], told: str) -> None:
    session = game(answers)
    words = TextLookup(pack(), "en")
    desk = screen(PlainHost(pack()), "desk", session, CARDS[2])
    browser = Browser((desk,), Ctx(words.say, words.term), drawn=False)
    assert told in browser.html
    list(play(browser))
    assert session.state.over


def test_the_chain_stands_in_the_archive() -> None:
    assert pack().archive.chains[f"{PAPER}:the-bulletin-of-penza"].cards == tuple(CARDS)


def test_the_reading_has_all_coefficients_and_its_own() -> None:
    other = pack().readings["overwhelmed-secretariat"].coefficients
    own = pack().readings[f"{NETWORKS}:committeemen"].coefficients
    assert own.keys() == other.keys() == COEFFICIENTS.keys()
    assert {key for key in own if own[key] != other[key]} == {
        "placement-grip",
        "native-decay",
        "loyalty-vote",
    }


def test_the_reading_is_played() -> None:
    session = game(("send", "ask"), f"{NETWORKS}:committeemen")
    assert session.scenario.reading.id == f"{NETWORKS}:committeemen"


def test_the_measure_of_the_reading_is_read_in_a_campaign() -> None:
    campaign = pack().scenario("campaign", f"{NETWORKS}:committeemen")
    (measure,) = [each for each in campaign.measures if each.id.startswith(NETWORKS)]
    assert (measure.quantity, measure.recorded, len(measure.parts)) == ("ratio", 1135, 2)
    assert measure.turn is not None


def test_the_examples_lie_where_the_guide_says() -> None:
    text = (ROOT / "content" / "guides" / "modding.md").read_text(encoding="utf-8")
    assert all(f"examples/{path.name}" in text for path in EXAMPLES)
