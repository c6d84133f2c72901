"""What a scenario's games did not come to, as lines to read and as JSON."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from game.sim.reach import Missed, Reach

TITLES = {"card": "cards that never came", "option": "options never chosen"}
TITLES["ending"] = "endings never reached"


def of_packages(missed: Sequence[Missed], packages: Sequence[str]) -> list[Missed]:
    """What belongs to some packages; all of it, if none is named."""
    begin = tuple(f"{each}:" for each in packages)
    return [each for each in missed if not begin or each.id.startswith(begin)]


def as_lines(found: Reach, missed: Sequence[Missed], scenario: str) -> Iterator[str]:
    r"""The report as text: what was reached, and by kind what was not, with what was nearest.

    >>> miss = Missed("card", "a-letter", 20, clause="{kind: flag, flag: x}", held=0, alone=20)
    >>> print("\n".join(as_lines(Reach(games=9), [miss], "spring")))
    spring: 9 games, which came to 0 cards, 0 options and 0 endings
    cards that never came: 1
      a-letter
        nearest miss: {kind: flag, flag: x} held 0 of 20 times, and was alone in the way 20 times
    """
    reached = [sum(map(bool, each.values())) for each in (found.cards, found.options)]
    ends = sum(map(bool, found.endings.values()))
    yield (
        f"{scenario}: {found.games} games, which came to {reached[0]} cards, {reached[1]} options "
        f"and {ends} endings"
    )
    for kind, title in TITLES.items():
        mine = [each for each in missed if each.kind == kind]
        if mine:
            yield f"{title}: {len(mine)}"
        for each in mine:
            yield f"  {each.id}"
            yield f"    {why(each)}"
    for problem in found.problems:
        yield f"stuck: {problem}"


def why(missed: Missed) -> str:
    """Why something was not reached, in a line."""
    if missed.cannot:
        return f"it can never come here: {missed.cannot}"
    if missed.clause:
        return (
            f"nearest miss: {missed.clause} held {missed.held} of {missed.looks} times, and was "
            f"alone in the way {missed.alone} times"
        )
    if not missed.looks:
        return "it was never looked at: no game came so far"
    chance = "its turn did not come" if missed.kind == "card" else "nobody took it"
    return f"nothing was in the way at {missed.looks} openings of a turn: {chance}"


def as_json(found: Reach, missed: Sequence[Missed], scenario: str) -> str:
    """The same for tools, with how often everything was reached."""
    return json.dumps(
        {
            "scenario": scenario,
            "games": found.games,
            "cards": dict(sorted(found.cards.items())),
            "options": dict(sorted(found.options.items())),
            "endings": dict(sorted(found.endings.items())),
            "missed": [asdict(each) for each in missed],
            "problems": found.problems,
        },
        indent=1,
        ensure_ascii=False,
    )
