"""How well a seat knows the other's figures: not by number, but between two bounds.

The office is told by the organisations that report and by its instructors; the critics by the
people who come to them, and by what the three tell of one another.
"""

from collections.abc import Mapping

from game.rules.dice import Dice
from game.rules.ids import OFFICE, OPPOSITION, CentreNumberId, Seat, at
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.visibility.intelligence import KINDS

FOGGED: Mapping[Seat, tuple[CentreNumberId, ...]] = {
    OFFICE: ("standing", "legality", "watch"),
    OPPOSITION: ("authority", "scrutiny"),
}
"""Of the other, by the seat that looks on: what it does not know by number."""

WIDEST, NARROWEST = 35, 10
"""How far the bounds are apart, in points: of who is told nothing, and of the best told."""

STEP = 5
"""Bounds are whole fives: who watches one move by a point learns nothing from it."""

BY_REPORTS, BY_INSTRUCTORS = 14, 14
BY_FRIENDS, BY_DISCORD = 14, 14
"""How much nearer each source can bring the bounds. The figures are the game's own."""


def fogged(state: State, scenario: Scenario) -> tuple[CentreNumberId, ...]:
    """What a seat does not know by number; after the end nothing."""
    return () if state.over else FOGGED[scenario.seat]


def width(state: State, scenario: Scenario) -> int:
    """How far the bounds are apart: whole steps. It hangs on nothing that a seat does not know."""
    told = _told_office(state, scenario) if scenario.seat == OFFICE else _told_critics(state)
    return max(NARROWEST, (WIDEST - told) // STEP * STEP)


def known_floor(number: CentreNumberId, state: State, scenario: Scenario) -> int:
    """The lower bound. A seat that is given this for the number knows as much, and no more."""
    low, _ = _span(number, state, scenario)
    return max(scenario.numbers[number].low, low)


def known_range(number: CentreNumberId, state: State, scenario: Scenario) -> tuple[int, int]:
    """Between which bounds a seat knows a number of the other to be; it always is.

    The range is parted into spans of one width, and where they begin is drawn for each number and
    turn, so that every value of a span is known alike.
    """
    (low, high), declared = _span(number, state, scenario), scenario.numbers[number]
    # at the end of its range it is between that and the narrowest that one can know
    low = max(declared.low, min(low, declared.high - NARROWEST))
    return low, min(declared.high, max(high, low + NARROWEST))


def _span(number: CentreNumberId, state: State, scenario: Scenario) -> tuple[int, int]:
    """The span in which a value lies, wherever its range ends."""
    apart = width(state, scenario)
    aside = STEP * Dice(state.seed, f"fog:{number}", state.turn).below(apart // STEP)
    low = (state.ledger[number] + aside) // apart * apart - aside
    return low, low + apart


def _told_office(state: State, scenario: Scenario) -> int:
    """What the office is told, in points of width."""
    count = len(scenario.organisations)
    sent = sum(min(KINDS, state.ledger.get(at("reporting", o), 0)) for o in scenario.organisations)
    reports = BY_REPORTS * sent // max(1, KINDS * count)
    return reports + min(BY_INSTRUCTORS, state.ledger.get("instructors", 0) // 3)


def _told_critics(state: State) -> int:
    """What the critics are told, in points of width."""
    friends = min(BY_FRIENDS, 2 * state.ledger.get("supporters", 0))
    return friends + min(BY_DISCORD, (1000 - state.ledger.get("coalition", 1000)) // 40)
