"""Effect `assign`: a directed mobilisation through the assignment department."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Assign:
    """Ask the assignment department for `persons` more assignments next month."""

    kind: Literal["assign"]
    persons: int

    def apply(self, draft: "Draft", why: Why) -> None:
        """Add to the department's backlog; the capacity rule decides what comes of it."""
        draft.change("assignments-backlog", self.persons, why)
