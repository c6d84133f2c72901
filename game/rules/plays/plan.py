"""Move `plan`: the plan of the assignments department is set."""

from collections.abc import Iterator, Mapping

from game.rules.draft import Draft
from game.rules.ids import NumberId
from game.rules.moves import MOST_ASSIGNMENTS, WHOLE, Plan
from game.rules.plays.refusals import refuse
from game.rules.scenario import Scenario
from game.rules.state import Refusal, State, Why


def price(move: Plan, scenario: Scenario) -> Mapping[NumberId, int]:
    """Nothing: the department does the work."""
    return {}


def refusal(move: Plan, state: State, scenario: Scenario) -> Refusal | None:
    """Refused of more than a department can do, and of shares that are none."""
    if not 0 <= move.monthly <= MOST_ASSIGNMENTS or not 0 <= move.responsible <= WHOLE:
        return refuse("plan-out-of-range", most=MOST_ASSIGNMENTS)
    return None


def play(move: Plan, draft: Draft) -> None:
    """The numbers of the plan are set."""
    why = Why("why.plan")
    draft.put("assignments-plan", move.monthly, why)
    draft.put("responsible-share", move.responsible, why)


def samples(state: State, scenario: Scenario) -> Iterator[Plan]:
    """The plan with which the scenario opens."""
    yield Plan(scenario.start_of("assignments-plan"), scenario.start_of("responsible-share"))
