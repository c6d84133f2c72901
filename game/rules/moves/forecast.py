"""Move `forecast`: a guess how a vote will go."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import Seat, VoteId

CERTAIN = 100


@dataclass(frozen=True, slots=True)
class Forecast:
    """Say before a vote how likely its first option is to win, in per cent (0–100)."""

    vote: VoteId
    percent: int
    kind: Literal["forecast"] = "forecast"
    seat: ClassVar[Seat | None] = None
