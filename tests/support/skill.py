"""Where the aims lie for somebody who tries: within his reach and not sure.

To be looked at after `aims`, which puts them out of reach of chance and of waiting:

    python -m tests.support.skill [GAMES [PROGRAMME ...]]

Each programme is set out for by `competent` in so many games. Where he carries it out in fewer than
`SELDOM` of them, the aims that fail him most are moved to where he meets them in `WANTED` of his,
as far as chance does not meet them in more than `CHANCE` of its own and idle games never; where
he does in more than `OFTEN`, the two aims that vary most from game to game are moved there too.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from game.rules.figure import figure
from game.rules.ids import SEATS, Seat
from game.rules.judge import met
from game.rules.scenario import Aim, Programme, Scenario
from game.sim.competent import Competent
from game.sim.play import play
from tests.support import core
from tests.support.aims import FILES, IDLE, Moved, is_least, one, rewritten
from tests.support.seek import SCENARIOS

GAMES, BY_CHANCE = 8, 48
SELDOM, OFTEN = 0.26, 0.84
WANTED = 0.65
TIGHTER = 2
CHANCE = 0.35
"""No aim is so easy that more random games meet it; a programme has four or five of them."""

Stand = tuple[int, bool]
Games = Sequence[Mapping[str, Stand]]
"""Game by game, by aim: where it stands at the end, and whether it is met."""


def tried(name: str, seat: Seat, programme: str, number: int) -> Mapping[str, Stand]:
    """How the aims of a programme stand at the end of a game of one who set out for it."""
    scenario = core.pack().scenario(name, seat=seat)
    aimed = scenario.programmes[programme]
    state = play(scenario, f"SKILL-{number}", Competent(aimed))
    return {
        aim.id: (figure(aim.shows, state, scenario), met(aim.met, state, scenario))
        for aim in aimed.aims
    }


def carried(games: Games) -> float:
    """The share of games in which all aims are met."""
    return sum(all(ok for _, ok in each.values()) for each in games) / len(games)


def moved(
    programme: Programme,
    games: Games,
    chance: Mapping[str, Sequence[int]],
    waited: Mapping[str, Sequence[int]],
) -> Iterator[Moved]:
    """The aim that makes a programme too hard or too easy for somebody who tries."""
    share = carried(games)
    if share < SELDOM:
        aims = sorted(programme.aims, key=lambda aim: sum(each[aim.id][1] for each in games))[:2]
    elif share > OFTEN:
        aims = sorted(programme.aims, key=lambda aim: -_spread([each[aim.id][0] for each in games]))
    else:
        return
    told = 0
    for aim in aims:
        figures = [each[aim.id][0] for each in games]
        new = _quantile(aim, figures, WANTED)
        if share < SELDOM:
            bound, idle = _quantile(aim, chance[aim.id], CHANCE), _quantile(aim, waited[aim.id], 0)
            new = max(new, bound, idle + 1) if is_least(aim) else min(new, bound, idle - 1)
        harder = new > aim.target if is_least(aim) else new < aim.target
        if new != aim.target and harder == (share > OFTEN):
            yield Moved(programme.id, aim.id, aim.target, new)
            told += 1
            if told == TIGHTER:
                return


def _quantile(aim: Aim, figures: Sequence[int], share: float) -> int:
    """What so large a share of the games reaches."""
    best_first = sorted(figures, reverse=is_least(aim))
    return best_first[min(len(best_first) - 1, round(len(best_first) * share))]


def _spread(figures: Sequence[int]) -> float:
    mean = sum(figures) / len(figures)
    return sum(abs(each - mean) for each in figures) / len(figures) / max(1.0, abs(mean))


def main(games: int, only: Sequence[str]) -> None:
    """Write the thresholds anew, and print how often each programme was carried out."""
    with ProcessPoolExecutor(2) as pool:
        for name in SCENARIOS:
            for seat in SEATS:
                scenario = core.pack().scenario(name, seat=seat)
                asked = [each for each in _of(scenario, seat) if not only or each.id in only]
                if not asked:
                    continue
                idle = list(pool.map(partial(one, name, seat, "idle"), range(IDLE)))
                dealt = list(pool.map(partial(one, name, seat, "random"), range(BY_CHANCE)))
                text = FILES[seat].read_text(encoding="utf-8")
                for programme in asked:
                    job = partial(tried, name, seat, programme.id)
                    played = list(pool.map(job, range(games)))
                    print(f"{name} {seat} {programme.id} {carried(played):.2f}", _table(played))  # noqa: T201
                    chance, waited = (
                        {
                            aim.id: [each[programme.id, aim.id][0] for each in rows]
                            for aim in programme.aims
                        }
                        for rows in (dealt, idle)
                    )
                    for change in moved(programme, played, chance, waited):
                        print("   ", change)  # noqa: T201
                        text = rewritten(text, change)
                FILES[seat].write_text(text, encoding="utf-8", newline="\n")


def _of(scenario: Scenario, seat: Seat) -> list[Programme]:
    return [each for each in scenario.programmes.values() if each.seat == seat]


def _table(games: Games) -> str:
    return ", ".join(
        f"{aim} {sum(each[aim][1] for each in games)}/{len(games)}" for aim in games[0]
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else GAMES, sys.argv[2:])
