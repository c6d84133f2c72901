"""Effect `give`: a privilege given by a decision on a card."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import PrivilegeId, PrivilegeTarget
from game.rules.power.privilege import give
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Give:
    """Give (a negative amount: withdraw) a privilege, by the rule of the Privileges page."""

    kind: Literal["give"]
    privilege: PrivilegeId
    target: PrivilegeTarget
    amount: int

    def apply(self, draft: "Draft", why: Why) -> None:
        """Give the privilege."""
        give(draft, draft.scenario.privileges[self.privilege], self.target, self.amount, why)
