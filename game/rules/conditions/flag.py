"""Condition `flag`: something was done."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import FlagId


@dataclass(frozen=True, slots=True)
class Flag:
    """True when a flag is up."""

    kind: Literal["flag"]
    flag: FlagId
