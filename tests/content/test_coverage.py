"""Mixed play reaches every card and option of every scenario, and never gets stuck.

What so few games do not reach is listed in tests/replay/rare.yaml with a game that does.
To look for such games after a wanted change: UPDATE_GOLDEN=1 python -m pytest tests/content
"""

import os
from pathlib import Path

import pytest
import yaml

from game.sim.coverage import Answer, Coverage, Mixed, cover, seeker
from game.sim.play import play
from tests.support import core
from tests.support.games import games

GAMES = int(os.environ.get("APPARAT_GAMES", "1000"))
"""So many are enough to reach all but the rare; `.ci/full` asks for more."""

RARE = Path(__file__).parents[1] / "replay" / "rare.yaml"
SELDOM = 2
"""What is reached so seldom gets its replay as well: the next change may lose it."""

TRIES = 40
"""How many seeds of each scenario and seat are tried when a replay is looked for."""


@pytest.fixture(scope="module")
def coverage() -> Coverage:
    return cover(core.pack(), GAMES, jobs=2)


@pytest.mark.slow
def test_no_game_gets_stuck_or_raises(coverage: Coverage) -> None:
    assert coverage.problems == []
    assert coverage.games == GAMES


@pytest.mark.slow
def test_every_card_and_option_is_reached_or_has_its_replay(coverage: Coverage) -> None:
    cards, options = coverage.unreached(core.pack())
    if os.environ.get("UPDATE_GOLDEN"):
        once = {each for each, times in coverage.options.items() if times <= SELDOM}
        _look_for(options | once)
    rare = set(_rare())
    assert options - rare == set(), "to update: UPDATE_GOLDEN=1 python -m pytest tests/content"
    assert cards - {card for card, _ in rare} == set()


@pytest.mark.slow
@pytest.mark.parametrize("answer", [*(yaml.safe_load(RARE.read_text("utf-8")) or ())])
def test_a_rare_answer_is_given_in_its_replay(answer: str) -> None:
    card, _, option = answer.partition("/")
    assert _reaches(_rare()[card, option], (card, option))


def _rare() -> dict[Answer, Mixed]:
    """The rare answers and the games in which they are given."""
    read = yaml.safe_load(RARE.read_text("utf-8")) or {}
    found: dict[Answer, Mixed] = {}
    for answer, game in read.items():
        card, _, option = answer.partition("/")
        found[card, option] = Mixed(policy="curious", **game)
    return found


def _reaches(game: Mixed, answer: Answer) -> bool:
    """Whether a player who wants to give that answer, and else plays anything, comes to give it."""
    scenario = core.scenario(game.scenario, "circular-flow", game.seat, game.rival)
    state = play(scenario, game.seed, seeker(scenario, answer))
    return state.chosen.get(answer[0]) == answer[1]


def _look_for(options: set[Answer]) -> None:
    lines = ["# Answers that random play seldom comes to, and a game in which they are given.\n"]
    for card, option in sorted(options):
        game = next(
            found
            for number in range(TRIES)
            for place in games(("random", "random"), ("random", "recorded"))
            if card in place.found().cards and place.seat == place.found().cards[card].seat
            if _reaches(
                found := Mixed(
                    place.scenario, place.seat, "curious", place.rival, f"RARE-{number}"
                ),
                (card, option),
            )
        )
        where = f"scenario: {game.scenario}, seat: {game.seat}, rival: {game.rival}"
        lines.append(f"{card}/{option}: {{{where}, seed: {game.seed}}}\n")
    RARE.write_text("".join(lines), encoding="utf-8")
