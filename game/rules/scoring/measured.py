"""Measures that are read on the way: history counted them before the game is over.

A state keeps what was read under the id of the measure, of a part under `measure/0` and so on, and
what is left out because it was before a day under `…/since`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from game.rules.draft import Draft
from game.rules.figure import composed, figure, figure_since, gone_before
from game.rules.ids import MeasuredKey
from game.rules.quantity import Quantity
from game.rules.scenario import Measure, Scenario
from game.rules.state import State


def note(draft: Draft) -> None:
    """At the end of a turn, keep the measures that are read in it or counted from it."""
    read = [each for measure in draft.scenario.measures for each in _readings(measure, measure.id)]
    due = [each for each in read if draft.turn in (each.measure.turn, each.measure.since)]
    if not due:
        return
    state = draft.finish()
    for each in due:
        if each.measure.since == draft.turn:
            gone = gone_before(each.quantity, state, draft.scenario)
            draft.measured[_start(each.key)] = gone
        if each.measure.turn == draft.turn:
            now = replace(state, measured=draft.measured)
            draft.measured[each.key] = each.now(now, draft.scenario)


def value(measure: Measure, state: State, scenario: Scenario) -> int:
    """A measure of a game: as it was read on the way, or as it stands."""
    return _value(measure, measure.id, state, scenario)


def kept(measures: Iterable[Measure]) -> Iterator[MeasuredKey]:
    """The names under which a state may keep measures, their parts, and what was before them."""
    for measure in measures:
        for each in _readings(measure, measure.id):
            yield from (each.key, _start(each.key))


@dataclass(frozen=True, slots=True)
class _Reading:
    """A figure that is read off a state for a measure, and the name under which it is kept."""

    key: MeasuredKey
    measure: Measure
    quantity: Quantity

    def now(self, state: State, scenario: Scenario) -> int:
        """The figure as it stands, less what was before the day from which it is counted."""
        before, since = state.measured.get(_start(self.key)), self.measure.since
        if before is None or since is None:
            return figure(self.quantity, state, scenario)
        return figure_since(self.quantity, state, scenario, since, before)


def _value(measure: Measure, key: MeasuredKey, state: State, scenario: Scenario) -> int:
    if key in state.measured:
        return state.measured[key]
    if isinstance(measure.quantity, Quantity):
        return _Reading(key, measure, measure.quantity).now(state, scenario)
    parts = [(part, _value(part, name, state, scenario)) for name, part in _parts(measure, key)]
    if measure.quantity == "all":
        return composed("all", [int(part.low <= each <= part.high) for part, each in parts])
    return composed(measure.quantity, [each for _, each in parts])


def _readings(measure: Measure, key: MeasuredKey) -> Iterator[_Reading]:
    """A measure that is read off a state, or all that are read of one that is made of parts."""
    if isinstance(measure.quantity, Quantity):
        yield _Reading(key, measure, measure.quantity)
    for name, part in _parts(measure, key):
        yield from _readings(part, name)


def _parts(measure: Measure, key: MeasuredKey) -> Iterator[tuple[MeasuredKey, Measure]]:
    return ((f"{key}/{index}", part) for index, part in enumerate(measure.parts))


def _start(key: MeasuredKey) -> MeasuredKey:
    return f"{key}/since"
