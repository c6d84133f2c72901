"""Effect `clear-flag`: take back that something was done."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import FlagId


@dataclass(frozen=True, slots=True)
class ClearFlag:
    """Lower a flag."""

    kind: Literal["clear-flag"]
    flag: FlagId
