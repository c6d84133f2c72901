"""What an argument that is heard moves in the cells, and what only rubs off."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.ids import STRATA, Stratum
from game.rules.power import mood
from game.rules.reducer import new_game
from game.rules.scenario import Reading, Scenario
from tests.support import tiny

SCENARIO = tiny.two_seats()
LOUD = {"platform": 800, "discussion": 900}


def _draft(numbers: Mapping[str, int], scenario: Scenario = SCENARIO) -> Draft:
    state = new_game(scenario, "A")
    return Draft(replace(state, ledger={**state.ledger, **numbers}), scenario)


def _swing(stratum: Stratum, numbers: Mapping[str, int], scenario: Scenario = SCENARIO) -> int:
    draft = _draft(numbers, scenario)
    heard = mood._heard(draft)  # noqa: SLF001 the parts of the rule themselves
    lent = mood._leaders(draft, stratum) * heard // 1000  # noqa: SLF001
    ear = draft.number("receptive@north")
    return mood._swing(draft, stratum, ear, heard) + lent  # noqa: SLF001


def _reading(argument: int) -> Scenario:
    reading = Reading("other", {**tiny.COEFFICIENTS, "argument": argument})
    return replace(SCENARIO, reading=reading)


@pytest.mark.parametrize("stratum", STRATA)
def test_a_case_that_nobody_spreads_moves_nobody(stratum: Stratum) -> None:
    assert _swing(stratum, {"platform": SCENARIO.usual("platform"), "discussion": 1000}) == 0


def test_a_case_without_discussion_is_not_heard() -> None:
    assert _swing("student", {"platform": 900, "discussion": 0}) == 0


def test_students_and_offices_come_over_further_than_the_bench() -> None:
    moved = {stratum: _swing(stratum, LOUD) for stratum in STRATA}
    assert min(moved["student"], moved["office"]) > moved["factory"] > 0


def test_the_press_can_silence_half_of_a_case() -> None:
    free = _swing("office", {**LOUD, "pressure-on-press": 0})
    shut = _swing("office", {**LOUD, "pressure-on-press": 1000})
    assert free // 2 - 2 <= shut <= free // 2 + 2


def test_from_a_half_open_discussion_on_a_case_is_fully_heard() -> None:
    assert _swing("office", {"platform": 800, "discussion": 500}) == _swing("office", LOUD)
    assert _swing("office", {"platform": 800, "discussion": 250}) < _swing("office", LOUD)


def test_a_place_with_an_ear_for_argument_moves_further() -> None:
    deaf, keen = (_swing("office", {**LOUD, "receptive@north": each}) for each in (0, 2000))
    assert deaf == 0
    assert keen > 1.9 * _swing("office", LOUD)


def test_a_reading_may_think_less_of_argument() -> None:
    assert _swing("office", LOUD, _reading(0)) == 0
    assert _swing("office", LOUD, _reading(2000)) > _swing("office", LOUD)


def test_the_heads_of_army_and_komsomol_lend_their_people_to_a_side() -> None:
    army = [_swing("army", {**LOUD, "army-line": each}) for each in (0, 450, 900)]
    youth = [_swing("student", {**LOUD, "komsomol-line": each}) for each in (0, 600, 1000)]
    assert army == sorted(army, reverse=True)
    assert youth == sorted(youth, reverse=True)


def test_at_their_usual_line_they_lend_nothing() -> None:
    draft = _draft(
        {"army-line": SCENARIO.usual("army-line"), "komsomol-line": SCENARIO.usual("komsomol-line")}
    )
    assert [mood._leaders(draft, each) for each in STRATA] == [0] * 5  # noqa: SLF001 the rule itself


def _after(key: str, numbers: Mapping[str, int], scenario: Scenario = SCENARIO) -> int:
    draft = _draft(numbers, scenario)
    mood.tick(draft)
    return draft.number(key)


OFFICES = "opposition-office@north"
SAID = "argued-office@north"


def test_in_an_open_discussion_minds_are_made_up_in_weeks() -> None:
    start = new_game(SCENARIO, "A").ledger[OFFICES]
    slow = _after(OFFICES, {"platform": 800, "discussion": mood.OPEN - 1})
    quick = _after(OFFICES, {"platform": 800, "discussion": mood.OPEN})
    assert quick - start > 2 * (slow - start) > 0


def test_what_was_won_is_lost_again_when_the_case_is_forgotten() -> None:
    assert _after(OFFICES, {}, replace(SCENARIO, starts={OFFICES: 400})) < 400


def _settled(scenario: Scenario) -> int:
    draft = _draft({}, scenario)
    for _ in range(60):
        mood.tick(draft)
    return draft.number(OFFICES)


def test_opinion_comes_back_to_what_is_usual_and_not_to_where_a_scenario_began() -> None:
    later = replace(SCENARIO, starts={OFFICES: 400})
    assert abs(_settled(later) - _settled(SCENARIO)) <= 5


def _content(**numbers: int) -> int:
    return _after("contentment@north", numbers)


def test_what_is_dear_makes_discontent() -> None:
    dear = mood.EVEN + 10 * mood.DEAR
    assert _content(scissors=mood.EVEN) - _content(scissors=dear) == 10


def test_cheap_goods_make_nobody_happier() -> None:
    assert _content(scissors=500) == _content(scissors=1000)


def test_what_is_said_in_the_cells_of_a_place_moves_them_and_an_answer_moves_them_back() -> None:
    silent = _after(OFFICES, {})
    assert _after(OFFICES, {SAID: 200}) > silent > _after(OFFICES, {SAID: -200})


def test_what_is_said_goes_as_far_as_the_ear_of_the_place() -> None:
    deaf, keen = (_after(OFFICES, {SAID: 200, "receptive@north": each}) for each in (0, 2000))
    assert deaf == _after(OFFICES, {})
    assert keen > _after(OFFICES, {SAID: 200})


def test_what_is_said_in_offices_is_not_heard_elsewhere() -> None:
    for elsewhere in ("opposition-factory@north", "opposition-office@south"):
        assert _after(elsewhere, {SAID: 200}) == _after(elsewhere, {})


@pytest.mark.parametrize("said", [200, -200])
def test_a_quarter_of_it_is_forgotten_in_a_month_and_all_in_the_end(said: int) -> None:
    assert _after(SAID, {SAID: said}) == said * 3 // 4
    draft = _draft({SAID: said})
    for _ in range(24):
        mood.tick(draft)
    assert draft.number(SAID) == 0
