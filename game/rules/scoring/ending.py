"""Endings: where a game comes to rest, and on what conditions it would have been another."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.rules.ids import Id
from game.rules.judge import met
from game.rules.scenario import Ending, Scenario
from game.rules.state import State


@dataclass(frozen=True, slots=True)
class ClauseResult:
    """One condition of an ending and whether it holds."""

    id: Id
    holds: bool


@dataclass(frozen=True, slots=True)
class EndingResult:
    """An ending with its conditions; `reached` of exactly one of them."""

    ending: Ending
    clauses: tuple[ClauseResult, ...]
    reached: bool


def endings(state: State, scenario: Scenario) -> tuple[EndingResult, ...]:
    """Every ending of the seat; reached is the first all of whose clauses hold."""
    judged = [
        (
            each,
            tuple(
                ClauseResult(clause.id, met(clause.met, state, scenario)) for clause in each.clauses
            ),
        )
        for each in scenario.endings
        if each.seat == scenario.seat
    ]
    first = _first([clauses for _, clauses in judged])
    return tuple(
        EndingResult(each, clauses, index == first) for index, (each, clauses) in enumerate(judged)
    )


def reached(state: State, scenario: Scenario) -> Ending | None:
    """The ending of a game; None if the scenario has none for the seat."""
    return next((each.ending for each in endings(state, scenario) if each.reached), None)


def _first(judged: Sequence[tuple[ClauseResult, ...]]) -> int | None:
    met = (index for index, clauses in enumerate(judged) if all(each.holds for each in clauses))
    return next(met, None)
