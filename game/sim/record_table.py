"""The record table: the model's distribution of each measure when the record is followed."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from statistics import median

from game.rules.ids import Confidence, Id
from game.rules.scenario import Scenario
from game.rules.scoring.measured import value
from game.rules.seats.policies import recorded
from game.sim.play import play


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure: the record's value and band, the model's median, spread and share inside."""

    id: Id
    recorded: int
    low: int
    high: int
    unit: str
    model_low: int
    model_median: int
    model_high: int
    inside_share: float
    confidence: Confidence
    scored: bool


def values(scenario: Scenario, seed: str) -> tuple[int, ...]:
    """Every measure of one game played by the policy `recorded`."""
    state = play(scenario, seed, recorded)
    return tuple(value(each, state, scenario) for each in scenario.measures)


def record_table(
    scenario: Scenario, seeds: int = 200, seed: str = "RECORD", jobs: int = 1
) -> tuple[MeasureRow, ...]:
    """Play `seeds` games by the record and hold each measure against its band."""
    names = [f"{seed}-{index}" for index in range(seeds)]
    job = partial(values, scenario)
    if jobs <= 1:
        games = [job(name) for name in names]
    else:
        with ProcessPoolExecutor(jobs) as pool:
            games = list(pool.map(job, names, chunksize=8))
    columns = list(zip(*games, strict=True))
    return tuple(_row(scenario, index, column) for index, column in enumerate(columns))


def _row(scenario: Scenario, index: int, column: Sequence[int]) -> MeasureRow:
    measure = scenario.measures[index]
    inside = sum(measure.low <= value <= measure.high for value in column)
    ordered = sorted(column)
    tenth = len(ordered) // 10
    return MeasureRow(
        id=measure.id,
        recorded=measure.recorded,
        low=measure.low,
        high=measure.high,
        unit=measure.unit,
        model_low=ordered[tenth],
        model_median=round(median(ordered)),
        model_high=ordered[-1 - tenth],
        inside_share=inside / len(ordered),
        confidence=measure.confidence,
        scored=measure.scored,
    )
