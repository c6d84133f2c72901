"""The record table: the model's distribution of each measure when the record is followed.

Both seats follow it. The readings differ on purpose, so a measure holds if it lies in its band in
enough games under at least one of them.
"""

from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import product
from statistics import median

from game.rules.ids import Confidence, Id
from game.rules.scenario import Scenario
from game.rules.scoring.measured import value
from game.rules.seats.policies import recorded
from game.sim.play import play

ENOUGH = 0.8
"""A measure holds if it lies in its band in so many of the games."""

AT_A_TIME = 10
"""Games that one process plays before it reports back."""


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure under one reading: the record's value and band, the model's median and spread.

    `inside_share` says in how many of the games it lay in the band.
    """

    id: Id
    reading: Id
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


@dataclass(frozen=True, slots=True)
class Compared:
    """One measure under every reading."""

    id: Id
    rows: tuple[MeasureRow, ...]

    @property
    def best(self) -> MeasureRow:
        """The row of the reading under which it lies in its band most often; the first of them."""
        return max(self.rows, key=lambda row: row.inside_share)

    @property
    def holds(self) -> bool:
        """Whether it lies in its band in enough games under at least one reading."""
        return self.best.inside_share >= ENOUGH


def compare(
    readings: Sequence[Scenario], seeds: int = 200, seed: str = "RECORD", jobs: int = 1
) -> tuple[Compared, ...]:
    """Play `seeds` games by the record under each reading; hold each measure against its band."""
    names = [f"{seed}-{index}" for index in range(seeds)]
    games = _games(readings, list(product(range(len(readings)), names)), jobs)
    tables = [
        [_row(scenario, index, column) for index, column in enumerate(_columns(games, which))]
        for which, scenario in enumerate(readings)
    ]
    return tuple(Compared(rows[0].id, rows) for rows in zip(*tables, strict=True))


def held(table: Sequence[Compared]) -> float:
    """How large a part of the scored measures holds under at least one reading."""
    scored = [each for each in table if each.best.scored]
    return sum(each.holds for each in scored) / len(scored) if scored else 1.0


Game = tuple[int, str]
"""A game to play: under which of the readings, with which seed."""

Figures = tuple[int, ...]

_readings: list[Scenario] = []
"""What a process of a pool plays; it is given once, as a scenario is large."""


def _figures(game: Game) -> Figures:
    """Every measure of one game that both seats play by the record."""
    scenario = _readings[game[0]]
    state = play(scenario, game[1], recorded)
    return tuple(value(each, state, scenario) for each in scenario.measures)


def _games(readings: Sequence[Scenario], games: list[Game], jobs: int) -> Mapping[Game, Figures]:
    if jobs <= 1:
        _hand_over(readings)
        return dict(zip(games, map(_figures, games), strict=True))
    with ProcessPoolExecutor(jobs, initializer=_hand_over, initargs=(readings,)) as pool:
        found = pool.map(_figures, games, chunksize=AT_A_TIME)
        return dict(zip(games, found, strict=True))


def _hand_over(readings: Sequence[Scenario]) -> None:
    _readings[:] = readings


def _columns(games: Mapping[Game, Figures], which: int) -> list[tuple[int, ...]]:
    """What each measure came to in the games under one reading."""
    return list(zip(*(row for game, row in games.items() if game[0] == which), strict=True))


def _row(scenario: Scenario, index: int, column: Sequence[int]) -> MeasureRow:
    measure = scenario.measures[index]
    inside = sum(measure.low <= value <= measure.high for value in column)
    ordered = sorted(column)
    tenth = len(ordered) // 10
    return MeasureRow(
        id=measure.id,
        reading=scenario.reading.id,
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
