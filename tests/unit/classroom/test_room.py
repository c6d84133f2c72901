from game.classroom.moves import Ask, Reveal
from tests.support.rooms import GEORGIA, PENZA, after, answers, asked, empty, now, seated


def test_a_new_room_has_no_seats_and_no_round() -> None:
    assert empty().round is None
    assert empty().free_seat() == 1


def test_the_lowest_number_that_nobody_has_is_free() -> None:
    assert seated(3).free_seat() == 4


def test_without_devices_every_sum_stays() -> None:
    room = after(asked(), *answers(["send", "send", "wait"]), Reveal(0), Ask(PENZA))
    found = room.without_devices()
    assert found.rounds[0].totals("first") == room.rounds[0].totals("first")
    assert now(found).question == PENZA
    assert found.seats == room.seats


def test_the_last_round_can_be_put_in_place_of_itself() -> None:
    room = asked(GEORGIA)
    assert room.with_round(now(room)) == room
