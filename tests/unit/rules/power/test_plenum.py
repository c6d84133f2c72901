"""Scrutiny that has grown long enough comes before the plenum, which closes the matter."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.power import plenum
from game.rules.reducer import new_game
from tests.support import tiny

SCENARIO = tiny.scenario()


def _month(**numbers: int) -> Draft:
    state = new_game(SCENARIO, "A")
    named = {key.replace("_", "-"): value for key, value in numbers.items()}
    draft = Draft(replace(state, ledger={**state.ledger, **named}), SCENARIO)
    plenum.tick(draft)
    return draft


def test_below_the_bound_nothing_is_heard() -> None:
    draft = _month(scrutiny=plenum.HEARD - 1)
    assert draft.changes == []
    assert draft.chronicle == []


@pytest.mark.parametrize("scrutiny", [plenum.HEARD, 100])
def test_at_the_bound_it_costs_authority_and_is_closed(scrutiny: int) -> None:
    draft = _month(scrutiny=scrutiny, authority=60)
    assert draft.number("authority") == 60 - plenum.AUTHORITY_LOST
    assert draft.number("scrutiny") == SCENARIO.usual("scrutiny")
    assert draft.number("exposure@central-committee") == plenum.KNOWN
    assert [each.key for each in draft.chronicle] == ["chronicle.plenum-heard"]


def test_editors_who_are_told_what_to_print_complain() -> None:
    before = SCENARIO.usual("scrutiny")
    assert _month(pressure_on_press=plenum.GAGGED).number("scrutiny") == before
    assert _month(pressure_on_press=1000).number("scrutiny") > before


def test_what_is_heard_makes_the_press_freer() -> None:
    heard = _month(scrutiny=plenum.HEARD, pressure_on_press=1000)
    assert heard.number("pressure-on-press") == plenum.GAGGED
    assert _month(pressure_on_press=1000).number("pressure-on-press") == 1000
