"""Condition `majority`: enough members of a body stand with the General Secretary."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import BodyId


@dataclass(frozen=True, slots=True)
class Majority:
    """True when at least `members` full members of `body` have a `tie` of so much (per mille)."""

    kind: Literal["majority"]
    body: BodyId
    members: int
    tie: int = 0
