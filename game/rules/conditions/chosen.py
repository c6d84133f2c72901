"""Condition `chosen`: an earlier card was answered in a certain way."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import CardId, OptionId


@dataclass(frozen=True, slots=True)
class Chosen:
    """True when `card` was answered with `option` (or answered at all, without one)."""

    kind: Literal["chosen"]
    card: CardId
    option: OptionId | None = None
