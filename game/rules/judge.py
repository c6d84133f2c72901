"""Judges the conditions of content: whether one holds in a state, and what is missing if not."""

from collections.abc import Callable
from typing import assert_never

from game.rules.conditions import (
    AllOf,
    AnyOf,
    Chosen,
    Condition,
    Count,
    Done,
    Flag,
    Holds,
    Majority,
    Month,
    Not,
    NumberIs,
    QuantityIs,
    Vacant,
    Won,
)
from game.rules.figure import figure
from game.rules.ids import LedgerKey, PersonId, at
from game.rules.scenario import Scenario
from game.rules.state import Argument, State, Why

Test = Callable[[State], bool]
"""A condition as a closure over a state: what it reads off the scenario is read once."""

LEAST, MOST = -(10**12), 10**12
"""Bounds that no number comes near, in the place of those that a condition leaves out."""


def compiled(condition: Condition, scenario: Scenario) -> Test:  # noqa: C901, PLR0911, PLR0912 one case a kind
    """A closure that tests a state."""
    match condition:
        case AllOf():
            tests = [compiled(each, scenario) for each in condition.of]
            return lambda state: all(test(state) for test in tests)
        case AnyOf():
            tests = [compiled(each, scenario) for each in condition.of]
            return lambda state: any(test(state) for test in tests)
        case Chosen(_, card, None):
            return lambda state: card in state.chosen
        case Chosen(_, card, option):
            return lambda state: state.chosen.get(card) == option
        case Count():
            return _count(condition, scenario)
        case Done():
            return _done(condition)
        case Flag(_, flag):
            return lambda state: flag in state.flags
        case Holds():
            return _holds(condition)
        case Majority():
            return lambda state: _friends(condition, state, scenario) >= condition.members
        case Month():
            return _month(condition, scenario)
        case Not():
            test = compiled(condition.of, scenario)
            return lambda state: not test(state)
        case NumberIs():
            return _number(condition, scenario)
        case QuantityIs():
            low, high = _span(condition)
            return lambda state: low <= figure(condition.quantity, state, scenario) <= high
        case Vacant():
            return _vacant(condition)
        case Won(_, vote, winner):
            return lambda state: (
                (result := state.votes.get(vote)) is not None and result.winner == winner
            )
        case _:
            assert_never(condition)


def met(condition: Condition, state: State, scenario: Scenario) -> bool:
    """Whether a condition holds in one state."""
    return compiled(condition, scenario)(state)


def missing(condition: Condition, state: State, scenario: Scenario) -> Why:  # noqa: C901, PLR0911, PLR0912 one case a kind
    """What is missing, of a condition that does not hold."""
    match condition:
        case AllOf():
            unmet = (each for each in condition.of if not met(each, state, scenario))
            return next((missing(each, state, scenario) for each in unmet), Why("condition.met"))
        case AnyOf(_, ()):
            return Why("condition.never")
        case AnyOf():
            return missing(condition.of[0], state, scenario)
        case Chosen(_, card, option):
            return Why("condition.chosen", {"card": card, "option": option or ""})
        case Count():
            return _why_few(condition, state, scenario)
        case Done(_, action):
            return Why("condition.done", {"action": action})
        case Flag():
            return Why("condition.flag", {"flag": condition.flag})
        case Holds(_, post, person):
            return Why("condition.holds", {"post": post, "person": person or ""})
        case Majority():
            return _why_no_majority(condition, state, scenario)
        case Month(_, first, last):
            return _why_month(first, last)
        case Not():
            return Why("condition.not." + condition.of.kind, _names(condition.of))
        case NumberIs():
            return _why_number(condition, state, scenario)
        case QuantityIs():
            side, bound = _bound(condition)
            value = figure(condition.quantity, state, scenario)
            return Why(f"condition.quantity.{side}", {"value": value, "bound": bound})
        case Vacant():
            return Why("condition.vacant", {"post": condition.post})
        case Won():
            return Why("condition.won", {"vote": condition.vote, "option": condition.option})
        case _:
            assert_never(condition)


# --- parts of the kinds that take more than a line ------------------------------------------


def _count(condition: Count, scenario: Scenario) -> Test:
    keys = [
        (at(condition.number, each), scenario.start_of(at(condition.number, each)))
        for each in scenario.organisations
    ]
    floor, wanted = condition.at_least, condition.organisations
    return lambda state: sum(state.ledger.get(key, start) >= floor for key, start in keys) >= wanted


def _why_month(first: str | None, last: str | None) -> Why:
    """A span of months may be open at one end."""
    if last is None:
        return Why("condition.month.from", {"first": first or ""})
    if first is None:
        return Why("condition.month.until", {"last": last})
    return Why("condition.month", {"first": first, "last": last})


def _why_few(condition: Count, state: State, scenario: Scenario) -> Why:
    found = sum(
        state.ledger.get(key, scenario.start_of(key)) >= condition.at_least
        for key in (at(condition.number, each) for each in scenario.organisations)
    )
    wanted, bound = condition.organisations, condition.at_least
    return Why(
        "condition.count",
        {"number": condition.number, "found": found, "wanted": wanted, "bound": bound},
    )


def _holds(condition: Holds) -> Test:
    post, person, manner = condition.post, condition.person, condition.manner

    def test(state: State) -> bool:
        holding = state.holdings.get(post)
        return (
            holding is not None
            and holding.holder is not None
            and person in (None, holding.holder)
            and manner in (None, holding.manner)
            and _is_fresh(holding.since, state, condition.turns)
        )

    return test


def _vacant(condition: Vacant) -> Test:
    def test(state: State) -> bool:
        holding = state.holdings.get(condition.post)
        if holding is None:
            return condition.turns is None
        return holding.holder is None and _is_fresh(holding.since, state, condition.turns)

    return test


def _done(condition: Done) -> Test:
    wanted = f"{condition.action}/{condition.target or ''}"

    def test(state: State) -> bool:
        return any(
            (key == wanted if condition.target is not None else key.startswith(wanted))
            and _is_fresh(turn, state, condition.turns)
            for key, turn in state.done.items()
        )

    return test


def _is_fresh(since: int, state: State, turns: int | None) -> bool:
    """Whether something that happened in a turn was in this one or in so many before it.

    How a game began was nobody's doing in it.
    """
    return turns is None or (since > 0 and state.turn - since <= turns)


def _friends(condition: Majority, state: State, scenario: Scenario) -> int:
    """How many of those who sit stand with the General Secretary."""
    keys = [at("tie", each) for each in _sitting(condition, state, scenario)]
    return sum(state.ledger.get(key, scenario.start_of(key)) >= condition.tie for key in keys)


def _sitting(condition: Majority, state: State, scenario: Scenario) -> tuple[PersonId, ...]:
    return scenario.bodies[condition.body].term(state.turn).members


def _why_no_majority(condition: Majority, state: State, scenario: Scenario) -> Why:
    found, of = _friends(condition, state, scenario), len(_sitting(condition, state, scenario))
    return Why(
        "condition.majority",
        {"body": condition.body, "found": found, "wanted": condition.members, "of": of},
    )


def _month(condition: Month, scenario: Scenario) -> Test:
    months = [turn.month for turn in scenario.turns]
    first, last = condition.first or months[0], condition.last or months[-1]
    turns = frozenset(turn for turn, month in enumerate(months, 1) if first <= month <= last)
    return lambda state: state.turn in turns


def _number(condition: NumberIs, scenario: Scenario) -> Test:
    key, (low, high) = _key(condition), _span(condition)
    start = scenario.start_of(key)
    return lambda state: low <= state.ledger.get(key, start) <= high


def _why_number(condition: NumberIs, state: State, scenario: Scenario) -> Why:
    key, (side, bound) = _key(condition), _bound(condition)
    value = state.ledger.get(key, scenario.start_of(key))
    args: dict[str, Argument] = {"number": condition.number, "at": condition.at or ""}
    return Why(f"condition.number.{side}", args | {"value": value, "bound": bound})


def _key(condition: NumberIs) -> LedgerKey:
    return condition.number if condition.at is None else at(condition.number, condition.at)


def _span(condition: NumberIs | QuantityIs) -> tuple[int, int]:
    """Between which bounds the number must stand."""
    low, high = condition.at_least, condition.at_most
    return LEAST if low is None else low, MOST if high is None else high


def _bound(condition: NumberIs | QuantityIs) -> tuple[str, int]:
    """On which side the number stands wrong, and the bound there."""
    if condition.at_least is not None:
        return "low", condition.at_least
    return "high", condition.at_most or 0


def _names(condition: Condition) -> dict[str, Argument]:
    """What a condition speaks of, for the sentence that says it must not be so."""
    return {
        name: value
        for name in condition.__slots__
        if isinstance(value := getattr(condition, name), str | int) and name != "kind"
    }
