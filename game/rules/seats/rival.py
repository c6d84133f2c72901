"""The seat that nobody takes: its policy plays it through the same moves, at the same prices."""

from game.rules.apply import apply_move, begin
from game.rules.draft import Draft
from game.rules.ids import CardId
from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn, TurnMove
from game.rules.scenario import Scenario
from game.rules.scoring.record import recorded_option
from game.rules.seats.policies import POLICIES
from game.rules.state import State

MOST_MOVES = 60
"""No seat does more in a turn; a policy that goes on has lost its way."""


def play_turn(opening: State, scenario: Scenario, *, traced: bool = True) -> Draft:
    """A turn as the seat of a scenario plays it by the policy `rival`, from its opening on.

    Like a person it sees what it does itself, and of the other seat nothing before the turn is
    closed.
    """
    policy = POLICIES[scenario.rival]
    draft = begin(opening, scenario, traced=traced)
    for _ in range(MOST_MOVES):
        state = draft.finish()
        move = policy(state, scenario)
        if isinstance(move, EndTurn) or refusal(state, move, scenario) is not None:
            break
        apply_as_rival(draft, move)
    return draft


def apply_as_rival(draft: Draft, move: TurnMove) -> None:
    """Apply a move of a policy; the chronicle says so where it could not follow the record."""
    apply_move(draft, move)
    if draft.scenario.rival != "recorded" or not isinstance(move, Choose):
        return
    if departs(draft.scenario, move.card, move.option):
        draft.tell("chronicle.departs", card=move.card, option=move.option)


def departs(scenario: Scenario, card: CardId, option: str) -> bool:
    """Whether an answer is not the recorded one, where there is one."""
    wanted = recorded_option(scenario.cards[card])
    return wanted is not None and wanted != option
