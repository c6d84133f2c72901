"""The state of a snapshot, as far as it can be played."""

from game.rules.ids import SEATS
from game.rules.records import MisfitError, decode
from game.rules.scenario import Scenario
from game.rules.state import State
from game.saves.problem import SaveError
from game.saves.snapshot import Snapshot


def state_of(snapshot: Snapshot, scenario: Scenario) -> State:
    """The state of a snapshot. Raises MisfitError if it is none of this scenario."""
    state: State = decode(State, snapshot.state)
    if not 1 <= state.turn <= len(scenario.turns):
        raise MisfitError(f"there is no turn {state.turn}")
    if set(state.desks) != set(SEATS):
        raise MisfitError(f"there are desks of {sorted(state.desks)}")
    return state


def stored(opening: Snapshot | None, scenario: Scenario) -> State | None:
    """The state that a game begins at, if it has a stored one. Raises SaveError."""
    try:
        return state_of(opening, scenario) if opening is not None else None
    except MisfitError as error:
        raise SaveError("save.problem.no-snapshot") from error
