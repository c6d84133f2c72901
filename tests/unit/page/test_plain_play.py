"""Games played from the title to the debrief with nothing but the HTML of the pages."""

from typing import Any

import pytest

from game.app.text_lookup import TextLookup
from game.page.ctx import Ctx
from game.page.events import Activate, Char
from game.page.prefs import Prefs
from game.page.screen import Screen
from game.page.stack import Stack, follow
from game.rules.ids import SEATS, Id, Seat
from game.rules.moves import Choose, EndTurn
from game.screens.play_screen import PlayScreen
from game.screens.table import opening
from game.session.session import Session
from game.window.events import Erase, Event
from game.window.offscreen import offscreen_view
from tests.support import core
from tests.support.hosts import PlainHost
from tests.support.plain_player import Press, begin, play
from tests.support.plain_reader import Browser

_WORDS = TextLookup(core.pack(), "en")
CTX = Ctx(_WORDS.say, _WORDS.term)
SEED = "KAMENEV"


def played(scenario: Id, seat: Seat) -> tuple[list[Press], Session]:
    """What was pressed, and the game at its end."""
    browser = Browser((opening(PlainHost()),), CTX, drawn=False)
    presses = [*begin(browser, scenario, seat, SEED), *play(browser)]
    return presses, session_of(browser.stack)


def session_of(stack: Stack) -> Session:
    top: Screen[Any] = stack[-1]
    assert isinstance(top, PlayScreen)
    return top.session


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("scenario", ["tutorial", "the-discussion"])
def test_a_game_is_played_by_the_keys_on_its_pages(scenario: Id, seat: Seat) -> None:
    presses, session = played(scenario, seat)
    assert session.state.over
    assert (session.setup.scenario, session.setup.seat) == (scenario, seat)
    assert session.setup.seed == SEED
    moves = [each.move for each in session.history]
    assert len(presses) > len(moves)
    assert sum(isinstance(each, EndTurn) for each in moves) == len(session.scenario.turns)
    assert sum(isinstance(each, Choose) for each in moves) > len(session.scenario.turns)
    again = Session(session.setup, session.pack)
    for move in moves:
        assert again.dispatch(move).refusal is None
    assert again.hash == session.hash
    assert again.state == session.state


@pytest.mark.parametrize("seat", SEATS)
def test_the_window_plays_the_same_game_by_the_same_keys(seat: Seat) -> None:
    presses, session = played("tutorial", seat)
    stack: Stack = (opening(PlainHost()),)
    for press in presses:
        stack = _in_a_window(stack, press)
    assert session_of(stack).hash == session.hash


def _in_a_window(stack: Stack, press: Press) -> Stack:
    """The stack after a node of the page on top was used with the keyboard of a window."""
    view = offscreen_view(stack[-1], prefs=Prefs(), say=_WORDS.say, term=_WORDS.term)
    view.ctx.focus_key = press.key
    events: list[Event] = [Activate()]
    if press.event == "type":
        events = [*[Erase()] * 20, *map(Char, press.value)]
    answer = None
    for event in events:
        answer = view.dispatch([event])
    return stack if answer is None else follow(stack, answer)
