"""Where the thresholds of the programmes' aims lie: out of reach of chance and of waiting.

They have to be looked at after a change of the rules or the cards:

    python -m tests.support.aims [GAMES]

An aim that random play meets more than `OFTEN`, or never, or that is met in most games in which
nobody does anything, is moved to where one random game in seven meets it and idle games do not. The
others are left as they are. What a competent player can do is measured by `python -m game balance`.
"""

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

from game.app.fast_forward import nothing
from game.rules.conditions import Count, NumberIs, QuantityIs
from game.rules.figure import figure
from game.rules.ids import SEATS, Seat
from game.rules.judge import met
from game.rules.scenario import Aim, Scenario
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from tests.support import core
from tests.support.seek import SCENARIOS

GAMES = 96
IDLE = 6
OFTEN, SELDOM, WANTED = 0.22, 0.03, 0.14
"""How often chance may and should meet an aim, and how often it meets one at a new threshold."""

FILES = {
    "general-secretary": core.ROOT / "content" / "core" / "programmes" / "general-secretary.yaml",
    "opposition": core.ROOT / "content" / "core" / "programmes" / "opposition.yaml",
}

Figures = Mapping[tuple[str, str], tuple[int, bool]]
"""By programme and aim: where it stands at the end of a game, and whether it is met."""


@dataclass(frozen=True, slots=True)
class Moved:
    """An aim whose threshold is moved."""

    programme: str
    aim: str
    old: int
    new: int


def one(name: str, seat: Seat, policy: str, number: int) -> Figures:
    """How all aims of a seat stand at the end of one game."""
    scenario = core.pack().scenario(name, seat=seat)
    state = play(scenario, f"THRESHOLD-{number}", nothing if policy == "idle" else POLICIES[policy])
    return {
        (programme.id, aim.id): (figure(aim.shows, state, scenario), met(aim.met, state, scenario))
        for programme in scenario.programmes.values()
        for aim in programme.aims
    }


def is_least(aim: Aim) -> bool:
    """Whether more of it is better."""
    asked = aim.met
    if isinstance(asked, Count):
        return True
    assert isinstance(asked, NumberIs | QuantityIs)
    return asked.at_least is not None


def threshold(aim: Aim, chance: Sequence[int], waiting: Sequence[int]) -> int:
    """Where one random game in seven meets it, and none in which nobody does anything."""
    best_first = sorted(chance, reverse=is_least(aim))
    at = best_first[round(len(best_first) * WANTED)]
    bound = sorted(waiting, reverse=is_least(aim))[0]
    return max(at, bound + 1) if is_least(aim) else min(at, bound - 1)


def moved(
    scenario: Scenario, games: Sequence[Figures], waited: Sequence[Figures]
) -> Iterator[Moved]:
    """The aims of a scenario that chance or waiting meets too often, or chance never."""
    for programme in scenario.programmes.values():
        for aim in programme.aims:
            key = (programme.id, aim.id)
            share = sum(each[key][1] for each in games) / len(games)
            by_waiting = sum(each[key][1] for each in waited) * 2 > len(waited)
            if SELDOM <= share <= OFTEN and not by_waiting:
                continue
            figures = [[each[key][0] for each in rows] for rows in (games, waited)]
            new = threshold(aim, *figures)
            if new != aim.target and _is_reached(aim, new, figures[0]):
                yield Moved(programme.id, aim.id, aim.target, new)


def _is_reached(aim: Aim, new: int, chance: Sequence[int]) -> bool:
    """Whether some game comes to it: beyond what any does, it is left to be looked at by hand."""
    best = max(chance) if is_least(aim) else min(chance)
    return best >= new if is_least(aim) else best <= new


def rewritten(text: str, change: Moved) -> str:
    """The file with one threshold in its new place, in the condition and in the target."""
    start = re.search(rf"(?m)^  - id: {change.programme}$", text)
    assert start is not None, change
    aim = re.search(rf"(?m)^      - id: {change.aim}$", text[start.end() :])
    assert aim is not None, change
    begin = start.end() + aim.end()
    end = begin + re.search(r"(?m)^ {8}unit:", text[begin:]).start()  # type: ignore[union-attr]
    old = rf"(?<=: ){change.old}(?=[}},\n])"
    words = r"(at_least|at_most|organisations|target)"
    block = re.sub(rf"{words}{old}".replace("(?<=: )", ": "), rf"\1: {change.new}", text[begin:end])
    return text[:begin] + block + text[end:]


def main(games: int) -> None:
    """Write the thresholds anew."""
    with ProcessPoolExecutor(2) as pool:
        for name in SCENARIOS:
            for seat in SEATS:
                scenario = core.pack().scenario(name, seat=seat)
                played = list(pool.map(partial(one, name, seat, "random"), range(games)))
                waited = list(pool.map(partial(one, name, seat, "idle"), range(IDLE)))
                text = FILES[seat].read_text(encoding="utf-8")
                for change in moved(scenario, played, waited):
                    print(name, seat, change)  # noqa: T201
                    text = rewritten(text, change)
                FILES[seat].write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else GAMES)
