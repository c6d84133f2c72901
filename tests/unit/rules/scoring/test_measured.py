"""Measures that are read on the way, because history counted them then."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.moves import EndTurn
from game.rules.quantity import Composition, Quantity
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Measure, Scenario
from game.rules.scoring import measured
from game.rules.scoring.record import table
from game.rules.state import State
from tests.support import tiny

LINE = Quantity("number", ("komsomol-line",))  # no rule moves it
MEASURE = Measure("line", LINE, 0, 0, 100, "permille", "verified", 100, "input")


def _scenario(measure: Measure) -> Scenario:
    return replace(tiny.two_seats(), measures=(measure,), cards={})


def _play(scenario: Scenario) -> list[State]:
    """The states at the end of each turn; the line of the Komsomol is 100 more each time."""
    state = new_game(scenario, "A")
    ends: list[State] = []
    while not state.over:
        state = replace(state, ledger={**state.ledger, "komsomol-line": 100 * (1 + len(ends))})
        state = reduce(state, EndTurn(), scenario).state
        ends.append(state)
    return ends


def _value(measure: Measure, turn: int = 3) -> int:
    scenario = _scenario(measure)
    return measured.value(measure, _play(scenario)[turn - 1], scenario)


def test_a_measure_is_read_at_the_end_of_the_game() -> None:
    assert _value(MEASURE) == 300


@pytest.mark.parametrize(("turn", "wanted"), [(1, 100), (2, 200), (3, 300)])
def test_or_at_the_end_of_the_turn_it_names(turn: int, wanted: int) -> None:
    assert _value(replace(MEASURE, turn=turn)) == wanted


def test_what_is_counted_since_a_turn_is_less_what_it_was_at_its_end() -> None:
    assert _value(replace(MEASURE, since=1)) == 200
    assert _value(replace(MEASURE, turn=2, since=1)) == 100
    assert _value(replace(MEASURE, turn=2, since=2)) == 0


def test_who_served_since_a_turn_is_who_is_in_post_and_who_went_after_it() -> None:
    line, post = ("komsomol-line",), ("army-line",)  # 100 more go each turn; as many stay in post
    measure = replace(MEASURE, quantity=Quantity("served", line, post))
    in_post = new_game(_scenario(measure), "A").ledger["army-line"]
    assert _value(measure) == 300 + in_post
    assert _value(replace(measure, since=1)) == 200 + in_post
    assert _value(replace(measure, turn=2, since=1)) == 100 + in_post


def test_a_rate_since_a_turn_is_of_the_months_since() -> None:
    months = tuple(replace(each, first=1, last=31) for each in tiny.two_seats().turns)
    measure = replace(MEASURE, quantity=Quantity("rate", ("komsomol-line",)))

    def rate(measure: Measure) -> int:
        scenario = replace(_scenario(measure), turns=months)
        return measured.value(measure, _play(scenario)[-1], scenario)

    assert rate(measure) == 300 * 12 // 3
    assert rate(replace(measure, since=1)) == 200 * 12 // 2
    assert rate(replace(measure, turn=2, since=1)) == 100 * 12
    assert rate(replace(measure, turn=2, since=2)) == 0


def _made(kind: Composition, *parts: Measure) -> Measure:
    return replace(MEASURE, quantity=kind, parts=parts)


def test_parts_are_read_on_days_of_their_own() -> None:
    first, second, last = (replace(MEASURE, turn=turn) for turn in (1, 2, 3))
    assert _value(_made("difference", last, first)) == 200
    assert _value(_made("ratio", first, second)) == 500
    assert _value(_made("ratio", replace(last, since=2), replace(last, since=1))) == 500
    assert _value(_made("difference", MEASURE, second)) == 100  # one at the end of the game


def test_of_all_parts_each_lies_inside_its_bounds() -> None:
    low, high = replace(MEASURE, turn=1, low=100, high=100), replace(MEASURE, low=300, high=999)
    assert _value(_made("all", low, high)) == 1
    assert _value(_made("all", replace(low, low=101), high)) == 0
    assert _value(_made("all", low, replace(high, high=299))) == 0


def test_a_part_may_be_made_of_parts() -> None:
    share = _made("ratio", replace(MEASURE, turn=1), replace(MEASURE, turn=2))
    half = replace(share, low=500, high=500)
    assert _value(_made("all", half, half)) == 1
    assert _value(_made("all", replace(half, high=499), half)) == 0


def test_all_that_is_kept_of_a_measure_is_known_by_name() -> None:
    measure = _made("difference", replace(MEASURE, since=1, turn=2), MEASURE)
    names = set(_play(_scenario(measure))[-1].measured)
    assert names == {"line/0", "line/0/since"}
    assert set(measured.kept([measure])) == {*names, "line/1", "line/1/since"}


def test_before_its_turn_has_ended_it_shows_where_it_stands() -> None:
    early = replace(MEASURE, turn=3)
    assert _value(early, turn=2) == 200


def test_nothing_is_kept_in_a_turn_that_no_measure_names() -> None:
    scenario = _scenario(replace(MEASURE, turn=2))
    kept = [dict(state.measured) for state in _play(scenario)]
    assert kept == [{}, {"line": 200}, {"line": 200}]


def test_reading_a_measure_moves_no_number() -> None:
    scenario = _scenario(replace(MEASURE, turn=1))
    draft = Draft(new_game(scenario, "A"), scenario)
    measured.note(draft)
    assert draft.changes == []


def test_the_record_stands_beside_what_was_read_then() -> None:
    scenario = _scenario(replace(MEASURE, turn=1))
    (row,) = table(_play(scenario)[-1], scenario)
    assert row.yours == 100
