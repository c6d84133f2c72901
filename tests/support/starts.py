"""Where the later scenarios start: medians of the campaign played by the record.

They have to be written anew whenever the rules or the recorded moves have changed:

    python -m tests.support.starts [SEEDS]

Each number that a scenario sets is set to where the campaign stands then; what is moved `by` so
much or scaled `at: all` is moved as far as the organisations move on the median. Secretaries by
their way of coming are left, since a median has no whole men, and so are the purses.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from statistics import median
from typing import Any

import yaml

from game import content
from game.rules.archive import Pack
from game.rules.ids import MANNERS, LedgerKey, at
from game.rules.scenario import Scenario, Turn
from game.rules.seats.policies import recorded
from game.rules.state import State
from game.sim.play import steps
from tests.support.core import ROOT

PLACE = ROOT / "content" / "core"
FILE = PLACE / "scenarios" / "campaign.yaml"
WHOLE = "campaign"
LATER = ("the-notes", "summer-lull", "the-discussion", "the-levy")
"""In the order in which each starts from the one before."""

PURSES = ("cadres", "fund", "access")
"""What a player is given to begin with, whoever saved or spent before him."""

SEEDS = 40
LINE = re.compile(r"^      - (\{number: .*\})$")

Medians = Mapping[LedgerKey, int]


def _pack() -> Pack:
    pack = content.load(PLACE).pack
    assert pack is not None
    return pack


def _played(pack: Pack, name: str) -> Scenario:
    reading = next(iter(pack.readings))
    return pack.scenario(name, reading, "general-secretary", "recorded")


def openings(scenario: Scenario, seed: str) -> Iterator[State]:
    """The state at the opening of every turn of a game by the record."""
    turn = 0
    for before, step in steps(scenario, seed, recorded, traced=False):
        if before.turn != turn:
            turn = before.turn
            yield before
        if step.state.over:
            yield step.state


def medians(scenario: Scenario, seeds: int) -> list[Medians]:
    """By turn, where every number stands at its opening on the median of some games."""
    games = [list(openings(scenario, f"STARTS-{each}")) for each in range(seeds)]
    return [
        {key: round(median(state.ledger[key] for state in states)) for key in states[0].ledger}
        for states in zip(*games, strict=True)
    ]


def rewritten(line: dict[str, Any], now: Medians, base: Scenario) -> dict[str, Any]:
    """One start, as the medians have it."""
    number, where = line["number"], line.get("at")
    if number in (*MANNERS, *PURSES):
        return line
    if where != "all":
        key = number if where is None else at(number, where)
        return {**line, "value": now[key]}
    keys = [at(number, each) for each in base.organisations]
    if "scale" in line:
        return {
            **line,
            "scale": round(median(now[key] * 1000 / base.start_of(key) for key in keys)),
        }
    return {**line, "by": round(median(now[key] - base.start_of(key) for key in keys))}


def main(seeds: int) -> None:
    """Write the starts of each scenario, each from the one before as it has just been written."""
    found = medians(_played(_pack(), WHOLE), seeds)
    for name in LATER:
        pack = _pack()
        campaign = _played(pack, WHOLE)
        first = _played(pack, name).turns[0]
        base = _played(pack, _bases()[name])
        _write(name, _stands(found, campaign, first), base)


def _stands(found: list[Medians], campaign: Scenario, first: Turn) -> Medians:
    """Where the campaign stands when a turn begins: half-way, if it lies inside one of its own."""
    days = [(each.month, each.first) for each in campaign.turns]
    turn = max(index for index, day in enumerate(days) if day <= (first.month, first.first))
    if days[turn] == (first.month, first.first):
        return found[turn]
    return {key: round((now + found[turn + 1][key]) / 2) for key, now in found[turn].items()}


def _bases() -> Mapping[str, str]:
    listed = yaml.safe_load(FILE.read_text(encoding="utf-8"))["scenarios"]
    return {each["id"]: each.get("base", "") for each in listed}


def _write(name: str, now: Medians, base: Scenario) -> None:
    lines, inside = FILE.read_text(encoding="utf-8").splitlines(keepends=True), False
    for index, line in enumerate(lines):
        if line.startswith("  - id: "):
            inside = line.strip() == f"- id: {name}"
        start = LINE.match(line.rstrip("\n")) if inside else None
        if start is None:
            continue
        parts = rewritten(yaml.safe_load(start.group(1)), now, base)
        told = ", ".join(f"{key}: {value}" for key, value in parts.items())
        lines[index] = f"      - {{{told}}}\n"
    FILE.write_text("".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else SEEDS)
