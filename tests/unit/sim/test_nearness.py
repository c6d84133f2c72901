"""How near a programme is: more of what is aimed at is worth more, and what is met most."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from game.rules.conditions import Condition, Count, NumberIs, QuantityIs
from game.rules.quantity import Quantity
from game.rules.reducer import new_game
from game.rules.scenario import Aim, Programme
from game.rules.state import State
from game.sim.imagined import followed
from game.sim.nearness import MET, Outlook, outlook
from tests.support import tiny

SCENARIO = tiny.two_seats()
START = new_game(SCENARIO, "A")


def seen(state: State, met: Condition, shows: Quantity, target: int, unit: str) -> Outlook:
    programme = Programme("one", (Aim("aim", met, shows, target, unit),))
    return outlook(state, SCENARIO, programme)


def with_number(key: str, value: int) -> State:
    return replace(START, ledger={**START.ledger, key: value})


def worths(outlooks: Sequence[Outlook]) -> list[int]:
    return [each.worth for each in outlooks]


def test_a_number_is_worth_more_the_nearer_it_is_to_its_floor() -> None:
    met, shows = NumberIs("number", "authority", at_least=50), Quantity("number", ("authority",))
    rows = [seen(with_number("authority", n), met, shows, 50, "points") for n in (10, 40, 50, 60)]
    assert worths(rows) == sorted(worths(rows))
    assert [each.ahead for each in rows] == [(-40_000,), (-10_000,), (0,), (10_000,)]
    assert [each.worths[0] >= MET for each in rows] == [False, False, True, True]


def test_of_what_shall_be_little_less_is_worth_more() -> None:
    met, shows = NumberIs("number", "scrutiny", at_most=20), Quantity("number", ("scrutiny",))
    rows = [seen(with_number("scrutiny", n), met, shows, 20, "points") for n in (60, 21, 20, 0)]
    assert worths(rows) == sorted(worths(rows))
    assert [each.ahead[0] for each in rows] == [-40_000, -1_000, 0, 20_000]


def test_an_organisation_that_is_nearly_there_counts_in_part() -> None:
    met, shows = Count("count", "grip", 400, 2), Quantity("count", ("grip",), floor=400)
    far, near, there = (
        seen(
            replace(START, ledger={**START.ledger, "grip@north": 400, "grip@south": grip}),
            met,
            shows,
            2,
            "organisations",
        )
        for grip in (100, 390, 400)
    )
    assert far.ahead[0] < near.ahead[0] < there.ahead[0] == 0
    assert there.worths[0] >= MET > near.worths[0] > far.worths[0]


@pytest.mark.parametrize("at_least", [1, 3])
def test_of_a_vote_that_was_not_held_what_is_to_be_expected_counts(at_least: int) -> None:
    shows = Quantity("vote", ("monopoly", "restore"))
    met = QuantityIs("quantity", shows, at_least=at_least)
    for_it = seen(with_number("mandate@monopoly", 900), met, shows, at_least, "votes")
    against = seen(with_number("mandate@monopoly", -900), met, shows, at_least, "votes")
    assert for_it.worth > against.worth


def test_conferences_that_were_not_held_are_held_in_the_mind() -> None:
    shows = Quantity("assembly", ("conference", "cells", "north"))
    met = QuantityIs("quantity", shows, at_least=300)
    strata = {f"opposition-{each}@north": 900 for each in SCENARIO.organisations["north"].strata}
    many = replace(START, ledger={**START.ledger, **strata})
    assert seen(START, met, shows, 300, "permille").worths[0] < MET
    assert seen(many, met, shows, 300, "permille").worths[0] >= MET
    assert many.returns == {}


def test_opinion_is_worth_something_before_it_is_strong_enough_for_a_further_delegate() -> None:
    shows = Quantity("assembly", ("conference", "against"))
    met = QuantityIs("quantity", shows, at_least=60)
    strata = SCENARIO.organisations["north"].strata

    def held(share: int) -> State:
        keys = {
            f"opposition-{each}@{where}": share for each in strata for where in ("north", "south")
        }
        return replace(START, ledger={**START.ledger, **keys})

    before, after = (seen(held(share), met, shows, 60, "votes") for share in (1, 20))
    assert before.ahead == after.ahead  # not a delegate more
    assert before.worth < after.worth < MET


def test_after_the_end_only_what_was_held_counts() -> None:
    shows = Quantity("vote", ("monopoly", "restore"))
    end = followed(START, SCENARIO, "recorded", 9)
    held = end.votes["monopoly"]
    found = seen(end, QuantityIs("quantity", shows, at_least=0), shows, 0, "votes")
    ballots = list(held.ballots.values()).count("restore")
    assert found.ahead[0] == 1_000 * (ballots + sum(each[0] for each in held.blocs.values()))


def test_a_programme_that_is_carried_out_is_worth_more_than_its_aims() -> None:
    programme = SCENARIO.programmes["hold"]
    good = replace(START, ledger={**START.ledger, "lenin-confidence": 900, "scrutiny": 0})
    bad = replace(START, ledger={**START.ledger, "lenin-confidence": 639, "scrutiny": 0})
    found, short = outlook(good, SCENARIO, programme), outlook(bad, SCENARIO, programme)
    assert found.worth > sum(found.worths)
    assert short.worth == sum(short.worths)
