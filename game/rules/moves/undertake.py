"""Move `undertake`: a standing action of a seat."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import ActionId, ActionTarget, Seat


@dataclass(frozen=True, slots=True)
class Undertake:
    """Do one of the standing actions of one's seat to a target ("" when it has none)."""

    action: ActionId
    target: ActionTarget
    kind: Literal["undertake"] = "undertake"
    seat: ClassVar[Seat | None] = None
