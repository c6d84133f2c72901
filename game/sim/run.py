"""Many games: what came of each, as rows that a table or a CSV file can hold."""

import csv
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, fields
from functools import partial
from pathlib import Path

from game.locale.cells import cell
from game.rules.hashing import state_hash
from game.rules.power.election import congress
from game.rules.scenario import Programme, Scenario
from game.rules.scoring.record import distance, table
from game.rules.scoring.verdict import verdict
from game.sim.competent import Competent
from game.sim.play import StuckError, play
from game.sim.policies import policy_of


@dataclass(frozen=True, slots=True)
class Run:
    """One game. `problem` is empty unless the game could not be played to its end."""

    seed: str
    policy: str
    moves: int
    state: str
    delegates_with: int
    delegates_against: int
    distance: int
    verdicts: str
    problem: str = ""


def one(
    scenario: Scenario,
    policy: str,
    seed: str,
    programme: str = "",
    theirs: Programme | None = None,
) -> Run:
    """Play one game and sum it up. Raises KeyError for an unknown policy or programme.

    The programmes are what `competent` sets out to do, as the seat's policy and (`theirs`) as the
    other's; the other policies have none.
    """
    other = Competent(theirs) if theirs is not None else None
    try:
        state = play(scenario, seed, policy_of(policy, scenario, programme), other=other)
    except StuckError as error:
        return Run(seed, policy, 0, "", 0, 0, 0, "", str(error))
    sure, _, against = congress(state, scenario)
    gradings = (f"{each}={verdict(state, scenario, each).grading}" for each in scenario.programmes)
    return Run(
        seed=seed,
        policy=policy,
        moves=len(state.desks[scenario.seat].moves),
        state=state_hash(state)[:16],
        delegates_with=sure,
        delegates_against=against,
        distance=distance(table(state, scenario)),
        verdicts=" ".join(gradings),
    )


def simulate(
    scenario: Scenario,
    policy: str,
    runs: int,
    seed: str = "SIM",
    jobs: int = 1,
    *,
    programme: str = "",
    theirs: Programme | None = None,
) -> Iterator[Run]:
    """Play `runs` games with the seeds `<seed>-0`, `<seed>-1`, …, in that order."""
    seeds = [f"{seed}-{index}" for index in range(runs)]
    job = partial(one, scenario, policy, programme=programme, theirs=theirs)
    if jobs <= 1:
        yield from map(job, seeds)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(job, seeds, chunksize=max(1, runs // (jobs * 8)))


def write_csv(path: Path, rows: Iterable[Run]) -> None:
    """Write runs as CSV with a header line."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, [each.name for each in fields(Run)])
        writer.writeheader()
        for row in rows:
            writer.writerow({name: cell(each) for name, each in asdict(row).items()})
