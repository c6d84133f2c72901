"""A game that goes on with content in which something bears another name: all of it can be shown.

What was renamed is gone for the stored state, and what now bears the name is new to it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.locale import Locale
from game.report import html
from game.rules.fit import fitted
from game.rules.ids import SEATS, Id
from game.rules.moves import EndTurn
from game.rules.records import decode, encode
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import State, Step
from game.viewmodel.debrief import debrief
from tests.support import tiny
from tests.support.debriefed import pack
from tests.support.pages import Played, pages

KINDS = ("cards", "posts", "people", "actions", "votes", "privileges", "organisations", "forms")


def _named(scenario: Scenario, kind: str) -> Iterator[Id]:
    match kind:
        case "options":
            yield from (each.id for card in scenario.cards.values() for each in card.options)
            yield from (each for vote in scenario.votes.values() for each in vote.options)
        case "choices":
            for form in scenario.forms.values():
                yield from (each.id for field in form.fields.values() for each in field)
        case "fields":
            yield from (field for form in scenario.forms.values() for field in form.fields)
        case _:
            yield from getattr(scenario, kind)


def _renamed(found: object, name: Id) -> object:
    """Stored data in which a thing bears another name than it has in the content."""
    if isinstance(found, dict):
        return {str(_renamed(k, name)): _renamed(each, name) for k, each in found.items()}
    if isinstance(found, list):
        return [_renamed(each, name) for each in found]
    if isinstance(found, str) and not found.startswith("chronicle."):
        return re.sub(rf"(?<![\w-])(given-)?{name}(?![\w-])", r"\1another", found)
    return found


def _played(scenario: Scenario, state: State, turns: int = 9) -> tuple[list[Step], list[State]]:
    steps, openings = list[Step](), [state]
    while not state.over and len(openings) <= turns:
        step = reduce(state, POLICIES["random"](state, scenario), scenario)
        assert step.refusal is None
        steps.append(step)
        state = step.state
        if isinstance(step.move, EndTurn):
            openings.append(state)
    return steps, openings


def _show(scenario: Scenario, state: State, folder: Path) -> None:
    """Play a game on to its end, and build every page of every turn, the debrief, the report."""
    shown = pack()
    locale = Locale(shown.texts, "en")
    steps, openings = _played(scenario, state)
    turn = 1
    for made, step in enumerate(steps, 1):
        if isinstance(step.move, EndTurn):
            turn += 1
            pages(Played(scenario, shown, locale, tuple(steps[:made]), tuple(openings[:turn])))
    mine = next(key for key, each in scenario.programmes.items() if each.seat == scenario.seat)
    view = debrief(steps[-1].state, scenario, shown, locale, mine)
    html.write(folder / "report.html", view, locale)


def _before_renaming(scenario: Scenario, kind: str) -> Iterator[State]:
    """A state after two turns, for each thing of a kind that it names, with its name of then."""
    steps, _ = _played(scenario, new_game(scenario, "SEED"), 2)
    plain = encode(steps[-1].state)
    for name in sorted(set(_named(scenario, kind))):
        changed = _renamed(plain, name)
        if changed != plain:
            yield decode(State, changed)


@pytest.mark.parametrize("kind", [*KINDS, "options", "choices", "fields"])
def test_whatever_was_renamed_the_game_can_be_shown(kind: str, tmp_path: Path) -> None:
    count = 0
    for seat in SEATS:
        scenario = tiny.two_seats(seat)
        for stored in _before_renaming(scenario, kind):
            state, lost = fitted(stored, scenario)
            assert lost
            assert "another" not in str(encode(state.chronicle))
            _show(scenario, state, tmp_path)
            count += 1
    assert count
