"""Effect `give`: a privilege given by a decision on a card."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import PrivilegeId, PrivilegeTarget


@dataclass(frozen=True, slots=True)
class Give:
    """Give (a negative amount: withdraw) a privilege, by the rule of the Privileges page."""

    kind: Literal["give"]
    privilege: PrivilegeId
    target: PrivilegeTarget
    amount: int
