"""The discussion of 1923–24 as either seat sees it, played by the record up to a turn."""

from dataclasses import replace
from functools import cache

from game.app import fast_forward
from game.rules.ids import Seat
from game.rules.moves import Move
from game.rules.reducer import reduce
from game.rules.state import State
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.context import PreviewLevel, ViewContext
from tests.support import core

SCENARIO = "the-discussion"
CHOSEN = 8
"""The turn that opens when the delegates of the XIII Conference have been chosen."""


def session(turn: int = 1, seat: Seat = "opposition", scenario: str = SCENARIO) -> Session:
    """A game at the opening of a turn, both seats played by the record until then."""
    pack = core.pack()
    found = pack.scenario(scenario, None, seat)
    programme = next(iter(found.programmes), "")
    game = Session(Setup(scenario, seat, "SEED", programme, found.reading.id), pack)
    game.state = _at(turn, seat, scenario)
    return game


def context(
    turn: int = 1, seat: Seat = "opposition", preview: PreviewLevel = "student"
) -> ViewContext:
    """What the view models look at."""
    game = session(turn, seat)
    return ViewContext(game.state, game.scenario, core.pack().archive, core.english(), preview)


def after(seen: ViewContext, *moves: Move) -> ViewContext:
    """The same after some moves, none of which may be refused."""
    state = seen.state
    for move in moves:
        step = reduce(state, move, seen.scenario)
        assert step.refusal is None, step.refusal
        state = step.state
    return replace(seen, state=state)


@cache
def _at(turn: int, seat: Seat, scenario: str) -> State:
    pack = core.pack()
    found = pack.scenario(scenario, None, seat)
    programme = next(iter(found.programmes), "")
    game = Session(Setup(scenario, seat, "SEED", programme, found.reading.id), pack)
    fast_forward.at_turn(game, fast_forward.POLICIES["recorded"], turn)
    return game.state
