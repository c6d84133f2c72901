"""Move `end-turn`: the turn is closed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

from game.rules.ids import NumberId, Seat
from game.rules.moves.refusals import refuse
from game.rules.state import Refusal, State

if TYPE_CHECKING:
    from game.rules.scenario import Scenario


@dataclass(frozen=True, slots=True)
class EndTurn:
    """Close the month. What follows is more than a move can do alone: see `reducer`."""

    kind: Literal["end-turn"] = "end-turn"
    seat: ClassVar[Seat | None] = None

    def price(self, scenario: "Scenario") -> Mapping[NumberId, int]:
        """Nothing."""
        return {}

    def refusal(self, state: State, scenario: "Scenario") -> Refusal | None:
        """Refused while the card of the month waits."""
        for item in state.desks[scenario.seat].tray:
            if scenario.cards[item.card].role == "month":
                return refuse("month-card-waits", card=item.card)
        return None

    @staticmethod
    def samples(state: State, scenario: "Scenario") -> "Iterator[EndTurn]":
        """The one there is."""
        yield EndTurn()
