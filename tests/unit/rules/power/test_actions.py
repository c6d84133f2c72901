"""Standing actions: to whom they can be done, what they do, when they were last done."""

from dataclasses import replace

from game.rules.draft import Draft
from game.rules.moves import Undertake
from game.rules.power import actions
from game.rules.reducer import new_game
from game.rules.state import Entry
from tests.support import tiny

SCENARIO = tiny.two_seats("opposition")
VISIT, SHELTER, ASK = (SCENARIO.actions[each] for each in ("visit", "shelter", "ask"))


def _done(*moves: Undertake) -> Draft:
    draft = Draft(new_game(SCENARIO, "A"), SCENARIO)
    for move in moves:
        actions.undertake(draft, move)
    return draft


def test_an_action_can_be_done_to_all_of_its_scope() -> None:
    assert actions.targets(SCENARIO, VISIT) == ("north", "south")


def test_or_to_those_of_its_list_only() -> None:
    assert actions.targets(SCENARIO, SHELTER) == ("kirov", "molotov")


def test_an_action_of_the_centre_is_done_to_nobody_in_particular() -> None:
    assert actions.targets(SCENARIO, ASK) == ("",)


def test_it_is_the_target_that_it_moves() -> None:
    draft = _done(Undertake("visit", "south"))
    assert draft.number("contested@south") == 100
    assert draft.number("contested@north") == 0


def test_what_it_moves_besides_is_moved_as_ever() -> None:
    draft = _done(Undertake("ask", ""))
    assert draft.number("watch") == 12


def test_done_again_to_the_same_target_it_moves_less_there_and_elsewhere_as_much() -> None:
    north, south = Undertake("visit", "north"), Undertake("visit", "south")
    again = _done(north, north, south)
    assert again.number("contested@north") == 100 + 67
    assert again.number("contested@south") == 100


def test_what_others_charge_for_it_does_not_wear() -> None:
    assert _done(Undertake("ask", ""), Undertake("ask", "")).number("watch") == 14


def test_after_a_rest_it_is_new_again() -> None:
    draft = _done(Undertake("visit", "north"))
    assert actions.repeats(draft.chronicle, Undertake("visit", "north"), 1) == 1
    assert actions.repeats(draft.chronicle, Undertake("visit", "north"), 4) == 0


def test_it_gives_itself_as_the_reason() -> None:
    (change,) = _done(Undertake("visit", "north")).changes
    assert change.why.key == "why.action"
    assert change.why.args == {"action": "visit", "target": "north"}


def test_the_turn_in_which_it_was_done_is_kept_for_each_target() -> None:
    draft = _done(Undertake("visit", "north"), Undertake("shelter", "kirov"))
    assert draft.done == {"visit/north": 1, "shelter/kirov": 1}


def test_the_chronicle_names_the_action_and_its_target() -> None:
    args = {"action": "visit", "target": "north"}
    assert _done(Undertake("visit", "north")).chronicle == [Entry(1, "chronicle.action", args)]


def test_the_same_action_to_another_is_another_thing() -> None:
    marks = {actions.mark(Undertake("visit", each)) for each in ("north", "south")}
    assert len(marks) == 2


def test_without_organisations_nobody_can_be_visited() -> None:
    assert actions.targets(replace(SCENARIO, organisations={}), VISIT) == ()
