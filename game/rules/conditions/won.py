"""Condition `won`: a vote went a certain way."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import VoteId, VoteOptionId


@dataclass(frozen=True, slots=True)
class Won:
    """True when `option` won the vote `vote`."""

    kind: Literal["won"]
    vote: VoteId
    option: VoteOptionId
