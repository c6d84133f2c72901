"""Fixed lines: a habit is done once a turn, and nothing of another kind beside it."""

import pytest

from game.rules.closing import done_in_turn
from game.rules.ids import SEATS, Seat
from game.rules.moves import EndTurn, Grant, Move, Undertake
from game.sim.imagined import kinds_of
from game.sim.lines import ACTS, Habit, Line, habits
from game.sim.play import play, steps
from tests.support import core, tiny


def moves(line: Line, seat: Seat) -> list[Move]:
    return list(play(tiny.two_seats(seat), "A", line).desks[seat].moves)


def habit(name: str, seat: Seat) -> Habit:
    return next(each for each in habits(tiny.two_seats(seat)) if each.name == name)


def test_a_habit_goes_from_one_target_to_the_next() -> None:
    line = Line("politics", "recorded", (habit("visit", "opposition"),))
    visits = [each.target for each in moves(line, "opposition") if isinstance(each, Undertake)]
    assert visits == ["south", "north", "south"]
    assert line.name == "visit + recorded answers"


def test_a_habit_is_done_once_a_turn_if_it_can_be() -> None:
    line = Line("privilege", "cautious", (habit("give ration", "general-secretary"),))
    scenario = tiny.two_seats()
    for before, step in steps(scenario, "A", line, traced=False):
        if isinstance(step.move, EndTurn):
            done = done_in_turn(before, scenario.seat)
            assert sum(isinstance(each, Grant) for each in done) <= 1
    assert any(isinstance(each, Grant) for each in moves(line, "general-secretary"))


def test_a_line_without_habits_only_answers() -> None:
    scenario = core.scenario("tutorial")
    made = play(scenario, "A", Line(None, "recorded")).desks[scenario.seat].moves
    assert not any(kinds_of(each, scenario) for each in made)


@pytest.mark.parametrize("seat", SEATS)
def test_with_every_habit_a_game_is_played_to_its_end_by_acts_of_its_kind(seat: Seat) -> None:
    scenario = core.scenario("tutorial", seat=seat)
    known = habits(scenario)
    assert {each.kind for each in known} <= set(ACTS)
    for each in known:
        end = play(scenario, "A", Line(each.kind, "cautious", (each,)))
        kinds = [kinds_of(move, scenario) - {"action"} for move in end.desks[seat].moves]
        assert all(kind <= {each.kind} for kind in kinds)
