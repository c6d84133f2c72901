"""How a lesson is played: a class decides its few matters, a policy all that lies between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.rules.archive import DecisionNote
from game.rules.ids import Id
from game.rules.moves import Choose
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import recorded
from game.rules.state import State, Step

MOST_MOVES = 2_000
"""Between two decisions lie a few dozen moves; a policy that makes so many is stuck."""


class LessonError(RuntimeError):
    """A lesson cannot go on: an answer is none of the three or is closed, a card did not come."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a class stands: the `state` in which the `decision` lies before it.

    At the end of the scenario there is no decision any more. `answered` is the step of the last
    answer, None before the first; `since` are the steps that the policy made after it.
    """

    state: State
    decision: DecisionNote | None
    answered: Step | None
    since: tuple[Step, ...]


def place(
    scenario: Scenario, decisions: Sequence[DecisionNote], seed: str, answers: Sequence[Id]
) -> Place:
    """Where a class stands that has answered so far; the same for the same answers, always.

    `scenario` is seen from the desk of the lesson. A decision is taken as soon as its card lies
    there, before the policy touches anything else of that turn: the class has the purses whole.
    The desk goes on as the record did, the other seat by the scenario's own rival.

    Raises LessonError.
    """
    if len(answers) > len(decisions):
        raise LessonError(f"{len(answers)} answers to {len(decisions)} decisions")
    state, answered = new_game(scenario, seed), None
    way = _way(state, scenario, decisions[0] if decisions else None)
    for index, answer in enumerate(answers):
        answered = _answer(_reached(way, state), scenario, decisions[index], answer)
        state = answered.state
        following = decisions[index + 1] if index + 1 < len(decisions) else None
        way = _way(state, scenario, following)
    left = decisions[len(answers)] if len(answers) < len(decisions) else None
    return Place(_reached(way, state), left, answered, way)


def _reached(way: Sequence[Step], state: State) -> State:
    return way[-1].state if way else state


def _answer(state: State, scenario: Scenario, decision: DecisionNote, answer: Id) -> Step:
    """The step of an answer."""
    if answer not in decision.options:
        raise LessonError(f"{answer} is no answer to {decision.card}")
    step = reduce(state, Choose(decision.card, answer), scenario)
    if step.refusal is not None:
        raise LessonError(f"{decision.card}: {answer} is refused ({step.refusal.code})")
    return step


def _way(state: State, scenario: Scenario, to: DecisionNote | None) -> tuple[Step, ...]:
    """What the policy plays until a decision lies on the desk, or to the end of the game."""
    steps: list[Step] = []
    while not _arrived(state, scenario, to):
        step = reduce(state, recorded(state, scenario), scenario)
        if step.refusal is not None or len(steps) == MOST_MOVES:
            raise LessonError(f"no way on in turn {state.turn}: {step.move}")
        steps.append(step)
        state = step.state
    return tuple(steps)


def _arrived(state: State, scenario: Scenario, to: DecisionNote | None) -> bool:
    if to is None:
        return state.over
    if state.over or state.turn > scenario.cards[to.card].first:
        raise LessonError(f"{to.card} did not come")
    return any(each.card == to.card for each in state.desks[scenario.seat].tray)
