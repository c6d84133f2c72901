"""Every page of a game that began at a stored state in the middle of its scenario."""

import pytest

from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.screens import table as screens
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.chronicle import EntryView, chronicle
from game.viewmodel.entries import entry_lines
from tests.support import core
from tests.unit.screens.conftest import FakeHost, Read

FIRST = 4


def _stored(scenario: Scenario) -> State:
    state = new_game(scenario, "SEED")
    while state.turn < FIRST:
        state = reduce(state, POLICIES["random"](state, scenario), scenario).state
    return state


@pytest.fixture
def forked() -> Session:
    pack = core.pack()
    scenario = pack.scenario("new-post")
    programme, reading = next(iter(scenario.programmes)), next(iter(pack.readings))
    setup = Setup("new-post", scenario.seat, "SEED", programme, reading)
    return Session(setup, pack, None, _stored(pack.scenario("new-post", reading)))


def _play(session: Session, turns: int) -> None:
    until = session.state.turn + turns
    while session.state.turn < until and not session.state.over:
        session.dispatch(POLICIES["random"](session.state, session.scenario))


def _chronicle(session: Session) -> tuple[EntryView, ...]:
    archive = core.pack().archive
    return chronicle(session.history, session.state, session.scenario, core.english(), archive)


def test_its_turns_are_counted_from_where_it_began(forked: Session) -> None:
    _play(forked, 2)
    assert forked.first_turn == FIRST
    assert [forked.opening(turn).turn for turn in (FIRST, FIRST + 1, FIRST + 2)] == [4, 5, 6]
    with pytest.raises(IndexError):
        forked.opening(FIRST - 1)


def test_its_chronicle_begins_in_its_own_month_with_its_own_lines(forked: Session) -> None:
    _play(forked, 1)
    told = _chronicle(forked)
    months = [core.english().turn(each) for each in forked.scenario.turns]
    assert {each.month for each in told} == {months[FIRST - 1]}
    assert told[0].turn == FIRST


def test_its_first_entry_leaves_out_what_was_told_before_it_began(forked: Session) -> None:
    while (move := POLICIES["random"](forked.state, forked.scenario)).kind != "end-turn":
        forked.dispatch(move)
    late = Session(forked.setup, forked.pack, None, forked.state)
    late.dispatch(move)
    before = [each for each in late.state.chronicle if each.turn < FIRST]
    assert before
    lines = entry_lines(before, late.state, late.scenario, core.english(), core.pack().archive).own
    (entry,) = _chronicle(late)
    assert not any(line in entry.text for line in lines)


@pytest.mark.parametrize("turns", [0, 1, 9])
def test_every_page_can_be_shown(host: FakeHost, read: Read, forked: Session, turns: int) -> None:
    _play(forked, turns)
    names = set(screens.PAGES) - ({"debrief"} if not forked.state.over else set())
    for name in names:
        assert read(screens.screen(host, name, forked)).text
