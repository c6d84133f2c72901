"""Every game comes to rest, and every ending can be reached: a kept game comes to each.

After a change of the rules `python -m tests.support.seek` looks for the games anew.
"""

import json
from collections import Counter

import pytest

from game.rules.ids import SEATS
from game.rules.scoring.ending import endings, reached
from game.rules.seats.policies import POLICIES
from game.sim.play import play
from tests.support import core, seek

EVERY = seek.endings()
WORDS = (60, 110)
MOST_CLAUSES = 4


@pytest.mark.parametrize("name", EVERY)
def test_a_kept_game_comes_to_the_ending(name: str) -> None:
    game = json.loads(seek.path(name).read_text("utf-8"))
    assert game["scenario"] in EVERY[name][1]
    assert game["seat"] == EVERY[name][0].seat
    assert seek.comes_to(game) == name


def test_no_game_is_kept_for_an_ending_that_is_gone() -> None:
    assert {each.stem for each in seek.FOLDER.glob("*.json")} == set(EVERY)


def test_each_seat_has_enough_endings_and_one_for_all_other_games() -> None:
    seats = Counter(ending.seat for ending, _ in EVERY.values())
    assert min(seats[seat] for seat in SEATS) >= 7
    for name in seek.SCENARIOS:
        for seat in SEATS:
            mine = [each for each in core.pack().scenarios[name].endings if each.seat == seat]
            assert [each for each in mine if not each.clauses] == mine[-1:]
            assert len(mine) >= 2
    assert all(len(ending.clauses) <= MOST_CLAUSES for ending, _ in EVERY.values())


@pytest.mark.parametrize("name", EVERY)
def test_a_text_is_short_and_long_enough(name: str) -> None:
    words = len(core.english().text(f"ending.{name}.text").split())
    assert WORDS[0] <= words <= WORDS[1]


@pytest.mark.parametrize("seat", SEATS)
def test_different_ways_to_play_come_to_different_ends(seat: str) -> None:
    """In at least five of the scenarios; the first months are too short to part them all."""
    parted = 0
    for name in seek.SCENARIOS:
        scenario = core.pack().scenario(name, seat=seat)  # type: ignore[arg-type]  # one of SEATS
        ends = set()
        for policy in ("recorded", "cautious", "bold", "random"):
            state = play(scenario, "ENDS", POLICIES[policy])
            assert sum(each.reached for each in endings(state, scenario)) == 1
            found = reached(state, scenario)
            ends.add(found.id if found else None)
        parted += len(ends) > 1
    assert parted >= 5
