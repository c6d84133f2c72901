"""What the moves inside a turn do. The reducer checks them; the other seat's come here too."""

from game.rules.draft import Draft
from game.rules.moves import Deed
from game.rules.scenario import Scenario
from game.rules.state import State, Why


def carry_out(draft: Draft, move: Deed) -> None:
    """Pay for an allowed move, do what it does, and note it."""
    for number, amount in move.price(draft.scenario).items():
        if amount:
            draft.change(number, -amount, Why("why.cost"))
    move.play(draft)
    draft.did(move)


def preview(state: State, move: Deed, scenario: Scenario) -> State:
    """The state after an allowed move inside a turn; for policies that look one move ahead."""
    draft = Draft(state, scenario)
    carry_out(draft, move)
    return draft.finish()
