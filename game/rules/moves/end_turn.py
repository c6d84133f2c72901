"""Move `end-turn`: the turn is closed."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import Seat


@dataclass(frozen=True, slots=True)
class EndTurn:
    """Close the month. What follows is more than a move can do alone: see `reducer`."""

    kind: Literal["end-turn"] = "end-turn"
    seat: ClassVar[Seat | None] = None
