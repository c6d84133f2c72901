"""Looks for a game that comes to each ending, and keeps it for the test of the endings.

Run `python -m tests.support.seek` after a change of the rules: it keeps the games that still come
to their ending and looks for others where they do not.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from game.rules.apply import preview
from game.rules.dice import Dice
from game.rules.ids import at
from game.rules.legal import refusal
from game.rules.moves import Choose, EndTurn, Move
from game.rules.power.election import conference_share, shared_out
from game.rules.power.votes import probability, voters
from game.rules.replay import ReplayError, move_data, move_from, replay
from game.rules.scenario import Ending, Scenario
from game.rules.scoring.ending import reached
from game.rules.seats.policies import POLICIES, Policy
from game.rules.seats.policies import random as at_random
from game.rules.state import State
from game.sim.play import StuckError, play
from tests.support import core

FOLDER = Path(__file__).parents[1] / "replay" / "endings"
SEEDS = 400
SCENARIOS = (
    "tutorial",
    "new-post",
    "the-notes",
    "summer-lull",
    "the-discussion",
    "the-levy",
    "campaign",
)
TRIED = 14
"""Moves that are not answers to a card and are tried at each step of a greedy search."""

Game = dict[str, Any]
Goal = Callable[[State, Scenario], int]


def path(ending: str) -> Path:
    """Where the game that comes to an ending is kept."""
    return FOLDER / f"{ending}.json"


def scenario(game: Game) -> Scenario:
    """The scenario of a kept game, from its seat and under its reading."""
    return core.pack().scenario(game["scenario"], game["reading"], game["seat"], game["rival"])


def end(game: Game) -> State:
    """The last state of a kept game: played by a policy, or move by move."""
    if "policy" in game:
        return play(scenario(game), game["seed"], POLICIES[game["policy"]])
    return replay(scenario(game), game["seed"], [move_from(each) for each in game["moves"]])


def comes_to(game: Game) -> str | None:
    """The ending of a kept game; None if it cannot be played any more."""
    try:
        found = reached(end(game), scenario(game))
    except (ReplayError, StuckError, KeyError):
        return None
    return found.id if found else None


def endings() -> dict[str, tuple[Ending, list[str]]]:
    """Every ending with the scenarios that can have it."""
    found: dict[str, tuple[Ending, list[str]]] = {}
    for name in SCENARIOS:
        for each in core.pack().scenarios[name].endings:
            found.setdefault(each.id, (each, []))[1].append(name)
    return found


def hands_against(state: State, scenario: Scenario) -> int:
    """How many would let the General Secretary go if the vote were now."""
    vote = scenario.votes["keep-secretary"]
    people = voters(scenario, vote)
    kept = sum(probability(state, scenario, vote, person) for person in people)
    return 1000 * len(people) - kept


def delegates_against(state: State, scenario: Scenario) -> int:
    """How many delegates against the XIII Conference would have if they were chosen now."""
    seats = shared_out(state, scenario, scenario.assemblies["xiii-conference"].size)
    now = sum(number * conference_share(state, scenario, each) for each, number in seats.items())
    read = state.ledger
    return now + 20 * read["platform"] + 10 * read["discussion"] - 10 * read["pressure-on-press"]


def disobeyed(state: State, scenario: Scenario) -> int:
    """How little the Secretariat's word is worth, and how loosely committees are held."""
    grip = sum(state.ledger[at("grip", each)] for each in scenario.organisations)
    return -(300 * state.ledger["authority"]) - grip


GOALS: dict[str, Goal] = {
    "asked-to-go": hands_against,
    "no-verdict": delegates_against,
    "nobody-obeys": disobeyed,
}
"""What a greedy search looks at, for endings that nobody comes to by chance."""


def greedy(goal: Goal) -> Policy:
    """Take the move that looks best for the goal; close the turn when none helps."""

    def policy(state: State, scenario: Scenario) -> Move:
        now = goal(state, scenario)
        best: tuple[int, Move] | None = None
        for move in _tried(state, scenario):
            if isinstance(move, EndTurn):
                continue
            gain = goal(preview(state, move, scenario), scenario) - now
            must = isinstance(move, Choose) and scenario.cards[move.card].role == "month"
            if gain <= 0 and not must:
                continue
            if best is None or gain > best[0]:
                best = (gain, move)
        return best[1] if best else EndTurn()

    return policy


def _tried(state: State, scenario: Scenario) -> Iterator[Move]:
    for item in state.desks[scenario.seat].tray:
        card = scenario.cards[item.card]
        answers = [Choose(card.id, option.id) for option in card.options]
        yield from (each for each in answers if refusal(state, each, scenario) is None)
    dice = Dice(state.seed, f"seek/{len(state.desks[scenario.seat].moves)}", state.turn)
    for _ in range(TRIED):
        # the policy `random` draws by the number of moves made: a drawn seed gives it other dice
        stand_in = _reseeded(state, dice.below(10**6))
        move = at_random(stand_in, scenario)
        if not isinstance(move, Choose) and refusal(state, move, scenario) is None:
            yield move


def _reseeded(state: State, number: int) -> State:
    return replace(state, seed=f"{state.seed}/{number}")


def games(seat: str, names: list[str]) -> Iterator[Game]:
    """Games to try, the plainest first."""
    for policy in ("recorded", "cautious", "bold"):
        for name in names:
            for number in range(12):
                yield _game(name, seat, f"END-{number}", policy=policy)
    for number in range(SEEDS):
        for name in names:
            yield _game(name, seat, f"END-{number}", policy="random")


def _game(name: str, seat: str, seed: str, rival: str = "recorded", **how: Any) -> Game:  # noqa: ANN401
    reading = core.pack().scenarios[name].reading.id
    return {
        "scenario": name,
        "seat": seat,
        "reading": reading,
        "rival": rival,
        "seed": seed,
        **how,
    }


def sought(ending: Ending, names: list[str]) -> Iterator[Game]:
    """Games of a greedy search for one ending."""
    goal = GOALS.get(ending.id)
    for number, rival in enumerate(("recorded", "random", "bold", "cautious") * 3 if goal else ()):
        for name in names:
            game = _game(name, ending.seat, f"SEEK-{number}", rival)
            state = play(scenario(game), game["seed"], greedy(goal))  # type: ignore[arg-type]
            yield game | {"moves": [move_data(each) for each in state.desks[ending.seat].moves]}


def _move_by_move(game: Game) -> Game:
    """A game played at random is kept as moves: its dice fall otherwise when a card changes."""
    if game.get("policy") != "random":
        return game
    moves = [move_data(each) for each in end(game).desks[game["seat"]].moves]
    return {key: value for key, value in game.items() if key != "policy"} | {"moves": moves}


def main() -> None:
    """Keep what holds, find what does not."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    every = endings()
    missing = set()
    for name in every:
        kept = json.loads(path(name).read_text("utf-8")) if path(name).exists() else None
        if kept is None or comes_to(kept) != name:
            missing.add(name)
    seen: dict[tuple[str, str, str, str], str | None] = {}
    for name in sorted(missing):
        ending, where = every[name]
        tries = sought(ending, where) if name in GOALS else games(ending.seat, where)
        for game in islice(tries, 1500):
            key = (game["scenario"], game["seat"], game.get("policy", ""), game["seed"])
            if "policy" not in game or key not in seen:
                seen[key] = comes_to(game)
            if seen[key] == name:
                whole = _move_by_move(game)
                path(name).write_text(json.dumps(whole, indent=1) + "\n", "utf-8")
                print(f"found {name}: {key}")  # noqa: T201
                break
        else:
            print(f"NOT FOUND {name}")  # noqa: T201


if __name__ == "__main__":
    main()
