"""Speed and memory as ratios within one run: the machines that run this are noisy.

Each figure stands beside a floor measured in the same seconds. Windows are measured in
`tests/bench`, since nothing below `ui` may open one.
"""

import copy
import gc
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from time import perf_counter

from game.rules.moves import Move
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import recorded
from game.rules.state import State
from game.sim.play import play


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured against its floor: seconds (or bytes) for one repetition."""

    id: str
    measured: float
    floor: float
    floor_name: str
    target: float | None
    unit: str = "s"

    @property
    def ratio(self) -> float:
        """How many times the floor it takes."""
        return self.measured / self.floor if self.floor else 0.0


def bench(scenario: Scenario, rounds: int = 30) -> tuple[Figure, ...]:
    """Time decisions, month ends, whole games and one state's copy."""
    states = decisions(scenario, "BENCH")
    choose: list[tuple[State, Move]] = [
        (state, move) for state, move in states if move.kind != "end-turn"
    ]
    close: list[tuple[State, Move]] = [
        (state, move) for state, move in states if move.kind == "end-turn"
    ]
    last = states[-1][0]
    flat = _time(lambda: dict(last.ledger), rounds * 20)
    deep = _time(lambda: copy.deepcopy(last), max(3, rounds // 6))
    month = _each(close, scenario, rounds)
    decision = _each(choose, scenario, rounds)
    return (
        Figure("decision / flat copy of the ledger", decision, flat, "dict copy", None),
        Figure("decision / deep copy of the state", decision, deep, "copy.deepcopy", 1 / 3),
        Figure("month end / deep copy", month, deep, "copy.deepcopy", None),
        _game(scenario, states),
        kept(scenario),
    )


def _game(scenario: Scenario, states: Sequence[tuple[State, Move]]) -> Figure:
    """A whole game against a reducer that does nothing but copy the state at each decision."""
    return Figure(
        "game by the record / the same moves deep-copied",
        _time(lambda: play(scenario, "BENCH", recorded), 3),
        _time(lambda: [copy.deepcopy(state) for state, _ in states], 1),
        "copy.deepcopy a move",
        1 / 3,
    )


def kept(scenario: Scenario) -> Figure:
    """What every state that is kept for undo adds to memory, against a copy of its ledger."""
    play(scenario, "KEPT", recorded)  # what is made once and cached belongs to neither
    states: list[State] = []
    added = _bytes(lambda: play(scenario, "KEPT", recorded, lambda step: states.append(step.state)))
    copies: list[dict[str, int]] = []
    flat = _bytes(lambda: copies.extend(dict(state.ledger) for state in states))
    each, floor = added / len(states), flat / len(states)
    return Figure("state kept / flat copy of the ledger", each, floor, "dict copy", 3, "bytes")


def _bytes(job: Callable[[], object]) -> int:
    """How much memory a job leaves behind."""
    gc.collect()
    tracemalloc.start()
    try:
        job()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()


def decisions(scenario: Scenario, seed: str) -> list[tuple[State, Move]]:
    """The states and moves of one game by the record."""
    seen: list[State] = []
    end = play(scenario, seed, recorded, lambda step: seen.append(step.state))
    from_start = [new_game(scenario, seed), *seen[:-1]]
    return list(zip(from_start, end.desks[scenario.seat].moves, strict=True))


def _each(pairs: Sequence[tuple[State, Move]], scenario: Scenario, rounds: int) -> float:
    """Median seconds of one reduction over all the pairs."""
    return median(
        _time(partial(reduce, state, move, scenario), max(1, rounds // 10)) for state, move in pairs
    )


def _time(job: Callable[[], object], rounds: int) -> float:
    """Median seconds of one call."""
    samples = []
    for _ in range(rounds):
        began = perf_counter()
        job()
        samples.append(perf_counter() - began)
    return median(samples)
