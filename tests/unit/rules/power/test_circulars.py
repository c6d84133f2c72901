"""Circulars: what moves the probability, what is expected, what comes back."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.moves import EndTurn
from game.rules.power.circulars import (
    _credit,
    compliance,
    expected,
    force,
    overloaded,
)
from game.rules.reducer import new_game, reduce
from game.rules.state import Holding, Letter, State
from tests.support import tiny
from tests.support.desks import cleared
from tests.support.written import changed, circular, first, only

SCENARIO = tiny.scenario()
LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")
MADE = SCENARIO.made(LETTER)


def _chance(state: State) -> int:
    return compliance(state, SCENARIO, MADE, "north")


@pytest.mark.parametrize(
    ("number", "low", "high", "sign"),
    [
        ("grip@north", 100, 900, 1),
        ("load@north", 0, 900, -1),
        ("authority", 10, 90, 1),
        ("loyalty@north", 100, 900, 1),
    ],
)
def test_what_helps_and_what_hinders(number: str, low: int, high: int, sign: int) -> None:
    state = new_game(SCENARIO, "A")
    at_low = _chance(replace(state, ledger={**state.ledger, number: low}))
    at_high = _chance(replace(state, ledger={**state.ledger, number: high}))
    assert (at_high - at_low) * sign > 0


def test_a_placed_secretary_obeys_sooner_than_an_elected_one() -> None:
    state = new_game(SCENARIO, "A")
    chances = [
        _chance(
            replace(state, holdings={**state.holdings, "secretary-north": Holding("local", how, 0)})
        )
        for how in ("elected", "recommended", "appointed")
    ]
    assert chances == sorted(chances)
    assert chances[0] < chances[2]


def test_nobody_at_the_desk_nobody_answers() -> None:
    state = new_game(SCENARIO, "A")
    empty = {**state.holdings, "secretary-north": Holding(None, "elected", 0)}
    assert _chance(replace(state, holdings=empty)) < _chance(state)


def test_the_expectation_is_wider_where_no_reports_come_in() -> None:
    state = new_game(SCENARIO, "A")
    blind = {**state.ledger, "reporting@north": 0, "reporting@south": 0}
    seeing = {**state.ledger, "reporting@north": 3, "reporting@south": 3}
    low, high, of = expected(replace(state, ledger=blind), SCENARIO, LETTER)
    sure_low, sure_high, _ = expected(replace(state, ledger=seeing), SCENARIO, LETTER)
    assert of == 2
    assert high - low >= sure_high - sure_low


def test_a_letter_adds_to_what_lies_unanswered() -> None:
    step = reduce(new_game(SCENARIO, "A"), LETTER, SCENARIO)
    assert step.state.ledger["load@north"] == 130
    assert step.state.ledger["contentment@north"] == 515


def test_who_carries_it_out_gains_what_it_asks_for() -> None:
    state = reduce(new_game(SCENARIO, "A"), LETTER, SCENARIO).state
    obedient = {**state.ledger, "grip@north": 1000, "grip@south": 0, "authority": 100}
    obedient["summons-plan"] = 0  # who is called to Moscow brings a report too
    state = cleared(replace(state, ledger=obedient), SCENARIO.seat)
    after = reduce(state, EndTurn(), SCENARIO).state
    assert after.letters[0].replies["north"] == "carried-out"
    assert after.ledger["reporting@north"] == 2


def _replies(load: int, seeds: int = 40) -> list[str]:
    """What an obedient place answers under a load, in many games."""
    found = []
    for seed in range(seeds):
        state = new_game(SCENARIO, str(seed))
        numbers = {"grip@north": 1000, "authority": 100, "loyalty@north": 1000, "load@north": load}
        state = replace(state, ledger={**state.ledger, **numbers})
        sent = cleared(reduce(state, LETTER, SCENARIO).state, SCENARIO.seat)
        found.append(reduce(sent, EndTurn(), SCENARIO).state.letters[0].replies["north"])
    return found


def test_where_too_much_lies_obedience_is_on_paper_alone() -> None:
    assert "formal" not in _replies(load=100)
    burdened = _replies(load=400)
    assert {"formal", "carried-out"} <= set(burdened)
    assert "carried-out" not in _replies(load=900)


def test_a_formal_reply_moves_nothing() -> None:
    state = new_game(SCENARIO, "A")
    numbers = {"grip@north": 1000, "authority": 100, "load@north": 900, "reporting@north": 1}
    state = replace(state, ledger={**state.ledger, **numbers})
    sent = cleared(reduce(state, LETTER, SCENARIO).state, SCENARIO.seat)
    step = reduce(sent, EndTurn(), SCENARIO)
    assert step.state.letters[0].replies["north"] == "formal"
    assert not [each for each in step.changes if each.why.key == "why.carried-out"]


def test_overload_is_expected_before_the_letter_goes_out() -> None:
    state = new_game(SCENARIO, "A")
    heavy = {**state.ledger, "load@north": 900, "load@south": 900}
    assert overloaded(state, SCENARIO, LETTER) == 0
    assert overloaded(replace(state, ledger=heavy), SCENARIO, LETTER) == 2
    assert expected(replace(state, ledger=heavy), SCENARIO, LETTER)[0] == 0


def _credited(*replies: str, **numbers: int) -> int:
    """How authority moves by the replies of the two places, if reports come from the north."""
    state = new_game(SCENARIO, "A")
    known = {"reporting@north": 1, "reporting@south": 0, "inspected@south": 0}
    given = {key.replace("_", "@"): value for key, value in numbers.items()}
    draft = Draft(replace(state, ledger={**state.ledger, **known, **given}), SCENARIO)
    _credit(draft, dict(zip(("north", "south"), replies, strict=True)))
    return draft.number("authority") - state.ledger["authority"]


def test_authority_grows_from_what_was_checked_and_not_from_what_was_not() -> None:
    assert _credited("carried-out", "carried-out") == 0
    assert _credited("carried-out", "carried-out", reporting_south=1) == 2
    assert _credited("carried-out", "carried-out", inspected_south=1) == 2


def test_a_letter_that_is_ignored_costs_authority_and_a_form_only_where_it_is_seen_through() -> (
    None
):
    assert _credited("silent", "protested") == -2
    assert _credited("silent", "formal") == 0
    assert _credited("silent", "formal", reporting_south=1) == -2


def test_the_same_subject_again_moves_less_and_later_as_much_as_ever() -> None:
    letters = [Letter(1, 5, LETTER), Letter(2, 5, LETTER)]
    assert force([], "reports", 5) == 1000 > force(letters[:1], "reports", 5)
    assert force(letters[:1], "reports", 5) > force(letters, "reports", 5)
    assert force(letters, "elections", 5) == force(letters, "reports", 8) == 1000


def test_an_unknown_choice_is_an_error() -> None:
    with pytest.raises(KeyError):
        SCENARIO.made(changed(LETTER, voice="nobody"))


def test_a_letter_is_noticed_when_the_month_is_over_and_not_before() -> None:
    seen = first(SCENARIO, "circular", "agreed", noticed=1000)
    scenario = only(SCENARIO, "circular", agreed=seen)
    sent = reduce(new_game(scenario, "A"), LETTER, scenario)
    assert not sent.state.letters[0].noticed
    over = reduce(cleared(sent.state, scenario.seat), EndTurn(), scenario)
    assert over.state.letters[0].noticed
    assert any(each.why.key == "why.noticed" for each in over.changes)


def _noticed(noticed: int, scrutiny: int) -> int:
    agreed = first(SCENARIO, "circular", "agreed", noticed=noticed)
    scenario = only(SCENARIO, "circular", agreed=agreed)
    found = 0
    for seed in range(60):
        state = cleared(new_game(scenario, str(seed)), scenario.seat)
        state = replace(state, ledger={**state.ledger, "scrutiny": scrutiny})
        sent = reduce(state, LETTER, scenario).state
        found += reduce(sent, EndTurn(), scenario).state.letters[0].noticed
    return found


def test_where_much_is_looked_into_a_borrowed_name_comes_out_sooner() -> None:
    assert _noticed(200, scrutiny=100) > _noticed(200, scrutiny=0)


def test_a_letter_in_ones_own_name_has_nothing_to_come_out() -> None:
    assert _noticed(0, scrutiny=100) == 0
