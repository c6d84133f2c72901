"""Whether there is more than one good way to play: four tables over the same seeds.

`programmes`: how often each is carried out by `competent`, by the record and by chance.
`ablations`: how often by `competent` without a kind of act.
`dominance`: how many of a seat's programmes the best fixed line of each kind of act carries out.
`reach`: how often the opposition wins something large, if it sets out for it, and by chance.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from game.rules.archive import Pack
from game.rules.ids import SEATS, Id
from game.sim.line_search import LineRow, line_rows
from game.sim.programme_tables import (
    AblationRow,
    Pairs,
    ProgrammeRow,
    ablation_rows,
    programme_rows,
)
from game.sim.table_games import Played, Sitting
from game.sim.wins import WinRow, win_rows

T = TypeVar("T")

TABLES: tuple[str, ...] = ("programmes", "ablations", "dominance", "reach")

NAMED: tuple[Id, ...] = (
    "hold-the-secretariat",
    "lenins-trust",
    "bring-to-a-resolution",
    "open-the-doors",
    "lenins-ally",
    "bread-and-wages-1923",
    "workers-democracy",
    "stay-in-the-party",
)
"""The programmes that are looked at closely, four of each seat: under every reading and without
each kind of act. Of content that has none of them, all are."""

SEARCHED = 3
"""Seeds on which lines are searched, at most; the best are measured on others."""


@dataclass(frozen=True, slots=True)
class Balance:
    """The tables; one that was not asked for is empty."""

    seeds: int
    programmes: tuple[ProgrammeRow, ...]
    ablations: tuple[AblationRow, ...]
    dominance: tuple[LineRow, ...]
    reach: tuple[WinRow, ...]


def balance(
    pack: Pack,
    seeds: int,
    jobs: int = 1,
    *,
    tables: Collection[str] = TABLES,
    scenarios: Collection[Id] = (),
    readings: Collection[Id] = (),
) -> Balance:
    """Play for the tables that are asked for; of all scenarios and readings, or of some.

    The first of the readings is the one that all programmes are played under.
    """
    chosen = [each for each in pack.readings if each in (readings or pack.readings)]
    sittings = _sittings(pack, scenarios or pack.scenarios, chosen)
    first = [each for each in sittings if each.scenario.reading.id == chosen[0]]
    close = _close(sittings)
    named = {programme.id for _, programme in close}
    every = [*close, *(pair for pair in _pairs(first) if pair[1].id not in named)]
    by_seat = {seat: [each for each in first if each.scenario.seat == seat] for seat in SEATS}
    names = [f"BALANCE-{index}" for index in range(seeds)]
    search = [f"SEARCH-{index}" for index in range(min(seeds, SEARCHED))]
    with Played([each.scenario for each in sittings], jobs) as played:
        lines = (row for each in by_seat.values() for row in line_rows(each, search, names, played))
        won = win_rows(by_seat["opposition"], names, played)
        return Balance(
            seeds,
            _asked("programmes" in tables, programme_rows(every, names, played)),
            _asked("ablations" in tables, ablation_rows(close, names, played)),
            _asked("dominance" in tables, lines),
            _asked("reach" in tables, won),
        )


def _asked(asked: bool, rows: Iterator[T]) -> tuple[T, ...]:  # noqa: FBT001 nothing else is said
    """The rows of a table, which are only played for if it is asked for."""
    return tuple(rows) if asked else ()


def _sittings(pack: Pack, scenarios: Collection[Id], readings: Sequence[Id]) -> list[Sitting]:
    """Every scenario under every reading from both seats."""
    found = [
        pack.scenario(scenario, reading, seat)
        for scenario in scenarios
        for reading in readings
        for seat in SEATS
    ]
    return [Sitting(number, each) for number, each in enumerate(found)]


def _pairs(sittings: Sequence[Sitting]) -> Pairs:
    return [(sitting, programme) for sitting in sittings for programme in sitting.programmes]


def _close(sittings: Sequence[Sitting]) -> Pairs:
    """The named programmes, each in its scenario under every reading."""
    every = _pairs(sittings)
    return [pair for pair in every if pair[1].id in NAMED] or every
