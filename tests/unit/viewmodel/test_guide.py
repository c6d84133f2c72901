"""The notes of a scenario's guide."""

from dataclasses import replace

from game.viewmodel.context import ViewContext
from game.viewmodel.guide import guide
from tests.support import core, critics


def tutorial(turn: int) -> ViewContext:
    game = critics.session(scenario="tutorial")
    state = replace(game.state, turn=turn)
    return ViewContext(state, game.scenario, core.pack().archive, core.english())


def test_every_turn_has_its_note_while_there_are_notes() -> None:
    first, second = guide(tutorial(1)), guide(tutorial(2))
    assert first
    assert second
    assert first != second


def test_other_scenarios_have_none_and_neither_has_the_end() -> None:
    assert guide(critics.context()) == ""
    over = tutorial(2)
    assert guide(replace(over, state=replace(over.state, over=True))) == ""
