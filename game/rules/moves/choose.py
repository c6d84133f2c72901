"""Move `choose`: an answer to a card."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from game.rules.ids import CardId, OptionId, Seat


@dataclass(frozen=True, slots=True)
class Choose:
    """Decide a matter on the desk."""

    card: CardId
    option: OptionId
    kind: Literal["choose"] = "choose"
    seat: ClassVar[Seat | None] = None
