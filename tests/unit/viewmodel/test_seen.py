"""The other side's doings as one sees them: no title of a card, no wording for long."""

from dataclasses import replace
from functools import cache

import pytest

from game.rules.ids import SEATS, Seat, other_seat
from game.rules.state import Entry
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.entries import entry_lines
from game.viewmodel.seen import seen_line
from tests.support import core
from tests.support.hosts import close_month

STEMS = ("politics", "appointment", "circular", "privilege")


def line(card: str, option: str, turn: int = 1, seat: Seat = "general-secretary") -> str:
    entry = Entry(turn, "chronicle.choice", {"card": card, "option": option})
    scenario = core.scenario("campaign", seat=seat)
    return seen_line(entry, scenario, core.english(), core.pack().archive)


def test_an_answer_that_says_what_is_seen_of_it_is_told_so() -> None:
    assert "door is of iron" in line("an-iron-door", "walk-out")
    assert "other people sit" in line("georgian-committee-resigns", "accept", seat="opposition")


def test_another_answer_has_a_wording_of_its_theme_and_the_next_turn_another() -> None:
    scenario, texts = core.scenario("campaign"), core.pack().texts["en"]
    silent = next(
        (card.id, option.id)
        for card in scenario.cards.values()
        for option in card.options
        if card.seat == "opposition" and f"card.{card.id}.option.{option.id}.seen" not in texts
    )
    told = {line(*silent, turn=turn) for turn in range(1, 9)}
    assert len(told) == 4
    assert told <= set(texts.values())
    assert line(*silent, turn=3) == line(*silent, turn=3)


@pytest.mark.parametrize("seat", SEATS)
def test_every_open_answer_of_the_other_side_is_seen_and_named_nowhere(seat: Seat) -> None:
    locale, texts = core.english(), core.pack().texts["en"]
    for card in core.scenario("campaign", seat=seat).cards.values():
        if card.seat == seat:
            continue
        for option in card.options:
            for turn in (1, 2):
                told = line(card.id, option.id, turn, seat)
                assert told
                assert texts[f"card.{card.id}.title"].casefold() not in told.casefold()
    assert not locale.missing


@pytest.mark.parametrize("seat", SEATS)
def test_there_are_wordings_enough(seat: Seat) -> None:
    texts = core.pack().texts["en"]
    assert sum(key.startswith(f"seen.{seat}.") for key in texts) >= 25
    assert all(f"seen.{seat}.{stem}.4" in texts for stem in STEMS)
    own = {
        key
        for card in core.scenario("campaign", seat=seat).cards.values()
        if card.seat == seat
        for key in texts
        if key.startswith(f"card.{card.id}.option.") and key.endswith(".seen")
    }
    assert len(own) >= 40


def test_how_the_other_side_came_to_it_is_not_seen() -> None:
    entry = Entry(1, "chronicle.departs", {"card": "an-iron-door", "option": "walk-out"})
    scenario = core.scenario("campaign")
    assert seen_line(entry, scenario, core.english(), core.pack().archive) == ""


@cache
def played(seat: Seat) -> Session:
    pack = core.pack()
    programme = next(iter(pack.scenario("the-discussion", seat=seat).programmes))
    reading = next(iter(pack.readings))
    session = Session(Setup("the-discussion", seat, "SEEN", programme, reading), pack)
    for _ in range(4):
        close_month(session)
    return session


@pytest.mark.parametrize("seat", SEATS)
def test_while_a_game_runs_the_chronicle_has_no_title_of_the_other_and_then_all(
    seat: Seat,
) -> None:
    session, locale = played(seat), core.english()
    texts, archive = core.pack().texts["en"], core.pack().archive
    theirs = {
        texts[f"card.{card.id}.title"]
        for card in session.scenario.cards.values()
        if card.seat == other_seat(seat)
    }

    def told(*, over: bool) -> tuple[str, ...]:
        state = replace(session.state, over=over)
        return entry_lines(state.chronicle, state, session.scenario, locale, archive).other

    assert told(over=False)
    assert not [each for each in told(over=False) for title in theirs if title in each]
    assert [each for each in told(over=True) for title in theirs if title in each]
