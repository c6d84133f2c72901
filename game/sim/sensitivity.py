"""On what constants the winter of 1923–24 hangs: each halved and doubled, the rest as it is.

The games are played by the record from both seats, with the same seeds for every variation. The
figures are medians. A constant moves the winter by the widths of the measures’ bands, summed: so
shares and votes can be added. That tells where the model is stiff and where it is soft, and nothing
of history: what is fitted would be fitted anew if something else were otherwise.
"""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from statistics import median

from game.rules.archive import Pack
from game.rules.ids import ConstantId, MeasureId
from game.rules.scenario import Measure, Scenario
from game.rules.scoring.measured import value
from game.rules.seats.policies import POLICIES
from game.sim.play import StuckError, play
from game.sim.table_games import LostPlayerError
from game.sim.varied import Times, values, varied

WINTER: tuple[MeasureId, ...] = ("moscow-districts", "moscow-guberniya", "conference-against")
"""The winter as it went up: two stages of Moscow’s conferences, and the conference of the party."""

KEPT = 10
"""So many constants are kept, those first on which most hangs."""

TIMES: tuple[Times, ...] = ("half", "double")

Figures = tuple[int, ...]
"""A figure a measure."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A measure of the winter as the constants are: lowest, median and highest of the games."""

    measure: MeasureId
    low: int
    median: int
    high: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A constant, its numbers, and the winter at half and at double.

    None where the rules cannot be played so. `moves` is in thousandths of the bands’ widths.
    """

    constant: ConstantId
    values: tuple[int, ...]
    half: Figures | None
    double: Figures | None
    moves: int


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """The winter as it is; every constant that was varied, the one that moves it most first.

    `fixed` are those that have no number that could be halved.
    """

    scenario: Scenario
    seeds: int
    winter: tuple[Spread, ...]
    rows: tuple[Moved, ...]
    fixed: tuple[ConstantId, ...]

    @property
    def still(self) -> int:
        """How many constants move nothing."""
        return sum(not each.moves for each in self.rows)


def sensitivity(
    pack: Pack,
    scenario: Scenario,
    seeds: int = 10,
    jobs: int = 1,
    *,
    constants: Sequence[ConstantId] = (),
    winter: Sequence[MeasureId] = WINTER,
) -> Sensitivity:
    """Play the scenario with every constant of the archive, or with some, halved and doubled.

    Raises UnknownConstantError if the rules do not have one; KeyError if nothing of the winter is
    measured in the scenario; StuckError if it cannot be played as it is.
    """
    measured = {each.id: each for each in scenario.measures}
    measures = [measured[each] for each in winter]
    names = constants or tuple(pack.archive.constants)
    numbers = {each: values(each, scenario) for each in names}
    varying = [each for each in names if numbers[each]]
    games = _Games(scenario, tuple(measures), tuple(f"WINTER-{at}" for at in range(seeds)))
    columns = tuple(zip(*games.played(scenario), strict=True))
    as_is = [
        Spread(m.id, min(c), _middle(c), max(c)) for m, c in zip(measures, columns, strict=True)
    ]
    tasks = [(each, times) for each in varying for times in TIMES]
    found = dict(zip(tasks, _all(games, tasks, jobs), strict=True))
    now = tuple(each.median for each in as_is)
    rows = [
        Moved(each, numbers[each], half, double, _moves(measures, now, (half, double)))
        for each in varying
        for half, double in [(found[each, "half"], found[each, "double"])]
    ]
    rows.sort(key=lambda row: -row.moves)  # equal ones stay in the order of the content
    fixed = tuple(each for each in names if not numbers[each])
    return Sensitivity(scenario, seeds, tuple(as_is), tuple(rows), fixed)


@dataclass(frozen=True, slots=True)
class _Games:
    """What is played for each variation."""

    scenario: Scenario
    measures: tuple[Measure, ...]
    seeds: tuple[str, ...]

    def played(self, scenario: Scenario) -> list[Figures]:
        """The winter of each game."""
        ends = (play(scenario, seed, POLICIES["recorded"]) for seed in self.seeds)
        return [tuple(value(each, end, scenario) for each in self.measures) for end in ends]

    def with_(self, constant: ConstantId, times: Times) -> Figures | None:
        """The winter with a constant halved or doubled."""
        with varied(constant, times, self.scenario) as made:
            try:
                games = self.played(made)
            except (StuckError, ArithmeticError):
                return None
        return tuple(map(_middle, zip(*games, strict=True)))


def _middle(column: Sequence[int]) -> int:
    return round(median(column))


def _moves(measures: Sequence[Measure], now: Figures, then: Sequence[Figures | None]) -> int:
    """How far the winter moves at the half or the double, whichever is more."""

    def far(figures: Figures) -> int:
        return sum(
            abs(figure - before) * 1000 // max(1, each.high - each.low)
            for each, before, figure in zip(measures, now, figures, strict=True)
        )

    return max((far(each) for each in then if each is not None), default=0)


_games: list[_Games] = []
"""What a process of a pool plays; it is given once, as a scenario is large."""


def _all(
    games: _Games, tasks: Sequence[tuple[ConstantId, Times]], jobs: int
) -> list[Figures | None]:
    if jobs <= 1:
        return [games.with_(*each) for each in tasks]
    with ProcessPoolExecutor(jobs, initializer=_hand_over, initargs=(games,)) as pool:
        try:
            return list(pool.map(_one, tasks))
        except BrokenProcessPool as error:
            raise LostPlayerError("a process that played games was ended from outside") from error


def _hand_over(games: _Games) -> None:
    _games[:] = [games]


def _one(task: tuple[ConstantId, Times]) -> Figures | None:
    return _games[0].with_(*task)
