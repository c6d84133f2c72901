"""What effects do where a scenario does not have what they speak of, and in actions."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.effects import BringCard, ChangeNumber, Effect, Mandate
from game.rules.power.effects import apply_effect
from game.rules.reducer import new_game
from game.rules.state import Why
from tests.support import tiny
from tests.support.desks import cards_before

SCENARIO = tiny.two_seats()


def _applied(effect: Effect, target: str | None = None) -> Draft:
    draft = Draft(new_game(SCENARIO, "A"), SCENARIO)
    apply_effect(draft, effect, Why("why.action", {} if target is None else {"target": target}))
    return draft


def test_a_mandate_pushes_a_vote_of_the_scenario() -> None:
    draft = _applied(Mandate("mandate", "monopoly", 90))
    assert draft.number("mandate@monopoly") == 90


def test_a_mandate_for_a_vote_that_the_scenario_does_not_hold_is_lost() -> None:
    draft = _applied(Mandate("mandate", "a-vote-of-another-year", 90))
    assert draft.finish() == new_game(SCENARIO, "A")


def test_a_card_that_the_scenario_does_not_have_is_not_brought() -> None:
    draft = _applied(BringCard("bring-card", "a-card-of-another-year"))
    assert draft.finish() == new_game(SCENARIO, "A")


def test_a_card_of_the_other_seat_is_brought_to_its_desk() -> None:
    draft = _applied(BringCard("bring-card", "copies"))
    before, after = new_game(SCENARIO, "A"), draft.finish()
    assert cards_before(after, "opposition") == [*cards_before(before, "opposition"), "copies"]
    assert after.desks["general-secretary"] == before.desks["general-secretary"]


@pytest.mark.parametrize("target", ["north", "south"])
def test_at_the_target_means_whom_an_action_is_done_to(target: str) -> None:
    draft = _applied(ChangeNumber("change", "contested", 100, "target"), target)
    assert [each.number for each in draft.changes] == [f"contested@{target}"]


def test_outside_an_action_there_is_no_target() -> None:
    with pytest.raises(KeyError):
        _applied(ChangeNumber("change", "contested", 100, "target"))


def test_a_fuse_hangs_on_the_option_of_a_card_whichever_seat_acts() -> None:
    fuse = SCENARIO.cards["statute"].options[0].effects[1]
    draft = Draft(new_game(SCENARIO, "A"), SCENARIO)
    draft.seat = "opposition"
    apply_effect(draft, fuse, Why("why.choice", {"card": "statute", "option": "adopt"}))
    assert [(each.due, each.card, each.index) for each in draft.delayed_effects] == [
        (2, "statute", 1)
    ]


def test_a_fuse_on_an_option_that_is_not_there_is_an_error() -> None:
    fuse = SCENARIO.cards["statute"].options[0].effects[1]
    draft = Draft(new_game(SCENARIO, "A"), SCENARIO)
    with pytest.raises(KeyError):
        apply_effect(draft, fuse, Why("why.choice", {"card": "statute", "option": "burn"}))


def test_a_number_of_a_group_moves_for_each_of_it() -> None:
    draft = _applied(ChangeNumber("change", "exposure", 3, "all"))
    assert len(draft.changes) == len(SCENARIO.owners("audience"))
    alone = replace(SCENARIO, organisations={})
    lonely = Draft(new_game(alone, "A"), alone)
    apply_effect(lonely, ChangeNumber("change", "grip", 3, "all"), Why("why.choice"))
    assert lonely.changes == []
