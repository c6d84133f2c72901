"""A form is filled in: what it takes, what is on it, and how it is kept as data."""

from dataclasses import replace

import pytest

from game.rules.legal import refusal
from game.rules.moves import Write
from game.rules.plays import price
from game.rules.reducer import new_game, reduce
from game.rules.replay import move_data, move_from
from game.rules.scenario import Scenario
from tests.support import tiny
from tests.support.written import changed, circular, first, only, paper

OFFICE = tiny.two_seats()
OPPOSITION = tiny.two_seats("opposition")
LETTER = circular("reports", "require", "secretariat", "no-one", "secret", "all-guberniyas")
PAPER = paper("regime", "one", "central-committee", "hand-to-hand")


def test_the_order_in_which_choices_are_named_does_not_matter() -> None:
    backwards = Write("circular", dict(reversed(list(LETTER.choices.items()))))
    assert backwards == LETTER
    assert hash(backwards) == hash(LETTER)


def test_as_data_the_choices_are_a_mapping() -> None:
    data = move_data(PAPER)
    assert data == {
        "kind": "write",
        "form": "paper",
        "choices": {
            "addressee": "central-committee",
            "publicity": "hand-to-hand",
            "signatures": "one",
            "subject": "regime",
        },
    }
    shuffled = dict(reversed(list(PAPER.choices.items())))
    assert move_from({**data, "choices": shuffled}) == PAPER


def test_the_first_field_says_what_it_is_about() -> None:
    assert (LETTER.subject, PAPER.subject) == ("reports", "regime")


def test_the_choices_are_found_in_the_order_of_the_form() -> None:
    found = [each.id for each in OPPOSITION.made(PAPER)]
    assert found == ["regime", "one", "central-committee", "hand-to-hand"]
    with pytest.raises(KeyError):
        OPPOSITION.made(changed(PAPER, publicity="shouted"))


def test_a_purse_pays_for_the_form_and_for_every_choice() -> None:
    dear = replace(first(OPPOSITION, "paper", "subject"), cost={"supporters": 2, "access": 3})
    scenario = only(OPPOSITION, "paper", subject=dear)
    assert price(PAPER, scenario) == {"supporters": 3, "access": 4}
    backwards = Write("paper", dict(reversed(list(PAPER.choices.items()))))
    assert list(price(backwards, scenario)) == ["supporters", "access"]
    assert price(LETTER, OFFICE) == {"desk-time": 1}


@pytest.mark.parametrize(("move", "scenario"), [(LETTER, OPPOSITION), (PAPER, OFFICE)])
def test_a_form_is_its_seats_to_fill_in(move: Write, scenario: Scenario) -> None:
    refused = refusal(new_game(scenario, "A"), move, scenario)
    assert refused is not None
    assert refused.code == "not-this-seat"


def test_the_same_letter_may_go_out_twice_and_the_same_paper_not() -> None:
    sent = reduce(new_game(OFFICE, "A"), LETTER, OFFICE).state
    assert refusal(sent, LETTER, OFFICE) is None
    out = reduce(new_game(OPPOSITION, "A"), PAPER, OPPOSITION).state
    refused = refusal(out, PAPER, OPPOSITION)
    assert refused is not None
    assert refused.code == "paper-is-out"


def test_what_the_form_reads_of_the_choices_is_told() -> None:
    after = reduce(new_game(OFFICE, "A"), LETTER, OFFICE).state
    assert after.letters[0].text == LETTER
    (entry,) = after.chronicle
    assert entry.key == "chronicle.letter"
    assert entry.args == {"subject": "reports", "instruction": "require"}
