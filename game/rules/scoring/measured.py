"""Measures that are read on the way: history counted them before the game is over."""

from game.rules.draft import Draft
from game.rules.figure import figure, gone_before
from game.rules.scenario import Measure, Scenario
from game.rules.state import State


def note(draft: Draft) -> None:
    """At the end of a turn, keep the measures that are read in it or counted from it."""
    due = [each for each in draft.scenario.measures if draft.turn in (each.turn, each.since)]
    if not due:
        return
    state = draft.finish()
    for measure in due:
        if measure.since == draft.turn:
            gone = gone_before(measure.quantity, state, draft.scenario)
            draft.measured[_start(measure)] = gone
        if measure.turn == draft.turn:
            now = figure(measure.quantity, state, draft.scenario)
            draft.measured[measure.id] = now - draft.measured.get(_start(measure), 0)


def value(measure: Measure, state: State, scenario: Scenario) -> int:
    """A measure of a game: as it was read on the way, or as it stands."""
    if measure.id in state.measured:
        return state.measured[measure.id]
    return figure(measure.quantity, state, scenario) - state.measured.get(_start(measure), 0)


def _start(measure: Measure) -> str:
    return f"{measure.id}/since"
