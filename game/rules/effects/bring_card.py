"""Effect `bring-card`: let a further card come."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from game.rules.ids import CardId
from game.rules.state import Why

if TYPE_CHECKING:
    from game.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class BringCard:
    """Lay a card on the desk at once. Among delayed effects it comes when they are due."""

    kind: Literal["bring-card"]
    card: CardId

    def apply(self, draft: "Draft", why: Why) -> None:  # noqa: ARG002 one signature for all effects
        """Lay the card on the desk, once."""
        draft.bring(self.card)
