"""Whether something was done, and how long ago: acts, and posts that were filled or left."""

from dataclasses import replace

import pytest

from game.rules.conditions import Condition, Done, Holds, Vacant
from game.rules.judge import met
from game.rules.reducer import new_game
from game.rules.state import Holding, State
from tests.support import tiny

SCENARIO = tiny.scenario()
START = new_game(SCENARIO, "A")


def later(since: int) -> State:
    """The third turn: an act and two changes of post were in turn `since`."""
    north = Holding("kirov", "appointed", since)
    south = Holding(None, "elected", since)
    holdings = {**START.holdings, "secretary-north": north, "secretary-south": south}
    return replace(START, turn=3, holdings=holdings, done={"visit/north": since})


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        (Done("done", "visit"), True),
        (Done("done", "visit", "north"), True),
        (Done("done", "visit", "south"), False),
        (Done("done", "visit", ""), False),
        (Done("done", "vis"), False),
    ],
)
def test_an_act_is_done_to_whom_it_was_done(asked: Condition, held: bool) -> None:  # noqa: FBT001
    assert met(asked, later(1), SCENARIO) == held
    assert not met(asked, START, SCENARIO)


@pytest.mark.parametrize(
    "asked",
    [
        Done("done", "visit", turns=1),
        Holds("holds", "secretary-north", "kirov", turns=1),
        Vacant("vacant", "secretary-south", turns=1),
    ],
)
def test_what_was_long_ago_is_not_of_the_last_turns(asked: Condition) -> None:
    assert [met(asked, later(since), SCENARIO) for since in (1, 2, 3)] == [False, True, True]


def test_how_a_game_began_is_nothing_that_was_done() -> None:
    assert met(Vacant("vacant", "secretary-south"), later(0), SCENARIO)
    assert not met(Vacant("vacant", "secretary-south", turns=9), later(0), SCENARIO)
    assert not met(Vacant("vacant", "no-such-post", turns=9), later(0), SCENARIO)
