"""What a move inside a turn does, whoever makes it and whenever it is applied."""

from game.rules.draft import Draft
from game.rules.moves import TurnMove
from game.rules.plays import PLAYS, price
from game.rules.scenario import Scenario
from game.rules.state import State, Why


def apply_move(draft: Draft, move: TurnMove) -> None:
    """Pay for an allowed move, do what it does, and note it."""
    for number, amount in price(move, draft.scenario).items():
        if amount:
            draft.change(number, -amount, Why("why.cost"))
    PLAYS[type(move)].play(move, draft)
    draft.did(move)


def begin(state: State, scenario: Scenario, *, traced: bool = True) -> Draft:
    """A draft inside a turn: it remembers the state at the opening."""
    draft = Draft(state, scenario, traced=traced)
    draft.opened = state.opened or state
    return draft


def preview(state: State, move: TurnMove, scenario: Scenario) -> State:
    """The state after an allowed move inside a turn; for policies that look one move ahead."""
    draft = begin(state, scenario, traced=False)
    apply_move(draft, move)
    return draft.finish()
