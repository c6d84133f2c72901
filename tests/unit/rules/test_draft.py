"""The working copy of a state: one for both seats, of which one acts."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.moves import EndTurn
from game.rules.reducer import new_game
from game.rules.scenario import Scenario
from game.rules.state import Holding, TrayItem, Why
from tests.support import tiny

SCENARIO = tiny.two_seats()
WHY = Why("why.choice")


def _draft() -> Draft:
    return Draft(new_game(SCENARIO, "A"), SCENARIO)


def test_a_draft_without_a_change_is_the_state_again() -> None:
    state = new_game(SCENARIO, "A")
    assert Draft(state, SCENARIO).finish() == state


def test_the_state_it_began_with_is_never_touched() -> None:
    state = new_game(SCENARIO, "A")
    draft = Draft(state, SCENARIO)
    draft.change("authority", 5, WHY)
    draft.hold("secretary-north", "kirov", "appointed")
    draft.bring("plenum")
    assert state == new_game(SCENARIO, "A")


def test_each_seat_has_its_own_desk_and_moves() -> None:
    before, draft = new_game(SCENARIO, "A"), _draft()
    draft.seat = "opposition"
    draft.did(EndTurn())
    after = draft.finish()
    assert after.desks["general-secretary"] == before.desks["general-secretary"]
    assert after.desks["opposition"] == replace(before.desks["opposition"], moves=(EndTurn(),))


@pytest.mark.parametrize("scenario", [SCENARIO, SCENARIO.other_side()], ids=lambda each: each.seat)
def test_the_seat_of_the_scenario_acts_until_another_is_named(scenario: Scenario) -> None:
    draft = Draft(new_game(scenario, "A"), scenario)
    draft.did(EndTurn())
    made = {seat: desk.moves for seat, desk in draft.finish().desks.items()}
    assert made == {scenario.seat: (EndTurn(),), scenario.other_side().seat: ()}


def test_a_card_comes_to_the_desk_of_its_seat_whoever_brings_it() -> None:
    later = replace(SCENARIO, turns=SCENARIO.turns[2:])
    draft = Draft(new_game(later, "A"), later)
    draft.bring("plenum")
    draft.bring("copies")
    assert TrayItem("plenum", 1) in draft.desks["general-secretary"].tray
    assert TrayItem("copies", 1) in draft.desks["opposition"].tray


def test_a_card_comes_once() -> None:
    draft = _draft()
    draft.bring("plenum")
    draft.bring("plenum")
    assert draft.desks["general-secretary"].tray.count(TrayItem("plenum", 1)) == 1


def test_a_card_that_the_scenario_does_not_have_does_not_come() -> None:
    draft = _draft()
    draft.bring("a-card-of-another-year")
    assert draft.finish() == new_game(SCENARIO, "A")


def test_a_change_is_cut_off_at_the_range_and_says_how_far_it_went() -> None:
    draft = _draft()
    assert draft.change("authority", 1_000, WHY) == 60
    assert [(each.before, each.after) for each in draft.changes] == [(40, 100)]


def test_what_does_not_move_is_no_change() -> None:
    draft = _draft()
    assert draft.change("authority", 0, WHY) == 0
    draft.put("authority", 40, WHY)
    assert draft.changes == []


def test_an_undeclared_number_cannot_be_moved() -> None:
    with pytest.raises(KeyError):
        _draft().change("glory", 1, WHY)


def test_nobody_holds_a_post_in_an_unknown_manner() -> None:
    with pytest.raises(ValueError, match="crowned"):
        _draft().hold("secretary-north", "kirov", "crowned")


def test_a_holding_is_dated() -> None:
    draft = _draft()
    draft.hold("secretary-north", "kirov", "appointed")
    assert draft.holdings["secretary-north"] == Holding("kirov", "appointed", 1)
