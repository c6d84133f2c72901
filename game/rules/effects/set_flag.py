"""Effect `set-flag`: remember that something was done."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import FlagId


@dataclass(frozen=True, slots=True)
class SetFlag:
    """Raise a flag that cards, votes and aims can ask about."""

    kind: Literal["set-flag"]
    flag: FlagId
