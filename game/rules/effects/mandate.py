"""Effect `mandate`: weight thrown into a coming vote."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import VoteId


@dataclass(frozen=True, slots=True)
class Mandate:
    """Shift every member towards (or with a negative `by` away from) the first option of a vote."""

    kind: Literal["mandate"]
    vote: VoteId
    by: int
