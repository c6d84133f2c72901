"""Move `grant`: a privilege is given or withdrawn."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import OFFICE, PrivilegeId, PrivilegeTarget, Seat


@dataclass(frozen=True, slots=True)
class Grant:
    """Give (or with a negative amount withdraw) a privilege to a rank, a region or a person."""

    privilege: PrivilegeId
    target: PrivilegeTarget
    amount: int
    kind: Literal["grant"] = "grant"
    seat: ClassVar[Seat | None] = OFFICE
