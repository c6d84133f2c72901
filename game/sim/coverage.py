"""Which cards and options many mixed games reach, and whether any of them gets stuck.

Both seats play by every policy. A curious player goes with them: it answers as nobody has yet, and
so finds in dozens of games what chance alone finds in thousands.
"""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from itertools import cycle, islice

from game.rules.archive import Pack
from game.rules.conditions import AllOf, AnyOf, Flag
from game.rules.dice import Dice
from game.rules.ids import SEATS, CardId, FlagId, Id, OptionId, Seat
from game.rules.legal import refusal
from game.rules.moves import Choose, Move
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES, Policy, random
from game.rules.state import State
from game.sim.play import StuckError, play

CURIOUS = "curious"
MIXES: tuple[tuple[Id, Id], ...] = (
    (CURIOUS, "random"),
    ("random", "random"),
    (CURIOUS, "recorded"),
    ("random", "cautious"),
    (CURIOUS, "cautious"),
    ("recorded", "random"),
    (CURIOUS, "random"),
    ("cautious", "random"),
    (CURIOUS, "recorded"),
    ("random", "recorded"),
)
"""How the seat and its rival are played, in turn."""

BOLD_EVERY = 200
"""A bold player weighs each answer by the whole congress, which takes long: one game in so many."""

BATCH = 60

LONG = 8
"""Of a scenario with more turns than this fewer games are played, so that all take as long."""

Answer = tuple[CardId, OptionId]


@dataclass(frozen=True, slots=True)
class Mixed:
    """One game: which scenario, from which seat, by which policies, with which seed."""

    scenario: Id
    seat: Seat
    policy: Id
    rival: Id
    seed: str

    def __str__(self) -> str:
        return f"{self.scenario} {self.seat} {self.policy} against {self.rival}, seed {self.seed}"


@dataclass
class Coverage:
    """What was reached, how often, and what went wrong."""

    games: int = 0
    cards: Counter[CardId] = field(default_factory=Counter)
    options: Counter[Answer] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)

    def add(self, other: "Coverage") -> None:
        """Add what another batch found."""
        self.games += other.games
        self.cards += other.cards
        self.options += other.options
        self.problems += other.problems

    def unreached(self, pack: Pack) -> tuple[set[CardId], set[Answer]]:
        """Cards of any scenario that never came and answers that were never given."""
        cards = {name for each in pack.scenarios.values() for name in each.cards}
        answers = {
            (card.id, option.id)
            for each in pack.scenarios.values()
            for card in each.cards.values()
            for option in card.options
        }
        return cards - self.cards.keys(), answers - self.options.keys()


def mixed(pack: Pack, runs: int, seed: str = "MIXED") -> list[Mixed]:
    """So many games over all scenarios, both seats and all policies; the same place together."""
    places = [(scenario, seat) for scenario in pack.scenarios for seat in SEATS]
    weights = [1000 * LONG // max(LONG, len(pack.scenarios[each].turns)) for each, _ in places]
    games: list[Mixed] = []
    for index, (scenario, seat) in enumerate(places):
        share = runs * sum(weights[: index + 1]) // sum(weights) - len(games)
        for number, (policy, rival) in enumerate(islice(cycle(MIXES), share)):
            bold = number % BOLD_EVERY == BOLD_EVERY - 1
            name = f"{seed}-{number}"
            games.append(Mixed(scenario, seat, "bold" if bold else policy, rival, name))
    return games


def cover(pack: Pack, runs: int, seed: str = "MIXED", jobs: int = 1) -> Coverage:
    """Play `runs` mixed games and join what they reached."""
    games = mixed(pack, runs, seed)
    batches = [games[start : start + BATCH] for start in range(0, len(games), BATCH)]
    whole = Coverage()
    if jobs <= 1:
        _hand_over(pack)
        for each in batches:
            whole.add(batch(each))
        return whole
    with ProcessPoolExecutor(jobs, initializer=_hand_over, initargs=(pack,)) as pool:
        for part in pool.map(batch, batches):
            whole.add(part)
    return whole


def batch(games: list[Mixed]) -> Coverage:
    """Play some games and note what they reach; any exception is a finding, with its game."""
    found = Coverage()
    for game in games:
        found.games += 1
        try:
            state = play(_found(game), game.seed, _policy(game, found))
        except StuckError as error:
            found.problems.append(f"{game}: {error}")
        except Exception as error:  # noqa: BLE001 a fault of the rules is what is looked for
            found.problems.append(f"{game}: {type(error).__name__}: {error}")
        else:
            found.cards.update(state.seen)
            found.options.update(state.chosen.items())
    return found


def curious(reached: Callable[[Answer], bool]) -> Policy:
    """A player who gives answers that are not reached yet, and else does anything."""

    def policy(state: State, scenario: Scenario) -> Move:
        desk = state.desks[scenario.seat]
        new = [
            Choose(item.card, option.id)
            for item in desk.tray
            for option in scenario.cards[item.card].options
            if not reached((item.card, option.id))
        ]
        fresh = [move for move in new if refusal(state, move, scenario) is None]
        if not fresh:
            return random(state, scenario)
        dice = Dice(state.seed, f"curious/{len(desk.moves)}", state.turn)
        return fresh[dice.below(len(fresh))]

    return policy


def seeker(scenario: Scenario, answer: Answer) -> Policy:
    """A player who wants to give one answer, and those that open it, and else does anything."""
    wanted = {answer}
    flags = _flags_of(scenario, answer)
    for card in scenario.cards.values():
        for option in card.options:
            if any(each.kind == "set-flag" and each.flag in flags for each in option.effects):
                wanted.add((card.id, option.id))
    return curious(lambda each: each not in wanted)


def _flags_of(scenario: Scenario, answer: Answer) -> set[FlagId]:
    """The flags that have to be up before an answer can be given."""
    card = scenario.cards[answer[0]]
    option = card.option(answer[1])
    needs = [card.when, option.needs if option else None]
    flags: set[FlagId] = set()
    while needs:
        match needs.pop():
            case Flag(flag=flag):
                flags.add(flag)
            case AllOf(of=parts) | AnyOf(of=parts):
                needs.extend(parts)
            case _:
                pass
    return flags


def _policy(game: Mixed, found: Coverage) -> Policy:
    return curious(found.options.__contains__) if game.policy == CURIOUS else POLICIES[game.policy]


_packs: list[Pack] = []
"""What a process of a pool plays; it is given once, as a pack is large."""


def _hand_over(pack: Pack) -> None:
    _packs[:] = [pack]
    _scenario.cache_clear()


def _found(game: Mixed) -> Scenario:
    return _scenario(game.scenario, game.seat, game.rival)


@cache
def _scenario(name: Id, seat: Seat, rival: Id) -> Scenario:
    return _packs[0].scenario(name, None, seat, rival)
