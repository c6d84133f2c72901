"""Condition `number`: a number stands high or low enough."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import NumberId, OwnerId


@dataclass(frozen=True, slots=True)
class NumberIs:
    """True when `number` (of `at`, if it is not the centre's) is at least / at most so much."""

    kind: Literal["number"]
    number: NumberId
    at: OwnerId | None = None
    at_least: int | None = None
    at_most: int | None = None
