"""Condition `not`: something must not hold."""

from dataclasses import dataclass
from typing import Literal

from game.rules import conditions


@dataclass(frozen=True, slots=True)
class Not:
    """True when the condition `of` is false."""

    kind: Literal["not"]
    of: "conditions.Condition"
