"""What a seat hears and traces of what the other did."""

from dataclasses import replace

import pytest

from game.rules.ids import FormId, Seat, other_seat
from game.rules.moves import Choose, EndTurn, Move
from game.rules.power.forms import RULES
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import Change, Entry, Step, Why
from game.rules.visibility import PURSES, hears, seat_of, traces
from game.rules.visibility.entries import knows_answer
from tests.support import tiny

OPEN = Entry(1, "chronicle.choice", {"card": "statement", "option": "sign"})
QUIET = Entry(2, "chronicle.choice", {"card": "copies", "option": "pass-on"})
LEFT = Entry(2, "chronicle.lapse", {"card": "statement"})
FAVOUR = Entry(1, "chronicle.grant", {"privilege": "ration", "target": "north"})
CIRCULAR = Entry(1, "chronicle.letter", {"subject": "reports"})
VOTE = Entry(3, "chronicle.vote", {"vote": "monopoly", "option": "restore"})
MONTHS: tuple[Move, ...] = (
    Choose("statute", "adopt"),
    EndTurn(),
    Choose("notes", "answer"),
    EndTurn(),
)


def played(*moves: Move, seat: Seat = "general-secretary") -> tuple[Scenario, Step]:
    """The last step of a game of two seats, the other played by the record."""
    scenario = tiny.two_seats(seat)
    step = Step(new_game(scenario, "SEED"), EndTurn())
    for move in moves:
        step = reduce(step.state, move, scenario)
        assert step.refusal is None, step.refusal
    return scenario, step


def heard(entry: Entry, seat: Seat, *, over: bool = False) -> bool:
    scenario, step = played(seat=seat)
    return hears(entry, replace(step.state, over=over), scenario)


def test_each_entry_has_the_seat_whose_doing_it_is() -> None:
    scenario = tiny.two_seats()
    seats = {
        "chronicle.fill": "general-secretary",
        "chronicle.paper": "opposition",
        "chronicle.vote": None,
    }
    assert {key: seat_of(Entry(1, key), scenario) for key in seats} == seats
    visit = Entry(1, "chronicle.action", {"action": "visit", "target": "north"})
    ask = Entry(1, "chronicle.action", {"action": "ask", "target": ""})
    gone = Entry(1, "chronicle.action", {"action": "not-in-the-content", "target": ""})
    assert [seat_of(each, scenario) for each in (visit, ask, gone)] == [
        "opposition",
        "general-secretary",
        None,
    ]


@pytest.mark.parametrize("form", RULES)
def test_the_line_of_a_form_is_the_doing_of_the_seat_that_writes_it(form: FormId) -> None:
    line, _ = RULES[form].ENTRY
    assert seat_of(Entry(1, line), tiny.two_seats()) == RULES[form].SEAT


def test_what_is_done_openly_is_heard_and_what_is_kept_quiet_is_not() -> None:
    assert heard(OPEN, "general-secretary")
    assert not heard(QUIET, "general-secretary")


def test_nobody_hears_what_the_other_left_undone() -> None:
    assert not heard(LEFT, "general-secretary")
    assert heard(LEFT, "opposition")


def test_favours_and_circulars_stay_in_the_office() -> None:
    assert [heard(each, "opposition") for each in (FAVOUR, CIRCULAR)] == [False, False]
    assert [heard(each, "general-secretary") for each in (FAVOUR, CIRCULAR)] == [True, True]


@pytest.mark.parametrize("seat", PURSES)
def test_one_hears_ones_own_and_what_neither_did(seat: Seat) -> None:
    assert heard(VOTE, seat)
    assert heard(QUIET, "opposition")


@pytest.mark.parametrize("entry", [QUIET, LEFT, FAVOUR, CIRCULAR], ids=lambda each: each.key)
@pytest.mark.parametrize("seat", PURSES)
def test_when_the_game_is_over_everything_is_heard(entry: Entry, seat: Seat) -> None:
    assert heard(entry, seat, over=True)


@pytest.mark.parametrize("seat", PURSES)
def test_the_others_purses_are_not_counted_out_before_the_end(seat: Seat) -> None:
    scenario, step = played(seat=seat)
    moved = {
        whose: [Change(number, 3, 2, Why("why.mood")) for number in PURSES[whose]]
        for whose in PURSES
    }
    assert all(traces(each, step.state, scenario) for each in moved[seat])
    assert not any(traces(each, step.state, scenario) for each in moved[other_seat(seat)])
    over = replace(step.state, over=True)
    assert all(traces(each, over, scenario) for each in moved[other_seat(seat)])


def test_what_a_quiet_answer_moves_is_not_traced_to_it() -> None:
    scenario, step = played(*MONTHS)
    moved = [each for each in step.changes if each.why.args.get("card") == "copies"]
    assert {each.number for each in moved} == {"platform", "authority"}
    assert not any(traces(each, step.state, scenario) for each in moved)


def test_what_an_open_answer_moves_is_traced_to_it() -> None:
    scenario, step = played(*MONTHS[:2])
    moved = [each for each in step.changes if each.why.args.get("card") == "statement"]
    assert moved
    assert all(traces(each, step.state, scenario) for each in moved)


def test_what_comes_of_a_matter_left_on_the_others_desk_is_not_traced_to_it() -> None:
    scenario, step = played()
    lapse = Why("why.lapse", {"card": "copies"})
    assert not traces(Change("platform", 3, 2, lapse), step.state, scenario)
    assert traces(Change("platform", 3, 2, lapse), step.state, scenario.other_side())


def test_of_an_unknown_option_on_the_others_desk_nothing_is_known() -> None:
    scenario = tiny.two_seats()
    assert not knows_answer("statement", "no-such-option", scenario)
    with pytest.raises(KeyError):
        knows_answer("no-such-card", "sign", scenario)
