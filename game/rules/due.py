"""Which votes are to be held in a turn."""

from game.rules.judge import met
from game.rules.scenario import Scenario, Vote
from game.rules.state import State


def is_due(state: State, scenario: Scenario, vote: Vote) -> bool:
    """Whether a vote is to be held at the end of the turn, as far as one can know in it."""
    if vote.turn != state.turn or vote.id in state.votes:
        return False
    return vote.when is None or met(vote.when, state, scenario)
