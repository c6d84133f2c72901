"""The verdict: what the player set out to do, and whether he did."""

from dataclasses import dataclass
from typing import Literal

from game.rules.figure import figure
from game.rules.judge import met
from game.rules.scenario import Aim, Programme, Scenario
from game.rules.state import State

Grading = Literal["carried-out", "mostly", "in-part", "failed"]


@dataclass(frozen=True, slots=True)
class AimResult:
    """One aim: where it stands and whether it is met."""

    aim: Aim
    stands: int
    met: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """A programme graded by the end state only."""

    programme: Programme
    aims: tuple[AimResult, ...]
    grading: Grading


def verdict(state: State, scenario: Scenario, programme: str) -> Verdict:
    """Grade a programme. Raises KeyError for an unknown one."""
    chosen = scenario.programmes[programme]
    aims = tuple(
        AimResult(aim, figure(aim.shows, state, scenario), met(aim.met, state, scenario))
        for aim in chosen.aims
    )
    return Verdict(chosen, aims, _grading(sum(aim.met for aim in aims), len(aims)))


def _grading(met: int, of: int) -> Grading:
    if met == of:
        return "carried-out"
    if met * 3 >= of * 2:
        return "mostly"
    return "in-part" if met * 3 >= of else "failed"
