"""Each aim says which page moves it, and something on that page does."""

from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from game.app.fast_forward import nothing
from game.rules.figure import total
from game.rules.ids import SEATS, Seat
from game.rules.legal import legal_moves
from game.rules.moves import Fill, Grant, Recall, Transfer, Undertake, Write
from game.rules.quantity import Quantity
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Aim, Scenario
from game.rules.state import State
from game.viewmodel.moved_from import DESK, MOVED_FROM, moved_from
from game.viewmodel.seats import PAGES, TO_ACT_ON
from tests.support import core
from tests.support.seek import SCENARIOS

MADE_ON: Mapping[str, tuple[type, ...]] = {
    "posts": (Fill, Recall, Transfer),
    "privileges": (Grant,),
    "circulars": (Write,),
    "papers": (Write,),
    "actions": (Undertake,),
}
"""The kinds of move that are made on a page."""

CASES = [(name, seat) for name in SCENARIOS for seat in SEATS]


def _aims(scenario: Scenario) -> Iterator[Aim]:
    for programme in scenario.programmes.values():
        yield from programme.aims


@pytest.mark.parametrize(("name", "seat"), CASES)
def test_every_aim_names_a_page_on_which_its_seat_can_act(name: str, seat: Seat) -> None:
    aims = list(_aims(core.pack().scenario(name, seat=seat)))
    assert aims
    for aim in aims:
        page = moved_from(seat, aim.shows)
        assert page in PAGES[seat], aim.id
        assert page in (DESK, *TO_ACT_ON[seat]), aim.id


def test_what_the_pages_move_is_there() -> None:
    """A number that is renamed would fall back to the desk unseen."""
    numbers = core.pack().scenario("campaign", seat="opposition").numbers
    for seat in SEATS:
        assert {each for each in MOVED_FROM[seat] if each not in numbers} == {"assembly"}


def test_an_unknown_number_is_moved_by_cards() -> None:
    against = Quantity("assembly", ("xiii-conference", "against"))
    assert moved_from("opposition", against) == "actions"
    assert moved_from("opposition", Quantity("number", ("rumours",))) == DESK


@cache
def _touched(seat: Seat, page: str) -> frozenset[str]:
    """The numbers that a legal move of the page moves otherwise than nothing does, in two turns."""
    scenario = core.pack().scenario("the-discussion", seat=seat)
    state = new_game(scenario, "PAGES")
    left = _closed(state, scenario)
    found: set[str] = set()
    for move in legal_moves(state, scenario):
        if isinstance(move, MADE_ON[page]):
            other = _closed(reduce(state, move, scenario).state, scenario)
            found |= {
                each
                for each in MOVED_FROM[seat]
                if each in scenario.numbers
                and total(other, scenario, each) != total(left, scenario, each)
            }
    return frozenset(found)


def _closed(state: State, scenario: Scenario) -> State:
    """Two turns on, with nothing done: letters are answered later than they go out."""
    until = state.turn + 2
    while state.turn < until and not state.over:
        state = reduce(state, nothing(state, scenario), scenario).state
    return state


@pytest.mark.parametrize(
    ("seat", "number"),
    [(seat, each) for seat in SEATS for each in MOVED_FROM[seat] if each != "assembly"],
)
def test_something_on_the_page_moves_it(seat: Seat, number: str) -> None:
    assert number in _touched(seat, MOVED_FROM[seat][number])
