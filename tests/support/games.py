"""Every game that the content offers, and how machines play it: for tests that go through all."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.rules.ids import SEATS, Id, Seat
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State
from game.sim.play import game_hash, play
from tests.support import core

SCENARIOS: tuple[Id, ...] = (
    "tutorial",
    "new-post",
    "the-notes",
    "summer-lull",
    "the-discussion",
    "the-levy",
    "campaign",
)


@dataclass(frozen=True, slots=True)
class Game:
    """A scenario from a seat, both seats played by policies."""

    scenario: Id
    seat: Seat
    policy: Id = "recorded"
    rival: Id = "recorded"

    def __str__(self) -> str:
        return f"{self.scenario} {self.seat} {self.policy} against {self.rival}"

    def found(self, reading: Id = "circular-flow") -> Scenario:
        """The scenario under a reading."""
        return core.scenario(self.scenario, reading, self.seat, self.rival)

    def played(self, seed: str) -> State:
        """The state at its end."""
        return play(self.found(), seed, POLICIES[self.policy])

    def hash(self, seed: str) -> str:
        """The hash of the game, played to its end."""
        return game_hash(self.found(), seed, POLICIES[self.policy])


def games(*pairs: tuple[Id, Id]) -> Iterator[Game]:
    """Every scenario from both seats, for each pair of policies (of the seat, of the other)."""
    for scenario in SCENARIOS:
        for seat in SEATS:
            for policy, rival in pairs or (("recorded", "recorded"),):
                yield Game(scenario, seat, policy, rival)
