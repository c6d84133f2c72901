"""The seat that nobody takes: its policy plays it through the same moves, at the same prices."""

from game.rules.carry import begin, carry_out
from game.rules.draft import Draft
from game.rules.ids import CardId
from game.rules.legal import refusal
from game.rules.moves import Choose, Deed, EndTurn
from game.rules.scenario import Scenario
from game.rules.scoring.record import recorded_option
from game.rules.seats.policies import POLICIES
from game.rules.state import State

MOST_MOVES = 60
"""No seat does more in a turn; a policy that goes on has lost its way."""


def deeds(opening: State, scenario: Scenario) -> tuple[Deed, ...]:
    """What the seat of a scenario does in a turn, from its opening on, by the policy `rival`.

    Like a person it sees what it does itself, and of the other seat nothing before the turn is
    closed.
    """
    policy = POLICIES[scenario.rival]
    draft = begin(opening, scenario)
    done: list[Deed] = []
    for _ in range(MOST_MOVES):
        state = draft.finish()
        move = policy(state, scenario)
        if isinstance(move, EndTurn) or refusal(state, move, scenario) is not None:
            break
        done.append(move)
        carry_out(draft, move)
    return tuple(done)


def say_departure(draft: Draft, move: Deed) -> None:
    """The chronicle says so when a policy that follows the record could not."""
    if isinstance(move, Choose) and departs(draft.scenario, move.card, move.option):
        draft.tell("chronicle.departs", card=move.card, option=move.option)


def departs(scenario: Scenario, card: CardId, option: str) -> bool:
    """Whether an answer is not the recorded one, where there is one."""
    wanted = recorded_option(scenario.cards[card])
    return wanted is not None and wanted != option
