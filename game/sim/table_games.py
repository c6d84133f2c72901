"""Games for tables: who plays which scenario for what, and how many of the aims were met.

A table asks for many games at once; they are shared out among processes, and come out the same
however they are.
"""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Self

from game.rules.judge import met
from game.rules.scenario import Programme, Scenario
from game.rules.seats.policies import Policy
from game.sim.competent import Competent
from game.sim.imagined import Kind
from game.sim.lines import Line
from game.sim.play import play
from game.sim.policies import COMPETENT, policy_of
from game.sim.share import Share

AT_A_TIME = 32
"""In so many parts each process is handed its games, so that none waits long for the last."""


@dataclass(frozen=True, slots=True)
class Player:
    """Who plays: a policy by its name, without some kinds of act, or a fixed line."""

    policy: str | Line
    without: tuple[Kind, ...] = ()


@dataclass(frozen=True, slots=True)
class Game:
    """A game to play: the number of its scenario, by whom, what counts in it, with which seed.

    `competent` sets out for the first of the programmes.
    """

    scenario: int
    player: Player
    programmes: tuple[Programme, ...]
    seed: str


@dataclass(frozen=True, slots=True)
class Sitting:
    """A scenario from a seat under a reading, by its number among those that are played."""

    number: int
    scenario: Scenario

    @property
    def programmes(self) -> tuple[Programme, ...]:
        """The programmes of the seat."""
        every = self.scenario.programmes.values()
        return tuple(each for each in every if each.seat == self.scenario.seat)

    def games(
        self, player: Player, programmes: Sequence[Programme], seeds: Sequence[str]
    ) -> list[Game]:
        """A game with each of the seeds."""
        return [Game(self.number, player, tuple(programmes), seed) for seed in seeds]


Met = tuple[int, ...]
"""How many aims were met, programme by programme."""

_scenarios: list[Scenario] = []
"""What a process plays; it is given once, as a scenario is large."""


class LostPlayerError(RuntimeError):
    """A process that played games has gone, and with it what it had played."""


class Played:
    """Games of some scenarios, each played once, in so many processes."""

    def __init__(self, scenarios: Sequence[Scenario], jobs: int) -> None:
        self._jobs = jobs
        self._known: dict[Game, Met] = {}
        self._pool: ProcessPoolExecutor | None = None
        if jobs > 1:
            self._pool = ProcessPoolExecutor(jobs, initializer=_hand_over, initargs=(scenarios,))
        else:
            _hand_over(scenarios)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def played(self, games: Sequence[Game]) -> list[Met]:
        """How games end; those that were not played before are. Raises LostPlayerError."""
        new = list(dict.fromkeys(each for each in games if each not in self._known))
        size = max(1, len(new) // (self._jobs * AT_A_TIME))
        try:
            met = self._pool.map(_met, new, chunksize=size) if self._pool else map(_met, new)
            self._known.update(zip(new, met, strict=True))
        except BrokenProcessPool as error:
            raise LostPlayerError("a process that played games was ended from outside") from error
        return [self._known[each] for each in games]

    def share(self, games: Sequence[Game]) -> Share:
        """In how many of these games all that counted was carried out, programme by programme."""
        won = [
            n == len(programme.aims)
            for game, met in zip(games, self.played(games), strict=True)
            for n, programme in zip(met, game.programmes, strict=True)
        ]
        return Share(sum(won), len(won))


def _hand_over(scenarios: Sequence[Scenario]) -> None:
    _scenarios[:] = scenarios


def _met(game: Game) -> Met:
    """Play one game."""
    scenario = _scenarios[game.scenario]
    end = play(scenario, game.seed, _policy(game, scenario))
    return tuple(
        sum(met(aim.met, end, scenario) for aim in programme.aims) for programme in game.programmes
    )


def _policy(game: Game, scenario: Scenario) -> Policy:
    player = game.player
    if isinstance(player.policy, Line):
        return player.policy
    if player.policy == COMPETENT:
        return Competent(game.programmes[0], player.without)
    return policy_of(player.policy, scenario)
