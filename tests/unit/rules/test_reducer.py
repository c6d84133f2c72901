"""What a move does to a state, and what a refused one does not."""

from dataclasses import replace

import pytest

from game.rules.moves import (
    Choose,
    EndTurn,
    Fill,
    Forecast,
    Grant,
    Move,
    Plan,
    Recall,
    Transfer,
)
from game.rules.reducer import new_game, reduce
from tests.support import tiny
from tests.support.desks import cards_before
from tests.support.written import circular

SCENARIO = tiny.scenario()
LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")


def test_a_new_game_has_every_number_in_its_place() -> None:
    state = new_game(SCENARIO, "A")
    assert state.ledger["grip@north"] == 350
    assert state.ledger["tie@molotov"] == 700
    assert state.ledger["given-supplement@central"] == 2
    assert state.ledger["strikes"] == 150


def test_the_card_of_the_month_is_on_the_desk() -> None:
    assert cards_before(new_game(SCENARIO, "A"), SCENARIO.seat)[0] == "statute"


def test_a_choice_moves_numbers_and_says_why() -> None:
    step = reduce(new_game(SCENARIO, "A"), Choose("statute", "adopt"), SCENARIO)
    grip = next(change for change in step.changes if change.number == "grip@north")
    assert (grip.before, grip.after, grip.by) == (350, 380, 30)
    assert grip.why.key == "why.choice"
    assert grip.why.args == {"card": "statute", "option": "adopt"}


def test_the_old_state_is_never_touched() -> None:
    state = new_game(SCENARIO, "A")
    before = replace(state)
    reduce(state, Choose("statute", "adopt"), SCENARIO)
    assert state == before
    assert state.ledger["grip@north"] == 350


def test_a_fuse_burns_when_its_turn_opens() -> None:
    state = reduce(new_game(SCENARIO, "A"), Choose("statute", "adopt"), SCENARIO).state
    assert len(state.delayed_effects) == 1
    step = reduce(state, EndTurn(), SCENARIO)
    burnt = [each for each in step.changes if each.why.key == "why.fuse"]
    assert [(each.number, each.by) for each in burnt] == [("grip@north", 40)]
    assert step.state.delayed_effects == ()


def test_a_decided_matter_leaves_the_desk() -> None:
    state = reduce(new_game(SCENARIO, "A"), Choose("statute", "leave"), SCENARIO).state
    assert "statute" not in cards_before(state, SCENARIO.seat)
    assert state.chosen["statute"] == "leave"


def test_a_matter_left_too_long_takes_its_own_course() -> None:
    state = new_game(SCENARIO, "A")
    for choice in (Choose("statute", "leave"), EndTurn(), Choose("notes", "answer"), EndTurn()):
        state = reduce(state, choice, SCENARIO).state
    state = reduce(state, Choose("plenum", "carry"), SCENARIO).state
    state = reduce(state, EndTurn(), SCENARIO).state
    assert "roads" in state.lapsed


def test_the_purses_are_filled_when_a_month_opens() -> None:
    state = new_game(SCENARIO, "A")
    fund = state.ledger["fund"]
    state = reduce(state, Choose("statute", "leave"), SCENARIO).state
    step = reduce(state, EndTurn(), SCENARIO)
    refill = next(c for c in step.changes if c.number == "fund" and c.why.key == "why.new-month")
    assert refill.by == 9000
    assert step.state.ledger["desk-time"] == 5
    assert fund == 84_000


def test_a_recommended_secretary_finds_his_feet_later() -> None:
    state = new_game(SCENARIO, "A")
    sent = reduce(state, Fill("secretary-south", "kirov", "recommended"), SCENARIO)
    assert sent.state.ledger["grip@south"] == 350
    assert sent.state.ledger["recommended@south"] == 1
    closed = reduce(
        reduce(sent.state, Choose("statute", "leave"), SCENARIO).state, EndTurn(), SCENARIO
    )
    found = [each for each in closed.changes if each.why.key == "why.feet-found"]
    assert ("grip@south", 120 * 700 // 1000) in [(each.number, each.by) for each in found]


def test_an_appointed_secretary_takes_hold_at_once_and_is_resented() -> None:
    step = reduce(new_game(SCENARIO, "A"), Fill("secretary-south", "kirov", "appointed"), SCENARIO)
    by = {change.number: change.by for change in step.changes}
    assert by["grip@south"] > 0
    assert by["contentment@south"] < 0
    assert by["exposure@secretaries"] > 0


def test_a_recalled_man_is_free_again() -> None:
    step = reduce(new_game(SCENARIO, "A"), Recall("head-uchraspred"), SCENARIO)
    assert step.state.holdings["head-uchraspred"].holder is None
    assert any(change.number == "cadres" and change.by == 1 for change in step.changes)


def test_a_transfer_empties_one_post_and_fills_another() -> None:
    state = reduce(
        new_game(SCENARIO, "A"), Fill("secretary-south", "kirov", "recommended"), SCENARIO
    ).state
    state = reduce(state, Recall("secretary-north"), SCENARIO).state
    step = reduce(state, Transfer("secretary-south", "secretary-north"), SCENARIO)
    assert step.refusal is None
    assert step.state.holdings["secretary-north"].holder == "kirov"
    assert step.state.holdings["secretary-south"].holder is None


def test_a_privilege_buys_loyalty_and_is_resented() -> None:
    step = reduce(new_game(SCENARIO, "A"), Grant("supplement", "guberniya", 2), SCENARIO)
    by = {change.number: change.by for change in step.changes}
    assert by["rank-loyalty@guberniya"] == 40
    assert by["contentment@north"] == -6
    assert by["fund"] == -2000


def test_letters_are_answered_when_the_month_is_over() -> None:
    state = reduce(new_game(SCENARIO, "A"), LETTER, SCENARIO).state
    assert state.letters[0].replies == {}
    state = reduce(state, Choose("statute", "leave"), SCENARIO).state
    state = reduce(state, EndTurn(), SCENARIO).state
    assert set(state.letters[0].replies) == {"north", "south"}


def test_a_vote_is_held_in_its_month_by_name() -> None:
    state = new_game(SCENARIO, "A")
    for card, option in (("statute", "adopt"), ("notes", "answer"), ("plenum", "carry")):
        state = reduce(state, Choose(card, option), SCENARIO).state
        state = reduce(state, EndTurn(), SCENARIO).state
    assert state.over
    assert list(state.votes["monopoly"].ballots) == ["lenin", "trotsky", "molotov"]


def test_a_number_never_leaves_its_declared_range() -> None:
    state = new_game(SCENARIO, "A")
    high = replace(state, ledger={**state.ledger, "grip@north": 990})
    step = reduce(high, Choose("statute", "adopt"), SCENARIO)
    assert step.state.ledger["grip@north"] == 1000


@pytest.mark.parametrize(
    ("move", "code"),
    [
        (Choose("plenum", "carry"), "card-not-on-desk"),
        (Choose("statute", "burn"), "no-such-option"),
        (Choose("roads", "order"), "needs"),
        (EndTurn(), "month-card-waits"),
        (Fill("secretary-north", "kirov", "recommended"), "post-held"),
        (Fill("secretary-east", "kirov", "recommended"), "no-such-post"),
        (Fill("secretary-south", "kirov", "elected"), "election-is-theirs"),
        (Fill("secretary-south", "lenin", "appointed"), "not-free"),
        (Transfer("secretary-south", "secretary-north"), "post-vacant"),
        (Transfer("secretary-north", "secretary-south"), "cannot-be-sent"),
        (Recall("secretary-south"), "post-vacant"),
        (Plan(9999, 500), "plan-out-of-range"),
        (Plan(500, -1), "plan-out-of-range"),
        (Grant("ration", "nowhere", 1), "no-such-privilege"),
        (Grant("ration", "north", 0), "nothing-to-take"),
        (Grant("ration", "north", -1), "nothing-to-take"),
        (Grant("ration", "north", 11), "ceiling"),
        (
            circular("x", "require", "secretariat", "no-one", "secret", "all-guberniyas"),
            "no-such-choice",
        ),
        (Forecast("nothing", 50), "no-such-vote"),
        (Forecast("monopoly", 101), "not-a-percentage"),
    ],
)
def test_what_is_not_allowed_is_refused_with_a_reason(move: Move, code: str) -> None:
    state = new_game(SCENARIO, "A")
    step = reduce(state, move, SCENARIO)
    assert step.refusal is not None
    assert step.refusal.code == code
    assert step.state is state
    assert step.changes == ()


def test_an_empty_purse_refuses() -> None:
    state = new_game(SCENARIO, "A")
    poor = replace(state, ledger={**state.ledger, "desk-time": 0})
    step = reduce(poor, LETTER, SCENARIO)
    assert step.refusal is not None
    assert step.refusal.code == "purse"
    assert step.refusal.why.args == {"number": "desk-time", "has": 0, "wants": 1}


def test_nothing_is_allowed_after_the_end() -> None:
    state = replace(new_game(SCENARIO, "A"), over=True)
    step = reduce(state, EndTurn(), SCENARIO)
    assert step.refusal is not None
    assert step.refusal.code == "over"
