"""What of one scenario many mixed games reach, and by how little they miss the rest."""

from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import cycle, islice

from game.rules.archive import Pack
from game.rules.conditions import AllOf, Condition
from game.rules.ids import SEATS, Id
from game.rules.judge import Test
from game.rules.moves import EndTurn
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.scoring.ending import endings
from game.rules.seats.policies import POLICIES, Policy
from game.rules.state import State
from game.sim.coverage import BATCH, CURIOUS, MIXES, Answer, Mixed, curious
from game.sim.misses import Tally, as_written, cannot, clauses, trials
from game.sim.play import StuckError, steps

OPTION = "/"
"""Between the card and the option of an answer, where both stand in one name."""


@dataclass
class Reach:
    """What was reached how often, what kept the rest, and what went wrong.

    Of cards a look is an opening of a turn inside its window before it came; of options (their
    names are `card/option`) one with its card on the desk; of endings the end of a game.
    """

    games: int = 0
    cards: Counter[Id] = field(default_factory=Counter)
    options: Counter[Id] = field(default_factory=Counter)
    endings: Counter[Id] = field(default_factory=Counter)
    tallies: dict[tuple[str, Id], Tally] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, other: "Reach") -> None:
        """Add what another batch found."""
        self.games += other.games
        self.cards += other.cards
        self.options += other.options
        self.endings += other.endings
        self.problems += other.problems
        for key, tally in other.tallies.items():
            self.tallies.setdefault(key, Tally()).add(tally)


@dataclass(frozen=True, slots=True)
class Missed:
    """Something that no game came to.

    `cannot` says why it never can, if that is sure; `clause` is the part of its condition that
    was in the way, which held in `held` of all `looks` and was alone in the way `alone` times.
    """

    kind: str
    id: Id
    looks: int
    cannot: str = ""
    clause: str = ""
    held: int = 0
    alone: int = 0


def reach(pack: Pack, scenario: Id, runs: int, seed: str = "REACH", jobs: int = 1) -> Reach:
    """Play so many games of a scenario, half of them from either seat, and join what they found."""
    games = [
        Mixed(scenario, seat, policy, rival, f"{seed}-{number}")
        for place, seat in enumerate(SEATS)
        for number, (policy, rival) in enumerate(islice(cycle(MIXES), (runs + 1 - place) // 2))
    ]
    batches = [games[start : start + BATCH] for start in range(0, len(games), BATCH)]
    whole = Reach()
    if jobs <= 1:
        for each in batches:
            whole.add(_batch(pack, each))
        return whole
    with ProcessPoolExecutor(jobs, initializer=_hand_over, initargs=(pack,)) as pool:
        for part in pool.map(_handed, batches):
            whole.add(part)
    return whole


def missed(found: Reach, pack: Pack, scenario: Id) -> list[Missed]:
    """The cards, options and endings of a scenario that no game came to, in this order."""
    views = [pack.scenario(scenario, None, seat) for seat in SEATS]
    cards, options, rests = [], [], []
    for card in views[0].cards.values():
        if not found.cards[card.id]:
            reason = cannot(card.when, views[0], card.last)
            cards.append(_missed(found, "card", card.id, card.when, reason))
            continue
        for option in card.options:
            name = f"{card.id}{OPTION}{option.id}"
            if not found.options[name]:
                reason = cannot(option.needs, views[0], len(views[0].turns))
                options.append(_missed(found, "option", name, option.needs, reason))
    for each in views:
        for ending in each.endings:
            if ending.seat == each.seat and not found.endings[ending.id]:
                whole = AllOf("all", tuple(clause.met for clause in ending.clauses))
                reason = cannot(whole, each, len(each.turns))
                rests.append(_missed(found, "ending", ending.id, whole, reason))
    return [*cards, *options, *rests]


def _missed(found: Reach, kind: str, name: Id, when: Condition | None, reason: str) -> Missed:
    tally = found.tallies.get((kind, name), Tally())
    nearest = tally.nearest()
    if nearest is None:
        return Missed(kind, name, tally.looks, reason)
    clause = as_written(clauses(when)[nearest])
    held, alone = tally.held[nearest], tally.alone[nearest]
    return Missed(kind, name, tally.looks, reason, clause, held, alone)


def _batch(pack: Pack, games: Iterable[Mixed]) -> Reach:
    """Play some games; one that cannot be played to its end is a problem, with its name."""
    found, lookers = Reach(), {}
    for game in games:
        place = (game.seat, game.rival)
        if place not in lookers:
            lookers[place] = _Looker(pack.scenario(game.scenario, None, game.seat, game.rival))
        found.games += 1
        try:
            lookers[place].play(game, found)
        except StuckError as error:
            found.problems.append(f"{game}: {error}")
        except Exception as error:  # noqa: BLE001 a fault of the rules is what is looked for
            found.problems.append(f"{game}: {type(error).__name__}: {error}")
    return found


class _Looker:
    """Plays games of a scenario and looks at its conditions at every opening of a turn."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        cards = scenario.cards.values()
        self._cards = {each.id: trials(each.when, scenario) for each in cards}
        self._options = {
            (card.id, option.id): trials(option.needs, scenario)
            for card in cards
            for option in card.options
        }

    def play(self, game: Mixed, found: Reach) -> None:
        """Play a game. Raises StuckError."""
        scenario = self._scenario
        state = new_game(scenario, game.seed)
        self._look(state, found)
        for _, step in steps(scenario, game.seed, self._policy(game, found), traced=False):
            state = step.state
            if isinstance(step.move, EndTurn) and not state.over:
                self._look(state, found)
        found.cards.update(state.seen)
        found.options.update(f"{card}{OPTION}{each}" for card, each in state.chosen.items())
        for result in endings(state, scenario):
            found.endings[result.ending.id] += result.reached
            holds = [each.holds for each in result.clauses]
            _count(found, "ending", result.ending.id, holds)

    def _policy(self, game: Mixed, found: Reach) -> Policy:
        def reached(answer: Answer) -> bool:
            return f"{answer[0]}{OPTION}{answer[1]}" in found.options

        return curious(reached) if game.policy == CURIOUS else POLICIES[game.policy]

    def _look(self, state: State, found: Reach) -> None:
        for card in self._scenario.cards.values():
            if card.first <= state.turn <= card.last and card.id not in state.seen:
                _count(found, "card", card.id, _judged(self._cards[card.id], state))
        for item in state.desks[self._scenario.seat].tray:
            for option in self._scenario.cards[item.card].options:
                holds = _judged(self._options[item.card, option.id], state)
                _count(found, "option", f"{item.card}{OPTION}{option.id}", holds)


def _judged(known: Iterable[Test], state: State) -> list[bool]:
    return [test(state) for test in known]


def _count(found: Reach, kind: str, name: Id, holds: list[bool]) -> None:
    found.tallies.setdefault((kind, name), Tally()).look(holds)


_packs: list[Pack] = []
"""What a process of a pool plays; it is given once, as a pack is large."""


def _hand_over(pack: Pack) -> None:
    _packs[:] = [pack]


def _handed(games: list[Mixed]) -> Reach:
    return _batch(_packs[0], games)
