"""The working copy of a state: seen from one seat, and from the other."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.moves import EndTurn
from game.rules.reducer import new_game
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


def test_turned_round_each_seat_has_its_own_desk_and_moves() -> None:
    draft = _draft()
    ours, theirs = list(draft.tray), list(draft.across)
    draft.turn_round()
    assert draft.scenario.seat == "opposition"
    assert (draft.tray, draft.across) == (theirs, ours)
    draft.did(EndTurn())
    draft.turn_round()
    assert (draft.tray, draft.across) == (ours, theirs)
    assert (draft.moves, draft.deeds) == ([], [EndTurn()])


def test_turned_round_twice_it_is_seen_from_the_very_same_scenario() -> None:
    draft = _draft()
    draft.turn_round()
    draft.turn_round()
    assert draft.scenario is SCENARIO


def test_a_card_comes_to_the_desk_of_its_seat_whoever_brings_it() -> None:
    later = replace(SCENARIO, turns=SCENARIO.turns[2:])
    draft = Draft(new_game(later, "A"), later)
    draft.bring("plenum")
    draft.bring("copies")
    assert TrayItem("plenum", 1) in draft.tray
    assert TrayItem("copies", 1) in draft.across


def test_a_card_comes_once() -> None:
    draft = _draft()
    draft.bring("plenum")
    draft.bring("plenum")
    assert draft.tray.count(TrayItem("plenum", 1)) == 1


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
