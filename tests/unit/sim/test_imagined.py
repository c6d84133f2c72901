"""The game as a seat imagines it: what it knows is there, the rest is a guess."""

from game.rules.closing import close
from game.rules.moves import Choose, Fill, Recall, Undertake
from game.rules.reducer import new_game
from game.rules.visibility import counts
from game.sim.imagined import allowed, answers, closed, followed, imagine, kinds_of, played_by
from tests.support import tiny

SCENARIO = tiny.two_seats()
PROGRAMME = SCENARIO.programmes["hold"]
OPENING = new_game(SCENARIO, "A")


def test_a_seat_imagines_its_own_numbers_and_desk_as_they_are_and_dice_of_its_own() -> None:
    world = imagine(OPENING, SCENARIO, PROGRAMME, "recorded").opening
    own = [key for key in OPENING.ledger if counts(key, SCENARIO)]
    assert [world.ledger[key] for key in own] == [OPENING.ledger[key] for key in own]
    assert world.ledger.keys() == OPENING.ledger.keys()
    assert world.desks[SCENARIO.seat] == OPENING.desks[SCENARIO.seat]
    assert world.seed != OPENING.seed


def test_the_other_side_does_what_is_expected_of_it() -> None:
    theirs = imagine(OPENING, SCENARIO, PROGRAMME, "recorded").theirs
    assert theirs == (Choose("statement", "sign"),)
    assert imagine(OPENING, SCENARIO, PROGRAMME, "cautious").theirs != theirs


def test_of_a_plan_that_is_done_which_is_allowed_and_the_month_is_answered() -> None:
    fill = Fill("secretary-north", "kirov", "recommended")
    plan = (fill, Recall("secretary-north"), fill, fill)
    made = allowed(OPENING, SCENARIO, plan)
    assert made == (Recall("secretary-north"), fill, Choose("statute", "adopt"))
    assert answers(OPENING, SCENARIO, "statute") == [
        Choose("statute", "adopt"),
        Choose("statute", "leave"),
    ]


def test_closing_an_imagined_turn_is_closing_a_turn() -> None:
    world = imagine(OPENING, SCENARIO, PROGRAMME, "recorded")
    mine = (Choose("statute", "leave"),)
    real = close(world.opening, {"general-secretary": mine, "opposition": world.theirs}, SCENARIO)
    after = closed(world, SCENARIO, mine)
    assert after == real.state
    assert after.chosen == {"statute": "leave", "statement": "sign"}


def test_what_follows_is_played_by_both_policies_to_the_end() -> None:
    end = followed(OPENING, SCENARIO, "recorded", 9)
    assert end.over
    assert end.chosen.keys() >= {"statute", "statement"}
    assert followed(OPENING, SCENARIO, "recorded", 1).turn == OPENING.turn + 1


def test_recorded_moves_of_a_kind_are_left_out_for_the_seat_alone() -> None:
    assert played_by(SCENARIO, "recorded", frozenset({"circular"})).rival == "recorded"
    assert kinds_of(Recall("secretary-north"), SCENARIO) == {"appointment"}
    assert kinds_of(Undertake("visit", "north"), SCENARIO) == {"action", "politics"}
    assert kinds_of(Choose("statute", "adopt"), SCENARIO) == set()
