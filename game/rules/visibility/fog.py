"""How well a seat knows the other's figures: not by number, but between two bounds.

The office is told by the organisations that report, by its instructors and by those who watch; the
critics by the people who come to them, and by what the three tell of one another.
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

WIDEST, NARROWEST = 36, 8
"""How far the bounds are apart, in points: of who is told nothing, and of the best told."""

STEP = 5
"""Bounds are whole fives: who watches one move by a point learns nothing from it."""

BY_REPORTS, BY_INSTRUCTORS, BY_WATCH = 14, 7, 7
BY_FRIENDS, BY_DISCORD = 14, 14
"""How much nearer each source can bring the bounds. The figures are the game's own."""


def fogged(state: State, scenario: Scenario) -> tuple[CentreNumberId, ...]:
    """What a seat does not know by number; after the end nothing."""
    return () if state.over else FOGGED[scenario.seat]


def width(state: State, scenario: Scenario) -> int:
    """How far the bounds are apart."""
    told = _told_office(state, scenario) if scenario.seat == OFFICE else _told_critics(state)
    return max(NARROWEST, WIDEST - told)


def known_range(number: CentreNumberId, state: State, scenario: Scenario) -> tuple[int, int]:
    """Between which bounds a seat knows a number of the other to be; it always is.

    It is not in the middle: where it lies is drawn for each number and turn.
    """
    value, apart = state.ledger[number], width(state, scenario)
    below = Dice(state.seed, f"fog:{number}", state.turn).below(apart + 1)
    low = (value - below) // STEP * STEP
    high = -(-(value - below + apart) // STEP) * STEP
    declared = scenario.numbers[number]
    # at the end of its range it is between that and the narrowest that one can know
    low = max(declared.low, min(low, declared.high - NARROWEST))
    return low, min(declared.high, max(high, low + NARROWEST))


def _told_office(state: State, scenario: Scenario) -> int:
    """What the office is told, in points of width."""
    count = len(scenario.organisations)
    sent = sum(min(KINDS, state.ledger.get(at("reporting", o), 0)) for o in scenario.organisations)
    reports = BY_REPORTS * sent // max(1, KINDS * count)
    instructors = min(BY_INSTRUCTORS, state.ledger.get("instructors", 0) // 5)
    return reports + instructors + min(BY_WATCH, state.ledger.get("watch", 0) // 5)


def _told_critics(state: State) -> int:
    """What the critics are told, in points of width."""
    friends = min(BY_FRIENDS, 2 * state.ledger.get("supporters", 0))
    return friends + min(BY_DISCORD, (1000 - state.ledger.get("coalition", 1000)) // 40)
