"""Move `plan`: the plan of the assignments department is set."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import OFFICE, NumberId, Seat
from game.rules.moves.refusals import refuse
from game.rules.state import Refusal, State, Why

if TYPE_CHECKING:
    from game.rules.draft import Draft
    from game.rules.scenario import Scenario

MOST_ASSIGNMENTS = 1_500
WHOLE = 1_000


@dataclass(frozen=True, slots=True)
class Plan:
    """Set how many assignments are made a month, and how many of 1,000 are responsible."""

    monthly: int
    responsible: int
    kind: Literal["plan"] = "plan"
    seat: ClassVar[Seat | None] = OFFICE

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """Nothing: the department does the work."""
        return {}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused of more than a department can do, and of shares that are none."""
        if not 0 <= self.monthly <= MOST_ASSIGNMENTS or not 0 <= self.responsible <= WHOLE:
            return refuse("plan-out-of-range", most=MOST_ASSIGNMENTS)
        return None

    def play(self, draft: "Draft") -> None:
        """The numbers of the plan are set."""
        why = Why("why.plan")
        draft.put("assignments-plan", self.monthly, why)
        draft.put("responsible-share", self.responsible, why)

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[Plan]":
        """The plan with which the scenario opens."""
        yield Plan(scenario.start_of("assignments-plan"), scenario.start_of("responsible-share"))
