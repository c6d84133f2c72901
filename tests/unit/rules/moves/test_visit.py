"""The move `visit`: when it is refused, what it takes, that it is heard of and how."""

from dataclasses import replace

import pytest

from game.rules.fit import fitted
from game.rules.ids import OPPOSITION, SEATS, Seat
from game.rules.legal import refusal
from game.rules.moves import Visit
from game.rules.power import visits
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import State
from game.rules.visibility import hears, seen_by, traces
from tests.support import tiny

SCENARIO = tiny.two_seats()
VOTE = SCENARIO.votes["monopoly"]
REST = Visit("monopoly", "molotov", "rest", "restore")
HINT = Visit("monopoly", "trotsky", "hint", "leave")


def _state(scenario: Scenario = SCENARIO) -> State:
    return replace(new_game(scenario, "A"), turn=VOTE.turn)


def _code(move: Visit, state: State | None = None, scenario: Scenario = SCENARIO) -> str:
    refused = refusal(state or _state(scenario), move, scenario)
    return "" if refused is None else refused.code


def _made(move: Visit, state: State | None = None, scenario: Scenario = SCENARIO) -> State:
    step = reduce(state or _state(scenario), move, scenario)
    assert step.refusal is None
    return step.state


@pytest.mark.parametrize(
    ("move", "code"),
    [
        (REST, ""),
        (HINT, ""),
        (replace(REST, vote="resolution-of-1921"), "no-such-vote"),
        (replace(REST, option="abstain"), "no-such-side"),
        (replace(REST, person="kirov"), "not-wavering"),
        (replace(REST, offer="friends"), "no-such-offer"),  # the other seat's
        (replace(REST, offer="herring"), "no-such-offer"),
    ],
)
def test_it_is_refused_of_what_is_not_there(move: Visit, code: str) -> None:
    assert _code(move) == code


def test_it_is_refused_before_the_turn_of_the_vote_and_after_it() -> None:
    assert _code(REST, replace(_state(), turn=VOTE.turn - 1)) == "no-such-vote"
    unmet = replace(VOTE, when=tiny.scenario().cards["thanks"].when)
    never = replace(SCENARIO, votes={**SCENARIO.votes, "monopoly": unmet})
    assert _code(REST, scenario=never) == "no-such-vote"


def test_an_assembly_has_nobody_to_call_on() -> None:
    move = Visit("resolution", "molotov", "rest", "ours")
    assert _code(move) == "not-wavering"


def test_each_is_called_on_once_and_visits_come_to_an_end() -> None:
    once = _made(REST)
    assert _code(REST, once) == "visited"
    (made,) = once.visits
    others = tuple(replace(made, person=each) for each in ("trotsky", "lenin"))
    assert _code(REST, replace(_state(), visits=others)) == "no-visit-left"
    theirs = tuple(replace(each, seat=OPPOSITION) for each in others)
    assert _code(REST, replace(_state(), visits=theirs)) == ""


def test_what_is_known_to_be_refused_is_not_offered() -> None:
    critics = tiny.two_seats(OPPOSITION)
    copy = Visit("monopoly", "molotov", "copy", "leave")
    assert _code(copy, scenario=critics) == "he-refuses"
    state = _state()
    cold = replace(state, ledger={**state.ledger, "tie@molotov": visits.COLD - 1})
    assert _code(REST, cold) == "takes-nothing"


def test_it_costs_what_the_offer_costs_whether_it_is_taken_or_not() -> None:
    before = _state().ledger
    assert before["fund"] - _made(REST).ledger["fund"] == SCENARIO.offers["rest"].cost["fund"]
    assert before["desk-time"] - _made(HINT).ledger["desk-time"] == 1
    state = _state()
    poor = replace(state, ledger={**state.ledger, "fund": 0})
    assert _code(REST, poor) == "purse"


@pytest.mark.parametrize("seat", SEATS)
def test_the_other_seat_hears_of_a_visit_that_was_refused_and_of_no_other(seat: Seat) -> None:
    scenario = tiny.two_seats(seat)
    own = {"general-secretary": (REST, HINT), "opposition": ()}[seat]
    for move in own:
        step = reduce(_state(scenario), move, scenario)
        (line,) = step.entries
        (visit,) = step.state.visits
        other = scenario.other_side()
        assert hears(line, step.state, scenario)
        assert hears(line, step.state, other) == (not visit.taken)
        assert bool(seen_by(step.state, other).visits) == (not visit.taken)
        assert seen_by(step.state, scenario).visits == (visit,)
        tied = [each for each in step.changes if each.number.startswith("tie@")]
        assert tied
        assert all(traces(each, step.state, scenario) for each in tied)
        assert not any(traces(each, step.state, other) for each in tied)
        over = replace(step.state, over=True)
        assert hears(line, over, other)
        assert seen_by(over, other).visits == (visit,)


def test_in_other_content_a_visit_of_what_is_gone_is_forgotten() -> None:
    state = _made(REST)
    kept, lost = fitted(state, SCENARIO)
    assert (kept.visits, lost) == (state.visits, ())
    without = replace(SCENARIO, offers={"hint": SCENARIO.offers["hint"]})
    gone, lost = fitted(state, without)
    assert (gone.visits, "rest" in lost) == ((), True)
    voteless = replace(SCENARIO, votes={})
    gone, lost = fitted(state, voteless)
    assert (gone.visits, "monopoly" in lost) == ((), True)
