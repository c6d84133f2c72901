"""Effect `bring-card`: let a further card come."""

from dataclasses import dataclass
from typing import Literal

from game.rules.ids import CardId


@dataclass(frozen=True, slots=True)
class BringCard:
    """Lay a card on the desk at once. Among delayed effects it comes when they are due."""

    kind: Literal["bring-card"]
    card: CardId
