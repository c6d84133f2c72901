"""What each seat lives by: the purses that it alone counts, the figures that everybody can see."""

from collections.abc import Mapping

from game.rules.ids import Seat, other_seat
from game.rules.scenario import Scenario

PURSES: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": ("desk-time", "cadres", "fund"),
    "opposition": ("supporters", "access", "legality"),
}
"""What moves are paid from. The first is filled up anew every turn."""

PUBLIC: Mapping[Seat, tuple[str, ...]] = {
    "general-secretary": ("authority", "scrutiny"),
    "opposition": ("standing", "watch"),
}
"""What everybody can see of a seat."""


def daily(seat: Seat) -> str:
    """The purse that cannot be kept from one turn to the next."""
    return PURSES[seat][0]


def counts(number: str, scenario: Scenario) -> bool:
    """Whether a seat can count a number (by its ledger key): every one but the other's purses."""
    return number not in PURSES[other_seat(scenario.seat)]
