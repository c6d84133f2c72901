"""The record table: the model's distribution of each measure, and what that proves.

Each measure is read in three kinds of games: both seats follow the record; the General Secretary
plays at random against the recorded opposition; both play at random. What random play meets as
well tells nothing of the rules. The readings differ on purpose: none is asked to hold everything.
"""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from itertools import product
from statistics import median
from typing import Literal

from game.rules.ids import Confidence, Id, MeasureKind
from game.rules.scenario import Measure, Scenario
from game.rules.scoring.measured import value
from game.rules.scoring.record import HOLDS
from game.rules.seats.policies import POLICIES
from game.sim.play import play

ENOUGH = HOLDS / 1000
"""A measure holds if it lies in its band in so many of the games by the record."""

AT_A_TIME = 10
"""Games that one process plays before it reports back."""

Hands = Literal["recorded", "random-gs", "random-both"]
"""Who plays: both seats by the record, or the General Secretary, or both, at random."""

HANDS: Mapping[Hands, tuple[str, str]] = {
    "recorded": ("recorded", "recorded"),
    "random-gs": ("random", "recorded"),
    "random-both": ("random", "random"),
}
"""The policies of the General Secretary and of the opposition."""


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """One measure under one reading: the record's value and band, the model's median and spread.

    `inside_share` says in how many of the games by the record it lay in the band, `random_gs_share`
    and `random_both_share` in how many of those at random; None if there were none. `joint` is the
    same for all rows of a reading: in how many of the games by the record all measures that count
    as tested lay in their bands at once; None if there is none to count.
    """

    id: Id
    reading: Id
    kind: MeasureKind
    counts: bool
    recorded: int
    low: int
    high: int
    unit: str
    model_low: int
    model_median: int
    model_high: int
    inside_share: float
    random_gs_share: float | None
    random_both_share: float | None
    joint: float | None
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
    readings: Sequence[Scenario],
    seeds: int = 200,
    seed: str = "RECORD",
    jobs: int = 1,
    hands: Sequence[Hands] = tuple(HANDS),
) -> tuple[Compared, ...]:
    """Play `seeds` games of each kind under each reading; hold each measure against its band.

    Of the `hands` one is always the record's.
    """
    names = [f"{seed}-{index}" for index in range(seeds)]
    played = [_examined(each) for each in readings]
    which = product(range(len(played)), hands, names)
    games = _games(played, [Game(*each) for each in which], jobs)
    tables = [tuple(_rows(each, index, games)) for index, each in enumerate(played)]
    return tuple(Compared(rows[0].id, rows) for rows in zip(*tables, strict=True))


def held(table: Sequence[Compared]) -> float:
    """How large a part of the scored measures holds under at least one reading."""
    scored = [each for each in table if each.best.scored]
    return sum(each.holds for each in scored) / len(scored) if scored else 1.0


@dataclass(frozen=True, slots=True)
class Game:
    """A game to play: under which of the readings, by whom, with which seed."""

    reading: int
    hands: Hands
    seed: str


Figures = tuple[int, ...]

_readings: list[Scenario] = []
"""What a process of a pool plays; it is given once, as a scenario is large."""


def _examined(scenario: Scenario) -> Scenario:
    """The scenario with what it is tested on among its measures, so that a game reads both."""
    return replace(scenario, measures=(*scenario.measures, *scenario.tested))


def _figures(game: Game) -> Figures:
    """Every measure of one game."""
    office, other = HANDS[game.hands]
    if _readings[game.reading].seat == "opposition":
        office, other = other, office
    scenario = replace(_readings[game.reading], rival=other)
    state = play(scenario, game.seed, POLICIES[office])
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


def _rows(scenario: Scenario, reading: int, games: Mapping[Game, Figures]) -> Iterator[MeasureRow]:
    """Every measure under one reading."""
    own = [(game.hands, row) for game, row in games.items() if game.reading == reading]
    by = {each: [row for hands, row in own if hands == each] for each in HANDS}
    together = _joint(scenario.measures, by["recorded"])
    for index, measure in enumerate(scenario.measures):
        columns = {hands: [row[index] for row in rows] for hands, rows in by.items()}
        yield _row(measure, scenario.reading.id, columns, together)


def _joint(measures: Sequence[Measure], games: Sequence[Figures]) -> float | None:
    """In how many games all that counts as tested lies in its band at once."""
    tested = [index for index, each in enumerate(measures) if _counts(each)]
    if not tested:
        return None
    whole = sum(all(_inside(measures[each], row[each]) for each in tested) for row in games)
    return whole / len(games)


def _counts(measure: Measure) -> bool:
    """Whether it counts as tested: nothing that was set from it stands any more."""
    return measure.kind == "tested" and not measure.tied


def _inside(measure: Measure, figure: int) -> bool:
    return measure.low <= figure <= measure.high


def _row(
    measure: Measure, reading: Id, columns: Mapping[Hands, Sequence[int]], joint: float | None
) -> MeasureRow:
    shares = {
        hands: sum(_inside(measure, each) for each in column) / len(column)
        for hands, column in columns.items()
        if column
    }
    ordered = sorted(columns["recorded"])
    tenth = len(ordered) // 10
    return MeasureRow(
        id=measure.id,
        reading=reading,
        kind=measure.kind,
        counts=_counts(measure),
        recorded=measure.recorded,
        low=measure.low,
        high=measure.high,
        unit=measure.unit,
        model_low=ordered[tenth],
        model_median=round(median(ordered)),
        model_high=ordered[-1 - tenth],
        inside_share=shares["recorded"],
        random_gs_share=shares.get("random-gs"),
        random_both_share=shares.get("random-both"),
        joint=joint,
        confidence=measure.confidence,
        scored=measure.scored,
    )
