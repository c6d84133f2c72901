"""Papers of the opposition: how far they carry, whom they reach, and what may come of it."""

from dataclasses import replace

import pytest

from game.rules.draft import Draft
from game.rules.moves import EndTurn, Write
from game.rules.power import papers
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Choice, Scenario
from game.rules.state import Paper, State
from tests.support import tiny
from tests.support.desks import cleared
from tests.support.written import changed, first, only, paper

SCENARIO = tiny.two_seats("opposition")
OPEN = paper("regime", "one", "central-committee", "hand-to-hand")
SUBJECT = SCENARIO.forms["paper"].fields["subject"][0]
SEALED = changed(OPEN, publicity="sealed")


def _out(move: Write, scenario: Scenario = SCENARIO, **numbers: int) -> State:
    state = new_game(scenario, "A")
    named = {key.replace("_", "-"): value for key, value in numbers.items()}
    step = reduce(replace(state, ledger={**state.ledger, **named}), move, scenario)
    assert step.refusal is None
    return step.state


def _platform(move: Write, pressure: int) -> int:
    after = _out(move, pressure_on_press=pressure).ledger
    return after["platform"] - new_game(SCENARIO, "A").ledger["platform"]


def _form(**choices: Choice) -> Scenario:
    return only(SCENARIO, "paper", **choices)


def _closed(state: State, scenario: Scenario = SCENARIO) -> State:
    return reduce(cleared(state, scenario.seat), EndTurn(), scenario).state


def test_a_paper_convinces_as_its_subject_carries_and_its_reach_allows() -> None:
    # 100 points reach 350 of 1,000, less the pressure of 300 on the press
    assert _platform(OPEN, pressure=0) == 35
    assert _platform(OPEN, pressure=300) == 29
    assert _platform(SEALED, pressure=0) == 6


def test_more_signatures_make_it_weigh_more_and_name_its_authors_more() -> None:
    one, many = _out(OPEN).ledger, _out(changed(OPEN, signatures="many")).ledger
    assert many["platform"] > one["platform"]
    assert many["standing"] > one["standing"]


def test_no_paper_reaches_more_than_everybody() -> None:
    made = (Choice("a", {"reach": 800}), Choice("b", {"reach": 800}))
    assert papers.reach(made, 0) == 1000


def test_under_full_pressure_half_still_hear_of_it() -> None:
    made = (Choice("a", {"reach": 800}),)
    assert papers.reach(made, 1000) == 400


def test_a_watched_opposition_is_taken_up_sooner() -> None:
    made = (Choice("a", {"taken-up": 100}),)
    assert papers.taken_up(made, 0) < papers.taken_up(made, 50)
    assert papers.taken_up(made, 10_000) == 1000


def test_what_can_be_known_beforehand_is_what_comes() -> None:
    wider, risk = papers.expected(new_game(SCENARIO, "A"), SCENARIO, OPEN)
    assert wider == _platform(OPEN, pressure=300)
    assert risk == 100 + 4 * 10


def _given_out(*turns: int, subject: str = "regime") -> tuple[Paper, ...]:
    move = changed(OPEN, subject=subject)
    return tuple(Paper(number, turn, move) for number, turn in enumerate(turns, 1))


def test_what_was_said_already_weighs_less_and_in_time_is_new_again() -> None:
    none, once, twice = (papers.before(_given_out(*[2] * n), "regime", 5) for n in range(3))
    assert none.weight > once.weight > twice.weight > 0
    assert papers.before(_given_out(2), "wages", 5).weight == none.weight
    assert papers.before(_given_out(2), "regime", 2 + papers.REMEMBERED + 1).weight == none.weight


def test_of_many_papers_at_once_each_has_fewer_readers_whatever_it_is_on() -> None:
    alone, third = (papers.before(_given_out(*[5] * n), "wages", 5) for n in (0, 2))
    assert alone.readers == 1000 > third.readers
    assert papers.before(_given_out(3), "wages", 5).readers == 1000


def test_the_second_paper_on_a_subject_is_expected_to_do_what_it_does() -> None:
    state = _out(OPEN, pressure_on_press=0)
    again = changed(OPEN, publicity="sealed")
    wider, _ = papers.expected(state, SCENARIO, again)
    assert (
        reduce(state, again, SCENARIO).state.ledger["platform"] - state.ledger["platform"] == wider
    )
    assert wider < papers.expected(replace(state, papers=()), SCENARIO, again)[0]


def test_the_organisations_addressed_hear_it_as_far_as_it_reaches() -> None:
    to_north = Choice("north", {"reach": 500}, local={"contentment": -40}, organisations=("north",))
    scenario = _form(addressee=to_north)
    after = _out(changed(OPEN, addressee="north"), scenario, pressure_on_press=0).ledger
    assert after["contentment@north"] == 520 - 40 * 800 // 1000
    assert after["contentment@south"] == 520


def test_addressed_to_nobody_in_particular_it_is_heard_everywhere() -> None:
    loud = replace(SUBJECT, local={"contentment": -1000})
    after = _out(OPEN, _form(subject=loud)).ledger
    assert after["contentment@north"] == after["contentment@south"] < 520


def test_what_goes_to_the_centre_moves_the_centres_numbers() -> None:
    sent = replace(SUBJECT, sent={"scrutiny": 2})
    assert _out(OPEN, _form(subject=sent)).ledger["scrutiny"] == 14


def test_papers_are_numbered_in_the_order_in_which_they_go_out() -> None:
    state = reduce(_out(OPEN), SEALED, SCENARIO).state
    assert state.papers == (Paper(1, 1, OPEN), Paper(2, 1, SEALED))


SURE = first(SCENARIO, "paper", "subject", taken_up=1000)


def test_whether_it_is_taken_up_shows_when_the_turn_is_over_and_not_before() -> None:
    scenario = _form(subject=SURE)
    out = _out(OPEN, scenario)
    assert not out.papers[0].taken_up
    assert out.ledger["legality"] == 60
    over = _closed(out, scenario)
    assert over.papers[0].taken_up
    assert over.ledger["legality"] < 60
    assert over.ledger["watch"] > out.ledger["watch"]


def test_what_is_never_taken_up_costs_no_legality() -> None:
    scenario = _form(subject=first(SCENARIO, "paper", "subject", taken_up=0))
    out = _out(OPEN, scenario, watch=0)
    assert not _closed(out, scenario).papers[0].taken_up


def test_an_old_paper_is_not_taken_up_later() -> None:
    scenario = _form(subject=SURE)
    state = replace(_out(OPEN, scenario), turn=2)
    assert not _closed(state, scenario).papers[0].taken_up


def test_the_same_seed_takes_up_the_same_papers() -> None:
    def come() -> list[bool]:
        scenario = _form(subject=first(SCENARIO, "paper", "subject", taken_up=500))
        ends = []
        for seed in "ABCDEFGHIJ":
            state = replace(_out(OPEN, scenario), seed=seed)
            ends.append(_closed(state, scenario).papers[0].taken_up)
        return ends

    assert come() == come()
    assert len(set(come())) == 2


def test_an_unknown_choice_is_an_error() -> None:
    with pytest.raises(KeyError):
        SCENARIO.made(changed(OPEN, subject="weather"))
    assert SCENARIO.forms["paper"].choice("subject", "weather") is None


def test_a_turn_without_papers_has_nothing_to_take_up() -> None:
    draft = Draft(new_game(SCENARIO, "A"), SCENARIO)
    papers.tick(draft)
    assert draft.changes == []
