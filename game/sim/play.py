"""One game played by a policy, without a window."""

from collections.abc import Callable, Iterator

from game.rules.apply import apply_move, begin
from game.rules.closing import close, done_in_turn
from game.rules.hashing import Chain
from game.rules.legal import refusal
from game.rules.moves import EndTurn
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import Policy
from game.rules.state import State, Step

MOST_MOVES = 2_000
"""A scenario has a few dozen moves; a policy that makes so many is stuck."""


class StuckError(RuntimeError):
    """A policy makes a move that is refused, or never ends the game."""


def steps(
    scenario: Scenario,
    seed: str,
    policy: Policy,
    *,
    traced: bool = True,
    other: Policy | None = None,
) -> Iterator[tuple[State, Step]]:
    """Every step of a game, each with the state before it. Raises StuckError as `play` does.

    Steps that are not `traced` have no changes. The other seat is played by a policy of the rules,
    which the scenario names, or by any `other`.
    """
    state = new_game(scenario, seed)
    for _ in range(MOST_MOVES):
        if state.over:
            return
        move = policy(state, scenario)
        if other is not None and isinstance(move, EndTurn):
            step = _close(state, scenario, other, traced=traced)
        else:
            step = reduce(state, move, scenario, traced=traced)
        if step.refusal is not None:
            raise StuckError(
                f"seed {seed}, turn {state.turn}: {move} refused ({step.refusal.code})"
            )
        yield state, step
        state = step.state
    raise StuckError(f"seed {seed}: no end after {MOST_MOVES} moves")


def _close(state: State, scenario: Scenario, other: Policy, *, traced: bool) -> Step:
    """Close a turn against a seat that is played by a policy that the rules do not know."""
    refused = refusal(state, EndTurn(), scenario)
    if refused is not None:
        return Step(state, EndTurn(), refusal=refused)
    opening, theirs = state.opened or state, scenario.other_side()
    draft = begin(opening, theirs, traced=False)
    for _ in range(MOST_MOVES):
        now = draft.finish()
        move = other(now, theirs)
        if isinstance(move, EndTurn) or refusal(now, move, theirs) is not None:
            break
        apply_move(draft, move)
    moves = {
        scenario.seat: done_in_turn(state, scenario.seat),
        theirs.seat: done_in_turn(draft.finish(), theirs.seat),
    }
    return close(opening, moves, scenario, traced=traced).step(state, scenario)


def play(
    scenario: Scenario,
    seed: str,
    policy: Policy,
    watch: Callable[[Step], None] | None = None,
    other: Policy | None = None,
) -> State:
    """Play to the end and return the last state. Raises StuckError if the policy cannot.

    Without anybody to `watch` the steps, what changes in them is not written down.
    """
    state = None
    for _, step in steps(scenario, seed, policy, traced=watch is not None, other=other):
        if watch is not None:
            watch(step)
        state = step.state
    return state if state is not None else new_game(scenario, seed)


def game_hash(scenario: Scenario, seed: str, policy: Policy) -> str:
    """The hash of a game played to its end. Raises StuckError if the policy cannot."""
    chain = Chain.begin(new_game(scenario, seed))
    for before, step in steps(scenario, seed, policy, traced=False):
        chain = chain.follow(before, step)
    return chain.now
