"""A turn is a month or some days of it: what happens every turn, and what once a month."""

from dataclasses import replace

from game.rules import phases
from game.rules.draft import Draft
from game.rules.moves import EndTurn
from game.rules.reducer import new_game, reduce
from game.rules.scenario import Scenario
from game.rules.state import State, Step
from tests.support import tiny
from tests.support.desks import cleared

SCENARIO = tiny.two_seats()  # two halves of October, one of November


def _end(state: State, scenario: Scenario = SCENARIO) -> Step:
    step = reduce(cleared(state), EndTurn(), scenario)
    assert step.refusal is None
    return step


def _whys(step: Step) -> set[str]:
    return {each.why.key for each in step.changes}


def _first_half() -> Step:
    return _end(new_game(SCENARIO, "A"))


def _second_half() -> Step:
    return _end(_first_half().state)


MONTHLY = {"why.assignments", "why.rank-pulls", "why.authority-fades", "why.hiring"}


def test_the_month_is_worked_off_when_it_is_over_and_not_before() -> None:
    state = new_game(SCENARIO, "A")
    moved = {"authority": 90, "staff-ceiling": 20_000, "rank-loyalty@guberniya": 900}
    first = _end(replace(state, ledger={**state.ledger, **moved}))
    assert not MONTHLY & _whys(first)
    assert _whys(_end(first.state)) >= MONTHLY


def test_the_mood_moves_every_turn() -> None:
    assert "why.mood" in _whys(_first_half())
    assert "why.mood" in _whys(_second_half())


def test_what_lies_unanswered_is_cleared_every_turn() -> None:
    assert "why.load-cleared" in _whys(_first_half())
    assert "why.load-cleared" in _whys(_second_half())


def test_a_half_month_fills_up_hours_and_supporters_but_not_the_fund() -> None:
    state = new_game(SCENARIO, "A")
    spent = {**state.ledger, "desk-time": 0, "supporters": 0, "fund": 1000}
    after = _end(replace(state, ledger=spent)).state.ledger
    assert (after["desk-time"], after["supporters"], after["fund"]) == (5, 5, 1000)


def test_the_fund_is_added_to_when_a_month_opens() -> None:
    refilled = [each for each in _second_half().changes if each.why.key == "why.new-month"]
    assert ("fund", 9000) in [(each.number, each.by) for each in refilled]


def test_where_little_is_tolerated_less_comes_and_says_why() -> None:
    state = new_game(SCENARIO, "A")
    low = {**state.ledger, "legality": 10, "supporters": 0}
    step = _end(replace(state, ledger=low))
    assert step.state.ledger["supporters"] < 5
    assert step.state.ledger["access"] == state.ledger["access"]
    came = {each.number: each.why.key for each in step.changes if each.number == "supporters"}
    assert came == {"supporters": "why.less-tolerated"}


def test_access_is_added_to_every_turn() -> None:
    before = new_game(SCENARIO, "A").ledger["access"]
    assert _first_half().state.ledger["access"] == before + 3


def test_what_is_left_of_hours_is_not_kept() -> None:
    state = new_game(SCENARIO, "A")
    rich = {**state.ledger, "desk-time": 6}
    assert _end(replace(state, ledger=rich)).state.ledger["desk-time"] == 5


def test_a_scenario_may_open_inside_a_month() -> None:
    late = replace(SCENARIO, turns=(replace(SCENARIO.turns[1], first=19), SCENARIO.turns[2]))
    step = _end(new_game(late, "A"), late)
    assert "why.assignments" in _whys(step)


def test_the_second_half_of_a_month_brings_its_own_series() -> None:
    turns = tuple(
        replace(turn, series={"strikes": 100 + 50 * index})
        for index, turn in enumerate(SCENARIO.turns)
    )
    scenario = replace(SCENARIO, turns=turns)
    assert new_game(scenario, "A").ledger["strikes"] == 100
    assert _end(new_game(scenario, "A"), scenario).state.ledger["strikes"] == 150


def test_delegates_are_chosen_before_their_assembly_votes() -> None:
    state = replace(new_game(SCENARIO, "A"), turn=3)
    over = _end(state).state
    result = over.votes["resolution"]
    sent = over.returns["conference"]
    assert sum(sum(row) for row in result.blocs.values()) == 128
    assert result.blocs.keys() == sent.keys()


def test_the_last_turn_ends_the_game_and_opens_no_other() -> None:
    state = replace(new_game(SCENARIO, "A"), turn=3)
    over = _end(state).state
    assert over.over
    assert over.turn == 3
    assert [desk.tray for desk in over.desks.values()] == [(), ()]


def test_a_vote_whose_condition_does_not_hold_is_not_held() -> None:
    never = replace(SCENARIO.votes["monopoly"], when=SCENARIO.actions["ask"].needs)
    scenario = replace(SCENARIO, votes={"monopoly": never})
    state = replace(new_game(scenario, "A"), turn=3)
    weak = replace(state, ledger={**state.ledger, "authority": 0})
    assert "monopoly" in _end(state, scenario).state.votes
    assert "monopoly" not in _end(weak, scenario).state.votes


def test_a_vote_is_not_held_twice() -> None:
    draft = Draft(cleared(replace(new_game(SCENARIO, "A"), turn=3)), SCENARIO)
    phases.end_turn(draft)
    ballots = dict(draft.votes)
    draft.over = False
    phases.end_turn(draft)
    assert draft.votes == ballots
    assert [entry.key for entry in draft.chronicle].count("chronicle.vote") == 2
