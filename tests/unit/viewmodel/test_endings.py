"""The endings of a game and their conditions."""

from dataclasses import replace

from game.locale import Locale
from game.rules.reducer import new_game
from game.viewmodel.endings import ending_views
from tests.support import tiny

TEXTS = {
    "ending.order.name": "Order",
    "ending.order.text": "Nobody objected to the [[office]].",
    "ending.order.clause.quiet.name": "Scrutiny at 20 or less",
}


def test_the_first_ending_whose_conditions_hold_is_reached() -> None:
    scenario = tiny.two_seats()
    state = new_game(scenario, "SEED")
    order, drift = ending_views(state, scenario, Locale({"en": TEXTS}))
    assert (order.name, order.reached, drift.reached) == ("Order", True, False)
    assert order.text == "Nobody objected to the [[office|office]]."
    assert [(each.text, each.met) for each in order.clauses] == [("Scrutiny at 20 or less", True)]
    watched = replace(state, ledger={**state.ledger, "scrutiny": 60})
    order, drift = ending_views(watched, scenario, Locale({"en": TEXTS}))
    assert (order.reached, order.clauses[0].met, drift.reached) == (False, False, True)


def test_each_seat_has_its_own_endings() -> None:
    scenario = tiny.two_seats("opposition")
    found = ending_views(new_game(scenario, "SEED"), scenario, Locale({"en": {}}))
    assert [each.id for each in found] == ["heard", "unheard"]
    assert [clause.met for clause in found[0].clauses] == [False, True]
