"""No page of a running game gives a figure of the other side: two states within the same bounds
look alike from every page."""

from dataclasses import replace
from functools import cache

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.rules.ids import SEATS, Id, Seat
from game.rules.state import State
from game.rules.visibility import fogged, known_range
from game.screens.play_screen import view_context
from game.screens.table import ways
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.fog import fog
from game.viewmodel.reports import GROUPS
from game.viewmodel.seats import PAGES
from tests.support import core
from tests.support.hosts import PlainHost, close_month
from tests.support.trees import lines, tree

_WORDS = TextLookup(core.pack(), "en")
CTX = Ctx(_WORDS.say, _WORDS.term)
MORE = [("month", ""), ("prologue", ""), *(("reports", group) for group in GROUPS)]
"""What is shown besides the pages of the strip."""
TURNS = {"the-discussion": 3, "the-notes": 2}


@cache
def played(scenario: Id, seat: Seat) -> Session:
    pack = core.pack()
    programme = next(iter(pack.scenario(scenario, seat=seat).programmes))
    setup = Setup(scenario, seat, "FOG", programme, next(iter(pack.readings)))
    session = Session(setup, pack)
    for _ in range(TURNS[scenario]):
        close_month(session)
    return session


def with_figure(state: State, number: str, value: int) -> State:
    """The same state with another figure now and at the end of every turn before."""
    series = tuple({**each, number: value} for each in state.series)
    return replace(state, ledger={**state.ledger, number: value}, series=series)


def said(session: Session, page: str, at: str, programme: str) -> list[str]:
    kept, session.setup = session.setup, replace(session.setup, programme=programme)
    try:
        return lines(tree(ways(PlainHost()).page(page, session, at), CTX))
    finally:
        session.setup = kept


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("scenario", TURNS)
def test_no_page_tells_two_figures_of_the_other_side_apart(scenario: Id, seat: Seat) -> None:
    session = played(scenario, seat)
    before = session.state
    for number in fogged(before, session.scenario):
        alike = [
            value
            for value in range(20, 60)
            if known_range(number, with_figure(before, number, value), session.scenario)
            == known_range(number, with_figure(before, number, value + 1), session.scenario)
        ]
        value = alike[0]
        for programme in session.scenario.programmes:
            for page, at in [*((name, "") for name in PAGES[seat]), *MORE]:
                told = []
                for each in (value, value + 1):
                    session.state = with_figure(before, number, each)
                    told.append(said(session, page, at, programme))
                session.state = before
                assert told[0] == told[1], (page, at, number, programme)


@pytest.mark.parametrize("seat", SEATS)
def test_what_is_known_of_the_other_side_stands_on_the_page_of_reports(seat: Seat) -> None:
    session = played("the-discussion", seat)
    text = " ".join(said(session, "reports", "", session.setup.programme))
    for number in fogged(session.state, session.scenario):
        low, high = known_range(number, session.state, session.scenario)
        assert f"{low} to {high}" in text


@pytest.mark.parametrize("seat", SEATS)
def test_after_the_end_there_is_nothing_to_guess(seat: Seat) -> None:
    session = played("the-discussion", seat)
    context = view_context(session, core.english())
    assert fog(context).lines
    assert fog(replace(context, state=replace(session.state, over=True))).lines == ()
