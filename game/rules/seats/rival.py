"""The other seat acts: it plays by a policy, through the same moves and at the same prices."""

from game.rules.carry import carry_out
from game.rules.draft import Draft
from game.rules.ids import CardId
from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn
from game.rules.scenario import Scenario
from game.rules.scoring.record import recorded_option
from game.rules.seats.policies import POLICIES

MOST_MOVES = 60
"""No seat does more in a turn; a policy that goes on has lost its way."""


def act(draft: Draft) -> None:
    """Let the other seat play its turn out."""
    policy = POLICIES[draft.scenario.rival]
    draft.turn_round()
    for _ in range(MOST_MOVES):
        state = draft.finish()
        move = policy(state, draft.scenario)
        if isinstance(move, EndTurn) or refusal(state, move, draft.scenario) is not None:
            break
        carry_out(draft, move)
        if isinstance(move, Choose):
            _say_departure(draft, move.card, move.option)
    draft.turn_round()


def _say_departure(draft: Draft, card: CardId, option: str) -> None:
    """The chronicle says so when the record could not be followed."""
    if draft.scenario.rival == "recorded" and departs(draft.scenario, card, option):
        draft.tell("chronicle.departs", card=card, option=option)


def departs(scenario: Scenario, card: CardId, option: str) -> bool:
    """Whether an answer is not the recorded one, where there is one."""
    wanted = recorded_option(scenario.cards[card])
    return wanted is not None and wanted != option
