"""The best fixed line of each kind of act, found by trying, and measured on other seeds.

A line is made longer by the habit that wins most, as long as one wins something. What is won are
programmes of the seat, in all its scenarios; among lines that win as many, the aims that are met.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.rules.ids import Act, Id, Seat
from game.sim.lines import ACTS, ANSWERS, Habit, Line, habits
from game.sim.share import Share
from game.sim.table_games import Game, Played, Player, Sitting

LONG = 3
"""Habits of a line, at most."""

CARDS_ALONE: Id = "cards alone"
"""In the place of the kind of a line without habits."""


@dataclass(frozen=True, slots=True)
class LineRow:
    """The best line of a kind: how many of the seat's programmes it carries out in its games."""

    seat: Seat
    kind: Id
    line: str
    share: Share


def line_rows(
    sittings: Sequence[Sitting], search: Sequence[str], seeds: Sequence[str], played: Played
) -> list[LineRow]:
    """The best line of each kind for a seat, the best first; sittings are of one seat."""
    rows = [
        LineRow(
            sittings[0].scenario.seat,
            kind or CARDS_ALONE,
            line.name,
            played.share(_games(line, sittings, seeds)),
        )
        for kind in (None, *ACTS)
        if (line := _best(kind, sittings, search, played)) is not None
    ]
    return sorted(rows, key=lambda row: (-row.share.met, row.kind))


def _games(line: Line, sittings: Sequence[Sitting], seeds: Sequence[str]) -> list[Game]:
    player = Player(line)
    return [game for each in sittings for game in each.games(player, each.programmes, seeds)]


def _best(
    kind: Act | None, sittings: Sequence[Sitting], search: Sequence[str], played: Played
) -> Line | None:
    """The best line of a kind of act; none if the seat has no act of that kind."""
    known = _habits(kind, sittings)
    tried = [Line(kind, answers) for answers in ANSWERS]
    if kind is not None:
        tried = [replace(line, habits=(each,)) for line in tried for each in known]
    best: tuple[tuple[int, int], Line] | None = None
    while tried:
        won = _won(tried, sittings, search, played)
        first = max(range(len(tried)), key=won.__getitem__)
        if best is not None and won[first] <= best[0]:
            break
        line = tried[first]
        best = won[first], line
        more = kind is not None and len(line.habits) < LONG
        tried = [
            replace(line, habits=(*line.habits, each))
            for each in known
            if more and each not in line.habits
        ]
    return best[1] if best is not None else None


def _habits(kind: Act | None, sittings: Sequence[Sitting]) -> list[Habit]:
    found = dict.fromkeys(each for sitting in sittings for each in habits(sitting.scenario))
    return [each for each in found if each.kind == kind]


def _won(
    lines: Sequence[Line], sittings: Sequence[Sitting], search: Sequence[str], played: Played
) -> list[tuple[int, int]]:
    """Programmes carried out and aims met by each line."""
    games = [_games(line, sittings, search) for line in lines]
    played.played([game for each in games for game in each])
    return [
        (played.share(each).met, sum(sum(met) for met in played.played(each))) for each in games
    ]
