"""Effect `fuse`: effects that wait."""

from dataclasses import dataclass
from typing import Literal

from game.rules import effects


@dataclass(frozen=True, slots=True)
class DelayEffects:
    """Set off `effects` after so many turns. The player sees that something waits, not what."""

    kind: Literal["fuse"]
    turns: int
    effects: "tuple[effects.Effect, ...]"
