"""What a scenario's records know of themselves: days, terms, seats, where numbers begin."""

from dataclasses import replace

import pytest

from game.rules.scenario import Body, Person, Term, Turn
from tests.support import tiny

SCENARIO = tiny.scenario()


@pytest.mark.parametrize(
    ("first", "last", "opens", "closes"),
    [
        (1, 31, True, True),
        (1, 15, True, False),
        (16, 31, False, True),
        (10, 20, False, False),
        (1, 28, True, True),
        (1, 27, True, False),
    ],
)
def test_a_turn_opens_its_month_on_the_first_and_closes_it_from_the_28th(
    first: int, last: int, *, opens: bool, closes: bool
) -> None:
    turn = Turn("1923-10", {}, first, last)
    assert (turn.opens_month, turn.closes_month) == (opens, closes)


def test_nothing_is_given_or_done_to_somebody_invented_who_has_numbers_all_the_same() -> None:
    witness = Person("witness", 50, 0, 500, invented=True)
    scenario = replace(SCENARIO, people={**SCENARIO.people, "witness": witness})
    assert scenario.owners("person") == (*SCENARIO.people, "witness")
    assert scenario.within_reach("person") == tuple(SCENARIO.people)
    assert scenario.within_reach("organisation") == scenario.owners("organisation")
    assert scenario.start_of("tie@witness") == 50


def test_the_last_term_that_has_begun_sits() -> None:
    early, late = Term(0, ("lenin",)), Term(3, ("molotov",))
    body = Body("plenum", (early, late))
    assert [body.term(turn) for turn in (1, 2, 3, 9)] == [early, early, late, late]


def test_before_the_first_term_begins_those_of_the_first_term_sit() -> None:
    only = Term(3, ("molotov",))
    assert Body("plenum", (only,)).term(1) is only


def test_from_the_other_seat_a_scenario_is_the_same() -> None:
    two = tiny.two_seats()
    assert two.other_side().seat == "opposition"
    assert two.other_side().other_side().seat == "general-secretary"
    assert two.other_side().cards is two.cards


def test_the_other_side_is_made_once_so_that_what_is_kept_of_it_stays() -> None:
    two = tiny.two_seats()
    assert two.other_side() is two.other_side()


def test_a_number_begins_as_declared_unless_the_scenario_says_otherwise() -> None:
    later = replace(SCENARIO, starts={"grip@north": 500, "scrutiny": 30})
    assert (later.start_of("grip@north"), later.start_of("scrutiny")) == (500, 30)
    assert later.start_of("grip@south") == SCENARIO.start_of("grip@south")


def test_what_is_usual_does_not_depend_on_when_a_scenario_begins() -> None:
    later = replace(SCENARIO, starts={"grip@north": 500})
    assert later.usual("grip@north") == SCENARIO.usual("grip@north") == 350


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        ("grip@north", 350),  # the organisation's own
        ("loyalty@north", 450),  # the number's
        ("tie@molotov", 700),  # the person's
        ("line@lenin", 600),
        ("sheltered@lenin", 0),
        ("authority", 40),
        ("rank-loyalty@cell", 450),
    ],
)
def test_the_usual_value_is_the_owners_or_else_the_numbers(key: str, wanted: int) -> None:
    assert SCENARIO.usual(key) == wanted


def test_an_undeclared_number_has_no_beginning() -> None:
    with pytest.raises(KeyError):
        SCENARIO.start_of("glory")


def test_each_scope_has_its_owners_and_the_centre_none() -> None:
    assert SCENARIO.owners("organisation") == ("north", "south")
    assert SCENARIO.owners("vote") == ("monopoly",)
    assert SCENARIO.owners("person") == ("lenin", "trotsky", "molotov", "kirov")
    assert SCENARIO.owners("centre") == ()


@pytest.mark.parametrize(("value", "wanted"), [(-5, 0), (500, 500), (2000, 1000)])
def test_a_value_is_brought_inside_its_range(value: int, wanted: int) -> None:
    assert SCENARIO.clamp("grip@north", value) == wanted
