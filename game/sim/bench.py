"""Speed and memory as ratios within one run: the machines that run this are noisy.

Each figure stands beside a floor measured in the same seconds. Windows are measured in
`tests/bench`, since nothing below `ui` may open one.
"""

import copy
import gc
import tracemalloc
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from statistics import fmean, median
from time import perf_counter

from game.rules.hashing import Chain
from game.rules.moves import Move
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import Policy, bold, recorded
from game.rules.state import Played, State, Step
from game.sim.play import play, steps


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
    deep = _time(lambda: _copied(last), max(3, rounds // 6))
    month = _each(close, scenario, rounds)
    decision = _each(choose, scenario, rounds)
    return (
        Figure("decision / flat copy of the ledger", decision, flat, "dict copy", None),
        Figure("decision / deep copy of the state", decision, deep, "copy.deepcopy", 1 / 3),
        Figure("month end / deep copy", month, deep, "copy.deepcopy", None),
        _game(scenario, states),
        *_hashes(scenario),
        _bold(scenario),
        _untraced(scenario),
        kept(scenario),
        history(scenario),
    )


def _game(scenario: Scenario, states: Sequence[tuple[State, Move]]) -> Figure:
    """A whole game against a reducer that does nothing but copy the state at each decision."""
    return Figure(
        "game by the record / the same moves deep-copied",
        _time(lambda: play(scenario, "BENCH", recorded), 3),
        _time(lambda: [_copied(state) for state, _ in states], 1),
        "copy.deepcopy a move",
        1 / 3,
    )


def _copied(state: State) -> State:
    """A deep copy of a state alone, without the opening that it remembers."""
    return copy.deepcopy(replace(state, opened=None))


def _hashes(scenario: Scenario) -> tuple[Figure, Figure]:
    """What the chained hash takes beside the moves, and late in a game beside early."""
    made = list(steps(scenario, "BENCH", recorded))
    chains = [Chain.begin(made[0][0])]
    for before, step in made:
        chains.append(chains[-1].follow(before, step))
    taken = [
        _time(partial(chain.follow, before, step), 5)
        for chain, (before, step) in zip(chains, made, strict=False)
    ]
    third = len(taken) // 3
    moves = [_time(partial(reduce, before, step.move, scenario), 1) for before, step in made]
    late, early = fmean(taken[-third:]), fmean(taken[:third])
    return (
        Figure("hash of a game / its moves", sum(taken), sum(moves), "reduce", 1),
        Figure("hash of a late move / an early one", late, early, "the first third", 1.5),
    )


def _bold(scenario: Scenario) -> Figure:
    """A policy that weighs every answer against one that looks none up."""
    grasping = _time(lambda: play(scenario, "BENCH", bold), 1)
    following = _time(lambda: play(scenario, "BENCH", recorded), 3)
    return Figure("game by `bold` / by the record", grasping, following, "recorded", None)


def _untraced(scenario: Scenario) -> Figure:
    """A game that nobody looks at against one whose every change is written down."""
    unseen: list[float] = []
    traced: list[float] = []
    for _ in range(5):  # by turns, as the machine is now slow and now fast
        unseen.append(_time(lambda: play(scenario, "BENCH", recorded), 1))
        traced.append(_time(lambda: play(scenario, "BENCH", recorded, _look_on), 1))
    return Figure(
        "game by the record / its changes written down", median(unseen), median(traced), "traced", 1
    )


def _look_on(step: Step) -> None:
    """For whom changes are written down."""


def history(scenario: Scenario) -> Figure:
    """What the history of a game keeps of it, against all the states that it went through."""
    play(scenario, "KEPT", recorded)  # what is made once and cached belongs to neither
    states: list[State] = []
    whole = _bytes(lambda: states.extend(step.state for _, step in steps(*_kept(scenario))))
    moves: list[Played] = []
    changes = _bytes(
        lambda: moves.extend(
            Played(before.turn, step.move, step.changes, step.entries)
            for before, step in steps(*_kept(scenario))
        )
    )
    return Figure("history of a game / all its states", changes, whole, "states", 0.3, "bytes")


def _kept(scenario: Scenario) -> tuple[Scenario, str, Policy]:
    return scenario, "KEPT", recorded


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
