"""What delegates are asked, and when the room asks and ends it by itself."""

from game.classroom.ballots import Ballots, Cast
from game.classroom.moves import Ask, Reveal
from game.classroom.question import Question
from game.classroom.rounds import Round
from game.classroom.serve.two_sides.gallery import ANSWERS, due, next_move, open_round, sums
from game.rules.ids import SEATS
from tests.support.rooms import after, empty
from tests.support.two_rooms import setup_for_two, two_school


def test_both_answers_are_one_question() -> None:
    assert Question("monopoly-may", ANSWERS).is_sound


def test_votes_and_guesses_are_summed_apart() -> None:
    casts = {"a": "first-second", "b": "first-first", "c": "second-second", "d": ""}
    ballots = Ballots({device: Cast(option, 1) for device, option in casts.items()})
    found = sums(Round(Question("x", ANSWERS), 0, ballots={"first": ballots}))
    assert found.votes == {"first": 2, "second": 1}
    assert found.guesses == {"first": 1, "second": 2}
    assert found.answered == 3


def test_the_room_asks_once_in_the_turn_of_the_vote_and_ends_it_after() -> None:
    with two_school() as school:
        match = school.hall.match
        assert due(match) == ""
        assert next_move(empty(), match) is None
        for seat in SEATS:
            school.sit(seat)
        for seat in SEATS:
            school.close_turn(seat)
        ask = Ask(Question(due(match), ANSWERS))
        assert due(match) == "monopoly-may"
        assert next_move(empty(), match) == ask
        asked = after(empty(), ask)
        assert next_move(asked, match) is None
        assert open_round(asked) == asked.round
        for seat in SEATS:
            school.close_turn(seat)
        assert next_move(asked, match) == Reveal(0, lot=True)
        over = after(asked, Reveal(0, lot=True))
        assert next_move(over, match) is None
        assert open_round(over) is None


def test_of_several_votes_the_assemblys_is_asked() -> None:
    with two_school(setup=setup_for_two("the-notes")) as school:
        assert due(school.hall.match) == "regime-december"
        assert school.hall.room.round is not None
        assert school.hall.room.round.question.id == "regime-december"
