"""The shipped scenario as the view models see it."""

from game.rules.moves import Move
from game.rules.reducer import new_game, reduce
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.viewmodel.context import PreviewLevel, ViewContext
from tests.support import core


def context(state: State | None = None, preview: PreviewLevel = "student") -> ViewContext:
    """The context of a state; of the first morning unless another is given."""
    scenario = core.new_post()
    shown = new_game(scenario, "SEED") if state is None else state
    return ViewContext(shown, scenario, core.pack().archive, core.english(), preview)


def after(*moves: Move, preview: PreviewLevel = "student") -> ViewContext:
    """The context of the first month after some moves, none of which may be refused."""
    state = context().state
    for move in moves:
        step = reduce(state, move, core.new_post())
        assert step.refusal is None, step.refusal
        state = step.state
    return context(state, preview)


def months(state: State, count: int) -> State:
    """The state after so many months played by the record."""
    end = state.turn + count
    while state.turn < end and not state.over:
        move = POLICIES["recorded"](state, core.new_post())
        state = reduce(state, move, core.new_post()).state
    return state
