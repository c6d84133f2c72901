"""Which cards and options many random games reach."""

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.sim.play import StuckError, play


@dataclass
class Coverage:
    """What was reached, how often, and what went wrong."""

    games: int = 0
    cards: Counter[str] = field(default_factory=Counter)
    options: Counter[tuple[str, str]] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    def add(self, other: "Coverage") -> None:
        """Add what another batch found."""
        self.games += other.games
        self.cards += other.cards
        self.options += other.options
        self.problems += other.problems

    def unreached(self, scenario: Scenario) -> tuple[list[str], list[tuple[str, str]]]:
        """Cards that never came and options that were never taken."""
        cards = [card for card in scenario.cards if card not in self.cards]
        options = [
            (card.id, option.id)
            for card in scenario.cards.values()
            for option in card.options
            if (card.id, option.id) not in self.options
        ]
        return cards, options


def batch(scenario: Scenario, policy: str, seeds: list[str]) -> Coverage:
    """Play some games and note what they reach; any exception is a finding, with its seed."""
    found = Coverage()
    for seed in seeds:
        found.games += 1
        try:
            state = play(scenario, seed, POLICIES[policy])
        except StuckError as error:
            found.problems.append(str(error))
            continue
        except Exception as error:  # noqa: BLE001 a fault of the rules is what is looked for
            found.problems.append(f"seed {seed}: {type(error).__name__}: {error}")
            continue
        found.cards.update(state.seen)
        found.options.update(state.chosen.items())
    return found


def cover(
    scenario: Scenario, runs: int, policy: str = "random", seed: str = "COVER", jobs: int = 1
) -> Coverage:
    """Play `runs` games and join what they reached."""
    seeds = [f"{seed}-{index}" for index in range(runs)]
    size = max(1, min(250, runs // max(1, jobs)))
    batches = [seeds[start : start + size] for start in range(0, runs, size)]
    whole = Coverage()
    job = partial(batch, scenario, policy)
    if jobs <= 1:
        parts = map(job, batches)
        for part in parts:
            whole.add(part)
        return whole
    with ProcessPoolExecutor(jobs) as pool:
        for part in pool.map(job, batches):
            whole.add(part)
    return whole
