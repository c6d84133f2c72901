"""Move `plan`: the plan of the assignments department is set."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import OFFICE, Seat

MOST_ASSIGNMENTS = 1_500
WHOLE = 1_000


@dataclass(frozen=True, slots=True)
class Plan:
    """Set how many assignments are made a month, and how many of 1,000 are responsible."""

    monthly: int
    responsible: int
    kind: Literal["plan"] = "plan"
    seat: ClassVar[Seat | None] = OFFICE
