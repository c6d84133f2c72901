"""Effect `mandate`: weight thrown into a coming vote."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import VoteId, at
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Mandate:
    """Shift every member towards (or with a negative `by` away from) the first option of a vote."""

    kind: Literal["mandate"]
    vote: VoteId
    by: int

    def apply(self, draft: "Draft", why: Why) -> None:
        """Add to the mandate of the vote, in per mille, if the scenario plays it."""
        if self.vote in draft.scenario.votes:
            draft.change(at("mandate", self.vote), self.by, why)
