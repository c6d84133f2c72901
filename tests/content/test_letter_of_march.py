"""Lenin’s letter of 5 March 1923 answers a call that was made, and comes in no other game."""

import pytest

from game.rules.moves import Choose, EndTurn, Move
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import recorded
from game.rules.state import State
from tests.support import core

CALL = "a-call-to-the-kremlin"
LETTER = "the-letter-of-5-march"
OTHERWISE = "a-letter-for-the-georgians"
OPTIONS = ("doctors", "politburo", "telephone", "nothing")
MARCH = 4


def _in_march(answer: str | None) -> set[str]:
    """The desk in March: the call was answered so, or left, and all else by the record."""
    scenario = core.scenario("the-notes")
    state = new_game(scenario, "MARCH")
    while state.turn < MARCH:
        state = reduce(state, _move(state, scenario, answer), scenario).state
    return {item.card for item in state.desks["general-secretary"].tray}


def _move(state: State, scenario: Scenario, answer: str | None) -> Move:
    lying = {item.card for item in state.desks["general-secretary"].tray}
    if answer is not None and CALL in lying:
        return Choose(CALL, answer)
    move = recorded(state, scenario)
    return EndTurn() if isinstance(move, Choose) and move.card == CALL else move


@pytest.mark.parametrize("answer", [*OPTIONS, None])
def test_the_letter_answers_a_call_that_was_made(answer: str | None) -> None:
    lying = _in_march(answer)
    assert (LETTER in lying) == (answer == "telephone")
    assert (OTHERWISE in lying) == (answer != "telephone")
