"""Games given by their moves: what each move did, and the history that a session keeps of them."""

from collections.abc import Iterable

from game.rules.moves import Move
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import Played, Step


def steps(scenario: Scenario, moves: Iterable[Move], seed: str = "SEED") -> tuple[Step, ...]:
    """What each of these moves did from a new game on; none may be refused."""
    state, found = new_game(scenario, seed), []
    for move in moves:
        step = reduce(state, move, scenario)
        assert step.refusal is None, step.refusal
        found.append(step)
        state = step.state
    return tuple(found)


def history(made: Iterable[Step]) -> tuple[Played, ...]:
    """The history of a game of these steps, which are all of it."""
    turn, found = 1, []
    for step in made:
        found.append(Played(turn, step.move, step.changes, step.entries))
        turn = step.state.turn
    return tuple(found)
