"""The moves of two people under another reading: the same table again, turn by turn."""

from dataclasses import replace

from game.locale import Locale
from game.rules.ids import SEATS, Seat
from game.rules.moves import EndTurn, Undertake
from game.rules.seats.policies import POLICIES
from game.rules.state import Desk
from game.session.shared import SharedSession
from game.viewmodel.replay_under_readings import again_by_two, replay_under_readings
from tests.support import tiny
from tests.unit.session.test_shared import CRITICS, OFFICE, SETUP


def _over() -> SharedSession:
    game = SharedSession(SETUP, replace(tiny.pack(), scenarios={"tiny": tiny.two_seats()}))
    while not game.state(OFFICE).over:
        for seat in reversed(SEATS):
            closed = False
            while not closed:
                move = POLICIES["random"](game.state(seat), game.scenario(seat))
                closed = isinstance(move, EndTurn)
                assert game.dispatch(seat, move).refusal is None
    return game


def test_the_same_moves_of_both_lead_to_the_same_state() -> None:
    game = _over()
    for seat in SEATS:
        state, scenario = game.state(seat), game.scenario(seat)
        assert again_by_two(scenario, state.seed, state.desks) == (state, 0)


def test_what_ones_own_seat_could_not_do_is_counted_and_nothing_of_the_other() -> None:
    game = _over()
    state = game.state(OFFICE)
    odd = Undertake("nothing", "nowhere")
    desks: dict[Seat, Desk] = dict(state.desks)
    desks[CRITICS] = replace(desks[CRITICS], moves=(odd, *desks[CRITICS].moves))
    found, left_out = again_by_two(game.scenario(OFFICE), state.seed, desks)
    assert (found, left_out) == (state, 0)
    _, left_out = again_by_two(game.scenario(CRITICS), state.seed, desks)
    assert left_out == 1


def test_a_debrief_of_two_people_has_every_reading() -> None:
    game = _over()
    for seat in SEATS:
        session = game.seats[seat]
        views, _ = replay_under_readings(
            session.state, session.scenario, session.pack, Locale(session.pack.texts, "en")
        )
        assert [each.id for each in views] == list(session.pack.readings)
        assert sum(each.chosen for each in views) == 1
