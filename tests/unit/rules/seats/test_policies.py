"""Every policy plays a game to its end."""

from dataclasses import replace

import pytest

from game.rules.effects import ChangeNumber
from game.rules.moves import Choose, Fill, Undertake
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Option, RecordedMove
from game.rules.seats.policies import POLICIES, nearest
from game.sim.play import play
from tests.support import tiny


@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("seed", ["A", "B", "C"])
def test_a_policy_plays_to_the_end(policy: str, seed: str) -> None:
    assert play(tiny.scenario(), seed, POLICIES[policy]).over


def test_the_record_is_followed_where_it_can_be() -> None:
    state = play(tiny.scenario(), "A", POLICIES["recorded"])
    assert state.chosen["statute"] == "adopt"
    assert state.chosen["notes"] == "answer"
    assert Choose("plenum", "carry") in state.desks["general-secretary"].moves


def test_a_matter_of_the_tray_without_a_record_is_left() -> None:
    state = play(tiny.scenario(), "A", POLICIES["recorded"])
    assert "thanks" in state.seen
    assert "thanks" not in state.chosen


def test_where_the_record_is_silent_the_month_is_closed_with_the_first_open_option() -> None:
    scenario = tiny.scenario()
    card = scenario.cards["statute"]
    silent = replace(card, options=tuple(replace(each, recorded=False) for each in card.options))
    state = play(
        replace(scenario, cards={**scenario.cards, "statute": silent}), "A", POLICIES["recorded"]
    )
    assert state.chosen["statute"] == card.options[0].id


TWO = tiny.two_seats()


def _nearest(*options: Option) -> Choose | None:
    """What is taken for the recorded answer of a card, which is beyond the purse."""
    wanted = Option(
        "wanted", "recorded", recorded=True, cost={"fund": 900_000}, effects=(_push("grip", 100),)
    )
    card = replace(TWO.cards["statute"], options=(wanted, *options))
    scenario = replace(TWO, cards={**TWO.cards, "statute": card})
    return nearest(new_game(scenario, "A"), scenario, card)


def _push(number: str, by: int) -> ChangeNumber:
    return ChangeNumber("change", number, by, None if number == "authority" else "all")


def test_the_nearest_answer_pushes_the_same_numbers_about_as_far() -> None:
    near = Option("near", "plausible", effects=(_push("grip", 80),))
    far = Option("far", "plausible", effects=(_push("grip", -80),))
    assert _nearest(far, near) == Choose("statute", "near")


def test_what_it_pushes_besides_takes_it_further_away() -> None:
    only = Option("only", "plausible", effects=(_push("grip", 70),))
    more = Option("more", "plausible", effects=(_push("grip", 100), _push("authority", 40)))
    assert _nearest(more, only) == Choose("statute", "only")


def test_of_equally_near_answers_the_first_is_taken() -> None:
    first, second = Option("first", "plausible"), Option("second", "plausible")
    assert _nearest(first, second) == Choose("statute", "first")


def test_an_answer_that_cannot_be_paid_is_not_near() -> None:
    same = Option("same", "plausible", cost={"fund": 900_000}, effects=(_push("grip", 100),))
    other = Option("other", "plausible")
    assert _nearest(same, other) == Choose("statute", "other")


def test_where_nothing_is_open_nothing_is_near() -> None:
    assert _nearest() is None


def test_where_there_is_no_record_nothing_is_near_it() -> None:
    card = TWO.cards["copies"]
    assert nearest(new_game(TWO, "A"), TWO, card) is None


def test_an_act_of_the_record_is_done_by_its_seat_only_and_once() -> None:
    visit = RecordedMove(1, Undertake("visit", "north"), "opposition")
    office = replace(TWO, recorded=(visit,))
    opposition = replace(office, seat="opposition")
    assert POLICIES["recorded"](new_game(office, "A"), office) != visit.move
    state = new_game(opposition, "A")
    assert POLICIES["recorded"](state, opposition) == visit.move
    done = reduce(state, visit.move, opposition).state
    assert POLICIES["recorded"](done, opposition) != visit.move


def test_what_the_record_does_twice_is_done_twice() -> None:
    visit = Undertake("visit", "north")
    recorded = tuple(RecordedMove(turn, visit, "opposition") for turn in (1, 2))
    scenario = replace(TWO, seat="opposition", recorded=recorded)
    state = reduce(new_game(scenario, "A"), visit, scenario).state
    assert POLICIES["recorded"](state, scenario) != visit
    assert POLICIES["recorded"](replace(state, turn=2), scenario) == visit


def test_an_act_of_the_record_that_is_refused_is_passed_over() -> None:
    fill = RecordedMove(1, Fill("secretary-north", "kirov", "recommended"))
    scenario = replace(TWO, recorded=(fill,))
    assert POLICIES["recorded"](new_game(scenario, "A"), scenario) == Choose("statute", "adopt")


def test_the_bold_of_the_opposition_takes_what_argues_loudest() -> None:
    scenario = tiny.two_seats("opposition")
    assert POLICIES["bold"](new_game(scenario, "A"), scenario) == Choose("statement", "sign")


def test_the_cautious_of_the_opposition_keeps_to_the_rules() -> None:
    scenario = tiny.two_seats("opposition")
    assert POLICIES["cautious"](new_game(scenario, "A"), scenario) == Choose(
        "statement", "stay-out"
    )


def test_at_random_the_opposition_writes_and_acts_but_runs_no_office() -> None:
    scenario = tiny.two_seats("opposition")
    ends = [play(scenario, str(seed), POLICIES["random"]) for seed in range(30)]
    assert {move.kind for end in ends for move in end.desks[scenario.seat].moves} == {
        "choose",
        "write",
        "undertake",
        "visit",
        "end-turn",
    }
