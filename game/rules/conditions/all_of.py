"""Condition `all`: each of several must hold."""

from dataclasses import dataclass
from typing import Literal

from game.rules import conditions


@dataclass(frozen=True, slots=True)
class AllOf:
    """True when every condition of `of` is true."""

    kind: Literal["all"]
    of: "tuple[conditions.Condition, ...]"
