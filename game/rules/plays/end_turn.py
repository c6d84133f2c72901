"""Move `end-turn`: the turn is closed."""

from collections.abc import Iterator, Mapping

from game.rules.ids import NumberId
from game.rules.moves import EndTurn
from game.rules.plays.refusals import refuse
from game.rules.scenario import Scenario
from game.rules.state import Refusal, State


def price(move: EndTurn, scenario: Scenario) -> Mapping[NumberId, int]:
    """Nothing."""
    return {}


def refusal(move: EndTurn, state: State, scenario: Scenario) -> Refusal | None:
    """Refused while the card of the month waits."""
    for item in state.desks[scenario.seat].tray:
        if scenario.cards[item.card].role == "month":
            return refuse("month-card-waits", card=item.card)
    return None


def samples(state: State, scenario: Scenario) -> Iterator[EndTurn]:
    """The one there is."""
    yield EndTurn()
