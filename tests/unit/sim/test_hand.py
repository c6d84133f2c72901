"""What is worth thinking about: some of each kind of act, never too many."""

import pytest

from game.rules.ids import SEATS, Seat
from game.rules.moves import Fill, Grant, Plan, Recall, Transfer, Undertake
from game.rules.reducer import new_game
from game.sim.hand import PLACES, changed, draft_of, forms, ideas, places
from tests.support import core, tiny

FEW = 150
"""Ideas of a turn, at most."""


@pytest.mark.parametrize("seat", SEATS)
def test_there_are_some_ideas_of_each_kind_of_act_and_not_too_many(seat: Seat) -> None:
    scenario = core.scenario("campaign", seat=seat)
    programme = next(each for each in scenario.programmes.values() if each.seat == seat)
    found = list(ideas(new_game(scenario, "A"), scenario, programme))
    kinds = {type(move) for each in found for move in each.moves}
    office = {Fill, Recall, Grant, Plan, Undertake}
    assert kinds - {Transfer} == (office if seat == "general-secretary" else {Undertake})
    assert len(found) < FEW


def test_no_idea_comes_twice() -> None:
    scenario = core.scenario("campaign")
    programme = next(iter(scenario.programmes.values()))
    found = [each.moves for each in ideas(new_game(scenario, "A"), scenario, programme)]
    assert len(found) == len(set(found))


def test_the_places_that_an_aim_counts_and_that_have_least_to_go_come_first() -> None:
    scenario = core.scenario("the-notes")
    state, programme = new_game(scenario, "A"), scenario.programmes["through-the-congress"]
    found = places(state, scenario, programme)
    floor = next(each.shows.floor for each in programme.aims if each.id == "committees-in-hand")
    assert len(found) == PLACES
    assert all(state.ledger[f"grip@{each}"] < floor for each in found)


def test_a_form_is_begun_with_what_was_written_last_and_changed_field_by_field() -> None:
    scenario = tiny.two_seats("opposition")
    (form,) = forms(scenario)
    assert form.id == "paper"
    draft = draft_of(form, new_game(scenario, "A"))
    assert draft == {
        "subject": "regime",
        "signatures": "one",
        "addressee": "central-committee",
        "publicity": "sealed",
    }
    texts = [each.choices["signatures"] for each in changed(form, draft, "signatures")]
    assert texts == ["one", "many"]
