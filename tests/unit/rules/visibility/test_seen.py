"""The state as a seat may see it."""

from dataclasses import replace

import pytest

from game.rules.effects import DelayEffects, SetFlag
from game.rules.hashing import state_hash
from game.rules.ids import Seat, other_seat
from game.rules.reducer import new_game
from game.rules.scenario import Card, Scenario
from game.rules.seats.policies import POLICIES
from game.rules.state import DelayedEffect, Desk, State
from game.rules.visibility import PURSES, fogged, seen_by
from game.sim.play import play
from tests.support import tiny

FLAGS = frozenset({"at-once", "later"})
SEAT = pytest.mark.parametrize("seat", PURSES)


def opened(seat: Seat) -> tuple[State, Scenario]:
    scenario = tiny.two_seats(seat)
    return new_game(scenario, "SEED"), scenario


def raising(scenario: Scenario, card: str, *, secret: bool) -> Scenario:
    """The scenario with a card all of whose answers raise a flag at once, another a turn later."""
    later = DelayEffects("fuse", 1, (SetFlag("set-flag", "later"),))
    effects = (SetFlag("set-flag", "at-once"), later)
    found: Card = scenario.cards[card]
    options = tuple(replace(each, secret=secret, effects=effects) for each in found.options)
    return replace(scenario, cards={**scenario.cards, card: replace(found, options=options)})


@SEAT
def test_the_others_desk_is_bare_and_ones_own_is_not(seat: Seat) -> None:
    state, scenario = opened(seat)
    seen = seen_by(state, scenario)
    assert state.desks[other_seat(seat)].tray
    assert seen.desks == {seat: state.desks[seat], other_seat(seat): Desk()}
    assert seen.seen == {each.card for each in state.desks[seat].tray}


@SEAT
def test_the_others_purses_are_out_of_the_ledger_and_of_the_series(seat: Seat) -> None:
    state, scenario = opened(seat)
    numbers = dict.fromkeys((*PURSES[seat], *PURSES[other_seat(seat)], "strikes"), 1)
    seen = seen_by(replace(state, series=(numbers,)), scenario)
    bounded = set(fogged(state, scenario))  # known between bounds: the lower stands for it
    assert set(state.ledger) - set(seen.ledger) == set(PURSES[other_seat(seat)]) - bounded
    assert set(seen.series[0]) == {*PURSES[seat], "strikes"}


def test_an_answer_is_seen_with_its_fuse_if_it_was_given_openly() -> None:
    state, scenario = opened("general-secretary")
    answers = {"statute": "adopt", "statement": "sign", "copies": "pass-on"}
    waiting = tuple(DelayedEffect(3, card, option, 0) for card, option in answers.items())
    seen = seen_by(
        replace(state, chosen=answers, delayed_effects=waiting, seen=frozenset(answers)), scenario
    )
    assert seen.chosen == {"statute": "adopt", "statement": "sign"}
    assert [each.card for each in seen.delayed_effects] == ["statute", "statement"]
    assert seen.seen == {"statute", "statement"}


def test_what_the_other_left_to_itself_is_not_seen() -> None:
    state, scenario = opened("general-secretary")
    lapsed = frozenset({"roads", "statement"})
    assert seen_by(replace(state, lapsed=lapsed), scenario).lapsed == {"roads"}
    assert seen_by(replace(state, lapsed=lapsed), scenario.other_side()).lapsed == {"statement"}


def test_a_flag_that_only_a_quiet_answer_raised_is_not_seen() -> None:
    state, scenario = opened("general-secretary")
    raised = replace(state, flags=FLAGS, chosen={"copies": "pass-on"})
    secret = raising(scenario, "copies", secret=True)
    assert seen_by(raised, secret).flags == frozenset()
    assert seen_by(raised, secret.other_side()).flags == FLAGS
    assert seen_by(raised, raising(scenario, "copies", secret=False)).flags == FLAGS


def test_a_flag_that_was_also_raised_openly_is_seen() -> None:
    state, scenario = opened("general-secretary")
    both = raising(raising(scenario, "copies", secret=True), "statute", secret=False)
    answers = {"copies": "pass-on", "statute": "adopt"}
    assert seen_by(replace(state, flags=FLAGS, chosen=answers), both).flags == FLAGS


def test_only_ones_own_forecasts_are_seen() -> None:
    state, scenario = opened("general-secretary")
    desks: dict[Seat, Desk] = {
        "general-secretary": Desk(forecasts={"monopoly": 70}),
        "opposition": Desk(forecasts={"resolution": 20}),
    }
    seen = seen_by(replace(state, desks=desks), scenario)
    assert [desk.forecasts for desk in seen.desks.values()] == [{"monopoly": 70}, {}]


def test_what_the_turn_opened_with_is_not_handed_on_whole() -> None:
    state, scenario = opened("general-secretary")
    assert seen_by(replace(state, opened=state), scenario).opened is None


@SEAT
def test_when_the_game_is_over_the_whole_state_is_seen(seat: Seat) -> None:
    scenario = tiny.two_seats(seat, "random")
    end = play(scenario, "SEED", POLICIES["random"])
    assert seen_by(end, scenario) is end


@SEAT
def test_looking_changes_nothing(seat: Seat) -> None:
    state, scenario = opened(seat)
    before = state_hash(state)
    seen_by(state, scenario)
    assert state_hash(state) == before
