"""The result of a game: what makes two games one session, and where the record was left."""

from dataclasses import asdict

import pytest

from game.app.result_code import result_code
from game.classroom.result import first_divergence, result_of, session_print
from game.classroom.result_code import Result, read
from game.rules.ids import SEATS, Seat
from game.rules.scoring.ending import reached
from game.rules.scoring.record import divergences, table
from game.rules.seats.policies import POLICIES
from game.session.session import Session
from game.session.setup import Setup
from game.viewmodel.new_game import proposed
from tests.support import core

CONTENT = "0123"


def begun(scenario: str = "tutorial", seat: Seat = "general-secretary", seed: str = "A") -> Session:
    pack = core.pack()
    given = proposed(pack, scenario, seat)
    setup = Setup(scenario, seat, seed, given.programme, given.reading)
    return Session(setup, pack)


def over(game: Session, policy: str = "recorded") -> Session:
    while not game.state.over:
        game.dispatch(POLICIES[policy](game.state, game.scenario))
    return game


def result(game: Session) -> Result:
    return read(result_code(game))


def test_a_game_that_goes_on_has_no_result() -> None:
    game = begun()
    setup = asdict(game.setup)
    assert result_of(game.state, game.scenario, setup, content=CONTENT, played=game.hash) is None
    assert not result_code(game)


@pytest.mark.parametrize("seat", SEATS)
@pytest.mark.parametrize("scenario", ["tutorial", "new-post", "the-discussion"])
def test_a_code_says_where_a_game_ended_and_how_many_measures_it_met(
    scenario: str, seat: Seat
) -> None:
    game = over(begun(scenario, seat), "random")
    found = result(game)
    ending = reached(game.state, game.scenario)
    assert ending is not None
    assert game.scenario.endings[found.ending - 1] == ending
    inside = [row for row in table(game.state, game.scenario) if row.measure.scored and row.inside]
    assert found.measures == len(inside)
    assert bool(found.divergence) == bool(divergences(game.state, game.scenario))


def test_the_same_choices_give_the_same_code() -> None:
    assert result_code(over(begun(), "bold")) == result_code(over(begun(), "bold"))


def test_other_choices_give_another_print_of_the_game() -> None:
    assert result(over(begun(), "bold")).game != result(over(begun(), "recorded")).game


def test_a_seat_of_a_room_is_in_the_code_and_changes_nothing_else() -> None:
    game = over(begun())
    alone, seated = read(result_code(game)), read(result_code(game, seat=7))
    assert (alone.seat, seated.seat) == (0, 7)
    assert asdict(alone) | {"seat": 7} == asdict(seated)


def test_who_answers_as_recorded_never_leaves_the_record() -> None:
    game = over(begun("tutorial"))
    assert not divergences(game.state, game.scenario)
    assert first_divergence(game.state, game.scenario) == 0


@pytest.mark.parametrize(
    ("part", "other"),
    [
        ("scenario", "new-post"),
        ("seat", "opposition"),
        ("seed", "B"),
        ("programme", "no-noise"),
        ("reading", "another"),
        ("rival", "bold"),
    ],
)
def test_what_a_game_is_begun_with_makes_the_session(part: str, other: str) -> None:
    setup = asdict(begun().setup)
    assert session_print(setup | {part: other}, CONTENT) != session_print(setup, CONTENT)


def test_other_content_is_another_session() -> None:
    setup = asdict(begun().setup)
    assert session_print(setup, "4567") != session_print(setup, CONTENT)


def test_how_much_is_told_beforehand_is_no_part_of_the_session() -> None:
    setup = asdict(begun().setup)
    assert session_print(setup | {"preview": "archive"}, CONTENT) == session_print(setup, CONTENT)


def test_a_game_longer_than_a_code_counts_is_counted_as_far_as_it_goes() -> None:
    game = over(begun("campaign"), "cautious")
    assert result(game).measures <= 63
    assert result(game).divergence <= 63
