"""Condition `any`: one of several must hold."""

from dataclasses import dataclass
from typing import Literal

from game.rules import conditions


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True when at least one condition of `of` is true."""

    kind: Literal["any"]
    of: "tuple[conditions.Condition, ...]"
